import type { Source } from "../domain/source";
import { type Mapping, open, type TableMapping } from "./mapping";
import { mergeMappings } from "./merge-mappings";
import { type IndicatorFacts, indicatorFacts } from "./metadata-facts";
import { type ColumnProfile, profileTable, type TableProfile } from "./profile";
import {
  areaField,
  dimensionFields,
  entityField,
  periodField,
  type Said,
  sexField,
  statusField,
  unnamedArea,
  wholeArea,
} from "./propose-fields";
import { proposeIndicators } from "./propose-indicators";
import { recogniseTable } from "./recognise";
import { placeId } from "./row-fields";
import { type ShapeReading, whyNoStatistic } from "./shapes/shape";
import { baseName } from "./source-file";
import { licencesOfTable, sourceOfTable, titleOfTable } from "./source-of";
import type { SourceTable } from "./source-table";
import { listed } from "./words";

export interface ProposalOptions {
  /** The source of all figures, where the person names one. */
  readonly source?: Source;
  /** Names of the codes that columns hold, from files of their own. */
  readonly codeLists?: readonly CodeList[];
}

/** What the codes of a column are called. */
export interface CodeList {
  readonly file: string;
  readonly column: string;
  readonly names: ReadonlyMap<string, string>;
}

/** A mapping for tables that nobody has described yet. It can be followed only where it has no questions. */
export interface Proposal {
  readonly mapping: Mapping;
  /** Tables in which nothing that Muster knows was recognised: what was found, what was looked for. */
  readonly refusals: readonly string[];
}

/**
 * Says how tables could become figures: what each was recognised as, every assumption as a sentence, and every
 * question that only a person can answer (its place in the mapping holds “?”). Reads each table once or twice; throws
 * ImportProblem where that fails.
 */
export async function proposeMapping(tables: readonly SourceTable[], options: ProposalOptions = {}): Promise<Proposal> {
  const mappings: Mapping[] = [];
  const refusals: string[] = [];
  for (const table of tables) {
    const profile = await profileTable(table);
    const recognised = recogniseTable(profile);
    if ("shape" in recognised) mappings.push(await proposeTable(profile, recognised, options));
    else {
      // What it is comes first; what else it does not say can wait.
      refusals.push(recognised.refusal);
      mappings.push({ ...(await proposeTable(profile, recognised.skeleton, options)), questions: [] });
    }
  }
  return { mapping: mergeMappings(mappings), refusals };
}

async function proposeTable(profile: TableProfile, shape: ShapeReading, options: ProposalOptions): Promise<Mapping> {
  const { table } = profile;
  const said: Said = { assumptions: [...table.assumptions, ...(shape.assumptions ?? [])], questions: [] };
  const title = titleOfTable(table) ?? stemOf(table);
  const facts = indicatorFacts(table);
  const proposed = await proposeIndicators(profile, shape, title, facts);
  const dimensions = dimensionFields(shape, profile, said);
  const { sources, ...provenance } = sourceFields(shape, table, options, said);
  const fields = {
    entity: entityField(shape, said),
    area: await areaField(shape, profile, said),
    sex: sexField(shape, profile, said),
    period: periodField(shape, profile, said),
  };
  const status = statusField(shape, profile, said);
  said.assumptions.push(
    ...proposed.assumptions,
    ...(facts.files.length > 0 ? [`Its indicator is described by ${facts.files.map(baseName).join(", ")}.`] : []),
    "What stands in one language only is repeated in the other.",
  );
  const draft: TableMapping = {
    file: baseName(table.file),
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    shape: shape.shape,
    reading: table.reading,
    ...(shape.indicator && {
      indicator: { column: [...shape.indicator.columns], ...(proposed.codes && { codes: { ...proposed.codes } }) },
    }),
    ...fields,
    dimensions: dimensions.fields,
    ...(status && { status }),
    ...provenance,
    remarks: [...(shape.remarks ?? [])],
    values: shape.values.map(({ column, period, sex, dimensions: codes }) => {
      const indicator = proposed.ofColumn.get(column);
      return {
        column,
        ...(indicator !== undefined && { indicator }),
        ...(period !== undefined && { period }),
        ...(sex && { sex }),
        ...(codes && { dimensions: coded(codes, [...dimensions.definitions]) }),
      };
    }),
    missing: {},
    repeated: "refuse",
    notImported: [],
  };
  const notImported = leftColumns(profile, draft, [...(shape.notImported ?? []), ...dimensions.notImported], shape);
  for (const { columns, why } of notImported) said.assumptions.push(`Not imported: ${listed(columns)} (${why}).`);
  const licences = licencesOfTable(table);
  if (!licences) said.assumptions.push("The table names no licence.");
  const named = namedAreas(draft.area, profile, options, said);
  const needsArea = "constant" in draft.area || draft.area.blank === unnamedArea.id;
  const head = `${baseName(table.file)}${table.sheet === undefined ? "" : `, ${table.sheet}`}: `;
  return {
    assumptions: [`${head}recognised as ${shape.shape}.`, ...said.assumptions.map((line) => head + line)],
    questions: said.questions,
    dataset: {
      title,
      title_fr: title,
      description: `Figures read from ${baseName(table.file)}.`,
      description_fr: `Chiffres lus dans ${baseName(table.file)}.`,
      licenses: licences ?? [{ name: "not-stated", title: "Not stated by the publisher" }],
    },
    sources,
    units: [...proposed.units],
    indicators: [...proposed.indicators],
    dimensions: [...dimensions.definitions],
    entities: "constant" in draft.entity ? [wholeArea] : [],
    areas: [...(needsArea ? [wholeOf(facts)] : []), ...named],
    tables: [{ ...draft, notImported }],
  };
}

