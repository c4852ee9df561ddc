import type { Cell, Column } from "../columns";
import { xmlText } from "../xml-text";

/** One cell of a sheet, ready to be written. */
export interface SheetCell {
  readonly value: Cell;
  readonly numberFormat?: string;
  /** True where the text is an address of the web. */
  readonly isLink?: boolean;
}

/** Of amounts to be counted with, not of numbers that only name something. */
export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  readonly isAmount: boolean;
}

/** A sheet with one table: a title, what there is to say about it, the table. */
export interface TableSheet {
  /** As wanted; the workbook makes it one that a sheet can have. */
  readonly name: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

type SheetTexts = Pick<TableSheet, "name" | "title"> & Partial<Pick<TableSheet, "lead">>;

/** A sheet of things in rows. */
export function tableSheet<Row>(
  { name, title, lead = [] }: SheetTexts,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TableSheet {
  return {
    name,
    title: cellText(title),
    lead: lead.map(cellText).filter((line) => line !== ""),
    columns: columns.map(({ header, width, numberFormat }) => ({
      header,
      width,
      isAmount: numberFormat !== undefined,
    })),
    rows: rows.map((row) => columns.map((column) => sheetCell(column, row))),
  };
}

function sheetCell<Row>(column: Column<Row>, row: Row): SheetCell {
  const cell = column.cell(row);
  if (typeof cell === "number")
    return { value: cell, ...(column.numberFormat && { numberFormat: column.numberFormat(row) }) };
  const text = cellText(cell ?? "");
  return { value: text === "" ? undefined : text, ...(column.isAddress && isWebAddress(text) && { isLink: true }) };
}

/** True for what a spreadsheet may open: an address of the web, and nothing else. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

/** What a cell can hold at most. */
const longestText = 32_767;

/**
 * A text as a cell can hold it: without characters that XML forbids, and with `_x0041_` kept from being read as the
 * character of that number.
 */
export function cellText(text: string): string {
  const plain = xmlText(text)
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return plain.length > longestText ? `${xmlText(plain.slice(0, longestText - 1))}…` : plain;
}
