import { columnNamed, isNumeric, type TableProfile } from "../profile";
import { remaining, type ShapeReading } from "./shape";

/** DDF datapoints, as Gapminder and Open Numbers publish them: the keys, then one column with the indicator's name. */
export function ddf(profile: TableProfile): ShapeReading | undefined {
  const name = profile.table.file.split(/[\\/]/).at(-1) ?? "";
  const keys = /^ddf--datapoints--(.+)--by--(.+)\.csv$/i.exec(name)?.[2]?.split("--");
  const area = columnNamed(profile, "geo", "geo_area", "country", "global", "world_4region");
  const period = columnNamed(profile, "time", "year", "month", "day");
  if (!keys || !area || !period) return undefined;
  const values = remaining(profile, ...keys).filter(isNumeric);
  const [value] = values;
  if (!value) return undefined;
  const sex = columnNamed(profile, "sex", "gender");
  const unit = columnNamed(profile, "units", "unit");
  const known = [area.header, period.header, sex?.header, unit?.header];
  return {
    shape: "DDF datapoints",
    area: { column: area.header },
    ...(sex && { sex: { column: sex.header } }),
    period: { column: period.header },
    dimensions: keys.filter((key) => !known.includes(key)).map((column) => ({ column })),
    ...(unit && { unit: unit.header }),
    values: values.map(({ header }) => ({ column: header, counts: header.replace(/_/g, " ") })),
  };
}
