import type { Locale } from "../domain/text";
import { en } from "./explorer-words-en";
import { fr } from "./explorer-words-fr";

/** What is said around a chart that a reader explores, in one language; handed to the browser as it stands. */
export interface ExplorerText {
  /** The button that begins. */
  readonly explore: string;
  /** Where the browser could not get what it needs. */
  readonly failed: string;
  /** Ends it. */
  readonly back: string;
  readonly keys: string;
  /** Over the values, before a time or a row is pointed at. */
  readonly start: string;
  readonly legend: string;
  /** Of a series that has nothing at that time. */
  readonly none: string;
  readonly brush: string;
}

export interface ExplorerLanguage extends ExplorerText {
  readonly region: (title: string) => string;
  /** What is read out at a point: whose, of when, how much. */
  readonly spoken: (name: string, period: string, number: string) => string;
}

const languages: Readonly<Record<Locale, ExplorerLanguage>> = { en, fr };

/** The words of the explorer in a language. */
export function explorerWordsIn(locale: Locale): ExplorerLanguage {
  return languages[locale];
}
