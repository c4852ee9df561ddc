import { periodInHeader } from "../../cells/read-period";
import { type ColumnProfile, columnNamed, isNumeric, isPeriods, type TableProfile } from "../profile";
import {
  fieldOf,
  indicatorOf,
  isUnitColumn,
  leftFor,
  type ShapeReading,
  sourceHeader,
  type ValueReading,
  whyNoStatistic,
} from "./shape";

const words = {
  period: /(^|[^\p{L}])(year|date|time|period|month|ann[ée]e|p[ée]riode|mois)([^\p{L}]|$)/iu,
  area: /(^|[^\p{L}])(country|countries|pays|area|region|région|province|state|district|territory|location|geo|department|département|cercle|entity|place|lieu|libellé géographique|areaname|iso.?a?3|iso.?a?2)([^\p{L}]|$)/iu,
  entity: /^(mission|force|forces|institution|body|ministry|ministère|organi[sz]ation|agency|unit|corps|operation)$/i,
  sex: /^(sex|gender|sexe|genre)$/i,
  indicator: /^(indicator|indicateur|series|série|variable|measure|statistic)([ _.-]?(name|code|id|label))?$/i,
  status: /^(status|obs.?status|flag)$/i,
  caveats: /^(caveats?|notes?|comments?|footnotes?|remarque|commentaire)$/i,
  value: /^(value|valeur|obs.?value|figure|number|count|nombre)$/i,
};

/** Any other table: what its headers and its cells say. A row a figure, or a column an indicator, or a column a year. */
export function plain(profile: TableProfile): ShapeReading | undefined {
  const filled = profile.columns.filter(({ filled: cells }) => cells > 0);
  const named = (pattern: RegExp) => filled.find(({ header }) => pattern.test(header.trim()));
  const period =
    filled.find((column) => words.period.test(column.header) && isPeriods(column)) ??
    filled.find((column) => isPeriods(column) && !isNumeric(column));
  const unit = filled.find(isUnitColumn);
  const entity = filled.find((column) => column !== unit && words.entity.test(column.header.trim()));
  const [indicator, sex, status, source] = [words.indicator, words.sex, words.status, sourceHeader].map(named);
  const caveats = filled.filter(({ header }) => words.caveats.test(header.trim()));
  const areaColumns = filled.filter((each) => each !== period && !isNumeric(each) && words.area.test(each.header));
  const value = filled.find((column) => words.value.test(column.header.trim()) && isNumeric(column));
  const facts = [period, indicator, entity, sex, unit, status, source, ...caveats, ...areaColumns];
  const rest = filled.filter((column) => !facts.includes(column));
  const flags = flagsOf(rest, profile.rows);
  const numbers = rest
    .filter((column) => isNumeric(column) && whyNoStatistic(column.header) === undefined && !isYesOrNo(column))
    .filter((column) => ![...flags.values()].includes(column));
  const values = value && indicator ? [value] : numbers;
  if (values.length === 0) return undefined;
  const others = rest.filter((column) => !numbers.includes(column));
  const area = areaField(
    profile,
    areaColumns,
    others.filter((column) => !isNumeric(column)),
  );
  const readings = values.map((column): ValueReading => {
    const inHeader = period ? undefined : periodInHeader(column.header);
    const counts = value && indicator ? undefined : (inHeader?.rest ?? column.header);
    return {
      ...{ column: column.header, period: inHeader?.period, flag: flags.get(column)?.header },
      ...(counts && { counts }),
    };
  });
  const used = values.flatMap((column) => flags.get(column) ?? []);
  const asides = others.filter((column) => !area?.columns.includes(column.header) && !used.includes(column));
  return {
    shape: readings.some(({ period: inHeader }) => inHeader !== undefined)
      ? "a table with times in its headers"
      : "a plain table",
    indicator: indicatorOf(indicator),
    entity: fieldOf(entity),
    area: area?.field,
    sex: fieldOf(sex),
    period: fieldOf(period),
    unit: unit?.header,
    status: status?.header,
    source: source?.header,
    caveats: caveats.map(({ header }) => header),
    values: readings,
    notImported: leftFor(asides, whyNotImported),
    assumptions: [
      ...(area ? [`“${area.columns.join("” and “")}” say where.`] : []),
      ...used.map(({ header }) => `“${header}” says what an empty number means: a bound, or that there is none.`),
    ],
  };
}

