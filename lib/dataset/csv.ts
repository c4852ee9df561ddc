import type { Finding } from "../domain/finding";
import { TextCache } from "./cells";

/** A table's cells as they are in the file. `complete` is false where a fault kept the rest from being read. */
export interface CsvReading {
  readonly header: readonly string[];
  /** The rows under the header: the first of them is row 2. Equal cells of a column are mostly one text in memory. */
  readonly records: readonly (readonly string[])[];
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Splits a table into its cells (RFC 4180, any line ending). Rows of unequal length are left for parseTable to report;
 * a quotation mark out of place ends the reading, as nobody can say where the following cells begin.
 */
export function parseCsv(text: string, file: string): CsvReading {
  const records: (readonly string[])[] = [];
  const rows = new RowSplitter({ delimiter: ",", lineEnd: "any" }, text);
  let header: readonly string[] | undefined;
  for (let start = 0; start < text.length; ) {
    const split = rows.splitAt(start);
    if ("fault" in split) {
      const [row, column] = [header ? records.length + 2 : 1, header?.[split.cell]];
      const line = lineAt(text, split.isClosed ? split.fault : start);
      const finding: Finding = { code: "csv-syntax", file, row, column, line };
      return { header: header ?? [], records, complete: false, findings: [finding] };
    }
    if (header) records.push(split.cells);
    else header = split.cells;
    start = split.next;
  }
  const found = header ?? [];
  return { header: found, records, complete: true, findings: findDelimiter(found, file) };
}

/** A text as a cell of a CSV file, with quotation marks where it needs some (RFC 4180). */
export function quotedCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** How a text separates cells and rows. */
export interface CsvForm {
  readonly delimiter: string;
  /** What ends a row: any line end, or only one, where the other sign may be part of a cell. */
  readonly lineEnd: "any" | "\n" | "\r";
  /** True where a quotation mark in a plain cell is a sign like any other, and blanks may follow a closing one. */
  readonly isLenient?: boolean;
}

/** Where the row's line ends, and where the next begins: beyond the text where nothing ends it. */
interface Line {
  readonly end: number;
  readonly next: number;
}

/** A quotation mark out of place: in which cell, where, and whether the cell is closed and has text behind it. */
export interface QuoteFault {
  readonly cell: number;
  readonly fault: number;
  readonly isClosed: boolean;
}

export type RowSplit = { readonly cells: string[]; readonly next: number } | QuoteFault;

/**
 * Splits rows one after the other. Of a million rows most cells say what others of their column say: rows share the
 * texts that they have in common.
 */
export class RowSplitter {
  #text = "";
  readonly #form: CsvForm;
  /** Of signs, the next places; they only grow, so that the text is searched once for a sign that is not there. */
  #next = { "\n": -1, "\r": -1, '"': -1 };
  readonly #known: TextCache<string>[] = [];

  constructor(form: CsvForm, text = "") {
    this.#form = form;
    this.text = text;
  }

  /** The text that is split next. */
  set text(text: string) {
    this.#text = text;
    this.#next = { "\n": -1, "\r": -1, '"': -1 };
  }

  /** The row that begins at an index. */
  splitAt(start: number): RowSplit {
    const text = this.#text;
    const { delimiter, isLenient } = this.#form;
    const cells: string[] = [];
    let line = this.#lineFrom(start);
    for (let at = start; ; ) {
      const isQuoted = text.startsWith('"', at);
      const close = isQuoted ? closingMark(text, at) : at - 1;
      if (close === undefined) return { cell: cells.length, fault: at, isClosed: false };
      const behind = close + 1;
      // A quoted cell may hold line ends.
      if (isQuoted) line = this.#lineFrom(behind);
      const found = text.indexOf(delimiter, behind);
      const end = found >= 0 && found < line.end ? found : line.end;
      const isOutOfPlace = isQuoted
        ? !(isLenient ? /^ *$/ : /^$/).test(text.slice(behind, end))
        : !isLenient && this.#nextOf('"', at) < end;
      if (isOutOfPlace) return { cell: cells.length, fault: behind, isClosed: true };
      const cell = isQuoted ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, end);
      cells.push(this.#shared(cell, cells.length));
      if (end === line.end) return { cells, next: line.next };
      at = end + delimiter.length;
    }
  }

  #lineFrom(from: number): Line {
    const { lineEnd } = this.#form;
    if (lineEnd === "any") {
      const [feed, back] = [this.#nextOf("\n", from), this.#nextOf("\r", from)];
      if (back < feed) return { end: back, next: back + 1 === feed ? feed + 1 : back + 1 };
      return { end: feed, next: feed + 1 };
    }
    const found = this.#nextOf(lineEnd, from);
    const isPair = lineEnd === "\n" && found > from && this.#text[found - 1] === "\r";
    return { end: isPair ? found - 1 : found, next: found + 1 };
  }

  #nextOf(sign: "\n" | "\r" | '"', from: number): number {
    if (this.#next[sign] < from) {
      const found = this.#text.indexOf(sign, from);
      this.#next[sign] = found < 0 ? this.#text.length : found;
    }
    return this.#next[sign];
  }

  #shared(cell: string, index: number): string {
    this.#known[index] ??= new TextCache();
    const texts = this.#known[index];
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

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\n|\r/).length;
}

/** Spreadsheets of many countries save with semicolons; then the whole header is one cell. */
function findDelimiter(header: readonly string[], file: string): Finding[] {
  const [only = ""] = header;
  const found = header.length === 1 ? [";", "\t", "|"].find((delimiter) => only.includes(delimiter)) : undefined;
  return found === undefined ? [] : [{ code: "csv-delimiter", file, row: 1, found, expected: "," }];
}
