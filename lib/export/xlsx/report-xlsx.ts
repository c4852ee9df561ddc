import { plainText } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import { exportWordsIn } from "../../i18n/export-words";
import { reportFormWordsIn } from "../../i18n/report-form-words";
import { rowsOfExhibit } from "../../view/exhibit/exhibits-of";
import type { Frame } from "../../view/frame";
import type { ReportDocument, ReportPage } from "../../view/report/report";
import { blockSentences } from "../text/lines";
import { type CoverLine, originLines, readingLines, section, textLines } from "./cover";
import { type NumberedRow, resultColumns, rowsOfResult } from "./result-columns";
import { discrepancySheet, exhibitSheet, type ListColumn, listSheet, noteSheet, workbookFigureColumns } from "./sheets";
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
export async function reportXlsx({ frame, document, problems }: ReportPage, site = ""): Promise<Buffer> {
  if (!document) throw new RangeError("a report of nothing");
  const { locale } = frame;
  const words = exportWordsIn(locale);
  const numbered = document.results.map((row, place): NumberedRow => ({ ...row, number: place + 1 }));
  return workbookFile({
    ...{ title: document.title, author: document.author || frame.compilers, locale },
    cover: {
      before: coverLines(document, frame, problems, site),
      after: readingLines(locale, numbered.length > 0 ? words.cover.shownAgain : ""),
    },
    sheets: [
      listSheet("results", resultColumns(locale, frame.datasetTitle), numbered, locale, document.countLine),
      resultFigureSheet(numbered, frame, site),
      ...document.exhibits.map((exhibit) => exhibitSheet(exhibit, frame, site, exhibit.indicatorName)),
      otherFigureSheet(document, frame, site),
      discrepancySheet(document.discrepancies, reportFormWordsIn(locale).report.discrepanciesLead, locale, site),
      noteSheet(frame),
    ],
  });
}

function coverLines(
  { title, period, author, introduction, countLine, colophon, home, exhibits }: ReportDocument,
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

function resultFigureSheet(rows: readonly NumberedRow[], frame: Frame, site: string): TableSheet {
  const { roles } = exportWordsIn(frame.locale);
  const placed = rows.flatMap((result) =>
    rowsOfResult(result).map(({ row, role }) => ({ ...row, number: result.number, role: roles[role] })),
  );
  const columns: ListColumn<PlacedRow>[] = [["row", 7, ({ number }) => number], ...placedColumns(frame, site)];
  return listSheet("resultFigures", columns, placed, frame.locale);
}

/** Those chosen that stand in no line, and those that a discrepancy brings along and that stand nowhere else. */
function otherFigureSheet(document: ReportDocument, frame: Frame, site: string): TableSheet {
  const words = exportWordsIn(frame.locale);
  const listed = new Set(
    [
      ...document.results.flatMap((result) => rowsOfResult(result).map(({ row }) => row)),
      ...document.exhibits.flatMap((exhibit) => rowsOfExhibit(exhibit, frame)),
      ...document.figures,
    ].map(({ id }) => id),
  );
  const brought = new Map(
    document.discrepancies
      .flatMap(({ rows }) => rows)
      .filter(({ id }) => !listed.has(id))
      .map((row): [string, FigureRow] => [row.id, row]),
  );
  const rows = [
    ...document.figures.map((row) => ({ ...row, role: words.roles.chosen })),
    ...[...brought.values()].map((row) => ({ ...row, role: words.roles.discrepancy })),
  ];
  return listSheet("otherFigures", placedColumns(frame, site), rows, frame.locale);
}

function placedColumns(frame: Frame, site: string): ListColumn<PlacedRow>[] {
  return [["role", 20, ({ role }) => role], ...workbookFigureColumns(frame, site)];
}
