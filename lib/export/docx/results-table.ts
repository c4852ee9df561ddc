import type { ParagraphChild, Table } from "docx";
import { periodText } from "../../format/reference-period";
import { docxWordsIn } from "../../i18n/docx-words";
import { reportWordsIn } from "../../i18n/report-words";
import { supportWordsIn } from "../../i18n/support-words";
import { type ColumnId, tableWordsIn } from "../../i18n/table-words";
import type { ReportRow } from "../../view/report/report";
import { noteNumbers } from "../../view/report/reservations";
import type { ResultTarget, ResultValue } from "../../view/result-rows";
import { type BodyRow, type Column, tableOf } from "./table";
import type { CellLine, DocumentText } from "./text";

/** Widths in millimetres; together the text width of a landscape page. */
const widths = {
  level: 17,
  indicator: 39,
  unit: 17,
  baseline: 22,
  target: 24,
  latest: 27,
  change: 20,
  verdict: 25,
  sources: 50,
  reservations: 26,
} satisfies Partial<Record<ColumnId, number>>;

type ResultsColumn = keyof typeof widths;

const order = Object.keys(widths) as ResultsColumn[];

/** The results of a report, a line for each indicator and body, from where it started to what must be known of it. */
export function resultsTable(rows: readonly ReportRow[], text: DocumentText): Table {
  const heads = tableWordsIn(text.locale);
  const columns = order.map((id): Column => ({ head: heads[id], millimetres: widths[id] }));
  return tableOf(
    columns,
    rows.map((row) => bodyRow(row, text)),
    text,
  );
}

/** Cites from left to right, as the page does. */
function bodyRow(row: ReportRow, text: DocumentText): BodyRow {
  const words = supportWordsIn(text.locale).results;
  const line = (words: string, small = false): CellLine[] =>
    words === "" ? [] : [{ children: [text.run(words)], small }];
  const { change } = row;
  const cells: Record<ResultsColumn, readonly CellLine[]> = {
    level: line(row.level),
    indicator: [
      { children: [text.run(row.indicator, { bold: true })] },
      ...line([row.entity, ...row.details].filter((detail) => detail !== "").join(" · "), true),
      ...(row.own ? line(docxWordsIn(text.locale).own, true) : []),
    ],
    unit: line(row.unit),
    baseline: valueLines(row.baseline, row.unit, text, words.none),
    target: row.target ? targetLines(row.target, row.unit, text) : line(words.noneSet, true),
    latest: valueLines(row.latest, row.unit, text, words.noValue),
    change: "row" in change ? [{ children: text.amount(change.row, row.unit) }] : line(change.none, true),
    verdict: [{ children: text.content(row.verdict) }],
    sources: row.sources.flatMap((source) => line(source, true)),
    reservations: [{ children: reservationsOf(row, text), small: true }],
  };
  return { cells: order.map((id) => cells[id]), own: row.own };
}

/** In few words, and in which notes there is more: by the numbers that the document gives them. */
function reservationsOf({ reservations, caveated }: ReportRow, text: DocumentText): ParagraphChild[] {
  const caveatNotes = noteNumbers(caveated);
  const said = reservations.join(" · ");
  if (caveatNotes.length === 0) return said === "" ? [] : [text.run(said)];
  const { seeNotes } = reportWordsIn(text.locale).reservations;
  const [before = "", after = ""] = seeNotes(caveatNotes.map(() => "*")).split(/\*.*\*|\*/);
  return [text.run(said === "" ? before : `${said} · ${before}`), ...text.mentions(caveatNotes), text.run(after)];
}

/** Each number with its date under it, and what it is other than counted. */
function valueLines(values: readonly ResultValue[], unit: string, text: DocumentText, none: string): CellLine[] {
  if (values.length === 0) return [{ children: [text.run(none)], small: true }];
  return values.flatMap(({ row, details }) => [
    { children: text.amount(row, unit) },
    { children: [text.run([periodText(row.cited.figure.period, text.locale), ...details].join(" · "))], small: true },
  ]);
}

function targetLines({ row, due, details }: ResultTarget, unit: string, text: DocumentText): CellLine[] {
  const words = supportWordsIn(text.locale).results;
  const dueText = due ? `${words.due} ${periodText(due, text.locale)}` : words.noDue;
  return [
    { children: text.amount(row, unit) },
    { children: [text.run([dueText, ...details].join(" · "))], small: true },
  ];
}
