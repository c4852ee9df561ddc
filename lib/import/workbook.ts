import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { unzipSync } from "fflate";
import { assembleTable } from "./assemble-table";
import { ImportProblem, quote } from "./import-problem";
import { readWhole, refuseSize, type SourceFile, sizeLimits } from "./source-file";
import type { SourceRow, SourceTable, TableReading } from "./source-table";
import { cellText } from "./workbook-cell";

/** The tables of a workbook, and the sheets that should hold one and cannot be read. */
export interface WorkbookReading {
  readonly tables: readonly SourceTable[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads the tables of an Excel file (.xlsx), one a sheet. Hidden sheets and sheets of one column are left out and named
 * in the assumptions of the others.
 * Throws ImportProblem where the file is damaged, too large, or holds no table.
 */
export async function readWorkbook(
  file: SourceFile,
  given: (sheet: string) => Partial<TableReading> = () => ({}),
): Promise<WorkbookReading> {
  const bytes = await readWhole(file);
  refuseContents(file.name, bytes);
  const workbook = await load(file.name, bytes);
  const leftOut: string[] = [];
  const tables: SourceTable[] = [];
  const problems: ImportProblem[] = [];
  for (const sheet of workbook.worksheets) {
    const name = quote(sheet.name);
    if (sheet.state === "hidden" || sheet.state === "veryHidden")
      leftOut.push(`Sheet ${name} is hidden and was left out.`);
    else if (sheet.columnCount === 1) leftOut.push(`Sheet ${name} has one column and was left out.`);
    else if (sheet.columnCount > 1) {
      try {
        tables.push(await readSheet(file.name, sheet, given(sheet.name)));
      } catch (error) {
        if (!(error instanceof ImportProblem)) throw error;
        problems.push(error);
      }
    }
  }
  if (tables.length === 0 && problems.length === 0) {
    const found = ["no sheet with a table", ...leftOut].join("; ").replace(/\.$/, "");
    throw new ImportProblem({ file: file.name, found, expected: "a sheet of two columns or more" });
  }
  return { tables: tables.map((table) => ({ ...table, assumptions: [...table.assumptions, ...leftOut] })), problems };
}

/** Asks the archive's list of contents what it is and how large it will be, before any of it is unpacked. */
function refuseContents(file: string, bytes: Buffer): void {
  const names = new Set<string>();
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        size += originalSize;
        return false;
      },
    });
  } catch {
    throw damaged(file, "its list of contents cannot be read");
  }
  if (!names.has("xl/workbook.xml")) {
    const found = names.has("mimetype") ? "an OpenDocument file" : "an archive that is no Excel file";
    throw new ImportProblem({ file, found, expected: "an Excel file saved as .xlsx, or CSV" });
  }
  refuseSize(file, size, sizeLimits.whole, "sheets once unpacked");
}

async function load(file: string, bytes: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
    return workbook;
  } catch (error) {
    // The reader throws errors of no particular kind for whatever it stumbles over.
    throw damaged(file, error instanceof Error ? error.message : String(error));
  }
}

function damaged(file: string, why: string): ImportProblem {
  return new ImportProblem({
    file,
    found: `a damaged Excel file (${quote(why)})`,
    expected: "a file that Excel opens: open it and save it anew",
  });
}

async function readSheet(file: string, sheet: Worksheet, given: Partial<TableReading>): Promise<SourceTable> {
  const { rows, assumptions } = rowsOf(sheet);
  return assembleTable(
    { file, sheet: sheet.name, open: () => one(rows), encoding: "xlsx", delimiter: "", assumptions },
    given,
  );
}

async function* one(rows: readonly SourceRow[]): AsyncGenerator<readonly SourceRow[]> {
  yield rows;
}

/** The rows of a sheet as text. A cell merged with the one above it has that one's text; one row stands for a gap. */
function rowsOf(sheet: Worksheet): { readonly rows: SourceRow[]; readonly assumptions: readonly string[] } {
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
