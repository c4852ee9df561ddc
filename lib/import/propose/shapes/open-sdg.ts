import { bare } from "../../text";
import { columnNamed, isNumeric, isPeriods, type TableProfile } from "../profile";
import { remaining, type ShapeReading } from "./shape";

const attributes = [
  "Units",
  "Unit multiplier",
  "Unit measure",
  "Series",
  "GeoCode",
  "Geography",
  "Observation status",
].map(bare);

/** Open SDG: Year first, Value last, between them columns that break the value down; an empty cell is the total. */
export function openSdg(profile: TableProfile): ShapeReading | undefined {
  const [first] = profile.columns;
  const last = profile.columns.at(-1);
  if (!first || !last || bare(first.header) !== "year" || bare(last.header) !== "value" || !isPeriods(first))
    return undefined;
  const column = (name: string) => columnNamed(profile, name)?.header;
  const [geoCode, geography, units, series, status] = [
    column("GeoCode"),
    column("Geography"),
    column("Units") ?? column("Unit measure"),
    column("Series"),
    column("Observation status"),
  ];
  const sex = column("Sex") ?? column("Gender");
  const between = remaining(profile, first.header, last.header, sex).filter(
    ({ header }) => !attributes.includes(bare(header)),
  );
  const breakdowns = between.filter((each) => !isNumeric(each) && each.filled > 0);
  const numbers = between.filter(isNumeric);
  const by = [series, units].filter(
    (header) => header !== undefined && (columnNamed(profile, header)?.words?.size ?? 0) > 1,
  );
  const indicator = by.filter((header) => header !== undefined);
  return {
    shape: "Open SDG, a year and its breakdowns a row",
    ...(indicator.length > 0 && { indicator: { columns: indicator } }),
    ...((geography ?? geoCode) !== undefined && {
      area: {
        column: geography ?? geoCode ?? "",
        ...(geoCode !== undefined && { iso: geoCode }),
        blank: "national",
      },
    }),
    ...(sex !== undefined && { sex: { column: sex, blank: "_T" } }),
    period: { column: first.header },
    dimensions: breakdowns.map(({ header }) => ({ column: header, blankIsTotal: true })),
    ...(units !== undefined && { unit: units }),
    ...(status !== undefined && { status }),
    values: [{ column: last.header }],
    notImported:
      numbers.length === 0
        ? []
        : [
            {
              columns: numbers.map(({ header }) => header),
              why: "numbers beside the value; put them under “values” to import them",
            },
          ],
    assumptions: breakdowns.length === 0 ? [] : ["An empty cell of a breakdown means the total, as Open SDG has it."],
  };
}
