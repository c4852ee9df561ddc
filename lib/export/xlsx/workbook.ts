import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { Locale } from "../../domain/text";
import { exportWordsIn } from "../../i18n/export-words";
import type { Cell } from "../columns";
import { xmlText } from "../xml-text";
import { type CoverLine, coverWidth, linked, writeCover } from "./cover";
import { cellText, type TableSheet } from "./sheet";
import { sheetName } from "./sheet-name";
import { amountHeaderStyle, bodyFont, bodyStyle, headerStyle, paper, rowHeight, titleFont } from "./style";

/** All of a workbook before it is written: a cover, and sheets with one table each. */
export interface WorkbookParts {
  readonly title: string;
  readonly author: string;
  readonly locale: Locale;
  /** Before the list of the sheets, and after it. */
  readonly cover: { readonly before: readonly CoverLine[]; readonly after: readonly CoverLine[] };
  readonly sheets: readonly TableSheet[];
}

/** Writes a workbook by the rules of accessible spreadsheets. A sheet without rows is left out: a table needs one. */
export async function workbookFile({ title, author, locale, cover, sheets }: WorkbookParts): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.title = xmlText(title);
  workbook.creator = xmlText(author);
  workbook.lastModifiedBy = xmlText(author);
  workbook.language = locale;
  const words = exportWordsIn(locale);
  const filled = namedSheets(sheets, words.sheets.cover);
  writeCover(workbook.addWorksheet(words.sheets.cover, { pageSetup: paper("portrait", coverWidth) }), [
    ...cover.before,
    { kind: "heading", text: words.cover.sheets },
    ...filled.map((sheet): CoverLine => ({ kind: "text", text: words.cover.sheet(sheet.name, sheet.title) })),
    ...cover.after,
  ]);
  for (const [place, sheet] of filled.entries()) {
    const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
    const worksheet = workbook.addWorksheet(sheet.name, { pageSetup: paper("landscape", width) });
    writeTable(worksheet, sheet, `table_${place + 1}`);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function namedSheets(sheets: readonly TableSheet[], cover: string): TableSheet[] {
  const taken = [cover];
  return sheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => {
      const name = sheetName(cellText(sheet.name), taken);
      taken.push(name);
      return { ...sheet, name };
    });
}

/** A sheet with more links than this is broken for Excel. */
const mostLinks = 65_000;

/** The title row, the lines below it, the table; its header stays in sight, it and the first column stand on every printed page. */
function writeTable(worksheet: Worksheet, { title, lead, columns, rows }: TableSheet, tableName: string): void {
  const header = lead.length + 2;
  for (const [place, { width }] of columns.entries()) worksheet.getColumn(place + 1).width = width;
  for (const [place, line] of [title, ...lead].entries()) {
    const cell = worksheet.getCell(place + 1, 1);
    cell.value = line;
    cell.font = place === 0 ? titleFont : bodyFont;
  }
  worksheet.addTable({
    name: tableName,
    ref: `A${header}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: columns.map(({ header: text }) => ({ name: text, filterButton: true })),
    rows: rows.map((cells) => cells.map(({ value }) => value ?? null)),
  });
  const areLinked = rows.flat().filter(({ isLink }) => isLink).length <= mostLinks;
  const heightOf = (texts: readonly Cell[]) =>
    rowHeight(texts.map((text, place) => ({ text: String(text ?? ""), width: columns[place]?.width ?? 1 })));
  for (const [place, { isAmount }] of columns.entries()) {
    Object.assign(worksheet.getCell(header, place + 1), isAmount ? amountHeaderStyle : headerStyle);
  }
  // Beside the name of a column stands the button of its filter.
  worksheet.getRow(header).height = heightOf(columns.map((column) => `${column.header} ⌄⌄⌄`));
  for (const [rowPlace, cells] of rows.entries()) {
    worksheet.getRow(header + 1 + rowPlace).height = heightOf(cells.map(({ value }) => value));
    for (const [place, { value, numberFormat, isLink }] of cells.entries()) {
      const cell = worksheet.getCell(header + 1 + rowPlace, place + 1);
      Object.assign(cell, bodyStyle(typeof value === "number" && numberFormat !== undefined));
      if (numberFormat !== undefined) cell.numFmt = numberFormat;
      if (isLink && areLinked) linked(cell, String(value), String(value));
    }
  }
  worksheet.views = [{ state: "frozen", ySplit: header, showGridLines: false }];
  worksheet.pageSetup.printTitlesRow = `${header}:${header}`;
  worksheet.pageSetup.printTitlesColumn = "A:A";
}
