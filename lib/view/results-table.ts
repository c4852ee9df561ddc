import { amount, type Content, type Inline, lines, link, period, styled } from "../document/content";
import type { FigureRow } from "../document/figure-row";
import { type Cell, type Column, cell, type Table, type TableBody, type TableRow } from "../document/table";
import { joined, type Locale } from "../domain/text";
import { quantityText } from "../format/quantity";
import { periodText } from "../format/reference-period";
import { messagesIn } from "../i18n/messages";
import { supportWordsIn } from "../i18n/support-words";
import { type ColumnId, tableWordsIn } from "../i18n/table-words";
import type { ResultLine, ResultTarget, ResultValue } from "./result-line";

/** A column of a table of results, with what it has of a line. */
export interface ResultColumn<Line> {
  readonly column: Column;
  readonly cellOf: (line: Line) => Cell;
}

/** A line, with the unit that a column of its own gives, where there is such a column. */
type GivenLine = ResultLine & { readonly unit?: string };

interface ResultsBody<Line> {
  readonly title?: string;
  readonly lines: readonly Line[];
}

/** The table of results: on pages, on paper and in workbooks. A body without lines is left out. */
export function resultsTable<Line extends ResultLine>(
  look: "results" | "report-results",
  columns: readonly ResultColumn<Line>[],
  bodies: readonly ResultsBody<Line>[],
  locale: Locale,
): Table {
  const rowOf = (line: Line): TableRow => ({ id: line.key, cells: columns.map(({ cellOf }) => cellOf(line)) });
  return {
    kind: "table",
    look,
    caption: [supportWordsIn(locale).results.caption],
    isCaptionHidden: true,
    columns: columns.map(({ column }) => column),
    bodies: bodies
      .filter((body) => body.lines.length > 0)
      .map((body): TableBody => ({ title: body.title, rows: body.lines.map(rowOf) })),
  };
}

/** A column with the name that every table gives it. */
export function resultColumn<Line>(
  id: ColumnId,
  width: number,
  cellOf: (line: Line) => Cell,
  locale: Locale,
  more: Partial<Column> = {},
): ResultColumn<Line> {
  const header = tableWordsIn(locale)[id];
  return { column: { id, header, label: header, width, ...more }, cellOf };
}

/** The columns that every table of results has: what it is about, baseline, target, latest value, and how they compare. */
export function resultColumns(locale: Locale) {
  const words = supportWordsIn(locale).results;
  const heads = tableWordsIn(locale);
  const values = (id: "baseline" | "target" | "latest", width: number, date: ColumnId): Partial<Column> => ({
    values: [
      { header: heads[id], width },
      { header: heads[`${id}Value`], width: 12, isAmount: true },
      { header: heads[date], width: 16 },
    ],
  });
  return {
    indicator: resultColumn<GivenLine>("indicator", 39, indicatorCell, locale, {
      isHeader: true,
      values: [
        { header: heads.indicator, width: 30 },
        { header: heads.entity, width: 24 },
        { header: heads.details, width: 18 },
      ],
    }),
    baseline: resultColumn<GivenLine>(
      "baseline",
      22,
      ({ baseline, unit }) => valuesCell(baseline, words.none, locale, unit),
      locale,
      values("baseline", 18, "baselineDate"),
    ),
    target: resultColumn<GivenLine>(
      "target",
      24,
      ({ target, unit }) =>
        target
          ? targetCell(target, locale, unit)
          : { content: [styled("nothing", words.noneSet)], values: [], look: "absent" },
      locale,
      values("target", 14, "due"),
    ),
    latest: resultColumn<GivenLine>(
      "latest",
      27,
      ({ latest, unit }) => valuesCell(latest, words.noValue, locale, unit),
      locale,
      values("latest", 24, "latestDate"),
    ),
    verdict: resultColumn<GivenLine>("verdict", 25, ({ verdict }) => cell(...verdict), locale),
  };
}

function indicatorCell({ indicator, href, entity, details }: ResultLine): Cell {
  const about = joined([entity, ...details], " · ");
  return {
    content: [
      href === undefined ? indicator : link(href, indicator),
      ...(about === "" ? [] : [styled("details", about)]),
    ],
    values: [indicator, entity, details.join(", ")],
  };
}

/** The number, its mark and the word of its unit as one piece. */
export function amountOf(row: FigureRow, locale: Locale, unitGiven?: string): Inline {
  return styled("amount", ...amount(row, locale, unitGiven));
}

/** Each value with its period, and what it is other than counted. */
function valuesCell(values: readonly ResultValue[], none: string, locale: Locale, unit?: string): Cell {
  const lineOf = ({ row, details }: ResultValue) => [
    amountOf(row, locale, unit),
    styled("details", ...period(row.cited.figure.period, locale), after(details)),
  ];
  const dates = values.map(({ row }) => periodText(row.cited.figure.period, locale));
  return {
    content: values.length === 0 ? [styled("nothing", none)] : lines(values.map(lineOf)),
    values: [...shownValues(values, locale), [...new Set(dates)].join("; ")],
  };
}

/** A target: its value, when it is due, and what a reader must know of its terms. */
function targetCell({ row, due, details }: ResultTarget, locale: Locale, unit?: string): Cell {
  const words = supportWordsIn(locale).results;
  const time: Content = due ? [`${words.due} `, ...period(due, locale)] : [words.noDue];
  return {
    content: [amountOf(row, locale, unit), styled("details", ...time, after(details))],
    values: [
      ...shownValues([{ row, details }], locale),
      due ? periodText(due, locale) : messagesIn(locale).figure.noDue,
    ],
  };
}

function after(details: readonly string[]): string {
  return details.map((detail) => ` · ${detail}`).join("");
}

/** As shown, with what a value is other than counted; and the figures, for their number. */
function shownValues(values: readonly ResultValue[], locale: Locale): NonNullable<Cell["values"]> {
  const figures = values.map(({ row }) => row.cited.figure);
  const shown = figures.map(({ quantity, unit }, index) => {
    const details = values[index]?.details ?? [];
    return quantityText(quantity, unit, locale) + (details.length === 0 ? "" : ` (${details.join(", ")})`);
  });
  return [shown.join("\n"), figures];
}
