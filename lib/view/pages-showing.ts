import { type Caveat, caveatPieces } from "../domain/caveat";
import type { Dataset } from "../domain/dataset";
import { citationsOf, type Figure } from "../domain/figure";
import { sourceTitle } from "../domain/source";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { publishedOf } from "../store/published";
import { datasetPath } from "./addresses";
import { subjectOf } from "./figure-row";
import { pageInSource } from "./figures-of-source";
import { PageDraft } from "./frame";
import { notComputedId, notComputedWith } from "./not-computed";
import { figuresOnOverview } from "./overview";
import { figureListPath } from "./row-pages";
import { isShownInFull } from "./topic-page";

interface PageLink {
  readonly label: string;
  readonly href: string;
}

/** Pages of one kind on which a figure stands. */
export interface PageLinks {
  readonly label: string;
  readonly links: readonly PageLink[];
}

interface Asked {
  readonly dataset: Dataset;
  readonly figure: Figure;
  readonly locale: Locale;
}

/** The pages that every dataset has one of: each answers whether it shows the figure. */
const pages: readonly ((asked: Asked) => PageLink | undefined)[] = [overviewPage, topicPage, listOfFigures];

/** Each kind of page answers which of its pages show the figure, if any. */
const kinds: readonly ((asked: Asked) => PageLinks)[] = [
  (asked) => ({ label: messagesIn(asked.locale).nav.label, links: pages.flatMap((ask) => ask(asked) ?? []) }),
  indicatorPage,
  sourcePages,
  dataNotesEntries,
  computedFigures,
];

/** Every page of the site on which a figure stands, besides its own. */
export function pagesShowing(dataset: Dataset, figure: Figure, locale: Locale): PageLinks[] {
  return kinds.map((ask) => ask({ dataset, figure, locale })).filter(({ links }) => links.length > 0);
}

function overviewPage({ dataset, figure, locale }: Asked): PageLink | undefined {
  if (!figuresOnOverview(dataset).has(figure.id)) return undefined;
  return { label: messagesIn(locale).nav.overview, href: datasetPath(locale, dataset.id) };
}

/** The page of a topic shows every figure of it, but where they are many. */
function topicPage({ dataset, figure: { indicator }, locale }: Asked): PageLink | undefined {
  const { topic } = indicator;
  if (topic === "context" || !isShownInFull(topic, dataset)) return undefined;
  return { label: messagesIn(locale).topics[topic], href: datasetPath(locale, dataset.id, topic) };
}

function listOfFigures({ dataset, figure, locale }: Asked): PageLink {
  return { label: messagesIn(locale).nav.figures, href: figureListPath(dataset, figure, locale) };
}

/** The page of an indicator shows every figure of it, but where they are many. */
function indicatorPage({ dataset, figure: { indicator }, locale }: Asked): PageLinks {
  const href = datasetPath(locale, dataset.id, "indicators", indicator.id);
  return { label: messagesIn(locale).indicator.kicker, links: [{ label: indicator.name[locale], href }] };
}

/** Of the sources that it was read from and of those that they cite; a page of a source lists no computed figures. */
function sourcePages({ dataset, figure, locale }: Asked): PageLinks {
  const citations = figure.provenance.kind === "read" ? citationsOf(figure) : [];
  const sources = new Map(citations.flatMap(({ source, via }) => [source, ...via]).map((each) => [each.id, each]));
  return {
    label: messagesIn(locale).source.kicker,
    links: [...sources.values()].map((source) => {
      const page = pageInSource(dataset, source.id, figure);
      const href = datasetPath(locale, dataset.id, "sources", source.id);
      return {
        label: source["title-short"] ?? sourceTitle(source, locale),
        href: page > 1 ? `${href}?page=${page}` : href,
      };
    }),
  };
}

/** The first entry of each kind: discrepancies, results not computed, ambiguous caveats. */
function dataNotesEntries({ dataset, figure, locale }: Asked): PageLinks {
  const words = messagesIn(locale).dataNotes;
  const [discrepancy] = publishedOf(dataset).disagreeing.get(figure.id) ?? [];
  const [notComputed] = notComputedWith(figure, new PageDraft(dataset, locale));
  const ambiguity = [...dataset.caveats.values()].find((caveat) => caveat.kind === "ambiguity" && isOf(caveat, figure));
  const link = (label: string, id: string) => ({
    label,
    href: `${datasetPath(locale, dataset.id, "data-notes")}#${id}`,
  });
  return {
    label: words.title,
    links: [
      ...(discrepancy ? [link(words.discrepancies, discrepancy.id)] : []),
      ...(notComputed ? [link(words.notComputed, notComputedId(notComputed))] : []),
      ...(ambiguity ? [link(words.ambiguous, `caveat--${ambiguity.id}`)] : []),
    ],
  };
}

/** True where the figure has the caveat, or is named in it. */
function isOf({ id, text }: Caveat, figure: Figure): boolean {
  const names = caveatPieces(text.en).some((piece) => "figure" in piece && piece.figure === figure.id);
  return names || figure.caveats.some((caveat) => caveat.id === id);
}

/** The pages of the figures that are computed from it. */
function computedFigures({ dataset, figure, locale }: Asked): PageLinks {
  const derived = publishedOf(dataset).restingOn.get(figure.id) ?? [];
  return {
    label: messagesIn(locale).figure.derived,
    links: derived.map((each) => {
      const { indicator, entity } = subjectOf(each, new PageDraft(dataset, locale));
      return { label: `${indicator}, ${entity}`, href: datasetPath(locale, dataset.id, "figures", each.id) };
    }),
  };
}
