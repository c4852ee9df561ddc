import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { sourcesFile, systemErrorCode } from "../dataset/folder";
import type { SourceEntry } from "../domain/source";
import { hasListedSources } from "../import/apply/row-fields";
import type { Mapping, TableMapping } from "../import/mapping";
import { type CodeList, codeListBeside, codeListOf } from "../import/propose/companion-files";
import { namedSources, parseSourceList, type SourceList } from "../import/propose/publications";
import { sourceHeader } from "../import/propose/shapes/shape";
import { decodeWhole } from "../import/read/text-encoding";
import { baseName, locatorPrefix, readWhole, type SourceFile, type SourceTable, tableName } from "../import/source";
import { listed } from "../import/text";
import type { CandidateOrder } from "./import-small-files";

export const importUsage = `usage: npm run import -- <file or folder> --into data/<id> [--mapping m.json] [--source sources.json|"Publisher, Title, year"] [--dry-run]

Reads a table of somebody else into a dataset. Without --mapping it says what it takes each column for, and writes that
into a mapping file, which a person can edit and give back. A CSL-JSON file given with --source, or beside the table
(sources.json), explains the ids in a column such as source_id.
Ends with 0 where it is imported, 1 where it is refused (the dataset is as it was), 2 where it cannot be read.`;

/** What a call of the import asks for. */
export interface ImportOrder {
  readonly path: string;
  readonly into: string;
  readonly mapping: string | undefined;
  readonly source: string | undefined;
  readonly dryRun: boolean;
}

/** What the arguments ask, or what is wrong with them. */
export function parseImportOrder(args: readonly string[]): ImportOrder | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        into: { type: "string" },
        mapping: { type: "string" },
        source: { type: "string" },
        "dry-run": { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (path === undefined) return "missing file or folder";
    if (more.length > 0) return `one file or folder at a time: ${positionals.join(" ")}`;
    if (values.into === undefined) return "missing --into data/<id>";
    return {
      path,
      into: values.into.replace(/[\\/]+$/, ""),
      dryRun: values["dry-run"],
      ...{ mapping: values.mapping, source: values.source },
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Takes tables that only name the codes of others from those that hold figures. */
export async function codeListsOf(
  all: readonly SourceTable[],
  beside: readonly SourceTable[],
): Promise<{ tables: SourceTable[]; codeLists: CodeList[] }> {
  const tables: SourceTable[] = [];
  const codeLists: CodeList[] = [];
  for (const table of all) {
    const list = await codeListOf(table);
    if (list) codeLists.push(list);
    else tables.push(table);
  }
  for (const table of beside) codeLists.push(...[(await codeListBeside(table)) ?? []].flat());
  return { tables, codeLists };
}

/** What a mapping says of a table: by the file's name, or by the part of it that the mapping has, and by its sheet. */
export function mappedTable({ tables }: Mapping, file: string, sheet: string | undefined): TableMapping | undefined {
  const ofSheet = tables.filter((mapped) => mapped.sheet === sheet);
  return (
    ofSheet.find((mapped) => mapped.file === baseName(file)) ?? ofSheet.find((mapped) => file.includes(mapped.file))
  );
}

/** Each table that the mapping describes with its description, or what is missing. */
export function pairTables(
  tables: readonly SourceTable[],
  mapping: Mapping,
): { table: SourceTable; mapped: TableMapping }[] | string {
  const names = tables.map(locatorPrefix);
  const twice = tables.find((_, index) => names.indexOf(names[index] ?? "") !== index);
  if (twice) {
    const same = tables.filter(({ file }) => baseName(file) === baseName(twice.file)).map(({ file }) => file);
    return `${[...new Set(same)].join(", ")}: figures would not say from which of these they come; give the files names of their own, or import one at a time`;
  }
  const missing: string[] = [];
  const pairs = mapping.tables.flatMap((mapped) => {
    const ofSheet = tables.filter(({ sheet }) => sheet === mapped.sheet);
    const table =
      ofSheet.find(({ file }) => baseName(file) === mapped.file) ??
      ofSheet.find(({ file }) => file.includes(mapped.file));
    if (table) return [{ table, mapped }];
    missing.push(tableName(mapped));
    return [];
  });
  if (missing.length === 0) return pairs;
  return `the mapping describes ${missing.join("; ")}, which is not among what was read: ${tables.map(tableName).join("; ")}`;
}

/** Writes a proposed mapping beside the dataset's folder; a file that is there, or a link, is never written over. */
export async function writeMapping(into: string, text: string): Promise<string> {
  await mkdir(dirname(into), { recursive: true });
  for (let number = 1; ; number += 1) {
    const path = mappingPath(into, number);
    try {
      await writeFile(path, text, { flag: "wx" });
      return path;
    } catch (error) {
      if (systemErrorCode(error) !== "EEXIST") throw error;
      if ((await readFile(path, "utf8").catch(() => undefined)) === text) return path;
    }
  }
}

/** Where a proposed mapping is written: the first of these that is free. */
export function mappingPath(into: string, number = 1): string {
  return `${into}${number === 1 ? "" : `-${number}`}.mapping.json`;
}

/** The lists of publications that could be read, and what is wrong with the others. */
export interface SourceLists {
  readonly sourceLists: readonly SourceList[];
  /** The dataset's own. */
  readonly ofDataset?: SourceList | undefined;
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
  return { sourceLists, problems, ofDataset };
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
    const named = namedSources(await cellsNaming(pairs), [given ?? [], lists].flat());
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
    const indexes = [mapped.source.column].flat().map((name) => table.header.indexOf(name));
    for await (const row of table.rows()) for (const index of indexes) cells.add((row.cells[index] ?? "").trim());
  }
  return cells;
}

function byId(sources: readonly SourceEntry[]): SourceEntry[] {
  return [...new Map([...sources].reverse().map((source) => [source.id, source])).values()].reverse();
}
