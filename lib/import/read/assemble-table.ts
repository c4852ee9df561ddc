import { columnLetters, ImportProblem, quote } from "../import-problem";
import type { SourceNote, SourceRow, SourceTable, TableReading } from "../source";
import { hasHidden, hiddenText, withoutHidden } from "../text";
import { DecimalEvidence } from "./find-decimal";
import { filledCells, findHeader, type HeaderReading, refuseWide, uniqueNames } from "./header";
import { findTableEnd, toNote } from "./notes-below";

/** A file or sheet that is already parted into cells, with what is known of it so far. */
export interface RecordSource {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** The names of the columns, where records name them: there is no header among the rows, and all rows are data. */
  readonly names?: readonly string[] | undefined;
  /** All rows with cells and blank ones, in batches, anew by each call. */
  readonly open: () => AsyncIterable<readonly SourceRow[]>;
  readonly encoding: string;
  readonly delimiter: string;
  readonly assumptions: readonly string[];
  /** True where characters that are not seen were taken out already. */
  readonly isCleaned?: boolean;
}

const headLength = 200;
const tailLength = 200;

/**
 * Makes a table of rows: finds its header, its end, the notes around it and its decimal sign, by reading all rows
 * once. Throws ImportProblem where there is no header, no row below it, or a row with more cells than the header.
 */
export async function assembleTable(source: RecordSource, given: Partial<TableReading> = {}): Promise<SourceTable> {
  const head = await readFirst(source, Math.max(headLength, (given.headerRow ?? 0) + headLength));
  const header = headerOf(source, head, given.headerRow);
  const body = await readBody(source, header);
  const unseen = source.names?.some(hasHidden)
    ? 1
    : (head.find(({ cells }) => cells.some(hasHidden))?.number ?? body.unseen);
  if (unseen !== undefined && !source.isCleaned) return assembleTable(cleanedSource(source, unseen), given);
  const { decimal, assumptions } = body.evidence.decide(source.delimiter, header.names);
  const names = uniqueNames(Array.from({ length: body.width }, (_, index) => header.names[index] ?? ""));
  const above = head.filter((row) => row.number < header.firstRow && filledCells(row) > 0);
  return {
    file: source.file,
    sheet: source.sheet,
    header: names.names,
    headerRow: header.row,
    rows: () => rowsOf(source, header, body),
    notes: [...above.map((row) => toNote(row, source.delimiter)), ...body.notes],
    reading: {
      encoding: source.encoding,
      delimiter: source.delimiter,
      decimal: given.decimal ?? decimal,
      headerRow: header.row,
    },
    assumptions: [
      ...source.assumptions,
      ...header.assumptions,
      ...names.assumptions,
      ...(given.decimal === undefined ? assumptions : []),
      ...body.assumptions,
    ],
  };
}

/** A file without the characters in it that are not seen. */
function cleanedSource(source: RecordSource, row: number): RecordSource {
  return {
    ...source,
    isCleaned: true,
    names: source.names?.map(withoutHidden),
    assumptions: [...source.assumptions, hiddenText(row)],
    open: async function* () {
      for await (const batch of source.open())
        yield batch.map(({ number, cells }) => ({ number, cells: cells.map(withoutHidden) }));
    },
  };
}

async function readFirst({ open }: RecordSource, length: number): Promise<SourceRow[]> {
  const head: SourceRow[] = [];
  for await (const batch of open()) {
    for (const row of batch) if (head.length < length) head.push(row);
    if (head.length >= length) break;
  }
  return head;
}

function headerOf(source: RecordSource, head: readonly SourceRow[], given?: number): HeaderReading {
  const locator = { file: source.file, sheet: source.sheet };
  if (source.names) return { row: 0, firstRow: 0, names: source.names, assumptions: [] };
  const header = findHeader(head, given);
  if (!header) {
    const found = given === undefined ? "no row with names of columns" : `no row ${given}`;
    throw new ImportProblem({ ...locator, found, expected: "a header with the names of the columns" });
  }
  if ("names" in header) {
    refuseWide(locator, header.names.length);
    return header;
  }
  const expected = "a header with the names of the columns: write one above the first row";
  throw new ImportProblem({ ...locator, row: header.row, found: header.found, expected });
}

