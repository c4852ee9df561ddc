import { type Facts, fact } from "../../document/block";
import { type Inline, link } from "../../document/content";
import { type Caveat, caveatPieces } from "../../domain/caveat";
import { citationsOf, type Figure } from "../../domain/figure";
import { sourceTitle } from "../../domain/source";
import { messagesIn } from "../../i18n/messages";
import { subjectOf } from "../../view/figure-row";
import { pageInSource } from "../../view/figures-of-source";
import type { PageDraft } from "../../view/frame";
import { notComputedId, notComputedWith } from "../../view/not-computed";
import { figuresOnOverview } from "../../view/overview";
import { figureListPath } from "../../view/row-pages";
import { isShownInFull } from "../../view/topic-page";

/** Every page of the site that shows a figure, besides its own: links by the kind of page. */
export function pagesShowing(figure: Figure, page: PageDraft): Facts {
  const { dataset, locale } = page;
  const messages = messagesIn(locale);
  const { indicator } = figure;
  const { topic } = indicator;
  const kinds: readonly (readonly [label: string, links: readonly Inline[]])[] = [
    [
      messages.nav.label,
      [
        ...(figuresOnOverview(dataset).has(figure.id) ? [link(page.path(), messages.nav.overview)] : []),
        // The page of a topic shows every figure of it, but where they are many.
        ...(topic !== "context" && isShownInFull(topic, dataset)
          ? [link(page.path(topic), messages.topics[topic])]
          : []),
        link(figureListPath(dataset, figure, locale), messages.nav.figures),
      ],
    ],
    [messages.indicator.kicker, [link(page.path("indicators", indicator.id), indicator.name[locale])]],
    [messages.source.kicker, sourcePages(figure, page)],
    [messages.dataNotes.title, dataNotes(figure, page)],
    [messages.figure.derived, computedFigures(figure, page)],
  ];
  const facts = kinds
    .filter(([, links]) => links.length > 0)
    .map(([label, links]) => fact(label, { kind: "lines", look: "links", lines: links.map((each) => [each]) }));
  return { kind: "facts", facts };
}

/** Of the sources that it was read from and of those that they cite; a page of a source lists no computed figures. */
function sourcePages(figure: Figure, page: PageDraft): Inline[] {
  const citations = figure.provenance.kind === "read" ? citationsOf(figure) : [];
  const sources = new Map(citations.flatMap(({ source, via }) => [source, ...via]).map((each) => [each.id, each]));
  return [...sources.values()].map((source) => {
    const number = pageInSource(page.dataset, source.id, figure);
    const path = page.path("sources", source.id);
    return link(
      number > 1 ? `${path}?page=${number}` : path,
      source["title-short"] ?? sourceTitle(source, page.locale),
    );
  });
}

/** The first entry of each kind: discrepancies, results not computed, ambiguous caveats. */
function dataNotes(figure: Figure, page: PageDraft): Inline[] {
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
function computedFigures(figure: Figure, page: PageDraft): Inline[] {
  return page.published.restingOn(figure).map((each) => {
    const { indicator, entity } = subjectOf(each, page);
    return link(page.path("figures", each.id), `${indicator}, ${entity}`);
  });
}
