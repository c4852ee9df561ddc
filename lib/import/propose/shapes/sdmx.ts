import { columnNamed, type TableProfile } from "../profile";
import type { ShapeReading } from "./shape";

/** Names of SDMX dimensions that tell figures apart beside area, sex and time. */
const furtherDimensions = [
  "AGE",
  "EDUCATION_LEV",
  "EDUCATION",
  "OCCUPATION",
  "LOCATION",
  "URBANISATION",
  "ACTIVITY",
  "COMPOSITE_BREAKDOWN",
  "RANK",
  "TYPE",
];

/** SDMX names, as in SDMX-CSV and the UN gender portal: REF_AREA, SEX, TIME_PERIOD, OBS_VALUE, OBS_STATUS, UNIT_MEASURE. */
export function sdmx(profile: TableProfile): ShapeReading | undefined {
  const area = columnNamed(profile, "REF_AREA", "GEO", "GEO_AREA", "GeoAreaCode");
  const period = columnNamed(profile, "TIME_PERIOD", "TimePeriod");
  const value = columnNamed(profile, "OBS_VALUE", "Value");
  if (!area || !period || !value) return undefined;
  const header = (...names: string[]) => columnNamed(profile, ...names)?.header;
  const series = header("MINSET_SERIES", "SERIES", "SeriesCode", "INDICATOR", "INDICATOR_ID");
  const seriesName = header("MINSET_SERIES_DESC", "SERIES_DESC", "SeriesDescription", "INDICATOR_DESC");
  const name = header("REF_AREA_DESC", "GEO_DESC", "GeoAreaName");
  const iso = header("ISO3");
  const sex = header("SEX");
  const unit = header("UNIT_MEASURE", "UNIT", "Units");
  const units = unit === undefined ? 1 : (columnNamed(profile, unit)?.words?.size ?? 1);
  const status = header("OBS_STATUS") ?? header("NATURE");
  const source = header("SOURCE_DETAIL", "SOURCE");
  const caveats = [header("COMMENT_OBS"), header("COMMENT_TS"), header("FOOTNOTES", "FootNote")];
  return {
    shape: "SDMX names, a row a figure",
    ...(series !== undefined && {
      indicator: {
        columns: units > 1 && unit !== undefined ? [series, unit] : [series],
        ...(seriesName !== undefined && { name: seriesName }),
      },
    }),
    area: { column: area.header, ...(name !== undefined && { name }), ...(iso !== undefined && { iso }) },
    ...(sex !== undefined && { sex: { column: sex } }),
    period: { column: period.header },
    dimensions: furtherDimensions.flatMap((dimension) => {
      const column = columnNamed(profile, dimension);
      return column && (column.words?.size ?? 0) > 1 ? [{ column: column.header, blankIsTotal: true }] : [];
    }),
    ...(unit !== undefined && { unit }),
    ...(status !== undefined && { status }),
    ...(source !== undefined && { source }),
    caveats: caveats.filter((column) => column !== undefined),
    values: [{ column: value.header }],
  };
}
