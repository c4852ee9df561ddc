import { columnLetters, ImportProblem, quote } from "./import-problem";
import type { SourceRow } from "./source-table";

/** How a text file separates its cells and rows. */
export interface RecordForm {
  readonly delimiter: string;
  /** The sign that ends a row: a line feed, or a carriage return where the file has no other. */
  readonly newline: "\n" | "\r";
}

/** A row of a text file is no longer than this; more is a quotation mark that nobody closed. In characters. */
const longestRecord = 4 * 1024 * 1024;

/**
 * Splits text into rows of cells (RFC 4180), in batches as the text arrives; blank rows are rows. A quotation mark
 * inside an unquoted cell is a sign like any other. Throws ImportProblem for a quotation mark that is not closed, or
 * has text behind it.
 */
export async function* splitRecords(
  text: AsyncIterable<string>,
  form: RecordForm,
  file: string,
): AsyncGenerator<readonly SourceRow[]> {
  let rest = "";
  let number = 0;
  for await (const piece of text) {
    const all = rest + piece;
    const batch: SourceRow[] = [];
    let start = 0;
    for (;;) {
      const split = splitOne(all, start, form, false, { file, row: number + 1 });
      if (!split) break;
      number += 1;
      batch.push({ number, cells: split.cells });
      start = split.next;
    }
    rest = start === 0 ? all : all.slice(start);
    if (rest.length > longestRecord) throw unclosed(rest, { file, row: number + 1 });
    if (batch.length > 0) yield batch;
  }
  if (rest === "") return;
  const last = splitOne(rest, 0, form, true, { file, row: number + 1 });
  if (last) yield [{ number: number + 1, cells: last.cells }];
}

interface Split {
  readonly cells: readonly string[];
  readonly next: number;
}

interface RowPlace {
  readonly file: string;
  readonly row: number;
}

/** The row that begins at `start`; undefined where the text ends before the row does, unless it is the last text. */
function splitOne(text: string, start: number, form: RecordForm, isLast: boolean, place: RowPlace): Split | undefined {
  const found = text.indexOf(form.newline, start);
  if (found < 0 && !isLast) return undefined;
  const end = found < 0 ? text.length : found;
  const line = text.slice(start, endOfLine(text, start, end, form));
  if (!line.includes('"')) return { cells: line.split(form.delimiter), next: end + 1 };
  return splitQuoted(text, start, form, isLast, place);
}

/** Where the line's text ends: before the carriage return that belongs to its end. */
function endOfLine(text: string, start: number, end: number, { newline }: RecordForm): number {
  return newline === "\n" && end > start && text[end - 1] === "\r" ? end - 1 : end;
}

function splitQuoted(
  text: string,
  start: number,
  form: RecordForm,
  isLast: boolean,
  place: RowPlace,
): Split | undefined {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, isLast, place, cells.length, form) : plainCell(text, at, form);
    if (!cell) return undefined;
    cells.push(cell.text);
    if (text[cell.end] !== form.delimiter) {
      const isEnd = cell.end >= text.length;
      if (isEnd && !isLast) return undefined;
      return { cells, next: text[cell.end] === "\r" && form.newline === "\n" ? cell.end + 2 : cell.end + 1 };
    }
    at = cell.end + 1;
  }
}

interface CellEnd {
  readonly text: string;
  readonly end: number;
}

function plainCell(text: string, start: number, form: RecordForm): CellEnd {
  const newline = text.indexOf(form.newline, start);
  const line = newline < 0 ? text.length : newline;
  const delimiter = text.indexOf(form.delimiter, start);
  const end = delimiter < 0 || delimiter > line ? endOfLine(text, start, line, form) : delimiter;
  return { text: text.slice(start, end), end };
}

function quotedCell(
  text: string,
  start: number,
  isLast: boolean,
  place: RowPlace,
  index: number,
  form: RecordForm,
): CellEnd | undefined {
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) {
      if (isLast) throw unclosed(text.slice(start), place, index);
      return undefined;
    }
    if (text[mark + 1] === '"') {
      from = mark + 2;
      continue;
    }
    const end = skipSpaces(text, mark + 1);
    if (end >= text.length - 1 && !isLast) return undefined;
    const isNewline = text[end] === form.newline || (text[end] === "\r" && text[end + 1] === "\n");
    if (end < text.length && text[end] !== form.delimiter && !isNewline) {
      throw new ImportProblem({
        ...place,
        column: columnLetters(index),
        found: `${quote(text.slice(mark, mark + 24))} behind a closing quotation mark`,
        expected: 'the end of the cell; a quotation mark inside a quoted cell is written twice ("")',
      });
    }
    return { text: text.slice(start + 1, mark).replaceAll('""', '"'), end };
  }
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at += 1;
  return at;
}

function unclosed(text: string, place: RowPlace, index?: number): ImportProblem {
  return new ImportProblem({
    ...place,
    column: index === undefined ? undefined : columnLetters(index),
    found: `a cell that begins ${quote(text.slice(0, 40))} and is never closed`,
    expected: "a second quotation mark at the end of the cell",
  });
}
