import type { TableMapping } from "../mapping";
import { usedColumns } from "../used-columns";
import type { ColumnProfile, TableProfile } from "./profile";
import { type ShapeReading, whyNoStatistic } from "./shapes/shape";

/** Every column that no part of the mapping uses, with the reason. */
export function leftColumns(
  profile: TableProfile,
  draft: TableMapping,
  told: TableMapping["notImported"],
  shape: ShapeReading,
): TableMapping["notImported"] {
  const used = new Set([
    ...usedColumns(draft),
    ...told.flatMap(({ columns }) => columns),
    shape.indicator?.name,
    shape.unit,
    shape.scale,
    shape.source,
  ]);
  const left = profile.columns.filter(({ header }) => !used.has(header));
  const reasons = new Map<string, string[]>();
  for (const column of left) reasons.set(reasonOf(column), [...(reasons.get(reasonOf(column)) ?? []), column.header]);
  return [...told, ...[...reasons].map(([why, columns]) => ({ columns, why }))];
}

function reasonOf({ header, filled, words }: ColumnProfile): string {
  if (filled === 0) return "empty";
  const aside = whyNoStatistic(header);
  if (aside !== undefined) return aside;
  return words?.size === 1 ? "never more than one text" : "no part of a figure that this shape of table has";
}
