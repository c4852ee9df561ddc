import { readPeriod } from "../../cells/read-period";
import { columnNamed, type TableProfile } from "../profile";
import type { ShapeReading } from "./shape";
import { isUnitColumn } from "./shared-columns";

/** Eurostat's tables: the parts of the key in the first column, then a column for each time. */
export function eurostat(profile: TableProfile): ShapeReading | undefined {
  const { keyParts, header } = profile.table;
  if (!keyParts) return undefined;
  const area = columnNamed(profile, "geo", "ref_area");
  const values = header.slice(1, header.length - keyParts.length).flatMap((column) => {
    const period = readPeriod(column);
    return period === undefined ? [] : [{ column, period }];
  });
  if (values.length === 0) return undefined;
  const sex = columnNamed(profile, "sex");
  const unit = profile.columns.find((column) => keyParts.includes(column.header) && isUnitColumn(column));
  const taken = [area, sex, unit].flatMap((column) => column?.header ?? []);
  return {
    shape: "Eurostat, the parts of a key in one column and times across the others",
    ...(area && { area: { column: area.header } }),
    ...(sex && { sex: { column: sex.header } }),
    ...(unit && { unit: unit.header }),
    dimensions: keyParts.filter((part) => !taken.includes(part)).map((column) => ({ column })),
    values,
    notImported: [{ columns: [header[0] ?? ""], why: "its parts are columns of their own" }],
  };
}
