import type { FigureRow } from "../document/figure-row";
import type { Figure } from "../domain/figure";
import type { Locale } from "../domain/text";
import { exportWordsIn } from "../i18n/export-words";
import { type ColumnId, tableWordsIn } from "../i18n/table-words";
import type { Frame } from "../view/frame";
import { type FigureStatement, statementOf } from "./statement";

/** What a cell holds; nothing for an empty one. A number is a number, a text stays a text whatever it begins with. */
export type Cell = string | number | undefined;

/** A column of a table that leaves. */
export interface Column<Row> {
  readonly header: string;
  /** In characters, for formats that draw. */
  readonly width: number;
  readonly cell: (row: Row) => Cell;
  /** True where the cells are addresses, which a spreadsheet opens. */
  readonly isAddress?: boolean;
  /** How a spreadsheet shows the number of this row; none for a number that only names something. */
  readonly numberFormat?: (row: Row) => string;
}

/** A figure on its way into a table. */
export interface FigureLine {
  readonly figure: Figure;
  readonly statement: FigureStatement;
}

/** The column of a figure, with its name in code. */
export interface FigureColumn extends Column<FigureLine> {
  readonly id: ColumnId;
}

/**
 * A figure of a list with what it says. `frame` is of the document that cites it.
 *
 * @param site the address of the site, before that of the figure; empty for none
 */
export function figureLine(row: FigureRow, frame: Frame, site: string): FigureLine {
  const statement = statementOf(row, frame);
  return {
    figure: row.cited.figure,
    statement: { ...statement, address: statement.address === "" ? "" : `${site}${statement.address}` },
  };
}

/** The columns of a table of figures: what it is about and how it reads first, then what a program wants, then the proof. */
export function figureColumns(locale: Locale): FigureColumn[] {
  const words = exportWordsIn(locale);
  const column = (id: ColumnId, width: number, cell: (said: FigureStatement) => Cell) => ({
    ...{ id, width, header: tableWordsIn(locale)[id] },
    cell: ({ statement }: FigureLine) => cell(statement),
  });
  const number = (id: "value" | "low" | "high"): FigureColumn => ({
    ...column(id, 12, (said) => said[id]),
    numberFormat: ({ figure }) => numberFormatOf(figure),
  });
  return [
    column("indicator", 28, (said) => said.indicator),
    column("entity", 24, (said) => said.entity),
    column("details", 20, (said) => said.details.join(", ")),
    column("period", 16, ({ period }) => yearOr(period)),
    column("shown", 14, (said) => said.shown),
    column("unit", 14, (said) => said.unit),
    number("value"),
    number("low"),
    number("high"),
    column("qualifier", 10, (said) => said.qualifier),
    column("about", 10, (said) => (said.about ? words.yes : words.no)),
    column("status", 10, (said) => said.status),
    column("statusText", 40, (said) => said.reliability),
    column("basis", 20, (said) => said.basis),
    column("area", 14, (said) => said.area),
    column("sex", 14, (said) => said.sex),
    column("disagrees", 30, (said) => said.differs),
    column("note", 8, (said) => said.note),
    column("noteText", 90, (said) => said.noteText),
    column("source", 24, (said) => said.source),
    column("locator", 24, (said) => said.locator),
    column("figure", 18, (said) => said.id),
    { ...column("address", 40, (said) => said.address), isAddress: true },
  ];
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
