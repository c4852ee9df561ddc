import { rollup } from "d3-array";
import { type QuoteFault, RowSplitter } from "../../dataset/csv";
import { columnLetters, ImportProblem, quote } from "../import-problem";
import {
  one,
  readHead,
  refuseSize,
  type SourceFile,
  type SourceRow,
  type SourceTable,
  sizeLimits,
  type TableReading,
} from "../source";
import { assembleTable } from "./assemble-table";
import { filledCells } from "./header";
import { decodeText, type EncodingReading, encodings, findEncoding, readEncoding } from "./text-encoding";

const headLength = 128 * 1024;

/**
 * Reads a text file whose rows are lines and whose cells are set apart by a sign. What `given` says is followed, the
 * rest is found. Nothing but the first and last rows is kept in memory.
 * Throws ImportProblem where the file is no such table.
 */
export async function readDelimited(file: SourceFile, given: Partial<TableReading> = {}): Promise<SourceTable> {
  refuseSize(file.name, file.size, sizeLimits.streamed);
  const { encoding, assumptions } = await encodingOf(file, given.encoding);
  const bytes = await readHead(file, headLength);
  let head = "";
  for await (const piece of decodeText({ ...file, open: () => one(bytes) }, encoding)) head += piece;
  if (head.trim() === "") throw new ImportProblem({ file: file.name, found: "an empty file", expected: "a table" });
  const { form, certain } = await findRecordForm(head, given.delimiter);
  return assembleTable(
    {
      file: file.name,
      open: () => splitRecords(decodeText(file, encoding), form, file.name),
      encoding,
      delimiter: form.delimiter,
      assumptions: certain
        ? assumptions
        : [...assumptions, "No comma, tab, semicolon or bar parts its lines: each is read as one cell."],
    },
    given,
  );
}

/** The encoding that is found, or the one that a mapping names where the bytes allow it. */
async function encodingOf(file: SourceFile, given: string | undefined): Promise<EncodingReading> {
  const found = await readEncoding(file);
  if (given === undefined) return found;
  const encoding = findEncoding(given);
  const problem = { file: file.name, found: `the encoding ${quote(given)}` };
  if (!encoding) throw new ImportProblem({ ...problem, expected: Object.keys(encodings).join(", ") });
  const fits = encoding === found.encoding || (encoding === "Windows-1252" && found.encoding === "UTF-8");
  if (fits) return { encoding, assumptions: [] };
  throw new ImportProblem({
    ...problem,
    expected: [found.encoding, ...found.assumptions].join(": ").replace(/\.$/, ""),
  });
}

const delimiters = ["\t", ";", "|", ","] as const;

/** How the first rows of a text separate cells and rows; `certain` is false where no delimiter parts them. */
async function findRecordForm(
  head: string,
  given?: string,
): Promise<{ readonly form: RecordForm; readonly certain: boolean }> {
  const newline = head.includes("\n") ? "\n" : "\r";
  // Spreadsheets understand this first line as the delimiter.
  const declared = given || (/^sep=([,;|\t])\r?\n/.exec(head)?.[1] ?? firstLine.exec(head)?.groups?.delimiter);
  if (declared) return { form: { delimiter: declared, newline }, certain: true };
  const scores = await Promise.all(delimiters.map((delimiter) => score(head, { delimiter, newline })));
  const wide = scores.filter(({ width }) => width > 1);
  const [best] = wide.toSorted((one, other) => other.share - one.share || other.width - one.width);
  return { form: { delimiter: best?.delimiter ?? ",", newline }, certain: best !== undefined };
}

/** The number of cells that most rows with several cells have, and which share of the rows that are not blank they are. */
async function score(head: string, { delimiter, newline }: RecordForm) {
  const widths: number[] = [];
  try {
    // The last line may be cut off in its middle.
    const whole = head.slice(0, head.lastIndexOf("\n") + 1) || head;
    for await (const batch of splitRecords(one(whole), { delimiter, newline }, ""))
      widths.push(...batch.filter((row) => filledCells(row) > 0).map(({ cells }) => cells.length));
  } catch (error) {
    // As far as the rows can be distinguished.
    if (!(error instanceof ImportProblem)) throw error;
  }
  const counts = rollup(
    widths.filter((width) => width > 1),
    (rows) => rows.length,
    (width) => width,
  );
  const [[width, count] = [0, 0]] = [...counts].toSorted(([, few], [, many]) => many - few);
  return { delimiter, share: widths.length === 0 ? 0 : count / widths.length, width };
}

const part = "[\\p{L}_][\\p{L}\\p{N}_]*";

/** The header of Eurostat's first column: the names of its parts, then the name of what is across the columns. */
const keyHeader = `(?<parts>${part}(?:,${part})*)\\\\${part}`;
const wholeHeader = new RegExp(`^\\s*${keyHeader}\\s*$`, "u");
/** What parts the cells of a text that begins with such a header, where it is no comma: that parts the key. */
const firstLine = new RegExp(`^${keyHeader}\\s*?(?<delimiter>[\\t;|])`, "u");

/**
 * A table whose first column holds several facts in one cell, as Eurostat has it (`freq,iccs,unit,geo\TIME_PERIOD`),
 * with a column for each of them behind the others, so that every cell stays where it is in the file. Any other table
 * as it is.
 */
export function withKeyParts(table: SourceTable): SourceTable {
  const names = wholeHeader.exec(table.header[0] ?? "")?.groups?.parts?.split(",");
  if (!names) return table;
  const partsOf = ({ cells }: SourceRow) => {
    const parts = (cells[0] ?? "").split(",");
    return names.map((_, index) => (parts[index] ?? "").trim());
  };
  return {
    ...table,
    header: [...table.header, ...names],
    keyParts: names,
    assumptions: [
      ...table.assumptions,
      `The first column holds ${names.join(", ")}: each is read as a column of its own.`,
    ],
    rows: async function* () {
      for await (const row of table.rows()) yield { number: row.number, cells: [...row.cells, ...partsOf(row)] };
    },
  };
}

/** How a text file separates its cells and rows. */
interface RecordForm {
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
async function* splitRecords(
  pieces: AsyncIterable<string>,
  { delimiter, newline }: RecordForm,
  file: string,
): AsyncGenerator<readonly SourceRow[]> {
  const splitter = new RowSplitter({ delimiter, lineEnd: newline, isLenient: true });
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

function problemOf(
  { cell, fault, isClosed }: QuoteFault,
  text: string,
  row: { readonly file: string; readonly row: number },
): ImportProblem {
  if (!isClosed) return unclosed(text.slice(fault), row, cell);
  return new ImportProblem({
    ...row,
    column: columnLetters(cell),
    found: `${quote(text.slice(fault - 1, fault + 23))} behind a closing quotation mark`,
    expected: 'the end of the cell; a quotation mark inside a quoted cell is written twice ("")',
  });
}

function unclosed(text: string, row: { readonly file: string; readonly row: number }, cell?: number): ImportProblem {
  return new ImportProblem({
    ...row,
    column: cell === undefined ? undefined : columnLetters(cell),
    found: `a cell that begins ${quote(text.slice(0, 40))} and is never closed`,
    expected: "a second quotation mark at the end of the cell",
  });
}
