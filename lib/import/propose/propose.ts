import { periodInHeader } from "../cells/read-period";
import { type Field, type Mapping, open, type TableMapping } from "../mapping";
import { baseName, type SourceTable } from "../source";
import { listed } from "../text";
import { addNames, type CodeList, indicatorFacts, type NamedCode, namedAreas, wholeOf } from "./companion-files";
import { mergeMappings } from "./merge-mappings";
import { profileTable, type TableProfile, wordsOf } from "./profile";
import {
  areaField,
  dimensionFields,
  entityField,
  type ProposalLog,
  periodField,
  sexField,
  statusField,
  unnamedArea,
  wholeArea,
} from "./propose-fields";
import { type ProposedIndicators, populationOf, proposeIndicators, proposeRoles } from "./propose-indicators";
import { proposeScale } from "./propose-scale";
import { proposeSources, type SourceOptions } from "./propose-sources";
import { packageOf } from "./publications";
import { leftColumns, recogniseTable } from "./recognise";
import type { ShapeReading } from "./shapes/shape";

export interface ProposalOptions extends SourceOptions {
  /** Names of the codes that columns hold, from files of their own. */
  readonly codeLists: readonly CodeList[];
}

/** A mapping for tables that nobody has described yet. It can be followed only where it has no questions. */
export interface Proposal {
  readonly mapping: Mapping;
  /** Tables in which nothing that Muster knows was recognised: what was found, what was looked for. */
  readonly refusals: readonly string[];
}

/**
 * Proposes how tables become figures: what each was recognised as, every assumption as a sentence, and every
 * question that only a person can answer (its place in the mapping holds “?”). Reads each table once or twice; throws
 * ImportProblem where that fails.
 */
export async function proposeMapping(tables: readonly SourceTable[], options: ProposalOptions): Promise<Proposal> {
  const read: { profile: TableProfile; shape: ShapeReading; refusal?: string }[] = [];
  for (const table of tables) {
    const profile = await profileTable(table);
    read.push({ profile, ...recogniseTable(profile) });
  }
  const names = new Map(options.codeLists.flatMap((list) => [...list.names]));
  const mappings = new Map<TableProfile, Mapping>();
  // Tables that name their codes first: others may have only the codes.
  const order = ({ shape }: { shape: ShapeReading }) => (shape.indicator?.name === undefined ? 1 : 0);
  for (const { profile, shape, refusal } of read.toSorted((one, other) => order(one) - order(other))) {
    const mapping = await proposeTable(profile, shape, options, read.length === 1, names);
    addNames(names, mapping);
    // What a table is comes first; what else an unknown one does not say can wait.
    mappings.set(profile, refusal === undefined ? mapping : { ...mapping, questions: [] });
  }
  const inOrder = read.flatMap(({ profile }) => mappings.get(profile) ?? []);
  return { mapping: withRoles(mergeMappings(inOrder)), refusals: read.flatMap(({ refusal }) => refusal ?? []) };
}

/** The mapping with the roles that its indicators surely play. */
function withRoles(mapping: Mapping): Mapping {
  const roles = proposeRoles(mapping);
  const sentences = Object.entries(roles).map(
    ([role, id]) => `${id} plays the role ${role}, by its topic, unit and name.`,
  );
  if (sentences.length === 0) return mapping;
  return { ...mapping, assumptions: [...mapping.assumptions, ...sentences], dataset: { ...mapping.dataset, roles } };
}

