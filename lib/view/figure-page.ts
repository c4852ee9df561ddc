import type { CitedFigure } from "../cite/cited-figure";
import { computationText } from "../cite/computation";
import { otherStatementsText } from "../cite/discrepancy-text";
import { citeFull, foreignLanguage, type TextPiece } from "../cite/publication";
import type { Content } from "../document/content";
import type { Discrepancy, FigureRow, Subject } from "../document/figure-row";
import type { Change, Dataset } from "../domain/dataset";
import { citationsOf, type Figure, figureKey, inputsUnder } from "../domain/figure";
import type { Citation, Source } from "../domain/source";
import type { Locale } from "../domain/text";
import { formatLocator } from "../format/locator";
import { messagesIn } from "../i18n/messages";
import { otherStatementsOn, publishedOf } from "../store/published";
import { type Citations, figureCitations } from "./citations";
import { type PageDiscrepancy, pageDiscrepancy } from "./discrepancies";
import { discrepancyOf, figureRow, subjectOf } from "./figure-row";
import { figuresOfSource } from "./figures-of-source";
import { type Frame, PageDraft } from "./frame";
import { type NotComputedEntry, notComputedEntry, notComputedWith } from "./not-computed";
import { type PageCaveat, pageCaveat } from "./page-caveat";
import { type PageLinks, pagesShowing } from "./pages-showing";
import { resultsOf } from "./results";
import { verdictSentence } from "./verdict";

/** A source in a chain, with the way to its page. */
export interface LinkedSource {
  readonly reference: readonly TextPiece[];
  readonly href: string;
  readonly withoutEntry: boolean;
}

/** How a figure was read: the words, the place and the chain of sources. */
export interface Reading {
  readonly printed: TextPiece;
  readonly locator: string;
  readonly source: LinkedSource;
  readonly via: readonly LinkedSource[];
}

/** The address of one figure: all that is known of it. */
export interface FigurePage {
  readonly frame: Frame;
  readonly id: string;
  readonly subject: Subject;
  readonly cited: CitedFigure;
  readonly figure: Figure;
  readonly sexName: string;
  readonly dimensions: readonly { readonly title: string; readonly name: string }[];
  readonly indicatorHref: string;
  readonly topicHref: string;
  readonly reading?: Reading;
  /** Of a target: what can be said of each body that it names; of a latest value: what can be said against its targets. */
  readonly verdicts: readonly { readonly entity: string; readonly text: Content }[];
  /** Of a figure derived: how, in words and numbers, and from which figures, down to the last. */
  readonly computation?: { readonly text: string; readonly rows: readonly FigureRow[] };
  readonly caveats: readonly PageCaveat[];
  /** The discrepancies it is part of, the figure itself left out. */
  readonly discrepancies: readonly PageDiscrepancy[];
  /** What stands against it, in one line. */
  readonly discrepancy?: Discrepancy;
  /** Who confirms it, and what it was revised from or to; with the figures that this is about. */
  readonly others: { readonly texts: readonly string[]; readonly figures: readonly { readonly id: string }[] };
  readonly same: readonly FigureRow[];
  readonly statement: readonly FigureRow[];
  /** What is computed from it, over however many steps. */
  readonly derived: readonly FigureRow[];
  /** What was not computed from it, the figure itself left out. */
  readonly notComputed: readonly NotComputedEntry[];
  readonly shownOn: readonly PageLinks[];
  readonly changes: readonly Change[];
  readonly citations: Citations;
  readonly figuresHref: string;
}

/** Undefined where the dataset has no figure of this id. */
export function figurePage(dataset: Dataset, locale: Locale, id: string): FigurePage | undefined {
  const figure = publishedOf(dataset).figures.get(id);
  const citations = figureCitations(dataset, locale, id, "");
  if (!figure || !citations) return undefined;
  const page = new PageDraft(dataset, locale);
  const words = messagesIn(locale);
  const [citation] = citationsOf(figure);
  const cited = page.cite(figure);
  const verdicts = resultsOf(dataset)
    .filter(({ target, judged }) => target?.id === id || judged.some((value) => value.id === id))
    .map((result) => ({ entity: result.entity.name[locale], text: verdictSentence(result, page) }));
  const published = publishedOf(dataset);
  const ofIndicator = (published.ofIndicator.get(figure.indicator.id) ?? []).filter((other) => other.id !== id);
  const key = figureKey(figure);
  const text = computationText(figure, locale);
  const computation = text !== undefined && { text, rows: inputsUnder(figure).map((input) => figureRow(input, page)) };
  const caveats = figure.caveats.map((caveat) => pageCaveat(caveat, page));
  const discrepancies = (published.disagreeing.get(id) ?? []).map((each) => pageDiscrepancy(each, page, id));
  const discrepancy = discrepancyOf(figure, page);
  const sameThing = ofIndicator.filter((other) => other.area === figure.area && figureKey(other) === key);
  const same = [...(published.earlier.get(id) ?? []), ...sameThing].map((other) => figureRow(other, page));
  const isRead = figure.provenance.kind === "read" && figure.statement !== undefined;
  const statement = (isRead ? figuresOfSource(dataset, citation.source.id).read : [])
    .filter((other) => other.id !== id && other.statement === figure.statement)
    .map((other) => figureRow(other, page));
  const derived = (published.restingOn.get(id) ?? []).map((other) => figureRow(other, page));
  const notComputed = notComputedWith(figure, page).map((notComputed) => notComputedEntry(notComputed, page, id));
  const subject = subjectOf(figure, page);
  return {
    frame: page.frame(`${id}: ${subject.indicator}, ${subject.entity}`, "figures", id),
    id,
    subject,
    cited,
    figure,
    sexName: words.sexes[figure.sex],
    dimensions: dataset.description.dimensions.flatMap(({ name, title, codes }) => {
      const code = codes.find((each) => each.code === figure.dimensions[name]);
      if (!code || code.code === "_Z") return [];
      return [{ title: title[locale], name: code.name[locale] }];
    }),
    indicatorHref: page.path("indicators", figure.indicator.id),
    topicHref: page.topicPath(figure.indicator.topic),
    ...(figure.provenance.kind === "read" && { reading: readingOf(figure.provenance.citation, page) }),
    verdicts,
    ...(computation && { computation }),
    caveats,
    discrepancies,
    ...(discrepancy && { discrepancy }),
    others: othersOf(figure, dataset, locale),
    same,
    statement,
    derived,
    notComputed,
    shownOn: pagesShowing(dataset, figure, locale),
    changes: dataset.changes.filter((change) => change.figure === id),
    citations,
    figuresHref: page.path("figures"),
  };
}

function othersOf(figure: Figure, dataset: Dataset, locale: Locale): FigurePage["others"] {
  const others = { ...otherStatementsOn(dataset, figure), discrepancies: [] };
  return {
    texts: otherStatementsText(figure, others, locale).map(({ text }) => text),
    figures: [...others.confirmedBy, ...others.earlier, ...(others.latest ? [others.latest] : [])],
  };
}

function readingOf({ printed, locator, source, via }: Citation, page: PageDraft): Reading {
  const link = (each: Source): LinkedSource => ({
    reference: citeFull(each, page.locale),
    href: page.path("sources", each.id),
    withoutEntry: each.custom?.entry === "none",
  });
  const lang = foreignLanguage(source, page.locale);
  return {
    printed: { text: printed, ...(lang !== undefined && { lang }) },
    locator: formatLocator(locator, page.locale),
    source: link(source),
    via: via.map(link),
  };
}
