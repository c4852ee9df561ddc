import { type Block, type ComparisonBlock, type ExhibitTable, type Paragraph, paragraph } from "../../document/block";
import type { Content, Inline } from "../../document/content";
import { numbersOfExhibit } from "../../document/numbers";
import type { Dataset } from "../../domain/dataset";
import type { Locale } from "../../domain/text";
import { citeWordsIn } from "../../i18n/cite-words";
import { compareWordsIn } from "../../i18n/compare-words";
import { withQuery } from "../../view/addresses";
import { exhibitSources } from "../../view/citations";
import type { StandaloneTable } from "../../view/exhibit/exhibits-of";
import { atQuery, type Document, PageContext } from "../../view/frame";
import { pager, rowsOfPage, rowsPerPage } from "../../view/row-pages";
import type { CompareChoice } from "./choice";
import { type Comparison, comparisonOf } from "./compare";
import { differencesIn } from "./draft";
import { examplesSection } from "./examples";
import { type ComparedExhibit, compareExhibit } from "./exhibit";
import { compareForm } from "./form";
import { inOrder } from "./order";
import { compareQuery, parseCompareChoice, type Query } from "./query";
import { compareTable } from "./table";

/** What an address asks to compare: the form, then the comparison with what does not match, its chart and its table. */
export async function compareDocument(dataset: Dataset, locale: Locale, query: Query): Promise<Document> {
  const { choice, ignored, of } = await parseCompareChoice(query, dataset);
  const page = new PageContext(of.loaded, locale);
  const words = compareWordsIn(locale);
  const { form, chosen } = compareForm(choice, of, page);
  const comparison = comparisonOf(of, choice);
  const blocks: Block[] = [
    { kind: "heading", level: 1, content: [words.title] },
    ...(comparison ? [] : [paragraph("lead", words.lead)]),
    form,
    ...(chosen === "" ? [] : [paragraph("choice", chosen)]),
    ...(ignored.length > 0 ? [paragraph("ignored", words.leftOut)] : []),
    ...(comparison ? [resultBlock(comparison, choice, page)] : await examplesSection(dataset, page)),
  ];
  const document = page.document(comparison?.shownAs.name[locale] ?? words.title, blocks, "compare");
  return atQuery(document, String(compareQuery(choice)));
}

/** The comparison, with one page of its rows, and what can be taken along. */
function resultBlock(comparison: Comparison, choice: CompareChoice, page: PageContext): ComparisonBlock {
  const { locale } = page;
  const ordered = inOrder(comparison, choice, locale);
  const addressOf = (at: number) => withQuery(page.path("compare"), String(compareQuery({ ...choice, page: at })));
  const { shown, paging } = rowsOfPage(ordered, choice.page, addressOf);
  const compared = compareExhibit(comparison, choice, shown, page);
  const { exhibit } = compared;
  const fileAt = (format: string) =>
    withQuery(`${exhibit.href}.${format}`, String(compareQuery({ ...choice, page: 1 })));
  const rows = shown.flatMap((each, index) => {
    const row = exhibit.rows[index];
    return row ? [[row, each] as const] : [];
  });
  const table = compareTable(exhibit.indicatorName, rows, choice, differencesIn(comparison), locale);
  const count = compareWordsIn(locale).rows(ordered.length);
  const blocks: Block[] = [
    { kind: "group", look: "rows", blocks: [paragraph("counts", count), table, ...pager(paging, locale)] },
    {
      ...{ kind: "group", look: "take", label: compareWordsIn(locale).take },
      blocks: [downloads(exhibit, fileAt, locale), citation(compared, addressOf(1), locale)],
    },
  ];
  return {
    kind: "comparison",
    exhibit,
    factsHref: exhibit.chart && fileAt("facts"),
    blocks: ordered.length > 0 ? blocks : [],
  };
}

/** Files of exactly what is compared. */
function downloads(
  { chart, indicatorName }: ExhibitTable,
  fileAt: (format: string) => string,
  locale: Locale,
): Paragraph {
  const { download, downloadAs, spreadsheet } = citeWordsIn(locale);
  const formats = chart ? (["svg", "png", "csv", "xlsx"] as const) : (["csv", "xlsx"] as const);
  const links = formats.map((format): Inline => {
    const label = format === "xlsx" ? spreadsheet : format.toUpperCase();
    return { kind: "link", href: fileAt(format), content: [label], label: downloadAs(label, indicatorName) };
  });
  return paragraph("downloads", `${download} `, ...links);
}

/** The address of a comparison, and a sentence that has its values, their publications, and what does not match. */
function citation({ exhibit, sentence }: ComparedExhibit, address: string, locale: Locale): Block {
  const words = compareWordsIn(locale);
  const link: Content = [{ kind: "link", look: "address", href: address, content: [address] }];
  const text = [`${sentence.text} (${exhibitSources(exhibit, locale)}).`, ...(exhibit.warnings ?? [])].join(" ");
  const figures = sentence.figures.map((id) => ({ id }));
  return {
    kind: "citation",
    texts: [
      { id: "compare-link", title: words.link, content: link, copyLabel: words.copyLink },
      {
        ...{ id: "compare-sentence", title: words.sentence, content: [`${text} `, ...link] },
        figures: figures.length > 0 ? figures : undefined,
        copyLabel: citeWordsIn(locale).copyOf.sentence,
      },
    ],
  };
}

/**
 * The comparison that an address asks for, by itself; undefined where it names no indicator.
 *
 * @param rows `all` for tables; `first` for pictures, which say as much below the drawing as a page does
 */
export async function standaloneComparison(
  dataset: Dataset,
  locale: Locale,
  query: Query,
  rows: "all" | "first",
): Promise<StandaloneTable | undefined> {
  const { choice, of } = await parseCompareChoice(query, dataset);
  const comparison = comparisonOf(of, choice);
  if (!comparison) return undefined;
  const page = new PageContext(of.loaded, locale);
  const ordered = inOrder(comparison, choice, locale);
  const shown = rows === "all" ? ordered : ordered.slice(0, rowsPerPage);
  const { exhibit } = compareExhibit(comparison, choice, shown, page);
  return { exhibit, frame: page.frame(numbersOfExhibit(exhibit), exhibit.indicatorName, "compare") };
}
