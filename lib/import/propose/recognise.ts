import { listed } from "../words";
import type { TableProfile } from "./profile";
import { columnNamed, isNumeric } from "./profile";
import { bySex } from "./shapes/by-sex";
import { ddf } from "./shapes/ddf";
import { eurostat } from "./shapes/eurostat";
import { openSdg } from "./shapes/open-sdg";
import { owid } from "./shapes/owid";
import { plain } from "./shapes/plain";
import { sdmx } from "./shapes/sdmx";
import { type Shape, type ShapeReading, whyNoStatistic } from "./shapes/shape";
import { withSharedColumns } from "./shapes/shared-columns";
import { worldBankLong, worldBankWide } from "./shapes/world-bank";

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
  const place = table.sheet === undefined ? table.file : `${table.file}, sheet ${table.sheet}`;
  return {
    refusal: `${place}, row ${table.headerRow}: this is no table of figures that is known: ${why}. Its columns: ${listed(
      columns.map(({ header }) => header),
      30,
    )}. Looked for: ${lookedFor}.`,
    skeleton: { shape: "unknown", values: [{ column: "?", counts: "?" }] },
  };
}
