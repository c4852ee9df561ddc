import type { TableProfile } from "./profile";
import { columnNamed, isNumeric } from "./profile";
import { bySex } from "./shapes/by-sex";
import { ddf } from "./shapes/ddf";
import { openSdg } from "./shapes/open-sdg";
import { owid } from "./shapes/owid";
import { plain } from "./shapes/plain";
import { sdmx } from "./shapes/sdmx";
import { type Shape, type ShapeReading, sourceHeader, whyNoStatistic } from "./shapes/shape";
import { worldBankLong, worldBankWide } from "./shapes/world-bank";
import { listed } from "./words";

/** The most particular shape first; `plain` takes what is left. */
const shapes: readonly Shape[] = [sdmx, worldBankWide, worldBankLong, ddf, owid, openSdg, bySex, plain];

const lookedFor =
  "a World Bank table (Country Code, Indicator Code, years), an entity–year table (Entity, Year, …), SDMX names (REF_AREA, TIME_PERIOD, OBS_VALUE), DDF datapoints, Open SDG (Year, …, Value), persons by type and sex, or any table with a place, a time and a column of numbers";

/** What a table is, or why it is none that holds figures, with a skeleton to fill in. */
export function recogniseTable(
  profile: TableProfile,
): ShapeReading | { readonly refusal: string; readonly skeleton: ShapeReading } {
  const { table, columns } = profile;
  const category = columnNamed(profile, "VALUE_CATEGORY");
  const isQualitative = category !== undefined && !columnNamed(profile, "OBS_VALUE");
  for (const shape of isQualitative ? [] : shapes) {
    const reading = shape(profile);
    if (reading) return withSourceColumn(reading, profile);
  }
  const numbers = columns.filter(isNumeric).map(({ header }) => header);
  const why = isQualitative
    ? `there is no OBS_VALUE, and “${category.header}” holds codes of categories, no numbers`
    : columns.length === 0 || profile.rows === 0
      ? "it has no rows"
      : numbers.length === 0
        ? "none of its columns holds numbers"
        : `its only numbers are no statistics: ${listed(numbers.map((header) => `${header}: ${whyNoStatistic(header) ?? "a time"}`))}`;
  const place = table.sheet === undefined ? table.file : `${table.file}, sheet ${table.sheet}`;
  return {
    refusal: `${place}, row ${table.headerRow}: this is no table of figures that is known: ${why}. Its columns: ${listed(
      columns.map(({ header }) => header),
      30,
    )}. Looked for: ${lookedFor}.`,
    skeleton: { shape: "unknown", values: [{ column: "?", counts: "?" }] },
  };
}

/** Any shape of table may have a column that names the source of each row; it is no breakdown and no number. */
function withSourceColumn(reading: ShapeReading, { columns }: TableProfile): ShapeReading {
  const source = columns.find(({ header, filled }) => filled > 0 && sourceHeader.test(header.trim()))?.header;
  if (reading.source !== undefined || source === undefined) return reading;
  const values = reading.values.filter(({ column }) => column !== source);
  if (values.length === 0) return reading;
  return {
    ...reading,
    source,
    values,
    dimensions: (reading.dimensions ?? []).filter(({ column }) => column !== source),
    notImported: (reading.notImported ?? [])
      .map(({ columns: headers, why }) => ({ columns: headers.filter((header) => header !== source), why }))
      .filter(({ columns: headers }) => headers.length > 0),
  };
}
