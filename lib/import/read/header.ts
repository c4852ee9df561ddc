import { isMissing, readCell } from "../cells/read-cell";
import { columnLetters, ImportProblem, quote } from "../import-problem";
import type { SourceRow, TableLocator } from "../source";
import { bare } from "../text";

export interface HeaderReading {
  /** The row of the names; of two rows the lower one. */
  readonly row: number;
  readonly names: readonly string[];
  /** Where the header begins: rows above are notes. */
  readonly firstRow: number;
  readonly assumptions: readonly string[];
}

/** How many cells of a row are not blank. */
export function filledCells({ cells }: SourceRow): number {
  return cells.reduce((count, cell) => (cell.trim() === "" ? count : count + 1), 0);
}

/**
 * Finds the header in the first rows of a file: the first row that is about as full as the table is wide and is
 * followed by another without a blank one between, best one that names every column of the rows below it. Titles and
 * lines about the file are less full. Throws ImportProblem where there is none, or figures are in its place.
 */
export function findHeader(head: readonly SourceRow[], locator: TableLocator, given?: number): HeaderReading {
  const expected = "a header with the names of the columns";
  const found = headerAt(head);
  const index = given === undefined ? found : head.findIndex(({ number }) => number === given);
  const row = head[index];
  if (!row) {
    const missing = given === undefined ? "no row with names of columns" : `no row ${given}`;
    throw new ImportProblem({ ...locator, found: missing, expected });
  }
  const joined =
    [found, index].map((at) => joinHeader(head, at)).find((header) => given === undefined || header.row === given) ??
    joinHeader([row], 0);
  const below = head.slice(head.findIndex(({ number }) => number === joined.row) + 1);
  const figure = given === undefined ? figureAmong(row, below) : undefined;
  if (figure !== undefined)
    throw new ImportProblem({
      ...{ ...locator, row: row.number, found: `${quote(figure)}, which looks like a figure` },
      expected: `${expected}: write one above the first row`,
    });
  refuseWide(locator, joined.names.length);
  const above = head.filter((other) => other.number < joined.firstRow && filledCells(other) > 0).length;
  const assumptions = above === 0 ? [] : [`Row ${joined.row} is the header; what stands above it is kept as notes.`];
  return { ...joined, assumptions: [...assumptions, ...joined.assumptions] };
}

function headerAt(head: readonly SourceRow[]): number {
  const width = widthOf(head);
  const enough = Math.max(Math.min(2, width), Math.ceil(width / 2));
  // A line that begins with "# " is a comment, whatever commas part it into.
  const isFull = (row: SourceRow) => filledCells(row) >= enough && !/^#\s/.test(row.cells[0] ?? "");
  const isFollowed = (index: number) => extentOf(head[index + 1]) > 0;
  const namesAll = (row: SourceRow, index: number) => {
    const needed = Math.max(...head.slice(index + 1, index + 11).map(extentOf));
    return filledCells(row) >= needed - (row.cells[0]?.trim() === "" ? 1 : 0);
  };
  const full = head.flatMap((row, index) => (isFull(row) ? [{ row, index }] : []));
  const followed = full.filter(({ index }) => isFollowed(index));
  const best = followed.find(({ row, index }) => namesAll(row, index)) ?? followed[0] ?? full[0];
  return best?.index ?? -1;
}

/** The number of cells up to the last one that is not blank. */
function extentOf(row: SourceRow | undefined): number {
  return (row?.cells.findLastIndex((cell) => cell.trim() !== "") ?? -1) + 1;
}

/** The largest extent that two rows have. */
function widthOf(head: readonly SourceRow[]): number {
  const widths = head.map(extentOf);
  const [first = 0, second = first] = widths.filter((width) => width > 0).toSorted((one, other) => other - one);
  return second === 1 ? first : second;
}

/** A cell of the header that can only be a figure, where figures are below it too. Years and codes may be names. */
function figureAmong(row: SourceRow, below: readonly SourceRow[]): string | undefined {
  return row.cells.find((cell, index) => {
    const { value } = readCell(cell, ".");
    if (value === undefined || (Number.isInteger(value) && Math.abs(value) < 3000)) return false;
    return below.some(({ cells }) => readCell(cells[index] ?? "", ".").value !== undefined);
  });
}

const yearPattern = /^(?:1[5-9]|20)\d\d$/;

/** The names of the header at an index, joined with a row of groups above it or of names or units below it. */
function joinHeader(head: readonly SourceRow[], index: number): HeaderReading {
  const row = head[index];
  const [above, below] = [head[index - 1], head[index + 1]];
  if (row && above && isGroupRow(above, row)) return join(above, row);
  const [label = "", lower = ""] = [row?.cells[0]?.trim(), below?.cells[0]?.trim()];
  const isLabelled = label !== "" && lower !== "" && label !== lower;
  if (row && below && !isLabelled && isNameRow(below, head.slice(index + 2))) return join(row, below);
  return { row: row?.number ?? 0, firstRow: row?.number ?? 0, names: row?.cells ?? [], assumptions: [] };
}

