import type { Locale } from "../../domain/text";
import { exportWordsIn } from "../../i18n/export-words";
import type { Cell, Column } from "../columns";
import { cellText, isWebAddress, rowHeight, sheetName } from "./cells";
import { type CoverLine, coverSheet } from "./cover";
import { type Sheet, type SheetCell, type SheetRow, workbookBytes } from "./writer";

/** All of a workbook before it is written: a cover, and sheets with one table each. */
export interface WorkbookParts {
  readonly title: string;
  readonly author: string;
  readonly locale: Locale;
  /** Before the list of the sheets, and after it. */
  readonly cover: { readonly before: readonly CoverLine[]; readonly after: readonly CoverLine[] };
  readonly sheets: readonly TableSheet[];
}

/** A sheet with one table: a title, what there is to say about it, the table. */
export interface TableSheet {
  /** As wanted; the workbook makes it one that a sheet can have. */
  readonly name: string;
  readonly title: string;
  readonly isEmpty: boolean;
  /** The sheet under the name that it has. */
  readonly named: (name: string) => Sheet;
}

/** Writes a workbook by the rules of accessible spreadsheets. A sheet without rows is left out: a table needs one. */
export function workbookFile({ title, author, locale, cover, sheets }: WorkbookParts): Promise<Buffer> {
  const words = exportWordsIn(locale);
  const taken = [words.sheets.cover];
  const filled = sheets
    .filter(({ isEmpty }) => !isEmpty)
    .map((sheet) => {
      const name = sheetName(cellText(sheet.name), taken);
      taken.push(name);
      return { ...sheet, name };
    });
  const lines: readonly CoverLine[] = [
    ...cover.before,
    { kind: "heading", text: words.cover.sheets },
    ...filled.map((sheet): CoverLine => ({ kind: "text", text: words.cover.sheet(sheet.name, sheet.title) })),
    ...cover.after,
  ];
  return workbookBytes({
    ...{ title, author, language: locale },
    sheets: [coverSheet(words.sheets.cover, lines), ...filled.map(({ name, named }) => named(name))],
  });
}

interface SheetTexts extends Pick<TableSheet, "name" | "title"> {
  readonly lead?: readonly string[];
}

/** A sheet with more links than this is broken for Excel. */
const mostLinks = 65_000;

/** A sheet of things in rows. Its cells are made while the file is written. */
export function tableSheet<Row>(
  { name, title, lead = [] }: SheetTexts,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TableSheet {
  return {
    ...{ name, title: cellText(title), isEmpty: rows.length === 0 },
    named: (own) => {
      const texts = [title, ...lead].map(cellText).filter((line) => line !== "");
      const addresses = columns.filter(({ isAddress }) => isAddress);
      const links = rows.flatMap((row) => addresses.filter((column) => isWebAddress(String(column.cell(row)))));
      const areLinked = links.length <= mostLinks;
      return {
        ...{ name: own, orientation: "landscape", widths: columns.map(({ width }) => width) },
        rows: (function* () {
          for (const [index, text] of texts.entries())
            yield { cells: [{ value: text, look: index === 0 ? "title" : "line" }] };
          yield headerRow(columns);
          for (const row of rows) yield bodyRow(columns, row, areLinked);
        })(),
        table: { header: texts.length + 1, columns: columns.map(({ header }) => header), count: rows.length },
      };
    },
  };
}

function headerRow<Row>(columns: readonly Column<Row>[]): SheetRow {
  return {
    // Beside the name of a column is the button of its filter.
    height: rowHeight(columns.map(({ header, width }) => ({ text: `${header} ⌄⌄⌄`, width }))),
    cells: columns.map(({ header, numberFormat }) => ({
      value: header,
      look: numberFormat === undefined ? "header" : "amount-header",
    })),
  };
}

function bodyRow<Row>(columns: readonly Column<Row>[], row: Row, areLinked: boolean): SheetRow {
  const cells = columns.map((column) => sheetCell(column, row, areLinked));
  return {
    height: rowHeight(
      cells.map(({ value }, index) => ({ text: String(value ?? ""), width: columns[index]?.width ?? 1 })),
    ),
    cells,
  };
}

function sheetCell<Row>({ cell, numberFormat, isAddress }: Column<Row>, row: Row, areLinked: boolean): SheetCell {
  const value: Cell = cell(row);
  if (typeof value === "number") {
    const format = numberFormat?.(row);
    return { value, look: format === undefined ? "body" : "amount", numberFormat: format };
  }
  const text = cellText(value ?? "");
  return { value: text, look: "body", link: isAddress && areLinked && isWebAddress(text) ? text : undefined };
}
