import type { Locale } from "../domain/text";

const rules = { en: new Intl.PluralRules("en"), fr: new Intl.PluralRules("fr") };

/** The form that a count takes in a language: in French zero is singular, and millions count as many. */
export function byCount<T>(locale: Locale, count: number, forms: { readonly one: T; readonly other: T }): T {
  return rules[locale].select(count) === "one" ? forms.one : forms.other;
}
