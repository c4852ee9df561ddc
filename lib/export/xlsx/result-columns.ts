import { numbersIn, plainText } from "../../document/content";
import type { Figure } from "../../domain/figure";
import type { Locale } from "../../domain/text";
import { quantityText } from "../../format/quantity";
import { periodText } from "../../format/reference-period";
import { exportWordsIn } from "../../i18n/export-words";
import { messagesIn } from "../../i18n/messages";
import { type ColumnId, tableWordsIn } from "../../i18n/table-words";
import type { ReportRow } from "../../view/report/report";
import { noteNumbers, reservationLines } from "../../view/report/reservations";
import type { ResultValue } from "../../view/result-rows";
import { type Cell, type Column, numberFormatOf, yearOr } from "../columns";

/** A line of the results with its place, by which the sheet of its figures names it. */
export interface NumberedRow extends ReportRow {
  readonly number: number;
}

/** The columns of the results: what was written beside each number on the page, and the number as a number. */
export function resultColumns(locale: Locale, datasetTitle: string): Column<NumberedRow>[] {
  const words = exportWordsIn(locale);
  const messages = messagesIn(locale);
  const text = (id: ColumnId, width: number, cell: Column<NumberedRow>["cell"]) => ({
    ...{ header: tableWordsIn(locale)[id], width, cell },
  });
  const amount = (id: ColumnId, figuresOf: (row: NumberedRow) => readonly Figure[]): Column<NumberedRow> => ({
    ...text(id, 12, (row) => onlyNumber(figuresOf(row))),
    numberFormat: (row) => formatOf(figuresOf(row)),
  });
  const dates = (figures: readonly Figure[]): Cell =>
    yearOr([...new Set(figures.map(({ period }) => periodText(period, locale)))].join("; "));
  return [
    text("row", 7, ({ number }) => number),
    text("level", 14, ({ level }) => level),
    text("indicator", 30, ({ indicator }) => indicator),
    text("entity", 24, ({ entity }) => entity),
    text("details", 18, ({ details }) => details.join(", ")),
    text("unit", 14, ({ unit }) => unit),
    text("origin", 24, ({ own }) => (own ? words.ownRow : words.cover.fromDataset(datasetTitle))),
    text("baseline", 18, ({ baseline }) => shownOf(baseline, locale)),
    amount("baselineValue", ({ baseline }) => figuresIn(baseline)),
    text("baselineDate", 16, ({ baseline }) => dates(figuresIn(baseline))),
    text("target", 14, ({ target }) => target && shownOf([target], locale)),
    amount("targetValue", ({ target }) => figuresIn(target ? [target] : [])),
    text(
      "due",
      16,
      ({ target }) => target && dueOf(target.due && periodText(target.due, locale), messages.figure.noDue),
    ),
    text("latest", 24, ({ latest }) => shownOf(latest, locale)),
    amount("latestValue", ({ latest }) => figuresIn(latest)),
    text("latestDate", 16, ({ latest }) => dates(figuresIn(latest))),
    text("change", 26, ({ change }) => ("none" in change ? change.none : numberText(change.row.cited.figure, locale))),
    amount("changeValue", ({ change }) => ("none" in change ? [] : [change.row.cited.figure])),
    text("verdict", 30, ({ verdict }) => plainText(verdict, locale)),
    text("sources", 44, ({ sources }) => sources.join("\n")),
    text("reservations", 44, (row) => reservationLines(row, locale).join("\n")),
    text("notes", 12, (row) => notesOf(row)),
  ];
}

/** Every figure of a line with what it is there. */
export function rowsOfResult({ baseline, target, latest, change }: ReportRow) {
  return [
    ...baseline.map(({ row }) => ({ row, role: "baseline" as const })),
    ...(target ? [{ row: target.row, role: "target" as const }] : []),
    ...latest.map(({ row }) => ({ row, role: "latest" as const })),
    ...("row" in change ? [{ row: change.row, role: "change" as const }] : []),
  ];
}

function figuresIn(values: readonly Pick<ResultValue, "row">[]): Figure[] {
  return values.map(({ row }) => row.cited.figure);
}

/** The number, where there is one alone that is no limit and no range. */
function onlyNumber(figures: readonly Figure[]): Cell {
  const [only, ...others] = figures;
  return others.length === 0 && only?.quantity.kind === "point" ? only.quantity.value : undefined;
}

function formatOf([figure]: readonly Figure[]): string {
  return figure ? numberFormatOf(figure) : "General";
}

function numberText({ quantity, unit }: Figure, locale: Locale): string {
  return quantityText(quantity, unit, locale);
}

/** Each value as the page has it, with what it is other than counted. */
function shownOf(values: readonly ResultValue[], locale: Locale): string {
  return values
    .map(({ row, details }) => {
      const about = details.length === 0 ? "" : ` (${details.join(", ")})`;
      return `${numberText(row.cited.figure, locale)}${about}`;
    })
    .join("\n");
}

function dueOf(due: string | undefined, none: string): Cell {
  return due === undefined ? none : yearOr(due);
}

/** The numbers of the notes, in order, each once. */
function notesOf(row: NumberedRow): Cell {
  const inVerdict = numbersIn(row.verdict).map(({ cited }) => cited);
  const numbers = noteNumbers([...rowsOfResult(row).map((each) => each.row.cited), ...inVerdict]);
  return numbers.length === 1 ? numbers[0] : numbers.join(", ");
}
