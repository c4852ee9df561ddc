import { columnNamed, isNumeric, type TableProfile } from "../profile";
import { remaining, type ShapeReading, whyNoStatistic } from "./shape";

/** Our World in Data: Entity, perhaps Code, Year, then one column an indicator. */
export function owid(profile: TableProfile): ShapeReading | undefined {
  const entity = columnNamed(profile, "Entity");
  const period = columnNamed(profile, "Year", "Day", "Date");
  if (!entity || !period) return undefined;
  const code = columnNamed(profile, "Code");
  const numbers = remaining(profile, entity.header, period.header, code?.header).filter(isNumeric);
  const values = numbers.filter(({ header }) => whyNoStatistic(header) === undefined);
  if (values.length === 0) return undefined;
  return {
    shape: "Our World in Data, an entity and a year a row",
    area: { column: entity.header, ...(code && { iso: code.header }) },
    period: { column: period.header },
    values: values.map(({ header }) => ({ column: header, counts: header })),
  };
}
