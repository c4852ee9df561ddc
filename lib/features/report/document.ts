import { type Block, paragraph, section } from "../../document/block";
import { type Inline, lines, link, styled } from "../../document/content";
import { figureTable } from "../../document/figure-table";
import { type Cell, cell, type Table } from "../../document/table";
import type { Locale } from "../../domain/text";
import { quantityText } from "../../format/quantity";
import { conventionsIn } from "../../i18n/conventions";
import { exportWordsIn } from "../../i18n/export-words";
import { messagesIn } from "../../i18n/messages";
import { reportFormWordsIn } from "../../i18n/report-form-words";
import { type ColumnId, tableWordsIn } from "../../i18n/table-words";
import { discrepancyBlock } from "../../view/discrepancies";
import { amountOf, type ResultColumn, resultColumn, resultColumns, resultsTable } from "../../view/results-table";
import { levelsId, reportFormId } from "./form";
import type { ReportLine } from "./lines";
import type { Report } from "./report";

/**
 * The report as it is read: what it is, its results, its exhibits, other figures, and where sources differ.
 *
 * @param isEditable true beside the form: the levels can be typed into the table
 */
export function reportBlocks(report: Report, isEditable: boolean, locale: Locale): Block[] {
  const words = reportFormWordsIn(locale).report;
  const messages = messagesIn(locale);
  const heads = tableWordsIn(locale);
  const { results, exhibits, figures, discrepancies, countLine } = report;
  const isFirst = results.length + exhibits.length === 0;
  return [
    { kind: "heading", level: 1, id: "report-title", content: [report.title] },
    ...subtitle(report, locale),
    ...report.introduction.map((text) => paragraph("introduction", text)),
    ...(countLine === "" ? [] : [paragraph("counts", countLine)]),
    ...section("report-results", words.results, results.length > 0 ? [reportTable(report, isEditable, locale)] : []),
    ...exhibits.map((exhibit): Block => ({ kind: "exhibit", exhibit, tableOpen: true, withActions: false })),
    ...section(
      "report-other-figures",
      isFirst ? heads.figures : messages.indicator.otherFigures,
      figures.length > 0 ? [figureTable(figures, heads.figures, locale)] : [],
    ),
    ...section(
      "report-discrepancies",
      messages.dataNotes.discrepancies,
      discrepancies.length > 0
        ? [
            paragraph("lead", words.discrepanciesLead),
            ...discrepancies.map((each) => discrepancyBlock(each, locale, true)),
          ]
        : [],
    ),
    paragraph("colophon", `${report.colophon} `, link(report.home, words.colophon)),
  ];
}

/** For what time, and by whom. */
function subtitle({ period, author }: Report, locale: Locale): Block[] {
  const { labelled } = conventionsIn(locale);
  const about = [
    ...(period === "" ? [] : [labelled(tableWordsIn(locale).period, period)]),
    ...(author === "" ? [] : [labelled(exportWordsIn(locale).docx.author, author)]),
  ];
  return about.length === 0 ? [] : [paragraph("subtitle", about.join(" · "))];
}

/** The results in the columns that donors ask for, in their order. */
export function reportTable({ results, datasetTitle }: Report, isEditable: boolean, locale: Locale): Table {
  const { indicator, baseline, target, latest, verdict } = resultColumns(locale);
  const heads = tableWordsIn(locale);
  const words = exportWordsIn(locale);
  const levelOf = (line: ReportLine) => cell(isEditable && !line.own ? levelField(line, locale) : line.level);
  const unitOf = ({ unit, own }: ReportLine): Cell => ({
    content: [unit],
    values: [unit, own ? words.ownRow : words.cover.fromDataset(datasetTitle)],
  });
  const sheet = (id: ColumnId, width: number) => ({ values: [{ header: heads[id], width }] });
  const listOf = (items: readonly Inline[]) =>
    cell(
      ...lines(
        items.map((item) => [item]),
        "lines",
      ),
    );
  const columns: ResultColumn<ReportLine>[] = [
    resultColumn("level", 17, levelOf, locale, { look: "level", ...sheet("level", 14) }),
    { column: indicator.column, cellOf: (line) => withOrigin(indicator.cellOf(line), line, locale) },
    resultColumn("unit", 17, unitOf, locale, {
      values: [
        { header: heads.unit, width: 14 },
        { header: heads.origin, width: 24 },
      ],
    }),
    ...[baseline, target, latest],
    resultColumn("change", 20, (line) => changeCell(line, locale), locale, {
      values: [
        { header: heads.change, width: 26 },
        { header: heads.changeValue, width: 12, isAmount: true },
      ],
    }),
    verdict,
    resultColumn("sources", 50, ({ sources }) => listOf(sources), locale, sheet("sources", 44)),
    resultColumn(
      "reservations",
      26,
      ({ reservations, caveated }) =>
        listOf([...reservations, ...(caveated.length > 0 ? [{ kind: "see-notes", of: caveated } as const] : [])]),
      locale,
      sheet("reservations", 44),
    ),
  ];
  const table = resultsTable("report-results", columns, [{ lines: results }], locale);
  const entered = new Set(results.filter(({ own }) => own).map(({ key }) => key));
  const bodies = table.bodies.map(({ rows }) => ({
    rows: rows.map((row) => ({ ...row, isEntered: entered.has(row.id) })),
  }));
  return { ...table, bodies };
}

/** What no source assigns: the author types it. */
function levelField({ key, level, indicator, entity, details }: ReportLine, locale: Locale): Inline {
  const name = [indicator, entity, ...details].filter((part) => part !== "").join(" · ");
  const label = reportFormWordsIn(locale).report.levelOf(name);
  return { kind: "field", form: reportFormId, name: `level.${key}`, label, value: level, list: levelsId };
}

function withOrigin(of: Cell, { own }: ReportLine, locale: Locale): Cell {
  return own ? { ...of, content: [...of.content, styled("entered", reportFormWordsIn(locale).report.entered)] } : of;
}

function changeCell({ change, unit }: ReportLine, locale: Locale): Cell {
  if ("none" in change) return { content: [styled("nothing", change.none)], values: [change.none, []] };
  const { figure } = change.row.cited;
  return {
    content: [amountOf(change.row, locale, unit)],
    values: [quantityText(figure.quantity, figure.unit, locale), [figure]],
  };
}
