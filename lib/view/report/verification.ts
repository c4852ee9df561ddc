import { citeShort } from "../../cite/publication";
import { type Figure, placesOf } from "../../domain/figure";
import type { Locale } from "../../domain/text";
import { formatLocator } from "../../format/locator";
import { conventionsIn } from "../../i18n/conventions";

/**
 * Where the figures of a line can be looked up: each publication once with all its places, “ISSAT, Background Note on
 * SSR, n.d., §4.ii, para. 2; footnote 12”.
 */
export function sourcesOfVerification(figures: readonly Figure[], locale: Locale): string[] {
  const places = new Map<string, string[]>();
  for (const { source, locator } of figures.flatMap(placesOf)) {
    const name = citeShort(source, locale)
      .map(({ text }) => text)
      .join("");
    const found = places.get(name) ?? [];
    const place = formatLocator(locator, locale);
    places.set(name, found.includes(place) ? found : [...found, place]);
  }
  return [...places].map(([name, found]) => `${name}, ${found.join(conventionsIn(locale).semicolon)}`);
}
