import type { DisagreementKind } from "../domain/disagreement";
import type { Locale } from "../domain/text";
import { en } from "./disagreement-words-en";
import { fr } from "./disagreement-words-fr";

/** What a sentence about reconciling needs to know: how many sides there are, and their dates, told apart. */
export interface ReconcileFacts {
  readonly count: number;
  /** The date of each side, in words; empty where all are of one. */
  readonly dates: readonly string[];
}

/** What one language says of figures that disagree. */
export interface DisagreementLanguage {
  /** After what it is about, such as “Prisons”. */
  readonly title: Readonly<Record<DisagreementKind, (subject: string, count: number) => string>>;
  readonly women: string;
  readonly men: string;
  /** “A against B and against C”. */
  readonly against: (sides: readonly string[]) => string;
  /** What stands in brackets after a number: its date, and what it can be as printed. */
  readonly readAs: (range: string) => string;
  readonly shareOf: (share: string, whole: string) => string;
  /** Before the arithmetic. */
  readonly sameWhole: string;
  readonly reconcile: Readonly<Record<DisagreementKind, (facts: ReconcileFacts) => string>>;
  readonly onlyByRounding: string;
}

const languages: Readonly<Record<Locale, DisagreementLanguage>> = { en, fr };

/** The words for disagreements in a language. */
export function disagreementWordsIn(locale: Locale): DisagreementLanguage {
  return languages[locale];
}
