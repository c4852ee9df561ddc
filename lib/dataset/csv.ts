import type { Finding } from "../domain/finding";
import { TextCache } from "./cells";

/** A table's cells as they stand in the file. `complete` is false where a fault kept the rest from being read. */
export interface CsvReading {
  readonly header: readonly string[];
  /** The rows under the header: the first of them is row 2. Equal cells of a column are mostly one text in memory. */
  readonly records: readonly (readonly string[])[];
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Splits a table into its cells (RFC 4180, any line ending). Rows of unequal length are left for parseTable to tell;
 * a quotation mark out of place ends the reading, as nobody can say where the following cells begin.
 */
export function parseCsv(text: string, file: string): CsvReading {
  const records: (readonly string[])[] = [];
  const rows = new RowSplitter(text);
  let header: readonly string[] | undefined;
  for (let start = 0; start < text.length; ) {
    const split = rows.splitAt(start);
    if ("fault" in split) {
      const column = header?.[split.cell];
      const finding: Finding = {
        code: "csv-syntax",
        file,
        row: header ? records.length + 2 : 1,
        ...(column !== undefined && { column }),
        line: lineAt(text, split.fault),
      };
      return { header: header ?? [], records, complete: false, findings: [finding] };
    }
    if (header) records.push(split.cells);
    else header = split.cells;
    start = split.next;
  }
  const found = header ?? [];
  return { header: found, records, complete: true, findings: findDelimiter(found, file) };
}

/** Where the row's line ends, and where the next begins. */
interface Line {
  readonly end: number;
  readonly next: number;
}

/** A row's cells and where the next begins, or the cell with a quotation mark out of place, and where that is. */
type RowSplit = { readonly cells: string[]; readonly next: number } | { readonly cell: number; readonly fault: number };

const comma = ",".charCodeAt(0);

/**
 * Splits rows one after the other. Of a million rows most cells say what others of their column say: rows share the
 * texts that they have in common.
 */
class RowSplitter {
  readonly #text: string;
  /** Of signs, the next places; they only grow, so that the text is searched once for a sign that is not there. */
  readonly #next = { "\n": -1, "\r": -1, '"': -1 };
  readonly #known: TextCache<string>[] = [];
  /** The row before, as far as none of its cells was quoted: what is plain again may be taken from there. */
  #above: readonly string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  splitAt(start: number): RowSplit {
    const line = this.#lineFrom(start);
    const isQuoted = this.#nextOf('"', start) < line.end;
    const split = isQuoted ? this.#splitQuoted(start) : { cells: this.#splitPlain(start, line.end), next: line.next };
    this.#above = "cells" in split && !isQuoted ? split.cells : [];
    return split;
  }

  #splitPlain(start: number, end: number): string[] {
    const text = this.#text;
    const cells: string[] = [];
    for (let at = start; ; ) {
      const above = this.#above[cells.length];
      const behind = above === undefined ? -1 : at + above.length;
      const isSame = above !== undefined && text.startsWith(above, at);
      if (isSame && behind <= end && (behind === end || text.charCodeAt(behind) === comma)) {
        cells.push(above);
        if (behind === end) return cells;
        at = behind + 1;
        continue;
      }
      const found = text.indexOf(",", at);
      const close = found < 0 || found > end ? end : found;
      cells.push(this.#shared(text.slice(at, close), cells.length));
      if (close === end) return cells;
      at = close + 1;
    }
  }

  #splitQuoted(start: number): RowSplit {
    const text = this.#text;
    const cells: string[] = [];
    for (let at = start; ; ) {
      const isQuoted = text[at] === '"';
      const close = isQuoted ? closingMark(text, at) : undefined;
      if (isQuoted && close === undefined) return { cell: cells.length, fault: start };
      const behind = close === undefined ? at : close + 1;
      const line = this.#lineFrom(behind);
      const found = text.indexOf(",", behind);
      const end = found >= 0 && found < line.end ? found : line.end;
      const rest = text.slice(behind, end);
      if (close === undefined ? rest.includes('"') : rest !== "") return { cell: cells.length, fault: behind };
      const cell = close === undefined ? rest : text.slice(at + 1, close).replaceAll('""', '"');
      cells.push(this.#shared(cell, cells.length));
      if (end === line.end) return { cells, next: line.next };
      at = end + 1;
    }
  }

  #lineFrom(from: number): Line {
    const [feed, back] = [this.#nextOf("\n", from), this.#nextOf("\r", from)];
    if (back < feed) return { end: back, next: back + 1 === feed ? feed + 1 : back + 1 };
    return { end: feed, next: feed + 1 };
  }

  #nextOf(sign: "\n" | "\r" | '"', from: number): number {
    if (this.#next[sign] < from) {
      const found = this.#text.indexOf(sign, from);
      this.#next[sign] = found < 0 ? this.#text.length : found;
    }
    return this.#next[sign];
  }

  #shared(cell: string, place: number): string {
    this.#known[place] ??= new TextCache();
    const texts = this.#known[place];
    const same = texts.get(cell);
    if (same === undefined) texts.set(cell, cell);
    return same ?? cell;
  }
}

/** The mark that closes a quoted cell: two together are one that is printed. */
function closingMark(text: string, open: number): number | undefined {
  for (let mark = text.indexOf('"', open + 1); mark >= 0; mark = text.indexOf('"', mark + 2)) {
    if (text[mark + 1] !== '"') return mark;
  }
  return undefined;
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split(/\r\n|\n|\r/).length;
}

/** Spreadsheets of many countries save with semicolons; then the whole header is one cell. */
function findDelimiter(header: readonly string[], file: string): Finding[] {
  const [only = ""] = header;
  const found = header.length === 1 ? [";", "\t", "|"].find((delimiter) => only.includes(delimiter)) : undefined;
  return found === undefined ? [] : [{ code: "csv-delimiter", file, row: 1, found, expected: "," }];
}
