import { ImportProblem, quote } from "../import-problem";
import { readWhole, type SourceFile } from "../source-file";
import type { SourceRow, SourceTable, TableReading } from "../source-table";
import { assembleTable } from "./assemble-table";
import { withinLimits } from "./workbook-limits";
import { readSheets } from "./workbook-reader";
import type { Sheet } from "./workbook-sheets";

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
  const sheets = await readSheets(file.name, withinLimits(file.name, await readWhole(file)));
  const leftOut: string[] = [];
  const tables: SourceTable[] = [];
  const problems: ImportProblem[] = [];
  for (const sheet of sheets) {
    const name = quote(sheet.name);
    if (sheet.hidden) leftOut.push(`Sheet ${name} is hidden and was left out.`);
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

async function readSheet(
  file: string,
  { name, rows, assumptions }: Sheet,
  given: Partial<TableReading>,
): Promise<SourceTable> {
  return assembleTable(
    { file, sheet: name, open: () => one(rows), encoding: "xlsx", delimiter: "", assumptions },
    given,
  );
}

async function* one(rows: readonly SourceRow[]): AsyncGenerator<readonly SourceRow[]> {
  yield rows;
}
