import type { Locale } from "../domain/text";

/**
 * When, after a number or at the head of a sentence, of a period in EDTF: “in {2014}”, “on {2014-12-31}”. “Since 2012” and
 * “before the coup” need no word before them.
 *
 * @param count of how many numbers it is said: several without a date may have several
 */
export function whenTemplate(period: string, locale: Locale, count = 1): string {
  const words = timeWords[locale];
  if (period === "undated") return count > 1 ? words.undatedMany : words.undated;
  if (/\.\.|:/.test(period)) return `{${period}}`;
  if (period.includes("/")) {
    return `${period.length === "2014/2015".length ? words.years : words.period} {${period}}`;
  }
  return `${period.length > "2014-12".length ? words.day : words.years} {${period}}`;
}

const timeWords = {
  en: {
    undated: "at a date not stated",
    undatedMany: "at dates not stated",
    years: "in",
    period: "in the period",
    day: "on",
  },
  fr: {
    undated: "à une date non précisée",
    undatedMany: "à des dates non précisées",
    years: "en",
    period: "sur la période",
    day: "le",
  },
} as const satisfies Record<Locale, Record<"undated" | "undatedMany" | "years" | "period" | "day", string>>;
