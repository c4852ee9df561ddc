import type { Exhibit } from "../../document/block";
import type { FigureRow } from "../../document/figure-row";
import { numbersOfExhibit } from "../../document/numbers";
import type { Figure } from "../../domain/figure";
import { formatDate } from "../../format/reference-period";
import { reportWordsIn } from "../../i18n/report-words";
import { type PageDiscrepancy, pageDiscrepancy } from "../../view/discrepancies";
import { citedExhibit } from "../../view/exhibit/exhibits-of";
import { figureRow } from "../../view/figure-row";
import type { PageContext } from "../../view/frame";
import { countLine } from "../../view/results";
import type { ReportChoice } from "./choice";
import { paragraphsOf, type ReportEntries } from "./entries";
import { figuresOfLine, ownReportLine, type ReportLine, reportLine } from "./lines";
import type { OwnLine } from "./own-lines";
import type { Selection } from "./selection";

/** What is in a report. */
export interface Report {
  readonly title: string;
  /** Empty where the author gave none. */
  readonly period: string;
  readonly author: string;
  /** Paragraphs. */
  readonly introduction: readonly string[];
  /** What it was made from and when: dataset, version, day. */
  readonly colophon: string;
  readonly datasetTitle: string;
  /** Absolute path of the dataset's overview, for links that are spelled out. */
  readonly home: string;
  /** “20 rows · 5 with a target · …”; empty where there are no rows. */
  readonly countLine: string;
  readonly results: readonly ReportLine[];
  readonly exhibits: readonly Exhibit[];
  /** Chosen figures that are in no line of the results. */
  readonly figures: readonly FigureRow[];
  /** Every discrepancy that a chosen figure is part of; cannot be switched off. */
  readonly discrepancies: readonly PageDiscrepancy[];
}

/** All that a report shows. Undefined where nothing is chosen and no row entered. */
export function reportOf(
  choice: ReportChoice,
  selection: Selection,
  entries: ReportEntries,
  own: readonly OwnLine[],
  page: PageContext,
): Report | undefined {
  const { dataset, locale } = page;
  const words = reportWordsIn(locale);
  const isEmpty = [selection.results, selection.exhibits, selection.figures, own].every(({ length }) => length === 0);
  if (isEmpty) return undefined;
  const levelOf = (key: string) => entries.levels[key] ?? "";
  const results = [
    ...selection.results.map((result) => reportLine(result, levelOf(result.key), page)),
    ...own.map(({ result, typed }) =>
      ownReportLine(result, { ...typed, level: typed.level || levelOf(result.key) }, page),
    ),
  ];
  const datasetTitle = dataset.description.title[locale];
  const exhibits = selection.exhibits.flatMap((id) => citedExhibit(id, page) ?? []);
  const shown = [
    ...results.flatMap(figuresOfLine),
    ...exhibits.flatMap(numbersOfExhibit).map(({ cited }) => cited.figure),
    ...selection.figures,
  ];
  return {
    title: entries.title !== "" ? entries.title : choice.template ? words.templates[choice.template] : words.title,
    period: entries.period,
    author: entries.author,
    introduction: paragraphsOf(entries.introduction),
    colophon: words.colophon(datasetTitle, dataset.description.version, formatDate(page.today, locale)),
    datasetTitle,
    home: page.path(),
    countLine: countLine([...selection.results, ...own.map(({ result }) => result)], locale),
    results,
    exhibits,
    figures: selection.figures.map((figure) => figureRow(figure, page)),
    discrepancies: discrepanciesAmong(shown, page),
  };
}

/** Every discrepancy that one of these figures is part of, once. */
function discrepanciesAmong(shown: readonly Figure[], page: PageContext): PageDiscrepancy[] {
  const ids = new Set(shown.map(({ id }) => id));
  return page.published.discrepancies
    .filter(({ concerned }) => concerned.some(({ id }) => ids.has(id)))
    .map((discrepancy) => pageDiscrepancy(discrepancy, page));
}
