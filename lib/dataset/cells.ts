import { z } from "zod";
import { idPattern } from "../domain/cell";
import type { Finding, FindingCode, Place } from "../domain/finding";
import { suggestForm, suggestId, suggestNumber, suggestPeriod } from "./suggestion";
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

/** A cell as its column's kind has it, or what is wrong with it. An empty cell of an optional column is undefined. */
export type CellReading =
  | { readonly value: string | number | readonly string[] | undefined }
  | { readonly code: FindingCode; readonly found: string; readonly expected?: string | undefined };

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
  if (/^-?\d+(\.\d+)?$/.test(cell) && Number.isFinite(value) && isExact(cell)) {
    return { value: value === 0 ? 0 : value };
  }
  const expected = suggestNumber(cell);
  return { code: "cell-number", found: cell, expected: expected === cell ? undefined : expected };
}

function isExact(number: string): boolean {
  return number.length <= exactDigits || number.replace(/\D/g, "").replace(/^0+/, "").length <= exactDigits;
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
function cellFinding(issue: z.core.$ZodIssue, cell: string, column: Column, row: Place): Finding {
  const at = { ...row, column: column.name };
  if (cell.trim() === "") {
    return { code: provenanceColumns.includes(column.name) ? "provenance-missing" : "cell-required", ...at };
  }
  const found = cell;
  switch (issue.code) {
    case "invalid_value":
      return { code: "cell-code", ...at, found, expected: issue.values.join(", ") };
    case "invalid_format":
      return { ...formFinding(cell, column), ...at, found };
    case "custom":
      // The one rule that no row schema can write as a pattern is the calendar.
      return { code: "period-form", ...at, found, expected: suggestPeriod(cell) };
    default:
      return { code: column.kind === "number" ? "cell-range" : "cell-form", ...at, found, expected: limits(column) };
  }
}

function formFinding(cell: string, { pattern = "" }: Column): Pick<Finding, "code" | "expected"> {
  if (pattern === idPattern.source) return { code: "id-form", expected: suggestId(cell) };
  return { code: "cell-form", expected: suggestForm(cell, new RegExp(pattern)) };
}

function limits({ minimum, maximum }: Column): string | undefined {
  return minimum === undefined || maximum === undefined ? undefined : `${minimum}–${maximum}`;
}

/** What a cell says, and what its column's schema has against it. */
interface CheckedCell {
  readonly reading: CellReading;
  readonly issues: readonly z.core.$ZodIssue[];
  readonly isGood: boolean;
}

/**
 * Reads the cells of one column. What a cell says depends on its text alone, so that what comes again is not checked
 * again. The schema checks and changes nothing: a cell's value is what `parseCell` makes of it.
 */
export class CellReader {
  readonly column: Column;
  readonly #schema: z.core.$ZodType;
  readonly #known = new TextCache<CheckedCell>();

  constructor(column: Column, schema: z.core.$ZodType) {
    this.column = column;
    this.#schema = schema;
  }

  /** True for a cell that has no fault of its own. */
  isGood(cell: string): boolean {
    return this.#checked(cell).isGood;
  }

  /** The value of a good cell; undefined for an empty one. */
  valueOf(cell: string): unknown {
    if (cell === "" && this.column.kind !== "list") return undefined;
    const reading = this.#known.get(cell)?.reading ?? parseCell(cell, this.column);
    return "code" in reading ? undefined : reading.value;
  }

  /** What keeps a cell from being one of its column's kind. */
  faultOf(cell: string, at: Place): Finding[] {
    const { reading } = this.#checked(cell);
    return "code" in reading ? [{ ...reading, ...at, column: this.column.name }] : [];
  }

  /** What the schema has against a cell of the right kind. */
  refusalsOf(cell: string, at: Place): Finding[] {
    return this.#checked(cell).issues.map((issue) => {
      const [item] = issue.path;
      const found = typeof item === "number" ? (splitList(cell)[item] ?? cell) : cell;
      return cellFinding(issue, found, this.column, at);
    });
  }

  #checked(cell: string): CheckedCell {
    const known = this.#known.get(cell);
    if (known) return known;
    const reading = parseCell(cell, this.column);
    const issues = "code" in reading ? [] : (z.core.safeParse(this.#schema, reading.value).error?.issues ?? []);
    const checked = { reading, issues, isGood: !("code" in reading) && issues.length === 0 };
    this.#known.set(cell, checked);
    return checked;
  }
}
