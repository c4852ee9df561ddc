import type { FigureRow } from "../../document/figure-row";
import { isMissingStatus } from "../../domain/quantity";
import type { Locale } from "../../domain/text";
import { quantityText } from "../../format/quantity";
import { periodText } from "../../format/reference-period";
import { conventionsIn } from "../../i18n/conventions";
import { exportWordsIn } from "../../i18n/export-words";
import { tableWordsIn } from "../../i18n/table-words";
import type { PageDiscrepancy } from "../../view/discrepancies";
import type { Frame, PageNote } from "../../view/frame";
import { wholeNoteLine } from "../../view/note-line";
import { type Column, figureColumns } from "../columns";
import { type TableSheet, tableSheet } from "./sheet";

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

/** The notes of a document: number, figures, text. */
export function noteSheet({ locale, notes }: Frame): TableSheet {
  const columns = tableWordsIn(locale);
  const { sheets, titles } = exportWordsIn(locale);
  const ofNotes: Column<PageNote>[] = [
    { header: columns.note, width: 8, cell: ({ number }) => number },
    { header: columns.figures, width: 30, cell: ({ figures }) => figures.map(({ id }) => id).join(", ") },
    { header: columns.text, width: 110, cell: (note) => wholeNoteLine(note, locale) },
  ];
  return tableSheet({ name: sheets.notes, title: titles.notes }, ofNotes, notes);
}

/** The discrepancies, with the figures concerned. */
export function discrepancySheet(
  discrepancies: readonly PageDiscrepancy[],
  lead: string,
  locale: Locale,
  site: string,
): TableSheet {
  const columns = tableWordsIn(locale);
  const { sheets, titles } = exportWordsIn(locale);
  const ofDiscrepancies: Column<PageDiscrepancy>[] = [
    { header: columns.discrepancy, width: 32, cell: ({ title }) => title },
    { header: columns.figures, width: 24, cell: ({ figures }) => figures.map(({ id }) => id).join(", ") },
    { header: columns.parties, width: 60, cell: (each) => partiesOf(each, locale).join("\n") },
    { header: columns.arithmetic, width: 60, cell: ({ arithmetic }) => arithmetic },
    { header: columns.reasons, width: 50, cell: ({ reasons }) => reasons },
    { header: columns.address, width: 40, isAddress: true, cell: ({ href }) => `${site}${href}` },
  ];
  return tableSheet(
    { name: sheets.discrepancies, title: titles.discrepancies, lead: [lead] },
    ofDiscrepancies,
    discrepancies,
  );
}

function partiesOf({ rows }: PageDiscrepancy, locale: Locale): string[] {
  const { labelled } = conventionsIn(locale);
  return rows.map(({ subject, cited: { figure } }) => {
    const about = [subject.indicator, subject.entity, ...subject.details, periodText(figure.period, locale)];
    return labelled(about.join(", "), quantityText(figure.quantity, figure.unit, locale));
  });
}