interface Body {
  readonly width: number;
  readonly lastRow: number;
  readonly notes: readonly SourceNote[];
  readonly evidence: DecimalEvidence;
  readonly assumptions: readonly string[];
  /** The first row with characters that are not seen. */
  readonly unseen: number | undefined;
}

/** Reads all rows below the header once. */
async function readBody(source: RecordSource, header: HeaderReading): Promise<Body> {
  const evidence = new DecimalEvidence();
  const named = source.names?.length ?? header.names.findLastIndex((name) => name.trim() !== "") + 1;
  const odd: SourceRow[] = [];
  let tail: SourceRow[] = [];
  let firstShort = 0;
  let firstRepeat = 0;
  let unseen: number | undefined;
  for await (const batch of source.open()) {
    for (const row of batch) {
      if (row.number <= header.row) continue;
      if (repeats(row, header)) firstRepeat ||= row.number;
      for (let index = 0; index < row.cells.length; index += 1) {
        const cell = row.cells[index];
        if (cell) evidence.add(cell, row.number, index);
        if (cell && unseen === undefined && hasHidden(cell)) unseen = row.number;
        if (cell && index >= named && odd.length < tailLength && cell.trim() !== "") odd.push(row);
      }
      if (row.cells.length > 1 && row.cells.length < named) {
        firstShort ||= row.number;
      }
    }
    tail = [...tail, ...batch].slice(-tailLength);
  }
  const rows = tail.filter(({ number }) => number > header.row);
  const end = source.names
    ? { lastRow: rows.at(-1)?.number ?? 0, notes: [] }
    : findTableEnd(rows, named, source.delimiter);
  const locator = { file: source.file, sheet: source.sheet };
  if (end.lastRow <= header.row) {
    const found = "no row below the header";
    throw new ImportProblem({ ...locator, row: header.row, found, expected: "rows of data" });
  }
  refuseLong(
    odd.find(({ number }) => number <= end.lastRow),
    named,
    locator,
  );
  const assumptions = [
    firstShort > 0 &&
      firstShort <= end.lastRow &&
      `Rows with fewer cells than the header, as row ${firstShort}, are read as if empty cells followed.`,
    firstRepeat > 0 && `Rows that repeat the header, as row ${firstRepeat}, are left out.`,
    end.notes.length > 0 && `The table ends in row ${end.lastRow}; what stands below it is kept as notes.`,
  ].filter((line) => line !== false);
  return { width: named, lastRow: end.lastRow, notes: end.notes, evidence, assumptions, unseen };
}

function refuseLong(
  row: SourceRow | undefined,
  width: number,
  locator: { file: string; sheet: string | undefined },
): void {
  if (!row) return;
  const index = row.cells.findIndex((cell, at) => at >= width && cell.trim() !== "");
  throw new ImportProblem({
    ...locator,
    row: row.number,
    column: columnLetters(index),
    found: `${quote(row.cells[index] ?? "")} in cell ${index + 1} of the row`,
    expected: `at most ${width} cells, as in the header`,
  });
}

async function* rowsOf(source: RecordSource, header: HeaderReading, body: Body): AsyncGenerator<SourceRow> {
  for await (const batch of source.open()) {
    for (const row of batch) {
      if (row.number <= header.row || repeats(row, header)) continue;
      if (row.number > body.lastRow) return;
      if (source.names || (row.cells.length === body.width && row.cells[0])) yield row;
      else if (filledCells(row) > 0) yield { number: row.number, cells: toWidth(row.cells, body.width) };
    }
  }
}

/** True for the header once more, as tables of several pages have it. */
function repeats({ cells }: SourceRow, { row, names }: HeaderReading): boolean {
  if (row === 0 || cells[0] !== names[0] || cells[1] !== names[1]) return false;
  return names.every((name, index) => name === (cells[index] ?? ""));
}

function toWidth(cells: readonly string[], width: number): readonly string[] {
  if (cells.length >= width) return cells.slice(0, width);
  return [...cells, ...Array.from({ length: width - cells.length }, () => "")];
}
