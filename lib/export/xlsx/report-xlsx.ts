import { plainText } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import { reportTable } from "../../features/report/document";
import type { ReportPage } from "../../features/report/page";
import type { Report } from "../../features/report/report";
import { exportWordsIn } from "../../i18n/export-words";
import { reportFormWordsIn } from "../../i18n/report-form-words";
import { rowsOfExhibit } from "../../view/exhibit/exhibits-of";
import type { Frame } from "../../view/frame";
import { blockSentences } from "../text/lines";
import { discrepancySheet, exhibitSheet, type ListColumn, listSheet, workbookFigureColumns } from "./sheets";
import { figuresOfRow, numberedRows, tableColumns } from "./table-columns";
import { section, workbookFile } from "./workbook";

/** A figure of the report with where it stands: the number of its line in the results, where it is in one. */
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
  const { title, period, author, introduction, countLine, colophon, home, exhibits, discrepancies } = report;
  const { cover, roles } = exportWordsIn(locale);
  const roleOf: Readonly<Record<string, string>> = roles;
  const results = reportTable(report, false, locale);
  const lines = numberedRows(results);
  const inResults = lines.flatMap((line) =>
    figuresOfRow(results, line).map(({ row, column }): PlacedRow => {
      return { ...row, number: line.number, role: roleOf[column] ?? "" };
    }),
  );
  const placed: ListColumn<PlacedRow>[] = [["role", 20, ({ role }) => role], ...workbookFigureColumns(frame, site)];
  return workbookFile({
    ...{ frame, title, author, address: `${site}${home}` },
    about: [
      period === "" ? "" : cover.period(period),
      author === "" ? "" : cover.author(author),
      ...[...introduction, countLine, colophon],
    ],
    remarks: [
      ...section(cover.leftOut, problems),
      ...exhibits.flatMap(({ title: claim, aside }) =>
        section(plainText(claim, locale), blockSentences(aside, locale)),
      ),
    ],
    reading: lines.length > 0 ? cover.shownAgain : "",
    sheets: [
      listSheet("results", locale, lines, tableColumns(results, locale), countLine),
      listSheet("resultFigures", locale, inResults, [["row", 7, ({ number }) => number], ...placed]),
      ...exhibits.map((exhibit) => exhibitSheet(exhibit, frame, site, exhibit.indicatorName)),
      listSheet("otherFigures", locale, otherFigures(report, inResults, frame), placed),
      discrepancySheet(discrepancies, reportFormWordsIn(locale).report.discrepanciesLead, locale, site),
    ],
  });
}

/** Those chosen that stand in no line, and those that a discrepancy brings along and that stand nowhere else. */
function otherFigures(
  { exhibits, figures, discrepancies }: Report,
  inResults: readonly PlacedRow[],
  frame: Frame,
): PlacedRow[] {
  const { roles } = exportWordsIn(frame.locale);
  const inExhibits = exhibits.flatMap((exhibit) => rowsOfExhibit(exhibit, frame));
  const listed = new Set([...inResults, ...inExhibits, ...figures].map(({ id }) => id));
  const brought = new Map(discrepancies.flatMap(({ rows }) => rows).map((row) => [row.id, row]));
  return [
    ...figures.map((row) => ({ ...row, role: roles.chosen })),
    ...[...brought.values()].filter(({ id }) => !listed.has(id)).map((row) => ({ ...row, role: roles.discrepancy })),
  ];
}
