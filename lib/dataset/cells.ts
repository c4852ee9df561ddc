import type { FindingCode } from "../domain/finding";
import { type Column, splitList } from "./columns";
import { suggestNumber } from "./suggestion";

/** A cell as its column's kind has it, or what is wrong with it. An empty cell of an optional column is undefined. */
export type CellReading =
  | { readonly value: string | number | readonly string[] | undefined }
  | { readonly code: FindingCode; readonly found: string; readonly expected?: string };

/** Reads one cell. Blanks alone are an empty cell. */
export function parseCell(cell: string, column: Column): CellReading {
  if (column.kind === "list") return parseList(cell);
  if (cell.trim() === "") return { value: undefined };
  return column.kind === "number" ? parseNumber(cell) : { value: cell };
}

/** Digits that a number can carry without losing any (IEEE 754 double precision). */
const exactDigits = 15;

/** Plain decimals only: what else stands there may mean another number in another country. */
function parseNumber(cell: string): CellReading {
  const value = Number(cell);
  if (/^-?\d+(\.\d+)?$/.test(cell) && Number.isFinite(value) && isExact(cell)) {
    return { value: value === 0 ? 0 : value };
  }
  const expected = suggestNumber(cell);
  const helps = expected !== undefined && expected !== cell;
  return { code: "cell-number", found: cell, ...(helps && { expected }) };
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
