import { type Locale, locales } from "../domain/text";
import { conventionsIn } from "./conventions";

const rules = new Map(locales.map((locale) => [locale, new Intl.PluralRules(locale)]));
const digits = new Map(locales.map((locale) => [locale, new Intl.NumberFormat(conventionsIn(locale).tag)]));

/** The form that a count takes in a language: in French zero is singular, and millions count as many. */
export function byCount<T>(locale: Locale, count: number, one: T, other: T): T {
  return rules.get(locale)?.select(count) === "one" ? one : other;
}

/** Words of a language that bend with a count; `#` stands for its digits: “1 figure”, “1,200 figures”. */
export function countedIn(locale: Locale) {
  return (one: string, other = one) =>
    (count: number) =>
      byCount(locale, count, one, other).replace("#", digits.get(locale)?.format(count) ?? "");
}
