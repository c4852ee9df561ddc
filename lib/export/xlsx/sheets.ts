import type { ExhibitTable } from "../../document/block";
import { plainText } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import { isMissingStatus } from "../../domain/quantity";
import type { Locale } from "../../domain/text";
import { quantityText } from "../../format/quantity";
import { periodText } from "../../format/reference-period";
import { conventionsIn } from "../../i18n/conventions";
import { exportWordsIn } from "../../i18n/export-words";
import { type ColumnId, tableWordsIn } from "../../i18n/table-words";
import type { PageDiscrepancy } from "../../view/discrepancies";
import { rowsOfExhibit } from "../../view/exhibit/exhibits-of";
import type { Frame } from "../../view/frame";
import { wholeNoteLine } from "../../view/note-line";
import { type Cell, type Column, figureColumns } from "../columns";
import { notedSentence } from "../text/lines";
import { rowHeight, webAddress } from "./cells";
import type { Sheet, SheetCell, SheetRow } from "./writer";

/** A sheet with one table under a title, and what there is to say about it. */
export interface TableSheet extends Sheet {
  readonly title: string;
  readonly table: NonNullable<Sheet["table"]>;
}

interface SheetTexts extends Pick<TableSheet, "name" | "title"> {
  readonly lead: readonly string[];
}

/** A sheet of things in rows. Its cells are made while the file is written. */
function tableSheet<Row>(
  { name, title, lead }: SheetTexts,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TableSheet {
  const texts = [title, ...lead].filter((line) => line !== "");
  return {
    ...{ name, title, rows: sheetRows(texts, columns, rows), widths: columns.map(({ width }) => width) },
    table: { header: texts.length + 1, columns: columns.map(({ header }) => header), count: rows.length },
  };
}

/** A sheet with more links than this is broken for Excel. */
const mostLinks = 65_000;

function* sheetRows<Row>(
  texts: readonly string[],
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Generator<SheetRow> {
  const areLinked = rows.length * columns.filter(({ isAddress }) => isAddress).length <= mostLinks;
  for (const [index, text] of texts.entries()) yield { cells: [{ value: text, look: index === 0 ? "title" : "line" }] };
  yield {
    // Beside the name of a column is the button of its filter.
    height: rowHeight(columns.map(({ header, width }) => ({ text: `${header} ⌄⌄⌄`, width }))),
    cells: columns.map(({ header, numberFormat }) => ({
      value: header,
      look: numberFormat === undefined ? "header" : "amount-header",
    })),
  };
  for (const row of rows) {
    const cells = columns.map((column) => sheetCell(column, row, areLinked));
    const texts = cells.map(({ value }, index) => ({ text: String(value ?? ""), width: columns[index]?.width ?? 1 }));
    yield { height: rowHeight(texts), cells };
  }
}

function sheetCell<Row>({ cell, numberFormat, isAddress }: Column<Row>, row: Row, areLinked: boolean): SheetCell {
  const value = cell(row);
  if (typeof value !== "number") {
    return { value, look: "body", link: isAddress && areLinked ? webAddress(value) : undefined };
  }
  const format = numberFormat?.(row);
  return { value, look: format === undefined ? "body" : "amount", numberFormat: format };
}

/** A column: its name, its width, its cells, and whether they are addresses; or one that says more. */
export type ListColumn<Row> =
  | readonly [id: ColumnId, width: number, cell: (row: Row) => Cell, isAddress?: "address"]
  | Column<Row>;

/** Sheets that have names and titles of their own. */
type SheetKind = keyof ReturnType<typeof exportWordsIn>["titles"];

/** A sheet of things in rows, under the name and the title of its kind. */
export function listSheet<Row>(
  kind: SheetKind,
  locale: Locale,
  rows: readonly Row[],
  columns: readonly ListColumn<Row>[],
  ...lead: readonly string[]
): TableSheet {
  const { sheets, titles } = exportWordsIn(locale);
  const headers = tableWordsIn(locale);
  const ofRows = columns.map((column): Column<Row> => {
    if ("header" in column) return column;
    const [id, width, cell, isAddress] = column;
    return { header: headers[id], width, cell, isAddress: isAddress !== undefined };
  });
  return tableSheet({ name: sheets[kind], title: titles[kind], lead }, ofRows, rows);
}

/** The columns of figures in a workbook: as in every table, with a sign where a value is missing. */
export function workbookFigureColumns(frame: Frame, site: string): Column<FigureRow>[] {
  const { shorthand } = exportWordsIn(frame.locale);
  return figureColumns(frame, site).map((column) => {
    if (column.id !== "value") return column;
    return {
      ...column,
      cell: (row) => {
        const { status } = row.cited.figure.quantity;
        return isMissingStatus(status) ? shorthand[status] : column.cell(row);
      },
    };
  });
}

/** The figures of an exhibit. What is beside its chart is for the cover. */
export function exhibitSheet(exhibit: ExhibitTable, frame: Frame, site: string, name: string): TableSheet {
  const { locale } = frame;
  const lead = [notedSentence(exhibit.subtitle, locale)];
  const rows = rowsOfExhibit(exhibit, frame);
  return tableSheet({ name, title: plainText(exhibit.title, locale), lead }, workbookFigureColumns(frame, site), rows);
}

/** The notes of a document: number, figures, text. */
export function noteSheet({ locale, notes }: Frame): TableSheet {
  return listSheet("notes", locale, notes, [
    ["note", 8, ({ number }) => number],
    ["figures", 30, ({ figures }) => idsOf(figures)],
    ["text", 110, (note) => wholeNoteLine(note, locale)],
  ]);
}

/** The discrepancies, with the figures concerned. */
export function discrepancySheet(
  discrepancies: readonly PageDiscrepancy[],
  lead: string,
  locale: Locale,
  site: string,
): TableSheet {
  const columns: ListColumn<PageDiscrepancy>[] = [
    ["discrepancy", 32, ({ title }) => title],
    ["figures", 24, ({ figures }) => idsOf(figures)],
    ["parties", 60, (each) => partiesOf(each, locale).join("\n")],
    ["arithmetic", 60, ({ arithmetic }) => arithmetic],
    ["reasons", 50, ({ reasons }) => reasons],
    ["address", 40, ({ href }) => `${site}${href}`, "address"],
  ];
  return listSheet("discrepancies", locale, discrepancies, columns, lead);
}

/** The ids of figures in one cell. */
export function idsOf(figures: readonly { readonly id: string }[]): string {
  return figures.map(({ id }) => id).join(", ");
}

function partiesOf({ rows }: PageDiscrepancy, locale: Locale): string[] {
  const { labelled } = conventionsIn(locale);
  return rows.map(({ subject, cited: { figure } }) => {
    const about = [subject.indicator, subject.entity, ...subject.details, periodText(figure.period, locale)];
    return labelled(about.join(", "), quantityText(figure.quantity, figure.unit, locale));
  });
}