/** True for a column that says yes by one number and no by leaving it out. */
function isYesOrNo({ range }: ColumnProfile): boolean {
  return range.count >= 20 && range.least === range.most;
}

/** Columns such as `Staff Flag` for `Staff`, filled only where the number is not, as FAO lays its bounds. */
function flagsOf(columns: readonly ColumnProfile[], rows: number): Map<ColumnProfile, ColumnProfile> {
  const flags = new Map<ColumnProfile, ColumnProfile>();
  for (const flag of columns) {
    const stem = /^(.+?)[ _.-]*(?:flags?|symbols?|signes?|markers?)$/i.exec(flag.header.trim())?.[1]?.toLowerCase();
    const number = columns.find(
      (each) => each !== flag && stem !== undefined && each.header.toLowerCase().startsWith(stem) && isNumeric(each),
    );
    if (number && !flags.has(number) && number.filled + flag.filled <= rows) flags.set(number, flag);
  }
  return flags;
}

/** The area of a row: a code with its name beside it, or places within each other, or the first column of words. */
function areaField(profile: TableProfile, areaColumns: readonly ColumnProfile[], texts: readonly ColumnProfile[]) {
  const iso = columnNamed(profile, "iso_a3", "ISO3", "ISO-3", "iso_a2", "ISO2", "code", "iso");
  const code = profile.columns.find(({ header }) => /^(id|code géographique|.*\bcode)$/i.test(header.trim()));
  const named = areaColumns.filter((column) => column !== iso && column !== code);
  const [first] = named.length > 0 ? named : texts.filter((text) => text !== iso && text !== code);
  const name = first ?? iso ?? code;
  if (!name) return undefined;
  if (named.length > 1) {
    const columns = named.map(({ header }) => header);
    return { columns, field: { column: columns } };
  }
  const columns = [name.header, ...(iso && iso !== name ? [iso.header] : [])];
  return { columns, field: { column: name.header, ...(iso && iso !== name && { iso: iso.header }) } };
}

function whyNotImported(column: ColumnProfile): string {
  const isSame = isNumeric(column) && "the same number wherever there is one: a yes or no, no statistic";
  return whyNoStatistic(column.header) ?? (isSame || "words, and no known part of a figure");
}

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
  const kinds = profile.columns
    .filter((column) => !taken.includes(column) && !isNumeric(column) && column.filled > 0)
    .filter(({ header, words: texts }) => texts && texts.size < 100 && whyNoStatistic(header) === undefined);
  const types = new Set(counts.map(({ type }) => type));
  return {
    shape: "persons by type and sex across the columns",
    entity: fieldOf(mission),
    area: fieldOf(contributor, { iso: iso?.header }),
    period: fieldOf(period),
    dimensions: kinds.map(({ header }) => ({ column: header })),
    values: counts.map(({ column, type, sex }) => ({
      ...{ column, sex, counts: "personnel" },
      dimensions: types.size > 1 ? { personnel_type: /^total$/i.test(type) ? "_T" : type } : undefined,
    })),
    assumptions: [
      "The columns count persons: the last word of a header is their sex, what stands before it their type; “Total” alone is all types.",
      ...(contributor ? [`The area of a figure is its “${contributor.header}”.`] : []),
    ],
  };
}

/** `Formed Police Units Male` → type and sex; undefined for a column that does not end in a sex. */
function splitSex(column: string): { column: string; type: string; sex: "F" | "M" | "_T" } | undefined {
  const [pattern, sex] = sexWords.find(([ending]) => ending.test(column.trim())) ?? [];
  if (!pattern || !sex) return undefined;
  return { column, type: column.trim().replace(pattern, "").trim() || "Total", sex };
}