/** Groups are fewer than the columns below; they name nothing in the first one that has a name, or distinguish columns. */
function isGroupRow(above: SourceRow, row: SourceRow): boolean {
  const groups = filledIndexes(above);
  const columns = filledIndexes(row);
  if (groups.length < 2 || groups.length >= columns.length) return false;
  const [group = "", label = ""] = [above.cells[0]?.trim(), row.cells[0]?.trim()];
  const areAlike = new Set(columns.map((column) => row.cells[column])).size < columns.length;
  return group === "" || label === "" || group === label || areAlike;
}

/** A row without a label that has words where figures are below: a second row of names, or units. */
function isNameRow(row: SourceRow, below: readonly SourceRow[]): boolean {
  const sample = below.slice(0, 50);
  let names = 0;
  for (const [index, cell] of row.cells.entries()) {
    const others = sample.map(({ cells }) => cells[index]?.trim() ?? "").filter((other) => other !== "");
    const numbers = others.filter((other) => readings(other).some(({ value }) => value !== undefined));
    if (others.length < 2 || numbers.length < others.length * 0.8) continue;
    const isYear = yearPattern.test(cell.trim());
    if (isYear && others.every((other) => yearPattern.test(other))) return false;
    const isWord = readings(cell).every((reading) => "expected" in reading);
    if (isWord || isYear) names += 1;
    else if (!isMissing(readCell(cell, "."))) return false;
  }
  return names > 0;
}

/** What a cell says with either decimal sign. */
function readings(cell: string) {
  return [readCell(cell, "."), readCell(cell, ",")];
}

function join(upper: SourceRow, lower: SourceRow): HeaderReading {
  const names: string[] = [];
  let group = "";
  let example = "";
  for (let index = 0; index < Math.max(upper.cells.length, lower.cells.length); index += 1) {
    const own = upper.cells[index]?.trim() ?? "";
    const name = lower.cells[index]?.trim() ?? "";
    // A group reaches to the right over columns that have a name of their own.
    if (own !== "" || name === "") group = name === "" ? "" : own;
    const parts = [own === "" ? group : own, name].filter((part, at, both) => part !== "" && both.indexOf(part) === at);
    names.push(parts.join(" / "));
    if (parts.length === 2) example ||= parts.join(" / ");
  }
  const assumption = `Rows ${upper.number} and ${lower.number} are read together as the header${example && `, as in ${quote(example)}`}.`;
  return { row: lower.number, firstRow: upper.number, names, assumptions: [assumption] };
}

function filledIndexes({ cells }: SourceRow): number[] {
  return cells.flatMap((cell, index) => (cell.trim() === "" ? [] : [index]));
}

/** As many columns as a spreadsheet has. */
const columnLimit = 16_384;

/** Throws ImportProblem where a table has more columns than a spreadsheet can. */
export function refuseWide(locator: TableLocator, columns: number): void {
  if (columns <= columnLimit) return;
  throw new ImportProblem({ ...locator, found: `${columns} columns`, expected: `at most ${columnLimit}` });
}

/** The indexes of headers that are one of these names, whatever their case and separators; the first name's first. */
export function columnsNamed(header: readonly string[], names: readonly string[]): number[] {
  return names.map(bare).flatMap((name) => {
    const index = header.findIndex((each) => bare(each) === name);
    return index < 0 ? [] : [index];
  });
}

/** Names for all columns, each once: a column without a name has its letter, a name that occurs twice a number. */
export function uniqueNames(header: readonly string[]): Pick<HeaderReading, "names" | "assumptions"> {
  const printed = header.map((name) => name.replace(/\s*[\r\n]+\s*/g, " "));
  const all = new Set(printed);
  const counts = new Map<string, number>();
  const assumptions: string[] = [];
  const names = printed.map((name, index) => {
    const letters = columnLetters(index);
    const isBlank = name.trim() === "";
    const wanted = isBlank ? `column ${letters}` : name;
    let count = (counts.get(wanted) ?? 0) + 1;
    while (count > 1 && all.has(`${wanted} (${count})`)) count += 1;
    counts.set(wanted, count);
    const called = count === 1 ? wanted : `${wanted} (${count})`;
    if (isBlank) assumptions.push(`Column ${letters} has no name in the header: it is called ${quote(called)}.`);
    else if (called !== name)
      assumptions.push(`${quote(name)} names two columns: column ${letters} is called ${quote(called)}.`);
    return called;
  });
  return { names, assumptions };
}
