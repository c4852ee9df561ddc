import type { ExhibitTable } from "../../document/block";
import type { FigureRow } from "../../document/figure-row";
import type { Dataset } from "../../domain/dataset";
import { bodyName } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import { type ReferencePeriod, toEdtf } from "../../domain/reference-period";
import type { Locale } from "../../domain/text";
import { compareWordsIn } from "../../i18n/compare-words";
import { exhibitSources } from "../../view/citations";
import { type Frame, PageDraft } from "../../view/frame";
import { type Paging, rowsOfPage } from "../../view/row-pages";
import { type CompareChoice, type CompareColumn, type CompareGroup, compareColumns } from "./choice";
import type { ComparedFigure } from "./comparison";
import { type Example, examplesOf } from "./examples";
import { compareExhibit, compareId } from "./exhibit";
import { type CompareForm, compareForm } from "./form";
import { comparisonOf } from "./kept-comparisons";
import { inOrder } from "./order";
import { compareQuery, parseCompareChoice, type Query } from "./query";
import { type Differences, differencesIn } from "./subjects";

/** The page on which figures are compared. */
export interface ComparePage {
  readonly frame: Frame;
  readonly form: CompareForm;
  /** True where the address asks for something that there is not. */
  readonly leftOut: boolean;
  /** Comparisons to begin with, while no indicator is chosen. */
  readonly examples: readonly Example[];
  readonly result?: CompareResult;
}

/** What a choice comes to: one page of its rows. */
export interface CompareResult {
  readonly exhibit: ExhibitTable;
  /** The rows in groups; all in one, without a heading, where the reader asks for none. */
  readonly groups: readonly RowGroup[];
  readonly columns: readonly CompareColumn[];
  readonly sort?: NonNullable<CompareChoice["sort"]>;
  /** Of all rows. */
  readonly count: number;
  readonly paging: Paging;
  /** The same comparison, its first page. */
  readonly address: string;
  readonly downloads: readonly { readonly format: "svg" | "png" | "csv" | "xlsx"; readonly href: string }[];
  /** Where a browser is told what it needs to explore the chart. */
  readonly facts?: string;
  readonly sentence: { readonly text: string; readonly figures: readonly string[] };
}

/** Rows that have an area, a body or a period in common. */
export interface RowGroup {
  readonly heading?: { readonly text: string } | { readonly period: ReferencePeriod };
  readonly rows: readonly FigureRow[];
}

/** The page with what an address asks for. */
export function comparePage(dataset: Dataset, locale: Locale, query: Query): ComparePage {
  const { choice, ignored } = parseCompareChoice(query, dataset);
  const page = new PageDraft(dataset, locale);
  const words = compareWordsIn(locale);
  const result = resultOf(choice, page);
  const frame = page.frame(result ? result.exhibit.indicatorName : words.title, "compare");
  const search = String(compareQuery(choice));
  return {
    frame: {
      ...frame,
      // The other language shows the same choice.
      languages: frame.languages.map((link) => ({ ...link, href: withQuery(link.href, search) })),
    },
    form: compareForm(choice, page),
    leftOut: ignored.length > 0,
    examples: choice.indicator === undefined ? examplesOf(page) : [],
    ...(result && { result }),
  };
}

function resultOf(choice: CompareChoice, page: PageDraft): CompareResult | undefined {
  const comparison = comparisonOf(page.dataset, choice);
  if (!comparison) return undefined;
  const ordered = inOrder(comparison, choice, page.locale);
  const addressOf = (at: number) => withQuery(page.path("compare"), String(compareQuery({ ...choice, page: at })));
  const { shown, paging } = rowsOfPage(ordered, choice.page, addressOf);
  const { exhibit, sentence } = compareExhibit(comparison, choice, shown, page);
  const first = { ...choice, page: 1 };
  const differ = differencesIn(comparison);
  const fileAt = (format: string) =>
    withQuery(`${page.path("exhibits", compareId)}.${format}`, String(compareQuery(first)));
  const formats = exhibit.chart ? (["svg", "png", "csv", "xlsx"] as const) : (["csv", "xlsx"] as const);
  return {
    exhibit,
    groups: groupsOf(exhibit.rows, shown, choice.group, page.locale),
    columns: columnsFor(differ, choice.group),
    ...(choice.sort && { sort: choice.sort }),
    count: ordered.length,
    paging,
    address: addressOf(1),
    downloads: formats.map((format) => ({ format, href: fileAt(format) })),
    ...(exhibit.chart && { facts: fileAt("facts") }),
    sentence: { ...sentence, text: copiedSentence(sentence.text, exhibit, page.locale) },
  };
}

/** Rows beside the figures that they show, in the order of their groups. */
function groupsOf(
  rows: readonly FigureRow[],
  figures: readonly ComparedFigure[],
  group: CompareGroup | undefined,
  locale: Locale,
): RowGroup[] {
  if (!group) return [{ rows }];
  const nameOf = ({ original: { area, period }, original }: ComparedFigure) =>
    ({ area: area.name[locale], entity: bodyName(original, locale), period: toEdtf(period) })[group];
  const pairs = rows.flatMap((row, place) => {
    const compared = figures[place];
    return compared ? [{ row, compared }] : [];
  });
  return grouped(pairs, ({ compared }) => nameOf(compared)).map((of) => {
    const [{ compared }] = of;
    const heading = group === "period" ? { period: compared.original.period } : { text: nameOf(compared) };
    return { heading, rows: of.map(({ row }) => row) };
  });
}

/** What is shown with its values, the publications that they were read from, and what does not match among them. */
function copiedSentence(text: string, exhibit: ExhibitTable, locale: Locale): string {
  return [`${text} (${exhibitSources(exhibit, locale)}).`, ...(exhibit.warnings ?? [])].join(" ");
}

/**
 * Area and body stand where they differ, what rows stand together by only above them; a row begins with a name, or else
 * with its date.
 */
function columnsFor({ areas, entities }: Differences, group: CompareGroup | undefined): CompareColumn[] {
  const columns = compareColumns.filter(
    (column) => column !== group && (column !== "area" || areas) && (column !== "entity" || entities || !areas),
  );
  return columns[0] === "figure" ? ["period", "figure"] : columns;
}

function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}
