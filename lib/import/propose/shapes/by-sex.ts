import { columnNamed, isNumeric, isPeriods, type TableProfile } from "../profile";
import type { DimensionColumn, ShapeReading, ValueReading } from "./shape";
import { whyNoStatistic } from "./shape";

const sexWords: readonly (readonly [RegExp, "F" | "M" | "_T"])[] = [
  [/(^|[^\p{L}])(female|females|women|femmes?|féminin)$/iu, "F"],
  [/(^|[^\p{L}])(male|males|men|hommes?|masculin)$/iu, "M"],
  [/(^|[^\p{L}])(total|both sexes|all|ensemble)$/iu, "_T"],
];

/**
 * Persons counted by type and sex across the columns, as the IPI Peacekeeping Database has them: a date, a
 * contributor or a mission, then `Troops Male`, `Troops Female`, `Troops Total`, …
 */
export function bySex(profile: TableProfile): ShapeReading | undefined {
  const period =
    profile.columns.find((column) => isPeriods(column) && !isNumeric(column)) ?? columnNamed(profile, "Year");
  const counts = profile.columns.filter(isNumeric).flatMap(({ header }) => splitSex(header) ?? []);
  const sexes = new Set(counts.map(({ sex }) => sex));
  if (!period || !sexes.has("F") || !sexes.has("M")) return undefined;
  const mission = columnNamed(profile, "Mission", "Force", "Body", "Institution");
  const contributor = columnNamed(profile, "Contributor", "Country", "Area", "Pays");
  const iso = columnNamed(profile, "Contributor ISO-3", "Country Code", "ISO3", "Code");
  const taken = [period, mission, contributor, iso];
  const words = profile.columns.filter((column) => !taken.includes(column) && !isNumeric(column) && column.filled > 0);
  const kinds = words.filter(
    (column) => column.words && column.words.size < 100 && whyNoStatistic(column.header) === undefined,
  );
  const types = new Set(counts.map(({ type }) => type));
  const isByType = types.size > 1;
  const dimensions: DimensionColumn[] = kinds.map(({ header }) => ({ column: header }));
  return {
    shape: "persons by type and sex across the columns",
    ...(mission && { entity: { column: mission.header } }),
    ...(contributor && { area: { column: contributor.header, ...(iso && { iso: iso.header }) } }),
    period: { column: period.header },
    dimensions,
    values: counts.map(
      ({ column, type, sex }): ValueReading => ({
        column,
        counts: "personnel",
        sex,
        ...(isByType && { dimensions: { personnel_type: /^total$/i.test(type) ? "_T" : type } }),
      }),
    ),
    assumptions: [
      "The columns count persons: the last word of a header is their sex, what stands before it their type; “Total” alone is all types.",
      ...(contributor ? [`The area of a figure is its “${contributor.header}”.`] : []),
    ],
  };
}

/** `Formed Police Units Male` → type and sex; undefined for a column that does not end in a sex. */
function splitSex(column: string): { column: string; type: string; sex: "F" | "M" | "_T" } | undefined {
  const word = sexWords.find(([pattern]) => pattern.test(column.trim()));
  if (!word) return undefined;
  const [pattern, sex] = word;
  return { column, type: column.trim().replace(pattern, "").trim() || "Total", sex };
}
