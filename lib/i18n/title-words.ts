import type { Locale } from "../domain/text";
import { en } from "./title-words-en";
import { fr } from "./title-words-fr";

/** How many times more than it has places for, at the least. */
export const multiples = [3, 2, 1.5, 1] as const;

export type Multiple = (typeof multiples)[number];

/** Years in the order of time, and whether figures without a date stand among them. */
export interface Years {
  readonly years: readonly string[];
  readonly undated: boolean;
}

/** A figure in a sentence: its id, and its period in EDTF. */
export interface Told {
  readonly id: string;
  readonly period: string;
}

/** The same with the name of what is counted. */
export interface Named extends Told {
  readonly name: string;
}

/**
 * The titles of exhibits in one language. `[id]` stands for the number of a figure, `{period}` for a reference period;
 * values and items are such templates.
 */
export interface TitleLanguage {
  readonly women: string;
  /** Of a body among its parts. */
  readonly whole: string;
  /** Between items that hold a comma. */
  readonly semicolon: string;
  /** A head before what it is of; the text alone where the head is empty. */
  readonly headed: (head: string, text: string) => string;
  /** A head with its time: “Women in {2015}”. */
  readonly headTime: (head: string, when: string) => string;
  readonly entry: (name: string, values: string) => string;
  readonly fromTo: (least: string, greatest: string) => string;
  readonly either: (one: string, other: string) => string;
  /** A list, said to be cut where it is. */
  readonly cut: (list: string, isCut: boolean) => string;
  readonly heldAbove: (facts: { held: Told; multiple: Multiple }) => string;
  readonly heldWithin: (facts: { held: Told }) => string;
  /** Two figures of which no sentence is sure. */
  readonly beside: (figures: readonly [Named, Named]) => string;
  /** For the subtitle: the places that held people are compared with. */
  readonly capacity: (capacity: Named) => string;
  /** For the subtitle: of when the figures are. */
  readonly times: (years: Years) => string;
  /** For the subtitle: that some bodies are counted inside others. */
  readonly overlap: Readonly<Record<"may-be" | "stated", string>>;
  /** `span`: a reference period in EDTF that holds all dates; absent where there are none, or no one span is true of them. */
  readonly described: (facts: { name: string; span?: string; undated: boolean }) => string;
}

const languages: Readonly<Record<Locale, TitleLanguage>> = { en, fr };

/** The words of titles in a language. */
export function titleWordsIn(locale: Locale): TitleLanguage {
  return languages[locale];
}
