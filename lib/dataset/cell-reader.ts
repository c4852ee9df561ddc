import { z } from "zod";
import type { Finding, Place } from "../domain/finding";
import { cellFinding } from "./cell-finding";
import { type CellReading, parseCell } from "./cells";
import { type Column, splitList } from "./columns";
import { Remembered } from "./remembered";

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
  readonly #known = new Remembered<CheckedCell>();

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
  faultOf(cell: string, place: Place): Finding[] {
    const { reading } = this.#checked(cell);
    return "code" in reading ? [{ ...reading, ...place, column: this.column.name }] : [];
  }

  /** What the schema has against a cell of the right kind. */
  objectionsTo(cell: string, place: Place): Finding[] {
    return this.#checked(cell).issues.map((issue) => {
      const [item] = issue.path;
      const found = typeof item === "number" ? (splitList(cell)[item] ?? cell) : cell;
      return cellFinding(issue, found, this.column, place);
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
