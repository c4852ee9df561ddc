import { readCell } from "../cells/read-cell";
import { readPeriod } from "../cells/read-period";
import { columnsNamed } from "../read/header";
import type { DecimalSign, SourceTable } from "../source";

/** How many different texts of a column are remembered; beyond that it is no list of codes. */
const wordLimit = 3000;

/** What numbers of one kind have in common. */
export class NumberRange {
  count = 0;
  least = Infinity;
  most = -Infinity;
  /** Digits behind the decimal sign, of the number with most of them. */
  decimals = 0;

  get whole(): boolean {
    return this.decimals === 0;
  }

  /** Adds a number multiplied by a power of ten. */
  add(value: number, power = 0): void {
    this.addRange({ count: 1, least: value, most: value, decimals: decimalsOf(value) }, power);
  }

  /** Adds what is known of several numbers. */
  addRange({ count, least, most, decimals }: Omit<NumberRange, "whole" | "add" | "addRange">, power = 0): void {
    this.count += count;
    if (least * 10 ** power < this.least) this.least = least * 10 ** power;
    if (most * 10 ** power > this.most) this.most = most * 10 ** power;
    if (decimals - power > this.decimals) this.decimals = decimals - power;
  }
}

/** What a column holds, over all rows. */
export class ColumnProfile {
  readonly header: string;
  readonly index: number;
  /** Cells that are not empty. */
  filled = 0;
  /** Those that hold a number, those that say there is none, and those that are a time on the calendar. */
  numbers = 0;
  missing = 0;
  periods = 0;
  readonly range = new NumberRange();
  /** The different texts, each with its count; undefined where there are too many. */
  words: Map<string, number> | undefined = new Map();

  constructor(header: string, index: number) {
    this.header = header;
    this.index = index;
  }

  add(cell: string, decimal: DecimalSign): void {
    const text = cell.trim();
    if (text === "") return;
    this.filled += 1;
    this.words?.set(text, (this.words.get(text) ?? 0) + 1);
    if (this.words && this.words.size > wordLimit) this.words = undefined;
    const number = numberIn(text, decimal);
    if (number === "missing") this.missing += 1;
    else if (number !== undefined) {
      this.numbers += 1;
      this.range.add(number);
    }
    // A column of times is known long before its last row.
    if (this.filled <= wordLimit && readPeriod(text) !== undefined) this.periods += 1;
  }
}

export interface TableProfile {
  readonly table: SourceTable;
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
}

/** Reads a table once and says of each column what it holds. Throws what its reading throws. */
export async function profileTable(table: SourceTable): Promise<TableProfile> {
  const columns = table.header.map((header, index) => new ColumnProfile(header, index));
  let rows = 0;
  for await (const { cells } of table.rows()) {
    rows += 1;
    for (const column of columns) column.add(cells[column.index] ?? "", table.reading.decimal);
  }
  return { table, rows, columns };
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, fraction = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e(-?\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** The number of a cell, its limit where it has only one; undefined where it holds none. */
export function numberIn(cell: string, decimal: DecimalSign): number | "missing" | undefined {
  const reading = readCell(cell, decimal);
  if ("expected" in reading) return undefined;
  return reading.value ?? reading.high ?? reading.low ?? "missing";
}

/** True for a column in which nearly every cell that says something holds a number. */
export function isNumeric({ filled, numbers, missing }: ColumnProfile): boolean {
  return numbers > 0 && numbers >= 0.8 * (filled - missing);
}

/** True for a column in which every cell looked at is a time. */
export function isPeriods({ filled, periods }: ColumnProfile): boolean {
  return filled > 0 && periods === Math.min(filled, wordLimit);
}

/** The different texts of a column; none where there is no such column, or too many texts. */
export function wordsOf({ columns }: Pick<TableProfile, "columns">, header: string | undefined): string[] {
  return [...(columns.find((column) => column.header === header)?.words?.keys() ?? [])];
}

/** The first column whose header is one of these names, whatever its case and separators. */
export function columnNamed(profile: TableProfile, ...names: readonly string[]): ColumnProfile | undefined {
  const [index = -1] = columnsNamed(profile.table.header, names);
  return profile.columns[index];
}
