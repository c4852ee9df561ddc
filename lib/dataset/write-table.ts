import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { csvLine, type RawTable } from "./table-rows";

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
    // A failed write is told by the next one, or by end().
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

/** Writes a JSON file, readable. */
export async function writeJson(folder: string, file: string, json: unknown): Promise<void> {
  await writeFile(join(folder, file), `${JSON.stringify(json, null, 2)}\n`);
}
