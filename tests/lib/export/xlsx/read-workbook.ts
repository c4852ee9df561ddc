import { Workbook, type Worksheet } from "@cj-tech-master/excelts";

/** A workbook, read back from its bytes. */
export async function readWorkbook(body: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(body);
  return workbook;
}

/** The rows of the one table of a sheet, by the names of its columns. */
export function tableOf(workbook: Workbook, sheet: string): Record<string, unknown>[] {
  const worksheet = workbook.getWorksheet(sheet);
  if (!worksheet) throw new RangeError(`no sheet ${sheet}`);
  const header = headerRowOf(worksheet);
  const names = valuesOf(worksheet, header);
  const rows: Record<string, unknown>[] = [];
  for (let row = header + 1; row <= worksheet.rowCount; row++) {
    const values = valuesOf(worksheet, row, names.length);
    rows.push(Object.fromEntries(names.map((name, place) => [String(name), values[place]])));
  }
  return rows;
}

/** The row in which the table begins: that of the frozen header. */
export function headerRowOf(worksheet: Worksheet): number {
  const [view] = worksheet.views;
  if (view?.state !== "frozen" || view.ySplit === undefined) throw new RangeError(`${worksheet.name} is not frozen`);
  return view.ySplit;
}

/** The lines of the cover. */
export function coverOf(workbook: Workbook): string[] {
  const [cover] = workbook.worksheets;
  if (!cover) return [];
  return Array.from({ length: cover.rowCount }, (_, place) => String(shownIn(cover.getCell(place + 1, 1).value) ?? ""));
}

function valuesOf(worksheet: Worksheet, row: number, width = worksheet.columnCount): unknown[] {
  return Array.from({ length: width }, (_, place) => shownIn(worksheet.getCell(row, place + 1).value));
}

/** What a cell shows: of a link its text. */
export function shownIn(value: unknown): unknown {
  return (typeof value === "object" && value !== null && "text" in value ? value.text : value) ?? undefined;
}
