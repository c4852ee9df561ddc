import { amount, type Content, type Inline, lines, link, period, styled } from "../document/content";
import type { FigureRow } from "../document/figure-row";
import { type Cell, type Column, cell, type Table, type TableBody, type TableRow } from "../document/table";
import type { Figure } from "../domain/figure";
import { joined, type Locale } from "../domain/text";
import { quantityText } from "../format/quantity";
import { periodText } from "../format/reference-period";
import { messagesIn } from "../i18n/messages";
import { supportWordsIn } from "../i18n/support-words";
import { type ColumnId, tableWordsIn } from "../i18n/table-words";
import { producersOf, sourceNames } from "./exhibit/exhibit";
import { figureRow, subjectOf } from "./figure-row";
import type { PageContext } from "./frame";
import type { Result } from "./results";
import { verdictSentence } from "./verdict";

/** A value in a line of results: the figure, and what it is other than counted; of a target, what its terms are. */
export interface ResultValue {
  readonly row: FigureRow;
  readonly details: readonly string[];
}

/** A line of results: of the dataset, or entered by the author of a report. */
export interface ResultLine {
  readonly key: string;
  readonly indicator: string;
  /** Of the indicator's page; none for a line that was entered. */
  readonly href?: string | undefined;
  /** The body; empty for a line that was entered. */
  readonly entity: string;
  /** What narrows it: an area, a sex, a rank. */
  readonly details: readonly string[];
  readonly baseline: readonly ResultValue[];
  readonly target?: ResultValue | undefined;
  readonly latest: readonly ResultValue[];
  /** What can be said against the target; empty where there is no target. */
  readonly verdict: Content;
}

export function resultLine(result: Result, page: PageContext): ResultLine {
  const { key, entity, baseline, target, latest } = result;
  const { locale } = page;
  const about = target ?? latest[0];
  const subject = about && subjectOf(about, page);
  const own = about ? valueDetails(about, [about], page) : [];
  return {
    key,
    indicator: subject?.indicator ?? "",
    href: about ? page.path("indicators", about.indicator.id) : page.path(),
    entity: entity.name[locale],
    details: (subject?.details ?? []).filter((detail) => !own.includes(detail)),
    baseline: baseline.map((figure) => resultValue(figure, baseline, page)),
    target: target && resultTarget(target, page),
    latest: latest.map((figure) => resultValue(figure, latest, page)),
    verdict: verdictSentence(result, page),
  };
}

function resultValue(figure: Figure, siblings: readonly Figure[], page: PageContext): ResultValue {
  return { row: figureRow(figure, page), details: valueDetails(figure, siblings, page) };
}

/** That a value was asked in a survey, is planned or computed, and by whom where several speak of the same date. */
function valueDetails(figure: Figure, siblings: readonly Figure[], { locale }: PageContext): string[] {
  const words = messagesIn(locale);
  const sources = new Set(siblings.map(producersOf));
  return [
    figure.kind === "actual" || figure.kind === "baseline" ? "" : words.kinds[figure.kind],
    figure.provenance.kind === "derived" ? words.figure.computed : "",
    sources.size > 1 ? sourceNames(figure, locale) : "",
  ].filter((detail) => detail !== "");
}

/** That the reading of a target is assumed, and that it is a ceiling. */
function resultTarget(figure: Figure, page: PageContext): ResultValue {
  const { locale } = page;
  const details = [
    figure.target?.comparison === "at-most" ? messagesIn(locale).qualifierWords["at-most"] : "",
    figure.target?.reading === "assumed" ? supportWordsIn(locale).results.assumed : "",
  ];
  return { row: figureRow(figure, page), details: details.filter((detail) => detail !== "") };
}

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
  const valuesColumn = (id: "baseline" | "latest", width: number, none: string, more: Partial<Column>) =>
    resultColumn<GivenLine>(id, width, (line) => valuesCell(line[id], none, locale, line.unit), locale, more);
  return {
    indicator: resultColumn<GivenLine>("indicator", 39, indicatorCell, locale, {
      isHeader: true,
      values: [
        { header: heads.indicator, width: 30 },
        { header: heads.entity, width: 24 },
        { header: heads.details, width: 18 },
      ],
    }),
    baseline: valuesColumn("baseline", 22, words.none, values("baseline", 18, "baselineDate")),
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
    latest: valuesColumn("latest", 27, words.noValue, values("latest", 24, "latestDate")),
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
function targetCell({ row, details }: ResultValue, locale: Locale, unit?: string): Cell {
  const words = supportWordsIn(locale).results;
  const due = row.cited.figure.target?.due;
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
