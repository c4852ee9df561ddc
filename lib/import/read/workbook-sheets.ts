import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { quote } from "../import-problem";
import type { SourceRow } from "../source-table";
import { cellText } from "./workbook-cell";

/** A sheet of a workbook as text. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly columnCount: number;
  readonly rows: readonly SourceRow[];
  /** What was decided to read it. */
  readonly assumptions: readonly string[];
}

/** Signs that all cells of a workbook may have together: one long text may be that of many cells. */
const mostSigns = 64 * 1024 * 1024;

/** The sheets of an Excel file. Throws whatever its reader throws at a damaged one. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const budget = { signs: mostSigns };
  return workbook.worksheets.map((sheet) => {
    const { name, state, columnCount } = sheet;
    const hidden = state === "hidden" || state === "veryHidden";
    const read = hidden || columnCount < 2 ? { rows: [], assumptions: [] } : rowsOf(sheet, budget);
    return { name, hidden, columnCount, ...read };
  });
}

/** The rows of a sheet as text. A cell merged with the one above it has that one's text; one row stands for a gap. */
function rowsOf(
  sheet: Worksheet,
  budget: { signs: number },
): { readonly rows: SourceRow[]; readonly assumptions: readonly string[] } {
  const rows: SourceRow[] = [];
  const literals = new Set<string>();
  let merged: string | undefined;
  let hiddenRow: number | undefined;
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: false }, (cell) => {
      const { master } = cell;
      const isMaster = master.address === cell.address;
      if (!isMaster && master.col !== cell.col) return;
      const text = cellText(master, (literal) => literals.add(literal));
      budget.signs -= text.length;
      if (budget.signs < 0) throw new RangeError("more text than memory holds");
      if (!isMaster && text !== "") merged ??= cell.address;
      while (cells.length < cell.col - 1) cells.push("");
      cells[cell.col - 1] = text;
    });
    if (cells.some((cell) => cell !== "") && row.hidden) hiddenRow ??= number;
    if (number > (rows.at(-1)?.number ?? 0) + 1) rows.push({ number: number - 1, cells: [] });
    rows.push({ number, cells });
  });
  const assumptions = [
    merged !== undefined && `Cells are merged downwards, as at ${merged}: each of them is read with their text.`,
    hiddenRow !== undefined && `Hidden rows, such as row ${hiddenRow}, are read like the others.`,
    literals.size > 0 && `What formats print around numbers was left out: ${[...literals].map(quote).join(", ")}.`,
  ].filter((line) => line !== false);
  return { rows, assumptions };
}
