import { type Block, group, heading, list, paragraph } from "../../document/block";
import { link } from "../../document/content";
import type { Dataset } from "../../domain/dataset";
import type { Locale } from "../../domain/text";
import { formatNumber } from "../../format/number";
import { reportFormWordsIn } from "../../i18n/report-form-words";
import { reportWordsIn } from "../../i18n/report-words";
import { atQuery, type Document, type PageContext } from "../../view/frame";
import { type ReportChoice, reportQuery } from "./choice";
import { reportBlocks } from "./document";
import { keptEntries, noEntries, type ReportEntries } from "./entries";
import { choicePart, type Draft, reportForm, templatesOf } from "./form";
import { openReport } from "./offer";
import { ownLines } from "./own-lines";
import { type Report, reportOf } from "./report";
import { selectionOf } from "./selection";

/** The page on which a report is put together, and what is handed over of it. */
export interface ReportPage {
  /** Ways to begin, the form, and the report as it will print. */
  readonly page: Document;
  readonly entries: ReportEntries;
  /** What was left out or could not be read, each named: an unknown figure, an own row without a number. */
  readonly problems: readonly string[];
  /** Undefined while nothing is chosen and nothing entered. */
  readonly report?: Report | undefined;
  /** The report alone, as it is handed over. */
  readonly document?: Document | undefined;
}

/** The page on which a report is put together: the report as it will print, the form around it, and what was left out. */
export async function reportPage(
  dataset: Dataset,
  locale: Locale,
  choice: ReportChoice,
  entries: ReportEntries = noEntries,
): Promise<ReportPage> {
  const offer = await openReport(dataset, locale, choice, entries);
  const { page } = offer;
  const words = reportWordsIn(locale);
  const selection = selectionOf(choice, offer);
  const kept = keptEntries(entries, locale);
  const own = ownLines(kept.entries.ownRows, dataset, locale);
  const report = reportOf(choice, selection, kept.entries, own.lines, page);
  const problems = [
    ...selection.unknownFigures.map((id) => words.problems.unknownFigure(short(id))),
    ...selection.unknownExhibits.map((id) => words.problems.unknownExhibit(short(id))),
    ...entries.unknownColumns.map((name) => words.problems.unknownColumn(short(name))),
    ...(selection.leftOut > 0 ? [words.problems.leftOut(formatNumber(selection.leftOut, locale))] : []),
    ...kept.problems,
    ...own.problems,
  ];
  const draft = { choice, selection, offer, entries, isEmpty: report === undefined };
  const whole = page.document(
    report?.title ?? words.title,
    [
      group("report-desk", deskBlocks(draft, problems, page)),
      ...(report ? [group("report", reportBlocks(report, true, locale))] : []),
    ],
    "report",
  );
  return {
    page: atQuery(whole, reportQuery(choice)),
    ...{ entries, problems, report },
    document: report && { frame: whole.frame, blocks: reportBlocks(report, false, locale) },
  };
}

/** An id that no dataset has may be of any length. */
function short(id: string): string {
  return id.length > 60 ? `${id.slice(0, 60)}…` : id;
}

/** What is around the report: what could not be taken into it, ways to begin while it is empty, the form. */
function deskBlocks(draft: Draft, problems: readonly string[], page: PageContext): Block[] {
  const words = reportFormWordsIn(page.locale);
  const named = list(problems.map((problem) => ({ content: [problem] })));
  const status = problems.length === 0 ? [] : [group("problems", [paragraph("problems-name", words.problems), named])];
  return [
    ...(draft.isEmpty
      ? [heading(1, words.title), paragraph("lead", words.lead)]
      : [paragraph("desk-title", words.title)]),
    group("status", status),
    ...(draft.isEmpty ? [startSection(draft, page)] : []),
    reportForm(draft, page),
  ];
}

/** The ways to begin, while nothing is chosen. */
function startSection({ choice, selection }: Draft, page: PageContext): Block {
  const words = reportFormWordsIn(page.locale);
  const ways = [
    ...templatesOf(choice, selection, page).map(({ id, name, query }) => ({
      name,
      about: words.templates[id],
      href: `${page.path("report")}?${query}`,
    })),
    { ...words.ownChoice, href: `#${choicePart}` },
  ];
  const items = ways.map(({ name, about, href }) => ({
    content: [link(href, name)],
    blocks: [paragraph(undefined, about)],
  }));
  return {
    ...{ kind: "section", id: "report-start", level: 2, look: "ways", title: [words.start] },
    blocks: [list(items)],
  };
}