async function proposeTable(
  profile: TableProfile,
  shape: ShapeReading,
  options: ProposalOptions,
  isAlone: boolean,
  names: ReadonlyMap<string, NamedCode>,
): Promise<Mapping> {
  const { table } = profile;
  const log: ProposalLog = { assumptions: [...table.assumptions, ...(shape.assumptions ?? [])], questions: [] };
  const about = packageOf(table);
  const titleOfPackage = (about?.title ?? about?.name)?.trim() || undefined;
  const title = titleOfPackage ?? stemOf(table);
  // Editions of one table, a year each, count the same thing.
  const counted = titleOfPackage ?? periodInHeader(title)?.rest ?? title;
  const facts = indicatorFacts(table);
  const scale = await proposeScale(shape, profile, facts.unitWord, log);
  const proposed = await proposeIndicators(profile, shape, counted || title, facts, names, scale);
  const unit = unitField(shape, profile, proposed, log);
  const dimensions = dimensionFields(shape, profile, log);
  const { sources, ...provenance } = proposeSources(shape, profile, options, isAlone, log);
  const fields = {
    entity: entityField(shape, log),
    area: await areaField(shape, profile, log),
    sex: sexField(shape, profile, log),
    period: periodField(shape, profile, log),
  };
  const status = statusField(shape, profile, log);
  log.assumptions.push(
    ...proposed.assumptions,
    ...(facts.files.length > 0 ? [`Its indicator is described by ${facts.files.map(baseName).join(", ")}.`] : []),
    "What stands in one language only is repeated in the other.",
  );
  const draft: TableMapping = {
    file: baseName(table.file),
    sheet: table.sheet,
    shape: shape.shape,
    reading: table.reading,
    indicator: shape.indicator && { column: [...shape.indicator.columns], codes: proposed.codes },
    ...fields,
    dimensions: dimensions.fields,
    unit,
    scale: scale.field,
    status,
    ...provenance,
    caveats: [...(shape.caveats ?? [])],
    values: shape.values.map(({ column, flag, period, sex, dimensions: words }) => ({
      column,
      scale: scale.ofColumn.get(column) || undefined,
      ...{ flag, indicator: proposed.ofColumn.get(column), period, sex },
      dimensions: words && codesOf(words, dimensions.definitions),
    })),
    missing: {},
    repeated: "refuse",
    notImported: [],
  };
  const notImported = leftColumns(profile, draft, [...(shape.notImported ?? []), ...dimensions.notImported], shape);
  for (const { columns, why } of notImported) log.assumptions.push(`Not imported: ${listed(columns)} (${why}).`);
  const population = populationOf(proposed);
  if (population !== undefined)
    log.assumptions.push(`${population} counts the inhabitants, by which other figures can be divided.`);
  const licences = about?.licenses ?? [];
  if (licences.length === 0) log.assumptions.push("The table names no licence.");
  const named = namedAreas(draft.area, profile, options.codeLists, log);
  const needsArea = "constant" in draft.area || draft.area.blank === unnamedArea.id;
  const head = `${baseName(table.file)}${table.sheet === undefined ? "" : `, ${table.sheet}`}: `;
  return {
    assumptions: [`${head}recognised as ${shape.shape}.`, ...log.assumptions.map((line) => head + line)],
    questions: log.questions,
    dataset: {
      title,
      title_fr: title,
      description: `Figures read from ${baseName(table.file)}.`,
      description_fr: `Chiffres lus dans ${baseName(table.file)}.`,
      licenses: licences.length > 0 ? licences : [{ name: "not-stated", title: "Not stated by the publisher" }],
      population,
    },
    sources,
    units: proposed.units,
    indicators: proposed.indicators,
    dimensions: dimensions.definitions,
    entities: "constant" in draft.entity ? [wholeArea] : [],
    areas: [...(needsArea ? [wholeOf(facts)] : []), ...named],
    tables: [{ ...draft, notImported }],
  };
}

/** What each text of the column of units means; a question where several number columns share several units. */
function unitField(
  { unit, indicator }: ShapeReading,
  profile: TableProfile,
  { unitCodes }: ProposedIndicators,
  { questions }: ProposalLog,
): Field | undefined {
  if (unit === undefined) return undefined;
  const words = wordsOf(profile, unit);
  if (words.length < 2 || indicator?.columns.includes(unit)) return unitCodes && { column: unit, codes: unitCodes };
  questions.push(
    `${profile.table.file}: “${unit}” holds several units (${listed(words, 6)}), and several columns of numbers share it, so that no column is in one unit. Put the rows of each unit into a table of their own.`,
  );
  return { column: unit, codes: Object.fromEntries(words.map((word) => [word, open])) };
}

/** The codes of a number column, as the code list has them. */
function codesOf(words: Readonly<Record<string, string>>, definitions: Mapping["dimensions"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => {
      const codes = definitions.find((each) => each.name === name)?.codes;
      return [name, codes?.find((each) => each.code === word || each.name === word)?.code ?? word];
    }),
  );
}

function stemOf({ file, sheet }: SourceTable): string {
  const stem = baseName(file).replace(/(\.(csv|tsv|txt|json|xlsx|gz))+$/i, "");
  return sheet === undefined ? stem : `${stem} ${sheet}`;
}
