import { citationsOf, type Figure } from "../domain/figure";
import { grouped, groupsBy } from "../domain/grouped";
import type { Citation, Source } from "../domain/source";
import type { Locale } from "../domain/text";
import { formatLocator } from "../format/locator";
import { citeWordsIn } from "../i18n/cite-words";
import { conventionsIn } from "../i18n/conventions";
import { messagesIn } from "../i18n/messages";
import { citeFull, producerName, readAtText, sourceYear, type TextPiece, withStop } from "./publication";

/** A publication that was read, with locators in it and those it takes a figure from, nearest first. */
export type CitedPublication = Pick<Citation, "source" | "via"> & { readonly locators: readonly string[] };

/** Publications that were read, each once for each chain, with all locators in it, in order of appearance. */
export function citedPublications(citations: readonly Citation[]): CitedPublication[] {
  return grouped(citations, ({ source, via }) => [source, ...via].map(({ id }) => id).join(" ")).map((of) => {
    const [{ source, via }] = of;
    return { source, via, locators: [...new Set(of.map(({ locator }) => locator))] };
  });
}

/**
 * The full reference of a publication that was read, after those it takes the figure from: “EU, *Report*, 2014, as cited
 * in ISSAT, *Note*, n.d., §4.iii, para. 2.”
 */
export function publicationReference({ source, via, locators }: CitedPublication, locale: Locale): TextPiece[] {
  const { asCitedIn } = citeWordsIn(locale);
  const chain = via
    .toReversed()
    .flatMap((each): TextPiece[] => [
      ...citeFull(each, locale),
      { text: `${withoutEntry(each, locale)}, ${asCitedIn} ` },
    ]);
  const where = locators.map((locator) => formatLocator(locator, locale)).join(conventionsIn(locale).semicolon);
  return withStop([
    ...chain,
    ...citeFull(source, locale),
    ...(where === "" ? [] : [{ text: `, ${where}` }]),
    ...readAtText(source, locale),
  ]);
}

function withoutEntry({ custom }: Source, locale: Locale): string {
  return custom?.entry === "none" ? ` (${messagesIn(locale).notes.noEntry})` : "";
}

/** What is cited where: the publications that were read, then Muster's dataset and the part of it; its address follows. */
export function fullReference(
  publications: readonly CitedPublication[],
  { title, part, version }: { readonly title: string; readonly part: string; readonly version: string },
  locale: Locale,
): TextPiece[] {
  const references = publications.map((each) => publicationReference(each, locale));
  return [
    ...references.flatMap((pieces) => [...pieces, { text: " " }]),
    { text: `${messagesIn(locale).siteName}, ${title}, ${part}, ${citeWordsIn(locale).version(version)}, ` },
  ];
}

/** As a text names a publication: “ISSAT, n.d.”; by its title where no author is known. */
export function citeInText(source: Source, locale: Locale): string {
  return `${producerName(source, locale)}, ${sourceYear(source, locale)}`;
}

/** The same with those it takes the figure from before it: “EU, 2014, as cited in ISSAT, n.d.”. */
export function chainInText({ source, via }: Pick<Citation, "source" | "via">, locale: Locale): string {
  return [...via.toReversed(), source]
    .map((each) => citeInText(each, locale))
    .join(`, ${citeWordsIn(locale).asCitedIn} `);
}

/**
 * What is in brackets after a figure: “EU, 2014, as cited in ISSAT, n.d., §4.iii, para. 2”. Locators in one
 * publication are together; a figure derived says that it is computed from them.
 */
export function figureInText(figure: Figure, locale: Locale): string {
  const { semicolon } = conventionsIn(locale);
  const text = [...groupsBy(citationsOf(figure), (citation) => chainInText(citation, locale))]
    .map(([chain, of]) => `${chain}, ${of.map(({ locator }) => formatLocator(locator, locale)).join(semicolon)}`)
    .join(semicolon);
  return figure.provenance.kind === "derived" ? `${citeWordsIn(locale).computedFrom} ${text}` : text;
}
