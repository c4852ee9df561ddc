import { noteNumbers, numbersIn, plainText } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import type { Table, TableRow, Value } from "../../document/table";
import type { Locale } from "../../domain/text";
import { reportTable } from "../../features/report/document";
import type { ReportPage } from "../../features/report/page";
import type { Report } from "../../features/report/report";
import { exportWordsIn } from "../../i18n/export-words";
import { reportFormWordsIn } from "../../i18n/report-form-words";
import { tableWordsIn } from "../../i18n/table-words";
import { rowsOfExhibit } from "../../view/exhibit/exhibits-of";
import type { Frame } from "../../view/frame";
import { type Cell, type Column, numberFormatOf, yearOr } from "../columns";
import { blockSentences } from "../text/lines";
import { discrepancySheet, exhibitSheet, type ListColumn, listSheet, workbookFigureColumns } from "./sheets";
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
  const rows = results.bodies.flatMap((body) => body.rows);
  const lines = rows.map((row, index): NumberedRow => ({ ...row, number: index + 1 }));
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

/** A row of a table with its number, by which other sheets name it. */
type NumberedRow = TableRow & { readonly number: number };

/** The columns of a table in a workbook: what is words on a page, and its numbers as numbers; last the notes of a row. */
function tableColumns({ columns }: Table, locale: Locale): Column<NumberedRow>[] {
  const heads = tableWordsIn(locale);
  const ofTable = columns.flatMap(({ header, values = [{ header, width: 30 }] }, index) =>
    values.map(({ isAmount, ...column }, part): Column<NumberedRow> => {
      const sheetValue = ({ cells }: NumberedRow): Value => {
        const { values, content = [] } = cells[index] ?? {};
        return values ? values[part] : plainText(content, locale);
      };
      return {
        ...column,
        cell: (row) => cellOf(sheetValue(row)),
        ...(isAmount && { numberFormat: (row: NumberedRow) => formatOf(sheetValue(row)) }),
      };
    }),
  );
  return [
    { header: heads.row, width: 7, cell: ({ number }) => number },
    ...ofTable,
    { header: heads.notes, width: 12, cell: notesOf },
  ];
}

/** Every figure of a row that a list has, with the column that it is in. */
function figuresOfRow({ columns }: Table, { cells }: TableRow): { row: FigureRow; column: string }[] {
  return cells.flatMap(({ content }, index) =>
    numbersIn(content).flatMap(({ row }) => (row ? [{ row, column: columns[index]?.id ?? "" }] : [])),
  );
}

function cellOf(value: Value = []): Cell {
  if (typeof value === "string") return yearOr(value);
  const [only, ...others] = value;
  return others.length === 0 && only?.quantity.kind === "point" ? only.quantity.value : undefined;
}

function formatOf(value: Value = []): string {
  const [figure] = value;
  return typeof figure === "object" ? numberFormatOf(figure) : "General";
}

function notesOf({ cells }: NumberedRow): Cell {
  const numbers = noteNumbers(cells.flatMap(({ content }) => numbersIn(content).map(({ cited }) => cited)));
  return numbers.length === 1 ? numbers[0] : numbers.join(", ");
}
