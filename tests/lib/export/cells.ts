import type { FigureRow } from "@/lib/document/figure-row";
import { type Cell, figureColumns } from "@/lib/export/columns";
import type { Frame } from "@/lib/view/frame";

/** What the row of a figure has in every table, by the names of the columns in code. */
export function cellsOf(row: FigureRow, frame: Frame, site = ""): Readonly<Record<string, Cell>> {
  return Object.fromEntries(figureColumns(frame, site).map((column) => [column.id, column.cell(row)]));
}
