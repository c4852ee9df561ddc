import type { DiscrepancyKind } from "../domain/discrepancy";
import type { Locale } from "../domain/text";
import { en } from "./discrepancy-words-en";
import { fr } from "./discrepancy-words-fr";

/** What one language says of discrepancies, of figures that others confirm, and of revisions. */
export interface DiscrepancyLanguage {
  /** After what it is about, such as “Prisons”. */
  readonly title: Readonly<Record<DiscrepancyKind, (subject: string, sides: number) => string>>;
  readonly women: string;
  readonly men: string;
  /** “A against B and against C”. */
  readonly against: (sides: readonly string[]) => string;
  /** “A; B”. */
  readonly list: (items: readonly string[]) => string;
  readonly shareOf: (share: string, whole: string) => string;
  /** Before the arithmetic. */
  readonly ifOneWhole: string;
  readonly reasons: Readonly<Record<DiscrepancyKind, string>>;
  /** “Sources differ: 8.8 % (World Bank)”. */
  readonly differBecause: (rivals: string) => string;
  readonly partsExceed: (sum: string) => string;
  /** “Confirmed by World Bank: 9.52 %.” */
  readonly confirmedBy: (producers: string) => string;
  readonly producerAndValue: (producer: string, value: string) => string;
  /** Of a later edition: what earlier ones gave. */
  readonly earlierEditions: (editions: string) => string;
  readonly editionAndValue: (edition: string, value: string) => string;
  /** Of an earlier edition: what replaced it. */
  readonly revised: (own: string, latest: string, value: string) => string;
}

const languages: Readonly<Record<Locale, DiscrepancyLanguage>> = { en, fr };

/** The words for discrepancies in a language. */
export function discrepancyWordsIn(locale: Locale): DiscrepancyLanguage {
  return languages[locale];
}
