import { type Facts, fact } from "../../document/block";
import { type Inline, link } from "../../document/content";
import { type Caveat, caveatPieces } from "../../domain/caveat";
import type { Dataset } from "../../domain/dataset";
import { citationsOf, type Figure } from "../../domain/figure";
import { sourceTitle } from "../../domain/source";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import type { FigureStore } from "../../store/figure-store";
import { storeOf } from "../../store/memory-store";
import { withQuery } from "../../view/addresses";
import { subjectOf } from "../../view/figure-row";
import type { PageContext } from "../../view/frame";
import { notComputedId, notComputedWith } from "../../view/not-computed";
import { figuresOnOverview } from "../../view/overview";
import { pageOfIndex, pageQuery } from "../../view/row-pages";
import { isShownInFull } from "../../view/topic-page";

/** Every page of the site that shows a figure, besides its own: links by the kind of page. */
export async function pagesShowing(figure: Figure, dataset: Dataset, page: PageContext): Promise<Facts> {
  const { locale } = page;
  const store = storeOf(dataset);
  const listPage = pageOfIndex((await store.placeOf(figure.id, {}, "topics")) ?? 0);
  const messages = messagesIn(locale);
  const labels = tableWordsIn(locale);
  const { indicator } = figure;
  const { topic } = indicator;
  const kinds: readonly (readonly [label: string, links: readonly Inline[]])[] = [
    [
      messages.nav.label,
      [
        ...((await figuresOnOverview(dataset)).has(figure.id) ? [link(page.path(), messages.nav.overview)] : []),
        // The page of a topic shows every figure of it, but where they are many.
        ...(topic !== "context" && isShownInFull(topic, page) ? [link(page.path(topic), messages.topics[topic])] : []),
        link(withQuery(page.path("figures"), pageQuery(listPage)), messages.figures.title),
      ],
    ],
    [labels.indicator, [link(page.path("indicators", indicator.id), indicator.name[locale])]],
    [labels.source, await sourcePages(figure, store, page)],
    [messages.dataNotes.title, dataNotes(figure, page)],
    [messages.figure.derived, computedFigures(figure, page)],
  ];
  const facts = kinds
    .filter(([, links]) => links.length > 0)
    .map(([label, links]) => fact(label, { kind: "lines", look: "links", lines: links.map((each) => [each]) }));
  return { kind: "facts", facts };
}

/** Of the sources that it was read from and of those that they cite; a page of a source lists no computed figures. */
async function sourcePages(figure: Figure, store: FigureStore, page: PageContext): Promise<Inline[]> {
  const citations = figure.provenance.kind === "read" ? citationsOf(figure) : [];
  const sources = new Map(citations.flatMap(({ source, via }) => [source, ...via]).map((each) => [each.id, each]));
  const links = [...sources.values()].map(async (source) => {
    const { id } = source;
    // A source lists what was read from it, then what it is cited for.
    const read = await store.placeOf(figure.id, { source: id });
    const cited = read ?? (page.published.read.get(id) ?? 0) + ((await store.placeOf(figure.id, { via: id })) ?? 0);
    const query = pageQuery(pageOfIndex(cited));
    return link(withQuery(page.path("sources", id), query), source["title-short"] ?? sourceTitle(source, page.locale));
  });
  return Promise.all(links);
}

/** The first entry of each kind: discrepancies, results not computed, ambiguous caveats. */
function dataNotes(figure: Figure, page: PageContext): Inline[] {
  const words = messagesIn(page.locale).dataNotes;
  const [discrepancy] = page.statementsOn(figure).discrepancies;
  const [notComputed] = notComputedWith(figure, page);
  const ambiguity = [...page.dataset.caveats.values()].find(
    (caveat) => caveat.kind === "ambiguity" && isOf(caveat, figure),
  );
  const entry = (label: string, id: string) => link(`${page.path("data-notes")}#${id}`, label);
  return [
    ...(discrepancy ? [entry(words.discrepancies, discrepancy.id)] : []),
    ...(notComputed ? [entry(words.notComputed, notComputedId(notComputed))] : []),
    ...(ambiguity ? [entry(words.ambiguous, `caveat--${ambiguity.id}`)] : []),
  ];
}

/** True where the figure has the caveat, or is named in it. */
function isOf({ id, text }: Caveat, figure: Figure): boolean {
  const names = caveatPieces(text.en).some((piece) => "figure" in piece && piece.figure === figure.id);
  return names || figure.caveats.some((caveat) => caveat.id === id);
}

/** The pages of the figures that are computed from it. */
function computedFigures(figure: Figure, page: PageContext): Inline[] {
  return page.published.restingOn(figure).map((each) => {
    const { indicator, entity } = subjectOf(each, page);
    return link(page.path("figures", each.id), `${indicator}, ${entity}`);
  });
}
