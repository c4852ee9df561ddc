import { type TableMapping, usedColumns } from "../mapping";
import { listed } from "../text";
import { type ColumnProfile, columnNamed, isNumeric, type TableProfile } from "./profile";
import { ddf, eurostat, openSdg, owid, sdmx, worldBankLong, worldBankWide } from "./shapes/databases";
import { bySex, plain } from "./shapes/plain";
import { leftFor, type Shape, type ShapeReading, whyNoStatistic, withSharedColumns } from "./shapes/shape";

/** The most particular shape first; `plain` takes what is left. */
const shapes: readonly Shape[] = [eurostat, sdmx, worldBankWide, worldBankLong, ddf, owid, openSdg, bySex, plain];

const lookedFor =
  "a World Bank table (Country Code, Indicator Code, years), an entity–year table (Entity, Year, …), SDMX names (REF_AREA, TIME_PERIOD, OBS_VALUE), DDF datapoints, Open SDG (Year, …, Value), Eurostat (…,geo\\TIME_PERIOD, years), persons by type and sex, or any table with a place, a time and a column of numbers";

/** What a table is, or why it is none that holds figures, with a skeleton to fill in. */
export function recogniseTable(
  profile: TableProfile,
): ShapeReading | { readonly refusal: string; readonly skeleton: ShapeReading } {
  const { table, columns } = profile;
  const category = columnNamed(profile, "VALUE_CATEGORY");
  const isQualitative = category !== undefined && !columnNamed(profile, "OBS_VALUE");
  for (const shape of isQualitative ? [] : shapes) {
    const reading = shape(profile);
    if (reading) return withSharedColumns(reading, profile);
  }
  const numbers = columns.filter(isNumeric).map(({ header }) => header);
  const why = isQualitative
    ? `there is no OBS_VALUE, and “${category.header}” holds codes of categories, no numbers`
    : columns.length === 0 || profile.rows === 0
      ? "it has no rows"
      : numbers.length === 0
        ? "none of its columns holds numbers"
        : `its only numbers are no statistics: ${listed(numbers.map((header) => `${header}: ${whyNoStatistic(header) ?? "a time"}`))}`;
  const name = table.sheet === undefined ? table.file : `${table.file}, sheet ${table.sheet}`;
  return {
    refusal: `${name}, row ${table.headerRow}: this is no table of figures that is known: ${why}. Its columns: ${listed(
      columns.map(({ header }) => header),
      30,
    )}. Looked for: ${lookedFor}.`,
    skeleton: { shape: "unknown", values: [{ column: "?", counts: "?" }] },
  };
}

/** Every column that no part of the mapping uses, with the reason. */
export function leftColumns(
  profile: TableProfile,
  draft: TableMapping,
  given: TableMapping["notImported"],
  shape: ShapeReading,
): TableMapping["notImported"] {
  const used = new Set([
    ...usedColumns(draft),
    ...given.flatMap(({ columns }) => columns),
    shape.indicator?.name,
    shape.unit,
    shape.scale,
    shape.source,
  ]);
  const left = profile.columns.filter(({ header }) => !used.has(header));
  return [...given, ...leftFor(left, reasonOf)];
}

function reasonOf({ header, filled, words }: ColumnProfile): string {
  if (filled === 0) return "empty";
  const aside = whyNoStatistic(header);
  if (aside !== undefined) return aside;
  return words?.size === 1 ? "never more than one text" : "no part of a figure that this shape of table has";
}
