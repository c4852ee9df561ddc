import type { Locale } from "../domain/text";
import { en } from "./title-words-en";
import { fr } from "./title-words-fr";

/** “Fewer than one in six”: the second number. */
export const fractions = [20, 10, 8, 6, 5, 4, 3, 2] as const;

export type Fraction = (typeof fractions)[number];

/** What women are a share of, for the noun of the sentence. */
export type ShareSubject = "seats" | "force" | "component";

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
 * The titles of exhibits in one language, each a whole sentence. `[id]` stands for the number of a figure, `{period}`
 * for a reference period. Every number is in the past tense with its time.
 */
export interface TitleLanguage {
  readonly shareBelow: (facts: { subject: ShareSubject; fraction: Fraction } & Years) => string;
  readonly shareAboveHalf: (facts: { subject: ShareSubject } & Years) => string;
  readonly strengths: (facts: { overlap: "none" | "may-be" | "stated" } & Years) => string;
  readonly heldAbove: (facts: { held: Told; capacity: Told; multiple: Multiple }) => string;
  readonly heldWithin: (facts: { held: Told; capacity: Told }) => string;
  /** Two figures of which no sentence is sure. */
  readonly beside: (figures: readonly [Named, Named]) => string;
  readonly rose: (facts: { name: string; from: Told; to: Told }) => string;
  readonly fell: (facts: { name: string; from: Told; to: Told }) => string;
  readonly against: (facts: { name: string; from: Told; to: Told }) => string;
  /** One number at both times. */
  readonly same: (facts: { name: string; from: Told; to: Told }) => string;
  /** `span`: a reference period in EDTF that holds all dates; absent where there are none, or no one span is true of them. */
  readonly described: (facts: { name: string; span?: string; undated: boolean }) => string;
}

const languages: Readonly<Record<Locale, TitleLanguage>> = { en, fr };

/** The words of titles in a language. */
export function titleWordsIn(locale: Locale): TitleLanguage {
  return languages[locale];
}
