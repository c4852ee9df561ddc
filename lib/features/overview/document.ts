import { type Block, fact, factList, heading, list, paragraph, section } from "../../document/block";
import { type Content, link } from "../../document/content";
import type { Dataset } from "../../domain/dataset";
import { type Indicator, type Topic, topics } from "../../domain/indicator";
import type { Locale } from "../../domain/text";
import { messagesIn } from "../../i18n/messages";
import type { FigureStore, Total } from "../../store/figure-store";
import { storeOf } from "../../store/memory-store";
import { indicatorsWithFigures } from "../../view/addresses";
import type { Document, PageContext } from "../../view/frame";
import { highlightRows, openOverview, overviewExhibits } from "../../view/overview";

/** The first page of a dataset: what it is, what it holds, its highlights, an exhibit for each question, its topics. */
export async function overviewDocument(dataset: Dataset, locale: Locale): Promise<Document> {
  const store = storeOf(dataset);
  const [{ exhibited, page }, counts, discrepancies, indicators] = await Promise.all([
    openOverview(dataset, locale),
    countsText(store, locale),
    store.discrepancies(),
    indicatorsWithFigures(store),
  ]);
  const words = messagesIn(locale).overview;
  const highlights = highlightRows(page);
  return page.document(undefined, [
    paragraph("kicker", words.kicker),
    heading(1, dataset.description.title[locale]),
    paragraph("lead", dataset.description.description[locale]),
    paragraph("counts", counts),
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

/** How many figures were read, in a text and in a table, are computed and are missing; of how many sources they are. */
async function countsText(store: FigureStore, locale: Locale): Promise<string> {
  const [{ sources }, origins, bySource, via] = await Promise.all([
    store.facts(),
    store.counts({}, "origin"),
    store.counts({}, "source"),
    store.counts({}, "via"),
  ]);
  const known = (counts: readonly Total[]) => counts.reduce((sum, { total, missing }) => sum + total - missing, 0);
  const figures = known(bySource);
  const inTables = known(bySource.filter(({ values: [id = ""] }) => sources.get(id)?.type === "dataset"));
  const derived = origins.find(({ values: [origin] }) => origin === "derived")?.total ?? 0;
  const missing = origins.reduce((sum, each) => sum + each.missing, 0);
  const words = messagesIn(locale).overview;
  return [
    words.counts(figures, bySource.length),
    words.places(figures - inTables, inTables),
    derived > 0 ? words.derived(derived) : "",
    via.length > 0 ? words.cited(via.length) : "",
    missing > 0 ? words.missing(missing) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** That sources differ, and where that is explained. */
function discrepanciesLine(count: number, page: PageContext): Block[] {
  if (count === 0) return [];
  const words = messagesIn(page.locale).dataNotes;
  return [paragraph("issue", `${words.groups(count)} `, link(page.path("data-notes"), words.see))];
}

function topicsSection(indicators: readonly Indicator[], page: PageContext): Block[] {
  const words = messagesIn(page.locale).overview;
  const items = topics.flatMap((topic) => {
    const blocks = topicBlocks(topic, indicators, page);
    return blocks.length > 0 ? [{ content: [], blocks }] : [];
  });
  const toAll: Content = [{ kind: "link", href: page.path("figures"), content: [words.all], look: "button" }];
  return section("topics", words.topics, [list(items, "topics"), paragraph(undefined, ...toAll)]);
}

/** How many figures a topic has, and the way to each of its indicators; nothing for a topic without figures. */
function topicBlocks(topic: Topic, indicators: readonly Indicator[], page: PageContext): Block[] {
  const { locale, published } = page;
  const count = published.topics.get(topic) ?? 0;
  if (count === 0) return [];
  const { figures, topics: names } = messagesIn(locale);
  return [
    heading(3, link(page.topicPath(topic), names[topic])),
    paragraph(undefined, figures.whole(count)),
    list(
      indicators
        .filter((indicator) => indicator.topic === topic)
        .map(({ id, name }) => ({ content: [link(page.path("indicators", id), name[locale])] })),
    ),
  ];
}

function aboutSection({ dataset, locale }: PageContext): Block[] {
  const words = messagesIn(locale).overview;
  const { version, licenses } = dataset.description;
  const [licence] = licenses;
  const name = licence?.title ?? licence?.name ?? "";
  const facts = [
    fact(words.version, version),
    fact(words.licence, licence?.path === undefined ? name : link(licence.path, name)),
  ];
  return section("about", words.about, factList(facts));
}
