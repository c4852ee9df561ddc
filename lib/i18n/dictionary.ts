import type { Locale } from "../domain/text";
import { type Language, languages } from "./languages";

const further: Readonly<Record<string, Language | undefined>> = languages;

/**
 * Returns the lookup of one dictionary: its words in a language. English is the model that the others satisfy; a further
 * language has its words in a file of its own.
 *
 * @param name by which a further language finds it; unlike all other names
 */
export function dictionary<Words>(
  name: string,
  { en, fr }: { readonly en: Words; readonly fr: NoInfer<Words> },
): (locale: Locale) => Words {
  return (locale) => (locale === "fr" ? fr : (further[locale]?.(name, en) ?? en));
}
