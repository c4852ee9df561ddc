import type { Topic } from "../domain/indicator";
import type { NamedCode } from "./code-list";
import type { Mapping } from "./mapping";
import type { IndicatorFacts } from "./metadata-facts";
import { type ColumnProfile, type NumberRange, numberIn, RangeDraft, type TableProfile } from "./profile";
import type { ShapeReading } from "./shapes/shape";
import { unitFor } from "./units";
import { shortSlug } from "./words";

type Indicator = Mapping["indicators"][number];

/** What a table counts. */
export interface ProposedIndicators {
  readonly indicators: readonly Indicator[];
  readonly units: readonly Mapping["units"][number][];
  /** What each cell of the indicator's column (several joined) means. */
  readonly codes?: Readonly<Record<string, string>>;
  /** The indicator of each number column that names its own. */
  readonly ofColumn: ReadonlyMap<string, string>;
  readonly assumptions: readonly string[];
}

/** What separates the cells where an indicator is read from several columns. */
export const joint = " · ";

interface Seen {
  readonly name: string;
  readonly unitWord?: string;
  readonly definition?: string;
  readonly range: RangeDraft;
}

/**
 * The indicators of a table: of a column that names them, of the headers of the number columns, or one for all, named
 * by `title` and described by `facts`. A code that the table does not name is called as in `names`. Reads the rows once
 * more where a column names them.
 */
export async function proposeIndicators(
  profile: TableProfile,
  shape: ShapeReading,
  title: string,
  facts: IndicatorFacts,
  names: ReadonlyMap<string, NamedCode> = new Map(),
): Promise<ProposedIndicators> {
  const { seen, files } = withNames(
    shape.indicator ? await readIndicators(profile, shape, shape.indicator) : columnIndicators(profile, shape, title),
    shape,
    names,
  );
  const definitions = new Map<string, { indicator: Indicator; unit: Mapping["units"][number] }>();
  const codes: Record<string, string> = {};
  const assumptions: string[] = [];
  let areReworded = false;
  for (const [key, { name: told, unitWord: ownWord, definition: ownDefinition, range }] of seen) {
    const own = seen.size === 1 && key === title && !shape.indicator ? facts : undefined;
    const [name, unitWord] = [own?.name ?? told, ownWord ?? own?.unitWord];
    let id = shortSlug(key);
    while (definitions.has(id)) id = `${id}-2`;
    codes[key] = id;
    const { unit, because } = unitFor(name, unitWord, range.range());
    const { topic, word } = topicOf(name);
    const indicator = definition(id, name, unit.id, topic, range.range());
    areReworded ||= indicator.name !== name;
    const defined = ownDefinition === undefined ? own : { definition: ownDefinition };
    definitions.set(id, { indicator: { ...indicator, ...(defined && describedBy(defined, indicator)) }, unit });
    assumptions.push(
      `${id}: “${name}”, ${because}; topic ${topic}${word === undefined ? "" : `, because of “${word}”`}.`,
    );
  }
  const ofColumn = new Map(
    shape.indicator ? [] : shape.values.map(({ column, counts }) => [column, codes[counts ?? title] ?? ""] as const),
  );
  return {
    indicators: [...definitions.values()].map(({ indicator }) => indicator),
    units: [...new Map([...definitions.values()].map(({ unit }) => [unit.id, unit])).values()],
    ...(shape.indicator && { codes }),
    ofColumn,
    assumptions: [
      ...(files.length > 0 ? [`Codes of indicators are called as in ${files.join(", ")}.`] : []),
      ...(areReworded ? ["Names written with underscores are written with blanks."] : []),
      ...assumptions.slice(0, assumptions.length > 30 ? 20 : 30),
      ...(assumptions.length > 30
        ? [`… and ${assumptions.length - 20} more indicators; all stand in the mapping.`]
        : []),
    ],
  };
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
    const found = names.get(key) ?? (column === undefined ? undefined : names.get(column));
    if (!found || (indicator.name !== key && indicator.name !== found.name)) return [key, indicator];
    const { file, ...told } = found;
    if (told.name !== indicator.name) files.add(file);
    return [key, { ...told, ...indicator, name: told.name }];
  });
  return { seen: new Map(named), files: [...files] };
}

/** What the files beside the table say of its indicator; a text in one language alone stands in both. */
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

/** Indicators that a column names: each with the range of its own numbers. */
async function readIndicators(
  { table, columns }: TableProfile,
  shape: ShapeReading,
  { columns: key, name }: NonNullable<ShapeReading["indicator"]>,
): Promise<Map<string, Seen>> {
  const at = (header: string | undefined) => columns.findIndex((column) => column.header === header);
  const keys = key.map(at);
  const [nameAt, unitAt] = [at(name), at(shape.unit)];
  const values = shape.values.map(({ column }) => at(column));
  const seen = new Map<string, Seen>();
  for await (const { cells } of table.rows()) {
    const text = keys.map((index) => (cells[index] ?? "").trim()).join(joint);
    let indicator = seen.get(text);
    if (!indicator) {
      const unitWord = unitAt < 0 ? undefined : cells[unitAt]?.trim();
      const told = (nameAt < 0 ? text : (cells[nameAt] ?? "").trim()) || text;
      indicator = {
        name: told,
        ...(unitWord !== undefined && unitWord !== "" && { unitWord }),
        range: new RangeDraft(),
      };
      if (text.replaceAll(joint, "").trim() !== "") seen.set(text, indicator);
    }
    for (const index of values) {
      const number = numberIn((cells[index] ?? "").trim(), table.reading.decimal);
      if (typeof number === "number") indicator.range.add(number);
    }
  }
  return seen;
}

/** Indicators that the number columns are, or the one that the whole table is. */
function columnIndicators(profile: TableProfile, shape: ShapeReading, title: string): Map<string, Seen> {
  const unitWords = profile.columns.find(({ header }) => header === shape.unit)?.words;
  const [unitWord] = unitWords?.size === 1 ? unitWords.keys() : [];
  const seen = new Map<string, Seen>();
  for (const { column, counts = title } of shape.values) {
    const about = profile.columns.find(({ header }) => header === column);
    const draft = seen.get(counts)?.range ?? new RangeDraft();
    if (about) addRange(draft, about);
    seen.set(counts, { name: counts, ...(unitWord !== undefined && { unitWord }), range: draft });
  }
  return seen;
}

function addRange(draft: RangeDraft, { range }: ColumnProfile): void {
  if (range.count === 0) return;
  draft.add(range.least);
  draft.add(range.most);
  if (!range.whole) draft.add(range.least + 0.5);
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
