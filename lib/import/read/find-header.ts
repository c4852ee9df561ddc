import { readCell } from "../cells/read-cell";
import { quote } from "../import-problem";
import type { SourceRow } from "../source-table";
import { joinHeader } from "./joined-header";

export interface HeaderReading {
  /** The row of the names; of two rows the lower one. */
  readonly row: number;
  readonly names: readonly string[];
  /** Where the header begins: rows above are notes. */
  readonly firstRow: number;
  readonly assumptions: readonly string[];
}

/** What stands where a header should, when it looks like figures. */
export interface NoHeader {
  readonly row: number;
  readonly found: string;
}

/** How many cells of a row are not blank. */
export function filledCells({ cells }: SourceRow): number {
  return cells.reduce((count, cell) => (cell.trim() === "" ? count : count + 1), 0);
}

/**
 * Finds the header in the first rows of a file: the first row that is about as full as the table is wide and is
 * followed by another without a blank one between, best one that names every column of the rows below it. Titles and
 * lines about the file are less full.
 */
export function findHeader(head: readonly SourceRow[], given?: number): HeaderReading | NoHeader | undefined {
  const found = headerAt(head);
  const index = given === undefined ? found : head.findIndex(({ number }) => number === given);
  const row = head[index];
  if (!row) return undefined;
  const joined =
    [found, index].map((at) => joinHeader(head, at)).find((header) => given === undefined || header.row === given) ??
    joinHeader([row], 0);
  const below = head.slice(head.findIndex(({ number }) => number === joined.row) + 1);
  const figure = given === undefined ? figureAmong(row, below) : undefined;
  if (figure !== undefined) return { row: row.number, found: `${quote(figure)}, which looks like a figure` };
  const above = head.filter((other) => other.number < joined.firstRow && filledCells(other) > 0).length;
  const assumptions = above === 0 ? [] : [`Row ${joined.row} is the header; what stands above it is kept as notes.`];
  return { ...joined, assumptions: [...assumptions, ...joined.assumptions] };
}

function headerAt(head: readonly SourceRow[]): number {
  const width = widthOf(head);
  const enough = Math.max(Math.min(2, width), Math.ceil(width / 2));
  // A line that begins with "# " is a comment, whatever commas part it into.
  const isFull = (row: SourceRow) => filledCells(row) >= enough && !/^#\s/.test(row.cells[0] ?? "");
  const isFollowed = (index: number) => filledCells(head[index + 1] ?? blank) > 0;
  const namesAll = (row: SourceRow, index: number) => {
    const needed = Math.max(...head.slice(index + 1, index + 11).map(extentOf));
    return filledCells(row) >= needed - (row.cells[0]?.trim() === "" ? 1 : 0);
  };
  const tests = [
    (row: SourceRow, index: number) => isFull(row) && isFollowed(index) && namesAll(row, index),
    (row: SourceRow, index: number) => isFull(row) && isFollowed(index),
    isFull,
  ];
  return tests.map((test) => head.findIndex(test)).find((index) => index >= 0) ?? -1;
}

const blank: SourceRow = { number: 0, cells: [] };

/** The number of cells up to the last one that is not blank. */
function extentOf({ cells }: SourceRow): number {
  return cells.findLastIndex((cell) => cell.trim() !== "") + 1;
}

/** The largest extent that two rows have. */
function widthOf(head: readonly SourceRow[]): number {
  const widths = head.map(extentOf);
  const [first = 0, second = first] = widths.filter((width) => width > 0).toSorted((one, other) => other - one);
  return second === 1 ? first : second;
}

/** A cell of the header that can only be a figure, where figures stand below it too. Years and codes may be names. */
function figureAmong(row: SourceRow, below: readonly SourceRow[]): string | undefined {
  return row.cells.find((cell, index) => {
    const reading = readCell(cell, ".");
    if (reading.kind !== "point" || (Number.isInteger(reading.value) && Math.abs(reading.value) < 3000)) return false;
    return below.some(({ cells }) => readCell(cells[index] ?? "", ".").kind === "point");
  });
}
