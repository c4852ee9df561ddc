import type { Locale } from "../domain/text";
import { dictionary } from "./dictionary";
import { colon, nbsp, semicolon } from "./french";

/** How a language writes what is no word: signs, dates, large numbers. */
const en = {
  /** For Intl, and for files that name their language. */
  tag: "en-GB",
  /** Between items that hold commas. */
  semicolon: "; ",
  /** A text after its label: “Period: 2016”. */
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** Between the first and the last year of a span. */
  spanDash: "–",
  /** A date with its day, as Intl writes it. */
  date: (text: string) => text,
  /** A large round number, as Intl writes it: “1.5 billion”. */
  spoken: (text: string) => text,
  /** A unit after such a number. */
  afterSpoken: (unit: string) => unit,
  when: {
    undated: "at a date not stated",
    undatedMany: "at dates not stated",
    years: "in",
    period: "in the period",
    day: "on",
  },
};

const fr = {
  tag: "fr-FR",
  semicolon,
  labelled: (label, text) => `${label}${colon}${text}`,
  spanDash: "-",
  date: (text) => text.replace(/^1 /, "1er "),
  spoken: (text) => text.replace(" ", nbsp),
  afterSpoken: (unit) => (/^[aeiouyhàâéèêîôû]/i.test(unit) ? `d’${unit}` : `de ${unit}`),
  when: {
    undated: "à une date non précisée",
    undatedMany: "à des dates non précisées",
    years: "en",
    period: "sur la période",
    day: "le",
  },
} satisfies typeof en;

/** The conventions of a language. */
export const conventionsIn = dictionary("conventions", { en, fr });

/**
 * When, after a number or at the head of a sentence, of a period in EDTF: “in {2014}”, “on {2014-12-31}”. “Since 2012” and
 * “before the coup” need no word before them.
 *
 * @param count of how many numbers it is said: several without a date may have several
 */
export function whenTemplate(period: string, locale: Locale, count = 1): string {
  const words = conventionsIn(locale).when;
  if (period === "undated") return count > 1 ? words.undatedMany : words.undated;
  if (/\.\.|:/.test(period)) return `{${period}}`;
  if (period.includes("/")) {
    return `${period.length === "2014/2015".length ? words.years : words.period} {${period}}`;
  }
  return `${period.length > "2014-12".length ? words.day : words.years} {${period}}`;
}
