import { type Block, paragraph, section } from "../../document/block";
import { type Content, link } from "../../document/content";
import type { Dataset } from "../../domain/dataset";
import { type Indicator, type Topic, topics } from "../../domain/indicator";
import type { Locale } from "../../domain/text";
import { formatNumber } from "../../format/number";
import { messagesIn } from "../../i18n/messages";
import type { FigureStore, Total } from "../../store/figure-store";
import { storeOf } from "../../store/memory-store";
import { indicatorsWithFigures } from "../../view/addresses";
import { type Document, descriptionOf, type PageContext, titleOf } from "../../view/frame";
import { highlightRows, openOverview, overviewExhibits } from "../../view/overview";

/** The first page of a dataset: what it is, what it holds, its highlights, an exhibit for each question, its topics. */
export async function overviewDocument(dataset: Dataset, locale: Locale): Promise<Document> {
  const store = storeOf(dataset);
  const [{ exhibited, page }, counts, discrepancies, indicators] = await Promise.all([
    openOverview(dataset, locale),
    countsOf(store),
    store.discrepancies(),
    indicatorsWithFigures(store),
  ]);
  const words = messagesIn(locale).overview;
  const highlights = highlightRows(page);
  return page.document(undefined, [
    paragraph("kicker", words.kicker),
    { kind: "heading", level: 1, content: [titleOf(dataset, locale)] },
    paragraph("lead", descriptionOf(dataset, locale)),
    paragraph("counts", countsText(counts, page)),
    ...discrepanciesLine(discrepancies.length, page),
    ...section(
      "highlights",
      words.highlights,
      highlights.length > 0 ? [{ kind: "key-figures", rows: highlights }] : [],
    ),
    ...overviewExhibits(exhibited, page),
    ...topicsSection(indicators, page),
    ...aboutSection(page),
  ]);
}

/** Figures that were read, are computed and are missing; sources that were read and that those cite. */
interface Counts {
  readonly figures: number;
  /** Of those read: in a text, and in a table. */
  readonly passages: number;
  readonly rows: number;
  readonly derived: number;
  readonly missing: number;
  readonly read: number;
  readonly cited: number;
}

async function countsOf(store: FigureStore): Promise<Counts> {
  const [{ sources }, origins, bySource, via] = await Promise.all([
    store.facts(),
    store.counts({}, "origin"),
    store.counts({}, "source"),
    store.counts({}, "via"),
  ]);
  const sum = (counts: readonly Total[], of: (total: Total) => number) =>
    counts.reduce((total, each) => total + of(each), 0);
  const known = ({ total, missing }: Total) => total - missing;
  const tables = bySource.filter(({ values: [id = ""] }) => sources.get(id)?.type === "dataset");
  const figures = sum(bySource, known);
  const rows = sum(tables, known);
  return {
    ...{ figures, rows, passages: figures - rows },
    derived: sum(
      origins.filter(({ values: [origin] }) => origin === "derived"),
      ({ total }) => total,
    ),
    missing: sum(origins, ({ missing }) => missing),
    read: bySource.length,
    cited: via.length,
  };
}

function countsText(counts: Counts, { locale }: PageContext): string {
  const { figures, passages, rows, derived, missing, read, cited } = counts;
  const words = messagesIn(locale).overview;
  const written = (count: number) => formatNumber(count, locale);
  const sentences = [
    words.counts(figures, written(figures), read, written(read)),
    words.places(passages, written(passages), rows, written(rows)),
    derived > 0 ? words.derived(derived, written(derived)) : "",
    cited > 0 ? words.cited(cited, written(cited)) : "",
    missing > 0 ? words.missing(missing, written(missing)) : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** That sources differ, and where that is explained. */
function discrepanciesLine(count: number, page: PageContext): Block[] {
  if (count === 0) return [];
  const words = messagesIn(page.locale).dataNotes;
  const text = words.groups(count, formatNumber(count, page.locale));
  return [paragraph("issue", `${text} `, link(page.path("data-notes"), words.see))];
}

function topicsSection(indicators: readonly Indicator[], page: PageContext): Block[] {
  const words = messagesIn(page.locale).overview;
  const items = topics.flatMap((topic) => {
    const blocks = topicBlocks(topic, indicators, page);
    return blocks.length > 0 ? [{ content: [], blocks }] : [];
  });
  const toAll: Content = [{ kind: "link", href: page.path("figures"), content: [words.all], look: "button" }];
  return section("topics", words.topics, [{ kind: "list", look: "topics", items }, paragraph(undefined, ...toAll)]);
}

/** How many figures a topic has, and the way to each of its indicators; nothing for a topic without figures. */
function topicBlocks(topic: Topic, indicators: readonly Indicator[], page: PageContext): Block[] {
  const { locale, published } = page;
  const count = published.topics.get(topic) ?? 0;
  if (count === 0) return [];
  const { overview, topics: names } = messagesIn(locale);
  return [
    { kind: "heading", level: 3, content: [link(page.topicPath(topic), names[topic])] },
    paragraph(undefined, overview.topicFigures(count, formatNumber(count, locale))),
    {
      kind: "list",
      items: indicators
        .filter((indicator) => indicator.topic === topic)
        .map(({ id, name }) => ({ content: [link(page.path("indicators", id), name[locale])] })),
    },
  ];
}

function aboutSection({ dataset, locale }: PageContext): Block[] {
  const words = messagesIn(locale).overview;
  const { version, licenses } = dataset.description;
  const [licence] = licenses;
  const name = licence?.title ?? licence?.name ?? "";
  return section("about", words.about, [
    {
      kind: "facts",
      facts: [
        { term: [words.version], details: [{ content: [version] }] },
        {
          term: [words.licence],
          details: [{ content: [licence?.path === undefined ? name : link(licence.path, name)] }],
        },
      ],
    },
  ]);
}
