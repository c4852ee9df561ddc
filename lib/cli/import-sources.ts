import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sourcesFile } from "../dataset/layout";
import type { SourceEntry } from "../domain/source";
import { hasListedSources } from "../import/apply/row-fields";
import type { Mapping } from "../import/mapping";
import { sourceHeader } from "../import/propose/shapes/shape";
import { namedSources, parseSourceList, type SourceList } from "../import/propose/source-list";
import { decodeWhole } from "../import/read/text-encoding";
import { readWhole, type SourceFile } from "../import/source-file";
import type { SourceTable } from "../import/source-table";
import { listed } from "../import/words";
import type { CandidateOrder } from "./import-small-files";

/** The lists of publications that could be read, and what is wrong with the others. */
export interface SourceLists {
  readonly sourceLists: readonly SourceList[];
  /** The dataset's own. */
  readonly ofDataset?: SourceList;
  readonly problems: readonly string[];
}

/**
 * The lists of publications that lie beside the tables, then that of the dataset itself. Nothing where no table has a
 * column that could name their ids: then they may be anything.
 */
export async function sourceListsOf(
  files: readonly SourceFile[],
  tables: readonly SourceTable[],
  into: string,
): Promise<SourceLists> {
  const sourceLists: SourceList[] = [];
  const problems: string[] = [];
  const parsed = (text: string, file: string): SourceList | undefined => {
    const read = parseSourceList(text, file);
    if (!("problems" in read)) return read;
    problems.push(...read.problems);
    return undefined;
  };
  const canNameThem = tables.some(({ header }) => header.some((name) => sourceHeader.test(name.trim())));
  if (!canNameThem) return { sourceLists, problems };
  for (const file of files) {
    const { text } = await decodeWhole(file.name, await readWhole(file));
    sourceLists.push(...[parsed(text, file.name) ?? []].flat());
  }
  const own = join(into, sourcesFile);
  const text = await readFile(own, "utf8").catch(() => undefined);
  const ofDataset = text === undefined ? undefined : parsed(text, own);
  return { sourceLists, problems, ...(ofDataset && { ofDataset }) };
}

/**
 * A mapping with what is named beside it: one source stands for the source of its tables; a list, or what lies beside
 * the tables, explains the ids in their columns. A sentence says where that cannot be.
 */
export async function withSources(
  mapping: Mapping,
  pairs: CandidateOrder["pairs"],
  given: SourceList | undefined,
  lists: readonly SourceList[],
): Promise<Mapping | string> {
  const columns = mapping.tables.flatMap(({ source }) => ("column" in source ? [source.column].flat() : []));
  const [source, ...more] = given?.sources ?? [];
  if (columns.length > 0) {
    if (!given && hasListedSources(mapping)) return mapping;
    const named = namedSources(await cellsNaming(pairs), [...(given ? [given] : []), ...lists]);
    if (given && !given.sources.some((each) => named.includes(each)))
      return `the mapping reads the source of each row from ${listed(columns)}, which holds none of ${listed(given.sources.map(({ id }) => id))}, and one --source for all rows would hide it; leave --source out, or give a CSL-JSON file with the ids of that column`;
    return { ...mapping, sources: byId(given ? [...named, ...mapping.sources] : [...mapping.sources, ...named]) };
  }
  if (!source) return mapping;
  if (more.length > 0)
    return `${given?.file} lists ${listed((given?.sources ?? []).map(({ id }) => id))}, and no table of the mapping names its sources in a column; give one source, or write "source": { "column": … } in the mapping`;
  return {
    ...mapping,
    sources: [source],
    tables: mapping.tables.map((table) => ({ ...table, source: { constant: source.id } })),
  };
}

/** The different cells that name the sources of rows. */
async function cellsNaming(pairs: CandidateOrder["pairs"]): Promise<Set<string>> {
  const cells = new Set<string>();
  for (const { table, mapped } of pairs) {
    if (!("column" in mapped.source)) continue;
    const places = [mapped.source.column].flat().map((name) => table.header.indexOf(name));
    for await (const row of table.rows()) for (const place of places) cells.add((row.cells[place] ?? "").trim());
  }
  return cells;
}

function byId(sources: readonly SourceEntry[]): SourceEntry[] {
  return [...new Map([...sources].reverse().map((source) => [source.id, source])).values()].reverse();
}
