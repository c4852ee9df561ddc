import type { Locale } from "../domain/text";
import { en } from "./exhibit-words-en";
import { fr } from "./exhibit-words-fr";

/** How a chart is read: a sentence for each kind of mark, said only where the mark is there. */
export interface ReadingWords {
  readonly hatched: string;
  readonly thinLine: string;
  readonly soft: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly band: string;
  readonly words: string;
  readonly women: string;
  readonly gaps: string;
  readonly ownAxes: string;
  readonly breaks: string;
  readonly ring: string;
  /** Of many, some are drawn: both numbers as they are written. */
  readonly greatest: (drawn: string, all: string) => string;
  readonly longest: (drawn: string, all: string) => string;
}

/** A number in words, and how many it stands for, by which its noun bends. */
export interface Counted {
  readonly number: string;
  readonly count: number;
}

/** The words around a chart in one language. */
export interface ExhibitLanguage {
  readonly reading: ReadingWords;
  /** `target` is a figure in square brackets, `condition` the reading it depends on, after a space or empty. */
  readonly targetLine: (target: string, condition: string) => string;
  readonly women: string;
  /** The same after a number: “1 woman”. */
  readonly womenCounted: (count: number) => string;
  readonly total: string;
  readonly stated: string;
  readonly table: string;
  readonly anchor: string;
  readonly more: string;
  /** Where an exhibit draws some of many: the way to those of the reader's choice. */
  readonly compareOthers: string;
  /** The same with the indicator's name, for those who hear the link alone. */
  readonly moreOf: (name: string) => string;
  /** The text alternative: after the title, what is drawn, and each part of it. */
  readonly alternative: Readonly<Record<"bars" | "spans" | "series", (parts: readonly string[]) => string>>;
  /** One bar: whose, of when, how much, and the women among them. */
  readonly part: (name: string, period: string, number: string, women?: Counted) => string;
  readonly line: (name: string, first: string, last: string) => string;
  readonly onePoint: (name: string, point: string) => string;
  /** A number with what it is, as a sentence; and with its time. */
  readonly named: (name: string, number: string) => string;
  readonly point: (period: string, number: string) => string;
  readonly overTime: (name: string) => string;
  readonly target: {
    readonly title: string;
    readonly noDue: string;
    /** Before the distances of the values judged; `target` is a figure in square brackets. */
    readonly distance: (target: string) => string;
  };
  readonly overlaps: {
    readonly title: string;
    readonly lead: string;
    readonly countedIn: Readonly<Record<"stated" | "may-be" | "assumed", (part: string, whole: string) => string>>;
  };
}

const languages: Readonly<Record<Locale, ExhibitLanguage>> = { en, fr };

/** The words around charts in a language. */
export function exhibitWordsIn(locale: Locale): ExhibitLanguage {
  return languages[locale];
}
