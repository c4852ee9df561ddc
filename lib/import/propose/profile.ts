import { readCell } from "../cells/read-cell";
import { readPeriod } from "../cells/read-period";
import { columnsNamed } from "../read/header";
import type { DecimalSign, SourceTable } from "../source";

/** How many different texts of a column are remembered; beyond that it is no list of codes. */
const wordLimit = 3000;

/** What a column holds, over all rows. */
export interface ColumnProfile {
  readonly header: string;
  readonly index: number;
  /** Cells that are not empty. */
  readonly filled: number;
  /** Those that hold a number, and those that say there is none. */
  readonly numbers: number;
  readonly missing: number;
  /** Those that are a time on the calendar. */
  readonly periods: number;
  readonly range: NumberRange;
  /** The different texts, each with its count; undefined where there are too many. */
  readonly words: ReadonlyMap<string, number> | undefined;
}

/** What numbers of one kind have in common. */
export interface NumberRange {
  readonly count: number;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  /** Digits behind the decimal sign, of the number with most of them. */
  readonly decimals: number;
}

export interface TableProfile {
  readonly table: SourceTable;
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
}

/** Reads a table once and says of each column what it holds. Throws what its reading throws. */
export async function profileTable(table: SourceTable): Promise<TableProfile> {
  const drafts = table.header.map((header, index) => new Draft(header, index, table.reading.decimal));
  let rows = 0;
  for await (const { cells } of table.rows()) {
    rows += 1;
    for (const draft of drafts) draft.add(cells[draft.index] ?? "");
  }
  return { table, rows, columns: drafts.map((draft) => draft.profile()) };
}

/** Collects numbers of one kind. */
export class RangeDraft {
  private count = 0;
  private least = Infinity;
  private most = -Infinity;
  private decimals = 0;

  /** Adds a number multiplied by a power of ten. */
  add(value: number, power = 0): void {
    this.addRange({ count: 1, least: value, most: value, decimals: decimalsOf(value) }, power);
  }

  /** Adds what is known of several numbers. */
  addRange({ count, least, most, decimals }: Omit<NumberRange, "whole">, power = 0): void {
    this.count += count;
    if (least * 10 ** power < this.least) this.least = least * 10 ** power;
    if (most * 10 ** power > this.most) this.most = most * 10 ** power;
    if (decimals - power > this.decimals) this.decimals = decimals - power;
  }

  range(): NumberRange {
    const { count, least, most, decimals } = this;
    return { count, least, most, decimals, whole: decimals === 0 };
  }
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, fraction = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e(-?\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** The number of a cell, its limit where it has only one; undefined where it holds none. */
export function numberIn(cell: string, decimal: DecimalSign): number | "missing" | undefined {
  if (decimal === "." && /^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  const reading = readCell(cell, decimal);
  if ("expected" in reading) return undefined;
  return reading.value ?? reading.high ?? reading.low ?? "missing";
}

class Draft {
  readonly index: number;
  private readonly header: string;
  private readonly decimal: DecimalSign;
  private words: Map<string, number> | undefined = new Map();
  private filled = 0;
  private numbers = 0;
  private missing = 0;
  private periods = 0;
  private readonly range = new RangeDraft();

  constructor(header: string, index: number, decimal: DecimalSign) {
    this.header = header;
    this.index = index;
    this.decimal = decimal;
  }

  add(cell: string): void {
    const text = cell.trim();
    if (text === "") return;
    this.filled += 1;
    const seen = this.words?.get(text);
    this.words?.set(text, (seen ?? 0) + 1);
    if (this.words && this.words.size > wordLimit) this.words = undefined;
    const number = numberIn(text, this.decimal);
    if (number === "missing") this.missing += 1;
    else if (number !== undefined) {
      this.numbers += 1;
      this.range.add(number);
    }
    // A column of times is known long before its last row.
    if (this.filled <= wordLimit && readPeriod(text) !== undefined) this.periods += 1;
  }

  profile(): ColumnProfile {
    const { header, index, filled, numbers, missing, periods, words } = this;
    return { header, index, filled, numbers, missing, periods, range: this.range.range(), words };
  }
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
  const [index] = columnsNamed(
    profile.columns.map(({ header }) => header),
    names,
  );
  return index === undefined ? undefined : profile.columns[index];
}
