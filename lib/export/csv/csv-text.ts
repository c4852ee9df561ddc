import type { Cell, Column } from "../columns";

const byteOrderMark = "\uFEFF";
const lineEnd = "\r\n";

/**
 * A table as CSV that spreadsheets open by a double click: UTF-8 with a byte-order mark, quotes by RFC 4180, decimal
 * points. A text that a spreadsheet would run is defused; a number never is one.
 */
export function csvText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ header }) => csvCell(header)),
    ...rows.map((row) => columns.map((column) => csvCell(column.cell(row)))),
  ];
  return byteOrderMark + lines.map((cells) => cells.join(",") + lineEnd).join("");
}

/** One cell. */
export function csvCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = defused(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe before what would be a formula keeps it a text. */
function defused(text: string): string {
  const runs = /^[=+\-@\t\r\0＝＋－＠]/.test(text);
  return `${runs ? "'" : ""}${text}`.replaceAll("\0", "");
}
