import { plainText } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import type { Table } from "../../document/table";
import { reportTable } from "../../features/report/document";
import type { ReportPage } from "../../features/report/page";
import type { Report } from "../../features/report/report";
import { exportWordsIn } from "../../i18n/export-words";
import { reportFormWordsIn } from "../../i18n/report-form-words";
import { rowsOfExhibit } from "../../view/exhibit/exhibits-of";
import type { Frame } from "../../view/frame";
import { blockSentences } from "../text/lines";
import { type CoverLine, originLines, readingLines, section, textLines } from "./cover";
import { discrepancySheet, exhibitSheet, type ListColumn, listSheet, noteSheet, workbookFigureColumns } from "./sheets";
import { figuresOfRow, numberedRows, tableColumns } from "./table-columns";
import { type TableSheet, workbookFile } from "./workbook";

/** A figure of the report with where it stands. */
interface PlacedRow extends FigureRow {
  readonly number?: number;
  readonly role: string;
}

/**
 * A report as a workbook: a cover, the results, their figures, one sheet a chart, other figures, discrepancies, notes.
 *
 * @param site the address of the site, for the addresses in it; empty for none
 * @throws RangeError for a report in which nothing is chosen and nothing entered
 */
export async function reportXlsx({ document, report, problems }: ReportPage, site = ""): Promise<Buffer> {
  if (!document || !report) throw new RangeError("a report of nothing");
  const { frame } = document;
  const { locale } = frame;
  const words = exportWordsIn(locale);
  const results = reportTable(report, false, locale);
  const rows = numberedRows(results);
  return workbookFile({
    ...{ title: report.title, author: report.author || frame.compilers, locale },
    cover: {
      before: coverLines(report, frame, problems, site),
      after: readingLines(locale, rows.length > 0 ? words.cover.shownAgain : ""),
    },
    sheets: [
      listSheet("results", tableColumns(results, locale), rows, locale, report.countLine),
      resultFigureSheet(results, frame, site),
      ...report.exhibits.map((exhibit) => exhibitSheet(exhibit, frame, site, exhibit.indicatorName)),
      otherFigureSheet(report, results, frame, site),
      discrepancySheet(report.discrepancies, reportFormWordsIn(locale).report.discrepanciesLead, locale, site),
      noteSheet(frame),
    ],
  });
}

function coverLines(
  { title, period, author, introduction, countLine, colophon, home, exhibits }: Report,
  frame: Frame,
  problems: readonly string[],
  site: string,
): CoverLine[] {
  const words = exportWordsIn(frame.locale).cover;
  return [
    { kind: "title", text: title },
    ...textLines(
      period === "" ? "" : words.period(period),
      author === "" ? "" : words.author(author),
      ...introduction,
      countLine,
      colophon,
    ),
    ...originLines(frame, `${site}${home}`),
    ...section(words.leftOut, problems),
    ...exhibits.flatMap(({ title: claim, aside }) =>
      section(plainText(claim, frame.locale), blockSentences(aside, frame.locale)),
    ),
  ];
}

function resultFigureSheet(results: Table, frame: Frame, site: string): TableSheet {
  const roles: Readonly<Record<string, string>> = exportWordsIn(frame.locale).roles;
  const placed = numberedRows(results).flatMap((numbered) =>
    figuresOfRow(results, numbered).map(({ row, column }) => {
      return { ...row, number: numbered.number, role: roles[column] ?? "" };
    }),
  );
  const columns: ListColumn<PlacedRow>[] = [["row", 7, ({ number }) => number], ...placedColumns(frame, site)];
  return listSheet("resultFigures", columns, placed, frame.locale);
}

/** Those chosen that stand in no line, and those that a discrepancy brings along and that stand nowhere else. */
function otherFigureSheet(report: Report, results: Table, frame: Frame, site: string): TableSheet {
  const words = exportWordsIn(frame.locale);
  const listed = new Set(
    [
      ...numberedRows(results).flatMap((row) => figuresOfRow(results, row).map((each) => each.row)),
      ...report.exhibits.flatMap((exhibit) => rowsOfExhibit(exhibit, frame)),
      ...report.figures,
    ].map(({ id }) => id),
  );
  const brought = new Map(report.discrepancies.flatMap(({ rows }) => rows).map((row) => [row.id, row] as const));
  const rows = [
    ...report.figures.map((row) => ({ ...row, role: words.roles.chosen })),
    ...[...brought.values()].flatMap((row) => (listed.has(row.id) ? [] : { ...row, role: words.roles.discrepancy })),
  ];
  return listSheet("otherFigures", placedColumns(frame, site), rows, frame.locale);
}

function placedColumns(frame: Frame, site: string): ListColumn<PlacedRow>[] {
  return [["role", 20, ({ role }) => role], ...workbookFigureColumns(frame, site)];
}
