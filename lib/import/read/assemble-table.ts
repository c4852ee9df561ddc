import { columnLetters, ImportProblem, quote } from "../import-problem";
import type { SourceNote, SourceRow, SourceTable, TableLocator, TableReading } from "../source";
import { hasHidden, hiddenText, withoutHidden } from "../text";
import { DecimalEvidence } from "./find-decimal";
import { filledCells, findHeader, type HeaderReading, uniqueNames } from "./header";
import { findTableEnd, toNote } from "./notes-below";

/** A file or sheet that is already parted into cells, with what is known of it so far. */
export interface RecordSource extends TableLocator {
  /** The names of the columns, where records name them: there is no header among the rows, and all rows are data. */
  readonly names?: readonly string[];
  /** All rows with cells and blank ones, in batches, anew by each call. */
  readonly open: () => AsyncIterable<readonly SourceRow[]>;
  readonly encoding: string;
  readonly delimiter: string;
  readonly assumptions: readonly string[];
}

const headLength = 200;
const tailLength = 200;

/**
 * Makes a table of rows: finds its header, its end, the notes around it and its decimal sign, by reading all rows
 * once. Throws ImportProblem where there is no header, no row below it, or a row with more cells than the header.
 */
export async function assembleTable(source: RecordSource, given: Partial<TableReading> = {}): Promise<SourceTable> {
  const { names, delimiter, file, sheet } = source;
  const head = await readFirst(source, Math.max(headLength, (given.headerRow ?? 0) + headLength));
  const header = names
    ? { row: 0, firstRow: 0, names, assumptions: [] }
    : findHeader(head, { file, sheet }, given.headerRow);
  const body = await readBody(source, header);
  const unseen = head.find(({ cells }) => cells.some(hasHidden))?.number ?? body.unseen;
  if (names?.some(hasHidden) || unseen !== undefined)
    return assembleTable(withoutUnseen(source, names?.some(hasHidden) ? 1 : (unseen ?? 1)), given);
  const { decimal, assumptions } = body.evidence.decide(delimiter, header.names);
  const unique = uniqueNames(Array.from({ length: body.width }, (_, index) => header.names[index] ?? ""));
  const above = head.filter((row) => row.number < header.firstRow && filledCells(row) > 0);
  return {
    ...{ file, sheet, header: unique.names, headerRow: header.row },
    rows: () => rowsOf(source, header, body),
    notes: [...above.map((row) => toNote(row, delimiter)), ...body.notes],
    reading: { encoding: source.encoding, delimiter, decimal: given.decimal ?? decimal, headerRow: header.row },
    assumptions: [
      ...source.assumptions,
      ...header.assumptions,
      ...unique.assumptions,
      ...(given.decimal === undefined ? assumptions : []),
      ...body.assumptions,
    ],
  };
}

/** A file without the characters in it that are not seen, as in a row. */
function withoutUnseen(source: RecordSource, row: number): RecordSource {
  return {
    ...source,
    ...(source.names && { names: source.names.map(withoutHidden) }),
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
    head.push(...batch.slice(0, length - head.length));
    if (head.length >= length) break;
  }
  return head;
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
  const width = source.names?.length ?? header.names.findLastIndex((name) => name.trim() !== "") + 1;
  let tail: SourceRow[] = [];
  let long: SourceRow | undefined;
  let firstShort: number | undefined;
  let firstRepeat: number | undefined;
  let unseen: number | undefined;
  for await (const batch of source.open()) {
    for (const row of batch) {
      if (row.number <= header.row) continue;
      if (repeats(row, header)) firstRepeat ??= row.number;
      for (let index = 0; index < row.cells.length; index += 1) {
        const cell = row.cells[index];
        if (!cell) continue;
        evidence.add(cell, row.number, index);
        if (unseen === undefined && hasHidden(cell)) unseen = row.number;
        if (index >= width && cell.trim() !== "") long ??= row;
      }
      if (row.cells.length > 1 && row.cells.length < width) firstShort ??= row.number;
    }
    tail = [...tail, ...batch].slice(-tailLength);
  }
  const rows = tail.filter(({ number }) => number > header.row);
  const { lastRow, notes } = source.names
    ? { lastRow: rows.at(-1)?.number ?? 0, notes: [] }
    : findTableEnd(rows, width, source.delimiter);
  const locator = { file: source.file, sheet: source.sheet };
  if (lastRow <= header.row) {
    const found = "no row below the header";
    throw new ImportProblem({ ...locator, row: header.row, found, expected: "rows of data" });
  }
  if (long && long.number <= lastRow) {
    const index = long.cells.findIndex((cell, at) => at >= width && cell.trim() !== "");
    const found = `${quote(long.cells[index] ?? "")} in cell ${index + 1} of the row`;
    const expected = `at most ${width} cells, as in the header`;
    throw new ImportProblem({ ...locator, row: long.number, column: columnLetters(index), found, expected });
  }
  const assumptions = [
    firstShort !== undefined &&
      firstShort <= lastRow &&
      `Rows with fewer cells than the header, as row ${firstShort}, are read as if empty cells followed.`,
    firstRepeat !== undefined && `Rows that repeat the header, as row ${firstRepeat}, are left out.`,
    notes.length > 0 && `The table ends in row ${lastRow}; what stands below it is kept as notes.`,
  ].filter((line) => line !== false);
  return { width, lastRow, notes, evidence, assumptions, unseen };
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
  return Array.from({ length: width }, (_, index) => cells[index] ?? "");
}
