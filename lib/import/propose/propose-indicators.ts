import type { Topic } from "../../domain/indicator";
import { type IndicatorRole, requirementOf, roleNames } from "../../domain/roles";
import { isPopulation, looserUnit, unitFor, unitInName, withoutBrackets } from "../cells/units";
import type { Mapping } from "../mapping";
import { shortSlug } from "../text";
import type { IndicatorFacts, NamedCode } from "./companion-files";
import type { NumberRange, TableProfile } from "./profile";
import type { ProposedScale } from "./propose-scale";
import { readIndicators, type Seen } from "./read-indicators";
import type { ShapeReading } from "./shapes/shape";

type Indicator = Mapping["indicators"][number];

/** What a table counts. */
export interface ProposedIndicators {
  readonly indicators: Indicator[];
  readonly units: Mapping["units"];
  /** What each cell of the indicator's column (several joined) means. */
  readonly codes: Record<string, string> | undefined;
  /** The unit that each text of the column of units means, where that is one for all indicators. */
  readonly unitCodes: Record<string, string> | undefined;
  /** The indicator of each number column that names its own. */
  readonly ofColumn: ReadonlyMap<string, string>;
  readonly assumptions: readonly string[];
}

/**
 * The indicators of a table: of a column that names them, of the headers of the number columns, or one for all, named
 * by `title` and described by `facts`. A code that the table does not name is called as in `names`.
 */
export async function proposeIndicators(
  profile: TableProfile,
  shape: ShapeReading,
  title: string,
  facts: IndicatorFacts,
  names: ReadonlyMap<string, NamedCode>,
  scale: ProposedScale,
): Promise<ProposedIndicators> {
  const { seen, files } = withNames(await readIndicators(profile, shape, title, scale), shape, names);
  const indicators = new Map<string, Indicator>();
  const units = new Map<string, Mapping["units"][number]>();
  const codes = new Map<string, string>();
  const unitsOfWords = new Map<string, string>();
  let areUnitsClear = true;
  let areReworded = false;
  const calledAlike = alike([...seen.values()].map(({ name }) => name));
  const assumptions: string[] = [];
  for (const [key, { name: printed, unitWord: ownWord, definition: ownDefinition, range }] of seen) {
    const own = seen.size === 1 && key === title && !shape.indicator ? facts : undefined;
    const called = own?.name ?? printed;
    let id = shortSlug(isUnitAlone(shape) ? `${called} ${key}` : key);
    while (indicators.has(id)) id = `${id}-2`;
    codes.set(key, id);
    const { unit, because, beyond } = unitFor(called, ownWord ?? own?.unitWord, range);
    const ending = beyond ?? (calledAlike.has(printed) && ownWord !== undefined ? unitInName(ownWord, unit) : "");
    const name = called.includes(ending) ? called : `${called} (${ending})`;
    const shared = looserUnit(unitsOfWords.get(ownWord ?? "") ?? unit.id, unit.id);
    if (ownWord !== undefined && shared !== undefined) unitsOfWords.set(ownWord, shared);
    else areUnitsClear = false;
    units.set(unit.id, unit);
    const { topic, word } = topicOf(name);
    const indicator = definition(id, name, unit.id, topic, range);
    areReworded ||= indicator.name !== name;
    const described = ownDefinition === undefined ? own : { definition: ownDefinition };
    indicators.set(id, { ...indicator, ...(described && describedBy(described, indicator)) });
    assumptions.push(
      `${id}: “${name}”, ${because}; topic ${topic}${word === undefined ? "" : `, because of “${word}”`}.`,
    );
  }
  return {
    indicators: [...indicators.values()],
    units: [...units.values()],
    codes: shape.indicator && Object.fromEntries(codes),
    unitCodes: areUnitsClear ? Object.fromEntries(unitsOfWords) : undefined,
    ofColumn: new Map(
      shape.indicator
        ? []
        : shape.values.map(({ column, counts = title }) => [column, codes.get(counts) ?? ""] as const),
    ),
    assumptions: [
      ...(files.length > 0 ? [`Codes of indicators are called as in ${files.join(", ")}.`] : []),
      ...(areReworded ? ["Names written with underscores are written with blanks."] : []),
      ...assumptions.slice(0, assumptions.length > 30 ? 20 : 30),
      ...(assumptions.length > 30 ? [`… and ${assumptions.length - 20} more indicators; all are in the mapping.`] : []),
    ],
  };
}

/** True where a table has one thing to count, in several units. */
function isUnitAlone({ indicator, unit }: ShapeReading): boolean {
  return indicator?.columns.length === 1 && indicator.columns[0] === unit;
}

