import { type CsvForm, type QuoteFault, RowSplitter } from "../../dataset/csv";
import { columnLetters, ImportProblem, quote } from "../import-problem";
import type { SourceRow } from "../source";

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
  pieces: AsyncIterable<string>,
  { delimiter, newline }: RecordForm,
  file: string,
): AsyncGenerator<readonly SourceRow[]> {
  const form: CsvForm = { delimiter, lineEnd: newline, isLenient: true };
  const splitter = new RowSplitter(form);
  let rest = "";
  let number = 0;
  for await (const piece of pieces) {
    const text = rest + piece;
    splitter.text = text;
    const batch: SourceRow[] = [];
    let start = 0;
    for (;;) {
      const split = splitter.splitAt(start);
      if (!("cells" in split)) {
        // What is not closed yet may be in the next piece.
        if (!split.isClosed) break;
        throw problemOf(split, text, { file, row: number + 1 });
      }
      if (split.next > text.length) break;
      number += 1;
      batch.push({ number, cells: split.cells });
      start = split.next;
    }
    rest = start === 0 ? text : text.slice(start);
    if (rest.length > longestRecord) throw unclosed(rest, { file, row: number + 1 });
    if (batch.length > 0) yield batch;
  }
  if (rest === "") return;
  splitter.text = rest;
  const last = splitter.splitAt(0);
  if (!("cells" in last)) throw problemOf(last, rest, { file, row: number + 1 });
  yield [{ number: number + 1, cells: last.cells }];
}

interface RowLocator {
  readonly file: string;
  readonly row: number;
}

function problemOf({ cell, fault, isClosed }: QuoteFault, text: string, row: RowLocator): ImportProblem {
  if (!isClosed) return unclosed(text.slice(fault), row, cell);
  return new ImportProblem({
    ...row,
    column: columnLetters(cell),
    found: `${quote(text.slice(fault - 1, fault + 23))} behind a closing quotation mark`,
    expected: 'the end of the cell; a quotation mark inside a quoted cell is written twice ("")',
  });
}

function unclosed(text: string, row: RowLocator, cell?: number): ImportProblem {
  return new ImportProblem({
    ...row,
    column: cell === undefined ? undefined : columnLetters(cell),
    found: `a cell that begins ${quote(text.slice(0, 40))} and is never closed`,
    expected: "a second quotation mark at the end of the cell",
  });
}
