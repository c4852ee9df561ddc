import { type Locale, locales } from "../domain/text";

const rules = new Map(locales.map((locale) => [locale, new Intl.PluralRules(locale)]));

/** The form that a count takes in a language: in French zero is singular, and millions count as many. */
export function byCount<T>(locale: Locale, count: number, forms: { readonly one: T; readonly other: T }): T {
  return rules.get(locale)?.select(count) === "one" ? forms.one : forms.other;
}