/** The names that occur more than once. */
function alike(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

/** Indicators that the table has only as codes, with the names that other files give those; and which files these are. */
function withNames(
  seen: ReadonlyMap<string, Seen>,
  { values }: ShapeReading,
  names: ReadonlyMap<string, NamedCode>,
): { seen: ReadonlyMap<string, Seen>; files: readonly string[] } {
  const files = new Set<string>();
  const named = [...seen].map(([key, indicator]): [string, Seen] => {
    const column = values.find(({ counts }) => counts === key)?.column;
    const found = names.get(indicator.base) ?? (column === undefined ? undefined : names.get(column));
    if (!found || (indicator.name !== indicator.base && indicator.name !== found.name)) return [key, indicator];
    const { file, ...about } = found;
    if (about.name !== indicator.name) files.add(file);
    return [key, { ...about, ...indicator, name: about.name, unitWord: indicator.unitWord ?? about.unitWord }];
  });
  return { seen: new Map(named), files: [...files] };
}

/** What the files beside the table say of its indicator; a text in one language alone is in both. */
function describedBy(
  { name_fr, definition, definition_fr }: Partial<IndicatorFacts>,
  proposed: Indicator,
): Partial<Indicator> {
  return {
    name_fr: name_fr ?? proposed.name,
    definition: definition ?? definition_fr ?? proposed.definition,
    definition_fr: definition_fr ?? definition ?? proposed.definition_fr,
  };
}

/** “female_prisoners” as people write it. Codes, which have capitals or stops, stay as they are. */
function readable(name: string): string {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)+$/.test(name)) return name;
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
}

function definition(id: string, name: string, unit: string, topic: Topic, { whole }: NumberRange): Indicator {
  return {
    id,
    name: readable(name),
    name_fr: readable(name),
    definition: `Not defined in the table; it calls it “${name}”.`,
    definition_fr: `Non défini dans le tableau, qui l’appelle « ${name} ».`,
    unit,
    topic,
    direction: "none",
    decimals: whole ? 0 : 1,
    timing: "stock",
    applies_to: [],
  };
}

/** The indicator that surely counts all inhabitants: by the World Bank's code, or by its whole name. */
export function populationOf({ indicators, codes = {} }: ProposedIndicators): string | undefined {
  return codes["SP.POP.TOTL"] ?? indicators.find(({ name }) => isPopulation(withoutBrackets(name)))?.id;
}

const topicWords: readonly (readonly [Topic, RegExp])[] = [
  ["representation", /wom[ae]n|female|gender|\bseats?\b|parliament|femmes?|parité|ministerial/i],
  ["justice", /prison|detain|inmate|judge|homicide|justice|court|crime|victim|juvenile|détenus?/i],
  ["deployments", /peacekeep|contributor|deploy|mission|\btroops\b|UNPOL|UNMO/i],
  ["forces", /police|armed|army|military|soldier|forces?\b|officers?|personnel|security/i],
  ["support", /\baid\b|donor|assistance|\bAPD\b|\bODA\b|\baide\b/i],
];

/** The page that an indicator belongs to, by a word of its name. */
function topicOf(name: string): { topic: Topic; word?: string } {
  for (const [topic, pattern] of topicWords) {
    const word = pattern.exec(name)?.[0];
    if (word !== undefined) return { topic, word };
  }
  return { topic: "context" };
}

const women = /\b(wom[ae]n|females?|femmes?)\b/i;
const seats =
  /\b(seats?|parliaments?|assembl(y|ies)|deput(y|ies)|councils?|ministers?|ministerial|sièges?|députée?s?)\b/i;
const people = /\b(personnel|strength|officers?|headcount|armed forces|effectifs?)\b/i;
const judges = /\b(judges?|juges?)\b/i;
const lawyers = /\b(lawyers?|avocate?s?)\b/i;
const yearly = /\b(per year|a year|yearly|annual|par an|annuel(le)?)\b/i;

/** Words that the name of an indicator has where it plays a role, beside the role's topic and unit. */
const wordsOfRoles: Partial<Record<IndicatorRole, (name: string) => boolean>> = {
  personnel: (name) => people.test(name) && !women.test(name),
  "personnel-rate": (name) => people.test(name) && !women.test(name),
  "womens-share": (name) => women.test(name) && !seats.test(name),
  "womens-share-of-seats": (name) => women.test(name) && seats.test(name),
  seats: (name) => seats.test(name),
  "prison-population": (name) => /\b(prison population|prisoners?|inmates?|people held|détenue?s?)\b/i.test(name),
  "prison-occupancy": (name) => /\b(occupancy|occupation)\b/i.test(name),
  judges: (name) => judges.test(name),
  "judges-rate": (name) => judges.test(name),
  lawyers: (name) => lawyers.test(name),
  "lawyers-rate": (name) => lawyers.test(name),
  "mission-strength": (name) => /\b(missions?|peacekeep\w*)\b/i.test(name) && !/contribut/i.test(name),
  "personnel-contributed": (name) => /contribut/i.test(name) && !/countries|pays/i.test(name),
  "contributing-countries": (name) => /contribut/i.test(name) && /countries|pays/i.test(name),
  "planned-funding": (name) => /\b(planned|committed|prévus?)\b/i.test(name) && !yearly.test(name),
  "planned-funding-per-year": (name) => /\b(planned|committed|prévus?)\b/i.test(name) && yearly.test(name),
};

/** The role of each indicator that is the only one to fit it: where two might, a person must say which is meant. */
export function proposeRoles({ indicators, units }: Pick<Mapping, "indicators" | "units">): Record<string, string> {
  const measures = new Map(units.map(({ id, measure }) => [id, measure]));
  return Object.fromEntries(
    roleNames.flatMap((role) => {
      const { topic, measure } = requirementOf(role);
      const [only, ...others] = indicators.filter(
        (each) =>
          each.topic === topic &&
          measures.get(each.unit) === measure &&
          (wordsOfRoles[role]?.(each.name) || wordsOfRoles[role]?.(each.name_fr)),
      );
      return only && others.length === 0 ? [[role, only.id] as const] : [];
    }),
  );
}
