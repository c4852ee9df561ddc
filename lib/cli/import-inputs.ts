import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sourcesFile } from "../dataset/folder";
import { hasListedSources } from "../import/apply/row-fields";
import { FaultyFile } from "../import/import-problem";
import { firstById, type Mapping, type TableMapping } from "../import/mapping";
import { type CodeList, codeListOf } from "../import/propose/companion-files";
import { namedSources, parseSourceList, type SourceList } from "../import/propose/publications";
import { sourceHeader } from "../import/propose/shapes/shape";
import { decodeWhole } from "../import/read/text-encoding";
import { baseName, locatorPrefix, readWhole, type SourceFile, type SourceTable, tableName } from "../import/source";
import { listed } from "../import/text";
import { Refused } from "./outcome";

/** A table with what the mapping says of it. */
export interface TablePair {
  readonly table: SourceTable;
  readonly mapped: TableMapping;
}

/** Takes tables that only name the codes of others from those that hold figures; `beside` are read for names alone. */
export async function codeListsOf(
  all: readonly SourceTable[],
  beside: readonly SourceTable[],
): Promise<{ readonly tables: readonly SourceTable[]; readonly codeLists: readonly CodeList[] }> {
  const lists = await Promise.all(all.map((table) => codeListOf(table)));
  const listsBeside = await Promise.all(beside.map((table) => codeListOf(table, true)));
  return {
    tables: all.filter((_, index) => !lists[index]),
    codeLists: [...lists, ...listsBeside].filter((list) => list !== undefined),
  };
}

/** What a mapping says of a table: by the file's name, or by the part of it that the mapping has, and by its sheet. */
export function mappedTable({ tables }: Mapping, file: string, sheet: string | undefined): TableMapping | undefined {
  const ofSheet = tables.filter((mapped) => mapped.sheet === sheet);
  return (
    ofSheet.find((mapped) => mapped.file === baseName(file)) ?? ofSheet.find((mapped) => file.includes(mapped.file))
  );
}

/** Each table that the mapping describes with its description. Throws Refused where one is missing. */
export function pairTables(tables: readonly SourceTable[], mapping: Mapping): readonly TablePair[] {
  const names = tables.map(locatorPrefix);
  const twice = tables.find((_, index) => names.indexOf(names[index] ?? "") !== index);
  if (twice) {
    const same = tables.filter(({ file }) => baseName(file) === baseName(twice.file)).map(({ file }) => file);
    throw new Refused(
      2,
      `${[...new Set(same)].join(", ")}: figures would not say from which of these they come; give the files names of their own, or import one at a time`,
    );
  }
  const found = mapping.tables.map((mapped) => {
    const ofSheet = tables.filter(({ sheet }) => sheet === mapped.sheet);
    const table =
      ofSheet.find(({ file }) => baseName(file) === mapped.file) ??
      ofSheet.find(({ file }) => file.includes(mapped.file));
    return { table, mapped };
  });
  const missing = found.filter(({ table }) => !table).map(({ mapped }) => tableName(mapped));
  if (missing.length > 0)
    throw new Refused(
      2,
      `the mapping describes ${missing.join("; ")}, which is not among what was read: ${tables.map(tableName).join("; ")}`,
    );
  return found.flatMap(({ table, mapped }) => (table ? [{ table, mapped }] : []));
}

/**
 * The lists of publications that lie beside the tables, and that of the dataset itself. Nothing where no table has a
 * column that could name their ids: then they may be anything. Throws FaultyFile with the faults of all of them.
 */
export async function sourceListsOf(
  files: readonly SourceFile[],
  tables: readonly SourceTable[],
  into: string,
): Promise<{ readonly sourceLists: readonly SourceList[]; readonly ofDataset?: SourceList | undefined }> {
  const canNameThem = tables.some(({ header }) => header.some((name) => sourceHeader.test(name.trim())));
  if (!canNameThem) return { sourceLists: [] };
  const faults: string[] = [];
  const parsed = (text: string, file: string): SourceList[] => {
    try {
      return [parseSourceList(text, file)];
    } catch (error) {
      if (!(error instanceof FaultyFile)) throw error;
      faults.push(error.message);
      return [];
    }
  };
  const sourceLists: SourceList[] = [];
  for (const file of files)
    sourceLists.push(...parsed((await decodeWhole(file.name, await readWhole(file))).text, file.name));
  const own = join(into, sourcesFile);
  const text = await readFile(own, "utf8").catch(() => undefined);
  const [ofDataset] = text === undefined ? [] : parsed(text, own);
  if (faults.length > 0) throw new FaultyFile(faults);
  return { sourceLists, ofDataset };
}

/**
 * A mapping with what is named beside it: one source stands for the source of its tables; a list, or what lies beside
 * the tables, explains the ids in their columns. Throws Refused where that cannot be.
 */
export async function withSources(
  mapping: Mapping,
  pairs: readonly TablePair[],
  given: SourceList | undefined,
  lists: readonly SourceList[],
): Promise<Mapping> {
  const columns = mapping.tables.flatMap(({ source }) => ("column" in source ? [source.column].flat() : []));
  const [source, ...more] = given?.sources ?? [];
  if (columns.length > 0) {
    if (!given && hasListedSources(mapping)) return mapping;
    const named = namedSources(await cellsNaming(pairs), [given ?? [], lists].flat());
    if (given && !given.sources.some((each) => named.includes(each)))
      throw new Refused(
        2,
        `the mapping reads the source of each row from ${listed(columns)}, which holds none of ${listed(given.sources.map(({ id }) => id))}, and one --source for all rows would hide it; leave --source out, or give a CSL-JSON file with the ids of that column`,
      );
    return { ...mapping, sources: firstById(given ? [...named, ...mapping.sources] : [...mapping.sources, ...named]) };
  }
  if (!given || !source) return mapping;
  if (more.length > 0)
    throw new Refused(
      2,
      `${given.file} lists ${listed(given.sources.map(({ id }) => id))}, and no table of the mapping names its sources in a column; give one source, or write "source": { "column": … } in the mapping`,
    );
  return {
    ...mapping,
    sources: [source],
    tables: mapping.tables.map((table) => ({ ...table, source: { constant: source.id } })),
  };
}

/** The different cells that name the sources of rows. */
async function cellsNaming(pairs: readonly TablePair[]): Promise<Set<string>> {
  const cells = new Set<string>();
  for (const { table, mapped } of pairs) {
    if (!("column" in mapped.source)) continue;
    const indexes = [mapped.source.column].flat().map((name) => table.header.indexOf(name));
    for await (const row of table.rows()) for (const index of indexes) cells.add((row.cells[index] ?? "").trim());
  }
  return cells;
}
