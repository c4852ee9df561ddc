import type { Figure } from "../domain/figure";
import { citationsOf } from "../domain/provenance";
import { type Citation, type Source, sourceTitle } from "../domain/source";
import type { Locale } from "../domain/text";
import { formatLocator } from "../format/locator";
import { citeWordsIn } from "../i18n/cite-words";
import { conventionsIn } from "../i18n/conventions";
import { sourceAuthors, sourceYear } from "./publication";

/** As a text names a publication: “ISSAT, n.d.”; by its title where no author is known. */
export function citeInText(source: Source, locale: Locale): string {
  const name = sourceAuthors(source, locale) || (source["title-short"] ?? sourceTitle(source, locale));
  return `${name}, ${sourceYear(source, locale)}`;
}

/** The same with those it takes the figure from before it: “EU, 2014, as cited in ISSAT, n.d.”. */
function chainInText({ source, via }: Pick<Citation, "source" | "via">, locale: Locale): string {
  return [...via.toReversed(), source]
    .map((each) => citeInText(each, locale))
    .join(`, ${citeWordsIn(locale).asCitedIn} `);
}

/**
 * What stands in brackets after a figure: “EU, 2014, as cited in ISSAT, n.d., §4.iii, para. 2”. Places in one
 * publication stand together; a figure derived says that it is computed from them.
 */
export function figureInText(figure: Figure, locale: Locale): string {
  const places = new Map<string, string[]>();
  for (const citation of citationsOf(figure)) {
    const chain = chainInText(citation, locale);
    places.set(chain, [...(places.get(chain) ?? []), formatLocator(citation.locator, locale)]);
  }
  const { semicolon } = conventionsIn(locale);
  const text = [...places].map(([chain, locators]) => `${chain}, ${locators.join(semicolon)}`).join(semicolon);
  return figure.provenance.kind === "derived" ? `${citeWordsIn(locale).computedFrom} ${text}` : text;
}
