import { scaleInName } from "../cells/unit-words";
import { joinCells, joint } from "../text";
import { numberIn, RangeDraft, type TableProfile } from "./profile";
import type { ProposedScale } from "./propose-scale";
import type { ShapeReading } from "./shapes/shape";

/** An indicator as the table has it, with its numbers. */
export interface Seen {
  readonly name: string;
  /** What the table calls it, without the unit. */
  readonly base: string;
  readonly unitWord?: string | undefined;
  readonly definition?: string | undefined;
  readonly range: RangeDraft;
}

/** Indicators that a column names: each with the range of its own numbers. */
export async function readIndicators(
  { table, columns }: TableProfile,
  shape: ShapeReading,
  { columns: key, name, counts }: NonNullable<ShapeReading["indicator"]>,
  title: string,
  scale: ProposedScale,
): Promise<Map<string, Seen>> {
  const at = (header: string | undefined) => columns.findIndex((column) => column.header === header);
  const keys = key.map(at);
  const [nameAt, unitAt] = [at(name), at(shape.unit)];
  const bases = keys.filter((index) => index !== unitAt);
  const values = shape.values.map(({ column }) => ({ column, index: at(column) }));
  const seen = new Map<string, Seen>();
  for await (const { cells } of table.rows()) {
    const text = joinCells(cells, keys);
    let indicator = seen.get(text);
    if (!indicator) {
      const base = joinCells(cells, bases) || (counts ?? title);
      const printedName = (nameAt < 0 ? base : (cells[nameAt] ?? "").trim()) || base;
      indicator = {
        name: scaleInName(printedName).rest || printedName,
        base,
        unitWord: cells[unitAt]?.trim() || undefined,
        range: new RangeDraft(),
      };
      if (text.replaceAll(joint, "").trim() !== "") seen.set(text, indicator);
    }
    for (const { column, index } of values) {
      const number = numberIn((cells[index] ?? "").trim(), table.reading.decimal);
      if (typeof number === "number") indicator.range.add(number, scale.inRow(cells, column));
    }
  }
  return seen;
}

/** Indicators that the number columns are, or the one that the whole table is. */
export async function columnIndicators(
  { columns, table }: TableProfile,
  shape: ShapeReading,
  title: string,
  scale: ProposedScale,
): Promise<Map<string, Seen>> {
  const unitWords = columns.find(({ header }) => header === shape.unit)?.words;
  const [unitWord] = unitWords?.size === 1 ? unitWords.keys() : [];
  const seen = new Map<string, Seen>();
  const columnsOfValues = shape.values.map(({ column, counts = title }) => {
    const name = scaleInName(counts).rest || title;
    const indicator = seen.get(counts) ?? { name, base: counts, unitWord, range: new RangeDraft() };
    seen.set(counts, indicator);
    return { column, indicator, index: columns.findIndex(({ header }) => header === column) };
  });
  if (scale.field && "column" in scale.field) {
    for await (const { cells } of table.rows())
      for (const { column, indicator, index } of columnsOfValues) {
        const number = numberIn((cells[index] ?? "").trim(), table.reading.decimal);
        if (typeof number === "number") indicator.range.add(number, scale.inRow(cells, column));
      }
    return seen;
  }
  for (const { column, indicator, index } of columnsOfValues) {
    const range = columns[index]?.range;
    if (range && range.count > 0) indicator.range.addRange(range, scale.inRow([], column));
  }
  return seen;
}
