import type { SourceEntry } from "../../domain/source";
import { open, type TableMapping } from "../mapping";
import { baseName } from "../source";
import { listed } from "../text";
import { type TableProfile, wordsOf } from "./profile";
import type { ProposalLog } from "./propose-fields";
import { namedSources, SourceFinder, type SourceList, sourceOfTable } from "./publications";
import { holdsSourceIds, namesCitedSource, type ShapeReading } from "./shapes/shape";

export interface SourceOptions {
  /** What the person names: the source of one table, of several for those that name none themselves, or a list. */
  readonly source?: SourceList | undefined;
  /** What lies beside the tables and lists publications. */
  readonly sourceLists: readonly SourceList[];
  /** The publications of the dataset that the tables come into. */
  readonly ofDataset?: SourceList | undefined;
}

type SourceFields = Pick<TableMapping, "source" | "via"> & { readonly sources: SourceEntry[] };

/**
 * Where the figures come from: the publications that a column names by their ids, what the person names, what the file
 * or its package names, the words of a column, or a question.
 */
export function proposeSources(
  { source: column }: ShapeReading,
  profile: TableProfile,
  { source: given, sourceLists, ofDataset }: SourceOptions,
  isAlone: boolean,
  log: ProposalLog,
): SourceFields {
  const areIds = column !== undefined && holdsSourceIds(column);
  const beside = column !== undefined && namesCitedSource(column) ? [] : sourceLists;
  const lists = [...(given ? [given] : []), ...beside, ...(areIds && ofDataset ? [ofDataset] : [])];
  const joined = column === undefined ? undefined : joinSources(column, profile, lists, log);
  if (joined) return joined;
  const { file } = profile.table;
  const [named, ...more] = given?.sources ?? [];
  if (given && more.length > 0) {
    const wanted =
      column === undefined
        ? "no column of the table says which of them a row is from: add a column “source_id” that holds their ids, or give one source"
        : `“${column}” holds none of these ids, but ${wordsIn(column, profile)}`;
    log.questions.push(`${file}: ${given.file} lists ${listed(given.sources.map(({ id }) => id))}, and ${wanted}.`);
    return { sources: [...given.sources], source: { constant: open } };
  }
  if (named && isAlone && column !== undefined && !namesCitedSource(column)) {
    log.questions.push(
      `${file}: “${column}” names the source of each row (${wordsIn(column, profile)}), and one --source for all rows would hide it. Leave --source out${areIds ? "" : " (the words of the column are the sources then)"}${howToList(column)} Or, if you read nothing but “${named.title}” and the column says whom it cites, write "source": { "constant": "${named.id}" } and "via": "${column}" in the mapping.`,
    );
    return { sources: [named], source: { constant: open } };
  }
  if (areIds) {
    log.questions.push(
      `${file}: “${column}” holds ids of sources (${wordsIn(column, profile)}), and no list says which publications they are${howToList(column)}`,
    );
    return { sources: [], source: { constant: open } };
  }
  const own = sourceOfTable(profile.table);
  const byOption = named && { source: named, because: "it was named with --source" };
  const found = isAlone ? (byOption ?? own) : (own ?? (column === undefined ? byOption : undefined));
  if (found) {
    log.assumptions.push(`The source of its figures is “${found.source.title}”: ${found.because}.`);
    if (column !== undefined) log.assumptions.push(`“${column}” names whom that source cites.`);
    return { sources: [found.source], source: { constant: found.source.id }, via: column };
  }
  if (column !== undefined) {
    log.assumptions.push(`“${column}” names the source of each figure.`);
    return { sources: [], source: { column } };
  }
  log.questions.push(
    `${file}: nothing says where its figures come from, and a figure without a source is refused. Give --source "Publisher, Title, year" or --source source.json (CSL-JSON).`,
  );
  return { sources: [], source: { constant: open } };
}

/** The listed publications that the cells of a column name; undefined where none does. */
function joinSources(
  column: string,
  profile: TableProfile,
  lists: readonly SourceList[],
  { assumptions }: ProposalLog,
): SourceFields | undefined {
  const cells = wordsOf(profile, column);
  const sources = namedSources(cells, lists);
  if (sources.length === 0) return undefined;
  const files = lists.filter((list) => list.sources.some((source) => sources.includes(source)));
  assumptions.push(
    `“${column}” names the source of each figure by its id in ${files.map(({ file }) => baseName(file)).join(", ")} (${sources.length} ${sources.length === 1 ? "source" : "sources"}).`,
  );
  const finder = new SourceFinder(sources);
  const several = cells.find((cell) => (finder.find(cell)?.length ?? 0) > 1);
  if (several !== undefined)
    assumptions.push(`“${several}” names several: the first is the source, the others are whom it cites.`);
  return { sources, source: { column } };
}

function wordsIn(column: string, profile: TableProfile): string {
  const words = wordsOf(profile, column);
  return words.length > 0 ? listed(words, 5) : "more texts than a list of sources has";
}

function howToList(column: string): string {
  return `: put a sources.json beside the table, or give --source sources.json (CSL-JSON: a list in which each “id” is a value of “${column}”).`;
}