/** The names of area codes, where a file beside the table lists them. */
function namedAreas(
  area: TableMapping["area"],
  profile: TableProfile,
  { codeLists = [] }: ProposalOptions,
  { assumptions }: Said,
): Mapping["areas"] {
  const column = "column" in area ? String(area.column) : undefined;
  const list = codeLists.find((each) => each.column === column);
  const used = profile.columns.find(({ header }) => header === column)?.words;
  if (!list || !used) return [];
  assumptions.push(`The names of the codes in “${column}” are those of ${list.file}.`);
  return [...used.keys()].flatMap((code) => {
    const name = list.names.get(code);
    return name === undefined ? [] : [{ id: placeId(code), name, name_fr: name }];
  });
}

/** The area of figures without a place, by the name that the files beside the table give it. */
function wholeOf({ areaName }: IndicatorFacts): Mapping["areas"][number] {
  return areaName === undefined ? unnamedArea : { ...unnamedArea, name: areaName, name_fr: areaName };
}

function stemOf({ file, sheet }: SourceTable): string {
  const stem = baseName(file).replace(/(\.(csv|tsv|txt|json|xlsx|gz))+$/i, "");
  return sheet === undefined ? stem : `${stem} ${sheet}`;
}

/** The codes of a number column, as the code list has them. */
function coded(words: Readonly<Record<string, string>>, definitions: Mapping["dimensions"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => {
      const codes = definitions.find((each) => each.name === name)?.codes;
      return [name, codes?.find((each) => each.code === word || each.name === word)?.code ?? word];
    }),
  );
}

/** Where the figures come from: what the person names, what the file or its package names, or a question. */
function sourceFields(
  shape: ShapeReading,
  table: SourceTable,
  { source }: ProposalOptions,
  { assumptions, questions }: Said,
): Pick<TableMapping, "source" | "via"> & { sources: Source[] } {
  const found = source ? { source, because: "it was named with --source" } : sourceOfTable(table);
  if (found) {
    assumptions.push(`The source of its figures is “${found.source.title}”: ${found.because}.`);
    if (shape.source !== undefined) assumptions.push(`“${shape.source}” names whom that source cites.`);
    return {
      sources: [found.source],
      source: { constant: found.source.id },
      ...(shape.source !== undefined && { via: shape.source }),
    };
  }
  if (shape.source !== undefined) {
    assumptions.push(`“${shape.source}” names the source of each figure.`);
    return { sources: [], source: { column: shape.source } };
  }
  questions.push(
    `${table.file}: nothing says where its figures come from, and a figure without a source is refused. Give --source "Publisher, Title, year" or --source source.json (CSL-JSON).`,
  );
  return { sources: [], source: { constant: open } };
}

/** Every column that no part of the mapping uses, with the reason. */
function leftColumns(
  profile: TableProfile,
  draft: TableMapping,
  told: TableMapping["notImported"],
  shape: ShapeReading,
): TableMapping["notImported"] {
  const fields = [
    draft.indicator,
    draft.entity,
    draft.area,
    draft.sex,
    draft.period,
    draft.status,
    draft.source,
    ...Object.values(draft.dimensions),
  ];
  const used = new Set([
    ...fields.flatMap((field) =>
      field && "column" in field ? [field.column, field.name ?? [], field.iso ?? []].flat() : [],
    ),
    ...draft.values.map(({ column }) => column),
    ...draft.remarks,
    ...told.flatMap(({ columns }) => columns),
    draft.via,
    shape.indicator?.name,
    shape.unit,
  ]);
  const left = profile.columns.filter(({ header }) => !used.has(header));
  const reasons = new Map<string, string[]>();
  for (const column of left) reasons.set(reasonOf(column), [...(reasons.get(reasonOf(column)) ?? []), column.header]);
  return [...told, ...[...reasons].map(([why, columns]) => ({ columns, why }))];
}

function reasonOf({ header, filled, words }: ColumnProfile): string {
  if (filled === 0) return "empty";
  const aside = whyNoStatistic(header);
  if (aside !== undefined) return aside;
  return words?.size === 1 ? "never more than one text" : "no part of a figure that this shape of table has";
}
