import { type Block, paragraph, section } from "../../document/block";
import { type Content, link } from "../../document/content";
import type { Figure } from "../../domain/figure";
import { type Topic, topics } from "../../domain/indicator";
import { oncePerDataset } from "../../domain/once";
import { isMissingStatus } from "../../domain/quantity";
import { formatNumber } from "../../format/number";
import { messagesIn } from "../../i18n/messages";
import { publishedOf } from "../../store/published";
import { indicatorsWithFigures } from "../../view/addresses";
import { figuresOfSource } from "../../view/figures-of-source";
import { type Document, descriptionOf, type PageDraft, titleOf } from "../../view/frame";
import { highlightRows, overviewExhibits } from "../../view/overview";

/** The first page of a dataset: what it is, what it holds, its highlights, an exhibit for each question, its topics. */
export function overviewDocument(page: PageDraft): Document {
  const { dataset, locale } = page;
  const words = messagesIn(locale).overview;
  const highlights = highlightRows(page);
  return page.document(undefined, [
    paragraph("kicker", words.kicker),
    { kind: "heading", level: 1, content: [titleOf(dataset, locale)] },
    paragraph("lead", descriptionOf(dataset, locale)),
    paragraph("counts", countsText(page)),
    ...discrepanciesLine(page),
    ...section(
      "highlights",
      words.highlights,
      highlights.length > 0 ? [{ kind: "key-figures", rows: highlights }] : [],
    ),
    ...overviewExhibits(page),
    ...topicsSection(page),
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

const countsOf = oncePerDataset("counts", (dataset): Counts => {
  const figures = [...publishedOf(dataset).figures.values()];
  const typeRead = ({ provenance, quantity }: Figure) =>
    provenance.kind === "read" && !isMissingStatus(quantity.status) ? [provenance.citation.source.type] : [];
  const types = figures.flatMap(typeRead);
  const rows = types.filter((type) => type === "dataset").length;
  const sources = [...dataset.sources.keys()].map((id) => figuresOfSource(dataset, id));
  return {
    ...{ figures: types.length, passages: types.length - rows, rows },
    derived: figures.filter(({ provenance }) => provenance.kind === "derived").length,
    missing: figures.filter(({ quantity }) => isMissingStatus(quantity.status)).length,
    read: sources.filter(({ read }) => read.length > 0).length,
    cited: sources.filter(({ cited }) => cited.length > 0).length,
  };
});

function countsText({ dataset, locale }: PageDraft): string {
  const { figures, passages, rows, derived, missing, read, cited } = countsOf(dataset);
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
function discrepanciesLine(page: PageDraft): Block[] {
  const count = page.published.discrepancies.length;
  if (count === 0) return [];
  const words = messagesIn(page.locale).dataNotes;
  const text = words.groups(count, formatNumber(count, page.locale));
  return [paragraph("issue", `${text} `, link(page.path("data-notes"), words.see))];
}

function topicsSection(page: PageDraft): Block[] {
  const words = messagesIn(page.locale).overview;
  const items = topics.flatMap((topic) => {
    const blocks = topicBlocks(topic, page);
    return blocks.length > 0 ? [{ content: [], blocks }] : [];
  });
  const toAll: Content = [{ kind: "link", href: page.path("figures"), content: [words.all], look: "button" }];
  return section("topics", words.topics, [{ kind: "list", look: "topics", items }, paragraph(undefined, ...toAll)]);
}

/** How many figures a topic has, and the way to each of its indicators; nothing for a topic without figures. */
function topicBlocks(topic: Topic, page: PageDraft): Block[] {
  const { dataset, locale } = page;
  const count = page.figuresOf(topic).length;
  if (count === 0) return [];
  const { overview, topics: names } = messagesIn(locale);
  const indicators = indicatorsWithFigures(dataset).flatMap((id) => dataset.indicators.get(id) ?? []);
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

function aboutSection({ dataset, locale }: PageDraft): Block[] {
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
