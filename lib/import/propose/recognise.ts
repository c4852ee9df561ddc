import { type TableMapping, usedColumns } from "../mapping";
import { listed } from "../text";
import { type ColumnProfile, columnNamed, isNumeric, type TableProfile } from "./profile";
import { ddf, eurostat, openSdg, owid, sdmx, worldBank } from "./shapes/databases";
import { bySex, plain } from "./shapes/plain";
import { leftFor, type ShapeReading, whyNoStatistic, withSharedColumns } from "./shapes/shape";

/** Each knows one shape of table by its columns, the most particular first; `plain` takes what is left. */
const shapes = [eurostat, sdmx, worldBank, ddf, owid, openSdg, bySex, plain];

const lookedFor =
  "a World Bank table (Country Code, Indicator Code, years), an entity–year table (Entity, Year, …), SDMX names (REF_AREA, TIME_PERIOD, OBS_VALUE), DDF datapoints, Open SDG (Year, …, Value), Eurostat (…,geo\\TIME_PERIOD, years), persons by type and sex, or any table with a place, a time and a column of numbers";

/** What a table is; where it is none that holds figures a skeleton to fill in, and why. */
export function recogniseTable(profile: TableProfile): { readonly shape: ShapeReading; readonly refusal?: string } {
  const { table, columns } = profile;
  const category = columnNamed(profile, "VALUE_CATEGORY");
  const isQualitative = category !== undefined && !columnNamed(profile, "OBS_VALUE");
  for (const readShape of isQualitative ? [] : shapes) {
    const reading = readShape(profile);
    if (reading) return { shape: withSharedColumns(reading, profile) };
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
  const found = `${why}. Its columns: ${listed(table.header, 30)}`;
  return {
    refusal: `${name}, row ${table.headerRow}: this is no table of figures that is known: ${found}. Looked for: ${lookedFor}.`,
    shape: { shape: "unknown", values: [{ column: "?", counts: "?" }] },
  };
}

/** Every column that no part of the mapping uses, with the reason; `given` is left already. */
export function leftColumns(
  profile: TableProfile,
  draft: TableMapping,
  given: TableMapping["notImported"],
  { indicator, unit, scale, source }: ShapeReading,
): TableMapping["notImported"] {
  const others = [indicator?.name, unit, scale, source, ...given.flatMap(({ columns }) => columns)];
  const used = new Set([...usedColumns(draft), ...others]);
  return [
    ...given,
    ...leftFor(
      profile.columns.filter(({ header }) => !used.has(header)),
      reasonOf,
    ),
  ];
}

function reasonOf({ header, filled, words }: ColumnProfile): string {
  if (filled === 0) return "empty";
  const aside = whyNoStatistic(header);
  if (aside !== undefined) return aside;
  return words?.size === 1 ? "never more than one text" : "no part of a figure that this shape of table has";
}
