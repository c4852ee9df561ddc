import type { Locale } from "../domain/text";
import { en } from "./benchmark-words-en";
import { fr } from "./benchmark-words-fr";

/** Whose choice a benchmark is: the reader's, or that of the page that shows it unasked. */
export type LaidBy = "reader" | "page";

/** What one language says of women needed to reach a benchmark. `benchmark` is written already: “30 %”. */
export interface BenchmarkLanguage {
  readonly caption: (benchmark: string) => string;
  readonly columns: Readonly<Record<"force" | "women" | "needed", string>>;
  /** Between the women of a force and its strength. */
  readonly of: string;
  /** Where a force has a share of women, and no counts to compute from. */
  readonly noCounts: string;
  /** Only where it is true. */
  readonly noTarget: string;
  readonly laid: Readonly<Record<LaidBy, string>>;
  /** In the note of each result, after “30 % is an assumption: ”. */
  readonly assumption: Readonly<Record<LaidBy, string>>;
}

const languages: Readonly<Record<Locale, BenchmarkLanguage>> = { en, fr };

/** The words for benchmarks in a language. */
export function benchmarkWordsIn(locale: Locale): BenchmarkLanguage {
  return languages[locale];
}
