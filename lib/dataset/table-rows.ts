import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type Options, parse } from "csv-parse";
import { DatasetUnreadable, systemErrorCode } from "./dataset-unreadable";

/** A table's cells as they stand in its file, unchecked. */
export interface RawTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** All rows of a small table; undefined where there is no such file. Throws DatasetUnreadable. */
export async function readRawTable(folder: string, file: string): Promise<RawTable | undefined> {
  if (!(await isFile(join(folder, file)))) return undefined;
  const rows: string[][] = [];
  for await (const record of rawRows(folder, file)) rows.push(record);
  const [header = [], ...rest] = rows;
  return { header, rows: rest };
}

/**
 * The rows of a table one after the other, the header first, however large it is; none where there is no such file.
 * Throws DatasetUnreadable where it is no table.
 */
export async function* rawRows(folder: string, file: string): AsyncGenerator<string[]> {
  const path = join(folder, file);
  if (!(await isFile(path))) return;
  const options: Options = {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ["\r\n", "\n", "\r"],
  };
  const records = createReadStream(path).pipe(parse(options));
  try {
    for await (const record of records) yield record as string[];
  } catch (error) {
    throw new DatasetUnreadable(
      `${path}: this table cannot be read (${error instanceof Error ? error.message : String(error)}); run npm run check on its folder`,
    );
  }
}

/** A row as it stands in a CSV file (RFC 4180), with its line end. */
export function csvLine(cells: readonly string[]): string {
  let line = "";
  for (const [index, cell] of cells.entries()) {
    if (index > 0) line += ",";
    line += /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return `${line}\n`;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return false;
  }
}
