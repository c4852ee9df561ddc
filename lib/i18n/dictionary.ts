import type { Locale } from "../domain/text";

/** Returns the lookup of one dictionary: its words in a language. English is the model that the others satisfy. */
export function dictionary<Words>(
  languages: { readonly en: Words } & Readonly<Record<Locale, NoInfer<Words>>>,
): (locale: Locale) => Words {
  return (locale) => languages[locale];
}
