import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { systemErrorCode } from "../dataset/dataset-unreadable";
import type { Mapping, TableMapping } from "../import/mapping";
import { type CodeList, codeListBeside, codeListOf } from "../import/propose/code-list";
import { baseName } from "../import/source-file";
import type { SourceTable } from "../import/source-table";

/** Takes tables that only name the codes of others from those that hold figures. */
export async function codeListsOf(
  all: readonly SourceTable[],
  beside: readonly SourceTable[],
): Promise<{ tables: SourceTable[]; codeLists: { codeLists: CodeList[] } }> {
  const tables: SourceTable[] = [];
  const codeLists: CodeList[] = [];
  for (const table of all) {
    const list = await codeListOf(table);
    if (list) codeLists.push(list);
    else tables.push(table);
  }
  for (const table of beside) codeLists.push(...[(await codeListBeside(table)) ?? []].flat());
  return { tables, codeLists: { codeLists } };
}

/** What a mapping says of a table: by the file's name, or by the part of it that the mapping has, and by its sheet. */
export function mappedTable(
  { tables }: Pick<Mapping, "tables">,
  file: string,
  sheet: string | undefined,
): TableMapping | undefined {
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
  const names = tables.map(({ file, sheet }) => [baseName(file), sheet ?? ""].join("!"));
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
    missing.push(mapped.sheet === undefined ? mapped.file : `${mapped.file}, sheet ${mapped.sheet}`);
    return [];
  });
  if (missing.length === 0) return pairs;
  const there = tables.map(({ file, sheet }) =>
    sheet === undefined ? baseName(file) : `${baseName(file)}, sheet ${sheet}`,
  );
  return `the mapping describes ${missing.join("; ")}, which is not among what was read: ${there.join("; ")}`;
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
