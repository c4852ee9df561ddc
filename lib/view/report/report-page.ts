import type { Dataset } from "../../domain/dataset";
import type { Locale } from "../../domain/text";
import { formatNumber } from "../../format/number";
import { formatDate } from "../../format/reference-period";
import { reportWordsIn } from "../../i18n/report-words";
import { concernedBy } from "../../store/published";
import { countLine } from "../count-line";
import { pageDiscrepancy } from "../discrepancies";
import { citedExhibit } from "../exhibit/exhibits-of";
import { figureRow } from "../figure-row";
import { PageDraft, titleOf } from "../frame";
import { countResults } from "../results";
import { reportQuery } from "./choice";
import { noEntries } from "./entries";
import { keptEntries } from "./kept-entries";
import { type OwnLine, ownLines } from "./own-lines";
import type { ReportChoice, ReportDocument, ReportEntries, ReportPage } from "./report";
import { reportForm } from "./report-form";
import { ownReportRow, reportRow } from "./report-rows";
import { type Selection, selectionOf } from "./selection";
import { paragraphsOf } from "./typed-text";

/** The page on which a report is put together: the report as it will print, the form around it, and what was left out. */
export function reportPage(
  dataset: Dataset,
  locale: Locale,
  choice: ReportChoice,
  entries: ReportEntries = noEntries,
): ReportPage {
  const page = new PageDraft(dataset, locale);
  const words = reportWordsIn(locale);
  const selection = selectionOf(choice, dataset);
  const kept = keptEntries(entries, locale);
  const own = ownLines(kept.entries.ownRows, dataset, locale);
  const document = reportDocument(choice, selection, kept.entries, own.lines, page);
  const frame = page.frame(document?.title ?? words.title, "report");
  const query = reportQuery(choice);
  return {
    // The other language shows the same choice.
    frame: {
      ...frame,
      languages: frame.languages.map((link) => ({ ...link, href: [link.href, query].filter(Boolean).join("?") })),
    },
    form: reportForm(choice, selection, entries, page),
    entries,
    problems: [
      ...selection.unknownFigures.map((id) => words.problems.unknownFigure(short(id))),
      ...selection.unknownExhibits.map((id) => words.problems.unknownExhibit(short(id))),
      ...entries.unknownColumns.map((name) => words.problems.unknownColumn(short(name))),
      ...(selection.leftOut > 0 ? [words.problems.leftOut(formatNumber(selection.leftOut, locale))] : []),
      ...kept.problems,
      ...own.problems,
    ],
    ...(document && { document }),
  };
}

/** An id that no dataset has may be of any length. */
function short(id: string): string {
  return id.length > 60 ? `${id.slice(0, 60)}…` : id;
}

/** Cites all that the report shows, in reading order. Undefined where nothing is chosen and no row entered. */
function reportDocument(
  choice: ReportChoice,
  selection: Selection,
  entries: ReportEntries,
  own: readonly OwnLine[],
  page: PageDraft,
): ReportDocument | undefined {
  const { dataset, locale } = page;
  const words = reportWordsIn(locale);
  const isEmpty = [selection.results, selection.exhibits, selection.figures, own].every(({ length }) => length === 0);
  if (isEmpty) return undefined;
  const results = [
    ...selection.results.map((result) => reportRow(result, entries.levels[result.key] ?? "", page)),
    ...own.map(({ result, typed }) =>
      ownReportRow(result, { ...typed, level: typed.level || (entries.levels[result.key] ?? "") }, page),
    ),
  ];
  const exhibits = selection.exhibits.flatMap((id) => citedExhibit(id, page) ?? []);
  const figures = selection.figures.map((figure) => figureRow(figure, page));
  const counts = countResults([...selection.results, ...own.map(({ result }) => result)]);
  return {
    title: entries.title !== "" ? entries.title : choice.template ? words.templates[choice.template] : words.title,
    period: entries.period,
    author: entries.author,
    introduction: paragraphsOf(entries.introduction),
    colophon: words.colophon(titleOf(dataset, locale), dataset.description.version, formatDate(page.today, locale)),
    home: page.path(),
    counts,
    countLine: counts.rows === 0 ? "" : countLine(counts, locale),
    results,
    exhibits,
    figures,
    discrepancies: discrepanciesShown(page),
  };
}

/** Every discrepancy that a figure cited so far is part of, once. */
function discrepanciesShown(page: PageDraft): ReportDocument["discrepancies"] {
  const shown = page.citedIds;
  const { figures, discrepancies } = page.published;
  return discrepancies
    .filter((discrepancy) => concernedBy(discrepancy, figures).some(({ id }) => shown.has(id)))
    .map((discrepancy) => pageDiscrepancy(discrepancy, page));
}
