import type { Locale } from "../domain/text";
import { en } from "./docx-words-en";
import { fr } from "./docx-words-fr";

/** The columns of a report's results, from left to right. */
export type ResultsColumn =
  | "level"
  | "indicator"
  | "unit"
  | "baseline"
  | "target"
  | "latest"
  | "change"
  | "verdict"
  | "sources"
  | "reservations";

/** What a report says as a Word file, beyond what its page says. */
export interface DocxLanguage {
  /** As Word names the language of its spelling. */
  readonly language: string;
  /** Of the file; letters and hyphens. */
  readonly fileName: (dataset: string) => string;
  readonly headings: Readonly<Record<"results" | "exhibits" | "figures" | "discrepancies" | "colophon", string>>;
  readonly columns: Readonly<Record<ResultsColumn, string>>;
  /** Before a text that it names: “Period: 2016”. */
  readonly labelled: (label: string, text: string) => string;
  readonly period: string;
  readonly author: string;
  /** Under the name of a row that is of no dataset. */
  readonly own: string;
  /** Before the markers of the notes whose figures stand in the picture. */
  readonly pictureNotes: string;
  /** Before the markers of notes that other notes refer to. */
  readonly furtherNotes: string;
  /** Before the web address that a note, or the whole report, is found at. */
  readonly online: string;
  /** What the markers are, once, before the first table. */
  readonly markers: string;
}

const languages: Readonly<Record<Locale, DocxLanguage>> = { en, fr };

/** The words of Word files in a language. */
export function docxWordsIn(locale: Locale): DocxLanguage {
  return languages[locale];
}
