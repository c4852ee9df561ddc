import { z } from "zod";
import { idPattern } from "../domain/cell";
import type { Finding } from "../domain/finding";
import { suggestForm, suggestNumber, suggestPeriod } from "./suggestion";
import { type Column, splitList } from "./table-schema";

/** So many texts of a column are remembered: a code list, a list of countries, a calendar. */
const most = 4096;

/** A text that is known makes up for so many that are not. */
const worth = 8;

/** What was found of the texts of one column. Where nearly each is new, as ids are, it stops looking: that costs time. */
export class TextCache<Thing> {
  readonly #things = new Map<string, Thing>();
  #misses = 0;

  /** What was found of a text; undefined where that is not known any more. */
  get(text: string): Thing | undefined {
    if (this.#misses > most) return undefined;
    const found = this.#things.get(text);
    if (found === undefined) this.#misses += 1;
    else if (this.#misses > 0) this.#misses -= worth;
    return found;
  }

  set(text: string, thing: Thing): void {
    if (this.#things.size < most) this.#things.set(text, thing);
  }
}

/** What is wrong with a cell, wherever it stands. */
type Fault = Pick<Finding, "code" | "found" | "expected">;

/** A cell as its column's kind has it, or what is wrong with it. An empty cell of an optional column is undefined. */
type CellReading = { readonly value: string | number | readonly string[] | undefined } | Fault;

/** Reads one cell. Blanks alone are an empty cell. */
export function parseCell(cell: string, column: Column): CellReading {
  if (column.kind === "list") return parseList(cell);
  if (cell.trim() === "") return { value: undefined };
  return column.kind === "number" ? parseNumber(cell) : { value: cell };
}

/** Digits that a number can carry without losing any (IEEE 754 double precision). */
const exactDigits = 15;

/** Plain decimals only: what else is there may mean another number in another country. */
function parseNumber(cell: string): CellReading {
  const value = Number(cell);
  const isExact = cell.length <= exactDigits || cell.replace(/\D/g, "").replace(/^0+/, "").length <= exactDigits;
  if (isExact && /^-?\d+(\.\d+)?$/.test(cell)) return { value: value === 0 ? 0 : value };
  const expected = suggestNumber(cell);
  return { code: "cell-number", found: cell, expected: expected === cell ? undefined : expected };
}

/** A list without gaps and repetitions. */
function parseList(cell: string): CellReading {
  const items = splitList(cell);
  const wanted = [...new Set(items)].filter((item) => item !== "");
  if (wanted.length === items.length) return { value: items };
  return { code: "cell-form", found: cell, expected: wanted.join(";") };
}

/** Columns without which nobody can look a row up: an empty cell there is a fault of its own. */
const provenanceColumns = ["source", "locator"];

/** What zod has against a cell, in the words of the check. `cell` is the cell as it is, or one item of a list. */
function refusalOf(issue: z.core.$ZodIssue, cell: string, column: Column): Fault {
  if (cell.trim() === "")
    return { code: provenanceColumns.includes(column.name) ? "provenance-missing" : "cell-required" };
  const found = cell;
  const { kind, pattern = "", minimum, maximum } = column;
  switch (issue.code) {
    case "invalid_value":
      return { code: "cell-code", found, expected: issue.values.join(", ") };
    case "invalid_format":
      if (pattern === idPattern.source) return { code: "id-form", found, expected: suggestForm(cell, idPattern) };
      return { code: "cell-form", found, expected: suggestForm(cell, new RegExp(pattern)) };
    case "custom":
      // The one rule that no row schema can write as a pattern is the calendar.
      return { code: "period-form", found, expected: suggestPeriod(cell) };
    default: {
      const expected = minimum === undefined || maximum === undefined ? undefined : `${minimum}–${maximum}`;
      return { code: kind === "number" ? "cell-range" : "cell-form", found, expected };
    }
  }
}

/** What a cell says; what keeps it from being of its column's kind; else what its column's schema has against it. */
interface CheckedCell {
  readonly reading: CellReading;
  readonly refusals: readonly Fault[];
  readonly isGood: boolean;
}

/**
 * Reads the cells of one column. What a cell says depends on its text alone, so that what comes again is not checked
 * again. The schema checks and changes nothing: a cell's value is what `parseCell` makes of it.
 */
export class CellReader {
  readonly column: Column;
  /** Its place in a row. */
  readonly index: number;
  readonly #schema: z.core.$ZodType;
  readonly #known = new TextCache<CheckedCell>();

  constructor(column: Column, index: number, schema: z.core.$ZodType) {
    this.column = column;
    this.index = index;
    this.#schema = schema;
  }

  /** The value of a good cell; undefined for an empty one. */
  valueOf(cell: string): unknown {
    if (cell === "" && this.column.kind !== "list") return undefined;
    const reading = this.#known.get(cell)?.reading ?? parseCell(cell, this.column);
    return "code" in reading ? undefined : reading.value;
  }

  checked(cell: string): CheckedCell {
    const known = this.#known.get(cell);
    if (known) return known;
    const reading = parseCell(cell, this.column);
    const issues = "code" in reading ? [] : (z.core.safeParse(this.#schema, reading.value).error?.issues ?? []);
    const refusals = issues.map((issue) => {
      const [item] = issue.path;
      const found = typeof item === "number" ? (splitList(cell)[item] ?? cell) : cell;
      return refusalOf(issue, found, this.column);
    });
    const checked = { reading, refusals, isGood: !("code" in reading) && issues.length === 0 };
    this.#known.set(cell, checked);
    return checked;
  }
}
