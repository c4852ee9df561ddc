import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Mapping, TableMapping } from "../import/mapping";
import type { CodeList } from "../import/propose";
import { baseName } from "../import/source-file";
import type { SourceTable } from "../import/source-table";

/** Takes tables that only name the codes of others (DDF entities) from those that hold figures. */
export async function codeListsOf(
  all: readonly SourceTable[],
  beside: readonly SourceTable[],
): Promise<{ tables: SourceTable[]; codeLists: { codeLists: CodeList[] } }> {
  const isCodeList = ({ file }: SourceTable) => /^ddf--(entities|concepts)\b/i.test(baseName(file));
  const tables = all.filter((table) => !isCodeList(table));
  const codeLists: CodeList[] = [];
  for (const table of [...all.filter(isCodeList), ...beside]) {
    const [key = ""] = table.header;
    const nameAt = table.header.indexOf("name");
    if (nameAt < 0) continue;
    const names = new Map<string, string>();
    for await (const { cells } of table.rows())
      if (cells[0] && cells[nameAt]) names.set(cells[0].trim(), cells[nameAt].trim());
    codeLists.push({ file: baseName(table.file), column: key, names });
  }
  return { tables, codeLists: { codeLists } };
}

/** Each table that the mapping describes with its description, or what is missing. */
export function pairTables(
  tables: readonly SourceTable[],
  mapping: Mapping,
): { table: SourceTable; mapped: TableMapping }[] | string {
  const missing: string[] = [];
  const pairs = mapping.tables.flatMap((mapped) => {
    const table =
      tables.find(({ file, sheet }) => baseName(file) === mapped.file && sheet === mapped.sheet) ??
      tables.find(({ file, sheet }) => file.includes(mapped.file) && sheet === mapped.sheet);
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

/** Writes a proposed mapping beside the dataset's folder; one that a person may have edited is never written over. */
export async function writeMapping(into: string, text: string): Promise<string> {
  await mkdir(dirname(into), { recursive: true });
  for (let number = 1; ; number += 1) {
    const path = `${into}${number === 1 ? "" : `-${number}`}.mapping.json`;
    const there = await readFile(path, "utf8").catch(() => undefined);
    if (there === text) return path;
    if (there !== undefined) continue;
    await writeFile(path, text);
    return path;
  }
}
