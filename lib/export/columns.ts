import { enteredText } from "../cite/computation";
import { sourceAuthors } from "../cite/publication";
import { reliabilityText } from "../cite/reliability";
import type { FigureRow } from "../document/figure-row";
import { type Figure, inputsUnder, placesOf } from "../domain/figure";
import { numberCellsOf, type Quantity } from "../domain/quantity";
import type { Locale } from "../domain/text";
import { formatLocator } from "../format/locator";
import { isApproximate, quantityText } from "../format/quantity";
import { periodText } from "../format/reference-period";
import { exportWordsIn } from "../i18n/export-words";
import { messagesIn } from "../i18n/messages";
import { type ColumnId, tableWordsIn } from "../i18n/table-words";
import type { Frame } from "../view/frame";
import { wholeNoteLine } from "../view/note-line";

/** What a cell holds; nothing for an empty one. A number is a number, a text stays a text whatever it begins with. */
export type Cell = string | number | undefined;

/** A column of a table in a file. */
export interface Column<Row> {
  readonly header: string;
  /** In characters, for formats that have widths. */
  readonly width: number;
  readonly cell: (row: Row) => Cell;
  /** True where the cells are addresses, which a spreadsheet opens. */
  readonly isAddress?: boolean | undefined;
  /** How a spreadsheet shows the number of this row; none for a number that only names something. */
  readonly numberFormat?: ((row: Row) => string) | undefined;
}

/** A column of figures, with its name in code. */
export interface FigureColumn extends Column<FigureRow> {
  readonly id: ColumnId;
}

/**
 * The columns of a table of figures in every format: what a figure is about and how it reads first, then what a program
 * wants, then the proof.
 *
 * @param frame of the document that cites the figures
 * @param site the address of the site, before those of the figures; empty for none
 */
export function figureColumns({ locale, notes }: Frame, site: string): FigureColumn[] {
  const words = messagesIn(locale);
  const { yes, no } = exportWordsIn(locale);
  const noteTexts = new Map(notes.map((note) => [note.number, note]));
  const column = (id: ColumnId, width: number, cell: (row: FigureRow) => Cell) => ({
    ...{ id, width, header: tableWordsIn(locale)[id], cell },
  });
  const ofFigure = (id: ColumnId, width: number, cell: (figure: Figure) => Cell) =>
    column(id, width, ({ cited }) => cell(cited.figure));
  const number = (id: "value" | "low" | "high"): FigureColumn => ({
    ...ofFigure(id, 12, ({ quantity }) => numberCellsOf(quantity)[id]),
    numberFormat: ({ cited }) => numberFormatOf(cited.figure),
  });
  return [
    column("indicator", 28, ({ subject }) => subject.indicator),
    column("entity", 24, ({ subject }) => subject.entity),
    column("details", 20, ({ subject }) => subject.details.join(", ")),
    ofFigure("period", 16, ({ period }) => yearOr(periodText(period, locale))),
    ofFigure("shown", 14, ({ quantity, unit }) => quantityText(quantity, unit, locale)),
    ofFigure("unit", 14, ({ unit }) => unit.other[locale]),
    number("value"),
    number("low"),
    number("high"),
    ofFigure("qualifier", 10, ({ quantity }) => qualifierOf(quantity)),
    ofFigure("about", 10, ({ quantity }) => (quantity.kind === "point" && isApproximate(quantity) ? yes : no)),
    ofFigure("status", 10, ({ quantity }) => quantity.status),
    ofFigure("statusText", 40, (figure) => reliabilityText(figure, locale)),
    ofFigure("basis", 20, ({ basis }) => (basis === undefined ? "" : words.bases[basis])),
    ofFigure("area", 14, ({ area }) => area.name[locale]),
    ofFigure("sex", 14, ({ sex }) => words.sexes[sex]),
    column("disagrees", 30, ({ discrepancy }) => discrepancy?.rivals),
    column("note", 8, ({ cited }) => cited.note),
    column("noteText", 90, ({ cited: { figure, note } }) => {
      const found = noteTexts.get(note);
      if (!found) throw new RangeError(`${figure.id} is cited by note ${note}, which the document lacks`);
      return wholeNoteLine(found, locale);
    }),
    ofFigure("source", 24, (figure) => sourcesOf(figure, locale)),
    ofFigure("locator", 24, (figure) =>
      eachOnce(placesOf(figure).map(({ locator }) => formatLocator(locator, locale))),
    ),
    column("figure", 18, ({ id }) => id),
    { ...column("address", 40, ({ href }) => `${site}${href}`), isAddress: true },
  ];
}

/** The authors of the publications that a figure rests on, and where the author of a report has numbers from. */
function sourcesOf(figure: Figure, locale: Locale): string {
  const entered = [figure, ...inputsUnder(figure)].flatMap((each) => enteredText(each, locale) ?? []);
  return eachOnce([...placesOf(figure).map(({ source }) => sourceAuthors(source, locale)), ...entered]);
}

function eachOnce(texts: readonly string[]): string {
  return [...new Set(texts)].join("; ");
}

/** As observations.csv has it: empty, `over`, `at-least`, `under`, `at-most`, `range`, `span`. */
function qualifierOf(quantity: Quantity): string {
  if (quantity.kind === "bound") return quantity.qualifier;
  return quantity.kind === "range" || quantity.kind === "span" ? quantity.kind : "";
}

/** A plain year is a number, as spreadsheets take it for one anyway. */
export function yearOr(period: string): Cell {
  return /^\d{4}$/.test(period) ? Number(period) : period;
}

/** How a spreadsheet shows a figure's number: years without separators, others with as many decimals as are known. */
export function numberFormatOf({ quantity, unit }: Figure): string {
  const decimals = quantity.kind === "missing" ? 0 : quantity.decimals;
  // A fraction kept to ten digits (one third) is shown with one.
  const shown = decimals > 6 ? 1 : decimals;
  const fraction = shown === 0 ? "" : `.${"0".repeat(shown)}`;
  return `${unit.measure === "year" ? "0" : "#,##0"}${fraction}`;
}
