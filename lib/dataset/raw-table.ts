import { once } from "node:events";
import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { type Options, parse } from "csv-parse";
import { quotedCell } from "./csv";
import { DatasetUnreadable, isFile } from "./folder";

/** A table's cells as they are in its file, unchecked. */
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

/** A row as a CSV file has it, with its line end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quotedCell).join(",")}\n`;
}

/** Characters that are gathered before they go to the disk. */
const chunkLength = 256 * 1024;

/** Writes a table row by row, however many there are. */
export class TableWriter {
  private readonly stream: WriteStream;
  private text = "";
  /** The rows written, the header among them: the number of the last one as a spreadsheet shows it. */
  row = 0;

  constructor(folder: string, file: string) {
    this.stream = createWriteStream(join(folder, file));
    // A failed write is reported by the next one, or by end().
    this.stream.on("error", () => undefined);
  }

  /** Writes a row; waits, now and then, until the disk has followed. */
  async write(cells: readonly string[]): Promise<void> {
    this.row += 1;
    this.text += csvLine(cells);
    if (this.text.length >= chunkLength) await this.flush();
  }

  /** Writes what is left. Throws what the system has against it. */
  async end(): Promise<void> {
    await this.flush();
    this.stream.end();
    await finished(this.stream);
  }

  /** Gives the file up. */
  destroy(): void {
    this.stream.destroy();
  }

  private async flush(): Promise<void> {
    const { text } = this;
    this.text = "";
    if (this.stream.errored) throw this.stream.errored;
    if (!this.stream.write(text)) await once(this.stream, "drain");
  }
}

/** Writes a small table in one go. */
export async function writeRawTable(folder: string, file: string, { header, rows }: RawTable): Promise<void> {
  await writeFile(join(folder, file), [header, ...rows].map(csvLine).join(""));
}

/**
 * Writes a JSON file, readable, whole or not at all: into a file beside it, which then takes its place. Entries keep
 * their order.
 */
export async function writeJson(folder: string, file: string, json: unknown): Promise<void> {
  const beside = join(folder, `.${file}.${process.pid}.tmp`);
  try {
    await writeFile(beside, `${JSON.stringify(json, null, 2)}\n`, { flush: true });
    await rename(beside, join(folder, file));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
