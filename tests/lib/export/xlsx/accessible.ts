import { unzipSync } from "fflate";
import { headerRowOf, readWorkbook } from "./read-workbook";

/** What in a workbook breaks the rules of accessible spreadsheets; none in a good one. */
export async function accessibilityFaults(file: Buffer, locale: string): Promise<string[]> {
  const workbook = await readWorkbook(file);
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  expect(workbook.language === locale, "no language");
  expect(Boolean(workbook.title) && Boolean(workbook.creator), "no title or creator");
  const [cover, ...sheets] = workbook.worksheets;
  expect(cover?.columnCount === 1 && cover.getTables().length === 0, "the cover is more than one column");
  const names = workbook.worksheets.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size === names.length, "sheets of one name");
  for (const sheet of workbook.worksheets) {
    const { name } = sheet;
    expect(name.length <= 31 && !/[[\]:*?/\\]/.test(name), `${name}: cannot be a name`);
    expect((sheet.model.merges ?? []).length === 0, `${name}: merged cells`);
    expect(typeof sheet.getCell("A1").value === "string", `${name}: no title`);
    for (let row = 1; row <= sheet.rowCount; row++) expect(sheet.getRow(row).hasValues, `${name}: row ${row} is empty`);
  }
  for (const sheet of sheets) {
    const { name } = sheet;
    const [table, ...others] = sheet.getTables();
    expect(table !== undefined && others.length === 0, `${name}: not one table`);
    const header = headerRowOf(sheet);
    const ref = (table as unknown as { table?: { tableRef?: string } } | undefined)?.table?.tableRef;
    expect(ref?.startsWith(`A${header}:`) === true, `${name}: the frozen row is not that of the table ${ref}`);
    expect(ref?.endsWith(String(sheet.rowCount)) === true, `${name}: rows outside the table`);
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula === undefined, `${name}: a formula`)));
  }
  for (const [path, bytes] of Object.entries(unzipSync(file))) {
    const xml = Buffer.from(bytes).toString("utf8");
    expect(!/<f[ >]|<mergeCell|<externalLink/.test(xml), `${path}: a formula, a merge or another workbook`);
    for (const [, target = ""] of xml.matchAll(/Type="[^"]*\/hyperlink" Target="([^"]*)"/g)) {
      expect(/^https?:\/\//.test(target), `${path}: leads to ${target}`);
    }
  }
  return faults;
}
