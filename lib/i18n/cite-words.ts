import type { NumberStatus } from "../domain/quantity";
import type { Locale } from "../domain/text";
import { en } from "./cite-words-en";
import { fr } from "./cite-words-fr";

/** What a sentence about a figure is made of, each in words. */
export interface SentenceWords {
  /** What it is about: body, and what narrows it. */
  readonly subject: string;
  /** “over 6,000 persons”. */
  readonly number: string;
  /** “in 2014”, “on 31 March 2016”; empty where the period is no single date. */
  readonly when: string;
  /** “since 2012”, “date not stated”; empty where `when` says it. */
  readonly period: string;
  /** Doubts that stay with the number: “an estimate”. */
  readonly doubts: readonly string[];
}

/** What a share of women is a share of. */
export type WomenAmong = "personnel" | "members";

/** The words of citations in one language. */
export interface CiteLanguage {
  /** Between the publication cited and the one that was read. */
  readonly asCitedIn: string;
  /** Between a publication and the copy of it that was read. */
  readonly readAt: string;
  readonly computedFrom: string;
  /** Between places, and between publications. */
  readonly semicolon: string;
  /** A date after a number: “in 2014”, “on 31 March 2016”. */
  readonly when: (date: string, hasDay: boolean) => string;
  readonly plain: (indicator: string, words: SentenceWords) => string;
  readonly womenShare: (among: WomenAmong, words: SentenceWords) => string;
  /** Of a force, whose name can stand inside the sentence; undefined where a language cannot tell how. */
  readonly ofForce?: {
    readonly womenShare: (force: string, words: SentenceWords) => string;
    readonly personnel: (force: string, people: string, words: SentenceWords) => string;
    readonly people: Readonly<Record<"F" | "M" | "_T", (count: number) => string>>;
  };
  readonly doubts: Readonly<Record<NumberStatus, string>>;
  readonly targetDue: (period: string) => string;
  readonly assumedReading: string;
  /** Of a figure computed against a target: which one, and what it is taken to mean. */
  readonly againstTarget: (target: string, isAssumed: boolean) => string;
  readonly ambiguous: string;
  readonly parts: Readonly<Record<"figure" | "exhibit" | "source", (name: string) => string>>;
  readonly version: (version: string) => string;
  readonly heading: string;
  readonly headingSource: string;
  readonly asSentence: string;
  readonly asReference: string;
  readonly inText: string;
  readonly copied: string;
  readonly copyOf: Readonly<Record<"sentence" | "reference" | "inText", string>>;
  readonly files: string;
  readonly fileOf: Readonly<Record<"bib" | "ris" | "json", string>>;
  readonly download: string;
  readonly downloadAs: (format: string, name: string) => string;
  readonly spreadsheet: string;
  readonly cite: string;
  readonly citeOf: (name: string) => string;
  readonly whole: string;
  readonly wholeZip: string;
  readonly wholeXlsx: string;
}

const languages: Readonly<Record<Locale, CiteLanguage>> = { en, fr };

/** The words of citations and downloads in a language. */
export function citeWordsIn(locale: Locale): CiteLanguage {
  return languages[locale];
}
