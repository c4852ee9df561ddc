import {
  type Block,
  type ComparisonBlock,
  type ExhibitTable,
  group,
  heading,
  list,
  type Paragraph,
  paragraph,
  type Section,
  section,
} from "../../document/block";
import { type Content, type Inline, link } from "../../document/content";
import { numbersOfExhibit } from "../../document/numbers";
import type { Dataset } from "../../domain/dataset";
import { figureKey } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { figureKinds } from "../../domain/observation";
import { oncePerDataset } from "../../domain/once";
import type { Locale } from "../../domain/text";
import { citeWordsIn } from "../../i18n/cite-words";
import { compareWordsIn } from "../../i18n/compare-words";
import { storeOf } from "../../store/memory-store";
import { withQuery } from "../../view/addresses";
import { exhibitSources } from "../../view/citations";
import type { Standalone } from "../../view/exhibit/exhibits-of";
import { yearOf } from "../../view/exhibit/scales";
import { atQuery, type Document, PageContext } from "../../view/frame";
import { pager, rowsOfPage, rowsPerPage } from "../../view/row-pages";
import { type CompareChoice, noChoice } from "./choice";
import { type Comparison, comparisonOf } from "./compare";
import { differencesIn } from "./draft";
import { type ComparedExhibit, compareExhibit } from "./exhibit";
import { compareForm } from "./form";
import { offeredIndicators } from "./options";
import { compareQuery, parseCompareChoice, type Query } from "./query";
import { compareTable, inOrder } from "./table";

/** What an address asks to compare: the form, then the comparison with what does not match, its chart and its table. */
export async function compareDocument(dataset: Dataset, locale: Locale, query: Query): Promise<Document> {
  const { choice, ignored, of } = await parseCompareChoice(query, dataset);
  const page = new PageContext(of.loaded, locale);
  const words = compareWordsIn(locale);
  const { form, chosen } = compareForm(choice, of, page);
  const comparison = comparisonOf(of, choice);
  const blocks: Block[] = [
    heading(1, words.title),
    ...(comparison ? [] : [paragraph("lead", words.lead)]),
    form,
    ...(chosen === "" ? [] : [paragraph("chosen", chosen)]),
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
    group("compare-rows", [paragraph("counts", count), table, ...pager(paging, locale)]),
    {
      ...{ kind: "group", look: "compare-take", label: compareWordsIn(locale).take },
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
  const toAddress: Content = [{ kind: "link", look: "address", href: address, content: [address] }];
  const text = [`${sentence.text} (${exhibitSources(exhibit, locale)}).`, ...(exhibit.warnings ?? [])].join(" ");
  const figures = sentence.figures.map((id) => ({ id }));
  return {
    kind: "citation",
    texts: [
      { id: "compare-link", title: words.link, content: toAddress, copyLabel: words.copyLink },
      {
        ...{ id: "compare-sentence", title: citeWordsIn(locale).asSentence, content: [`${text} `, ...toAddress] },
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
): Promise<Standalone | undefined> {
  const { choice, of } = await parseCompareChoice(query, dataset);
  const comparison = comparisonOf(of, choice);
  if (!comparison) return undefined;
  const page = new PageContext(of.loaded, locale);
  const ordered = inOrder(comparison, choice, locale);
  const shown = rows === "all" ? ordered : ordered.slice(0, rowsPerPage);
  const { exhibit } = compareExhibit(comparison, choice, shown, page);
  return { exhibit, frame: page.frame(numbersOfExhibit(exhibit), exhibit.indicatorName, "compare") };
}

/** So many of each way to look are offered. */
const ofEach = 2;

/** Comparisons to begin with; none where the dataset has none. */
async function examplesSection(dataset: Dataset, page: PageContext): Promise<Section[]> {
  const { locale } = page;
  const words = compareWordsIn(locale);
  const items = (await examples(dataset)).map(({ indicator, choice }) => ({
    content: [link(withQuery(page.path("compare"), String(compareQuery(choice))), indicator.name[locale])],
    blocks: [paragraph(undefined, words.form.views[choice.view])],
  }));
  return items.length === 0 ? [] : section("examples", words.examples, [list(items)], "ways");
}

interface Example {
  readonly indicator: Indicator;
  readonly choice: CompareChoice;
}

/** The indicators with most subjects over time as lines, and of the others those with most subjects as bars. */
const examples = oncePerDataset("compare.examples", async (dataset: Dataset): Promise<readonly Example[]> => {
  const ranked: { indicator: Indicator; subjects: number; dated: number; years: readonly number[] }[] = [];
  for (const indicator of await offeredIndicators(dataset)) {
    const dates = new Map<string, Set<string>>();
    const { figures } = await storeOf(dataset).figures({
      indicator: indicator.id,
      edition: "latest",
      kind: figureKinds,
    });
    for (const figure of figures) {
      const key = figureKey(figure);
      const known = dates.get(key) ?? new Set();
      dates.set(key, figure.period.kind === "date" ? known.add(figure.period.date) : known);
    }
    const dated = [...dates.values()].filter((of) => of.size > 2).length;
    const years = figures.flatMap(({ period }) => yearOf(period) ?? []).sort((a, b) => a - b);
    ranked.push({ indicator, subjects: dates.size, dated, years });
  }
  const most = (of: "subjects" | "dated", among: typeof ranked) =>
    among
      .filter((each) => each[of] > 1)
      .sort((a, b) => b[of] - a[of])
      .slice(0, ofEach);
  const series = most("dated", ranked);
  const bars = most(
    "subjects",
    ranked.filter((each) => !series.includes(each)),
  );
  return [
    ...bars.map(({ indicator }) => ({ indicator, choice: { ...noChoice, indicator: indicator.id } })),
    ...series.map(({ indicator, years }): Example => {
      const time = { kind: "range", from: String(years[0] ?? ""), to: String(years.at(-1) ?? "") } as const;
      return { indicator, choice: { ...noChoice, indicator: indicator.id, time, view: "lines" } };
    }),
  ];
});
