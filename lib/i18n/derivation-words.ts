import type { NotComputedCode } from "../domain/not-computed";
import type { Locale } from "../domain/text";
import { en } from "./derivation-words-en";
import { fr } from "./derivation-words-fr";

/**
 * An input of a computation, in pieces: its number in words, its unit, and the name of what is counted (empty where all
 * inputs count one thing).
 */
export interface OperandWords {
  readonly number: string;
  readonly unit: string;
  readonly name: string;
  /** True where another input has the same name: then a unit that begins the name says enough. */
  readonly isNameShared: boolean;
  /** Whom it is counted of, where that alone tells the inputs apart. */
  readonly body?: string;
  /** Of counts of persons; undefined for all else. */
  readonly sex?: "women" | "men" | "all";
  /** Said only where the inputs are of different times. */
  readonly period?: string;
}

/** What one language says of computations and of those that are refused. */
export interface DerivationLanguage {
  readonly operand: (operand: OperandWords) => string;
  /** Before the computation, where the target's wording is not certain. */
  readonly ifMeant: (target: string) => string;
  /** After it, for each input that was computed itself. */
  readonly where: (result: string, computation: string) => string;
  /** A sentence of its own for an input that is assumed; `text` says what and by whom. */
  readonly assumed: (number: string, text: string) => string;
  /** The two assumptions of a computation about recruits, and the part of a force that they leave in it. */
  readonly assuming: (years: string, turnover: string, staying: string) => string;
  readonly reasons: Readonly<Record<NotComputedCode, (facts: readonly string[]) => string>>;
}

const languages: Readonly<Record<Locale, DerivationLanguage>> = { en, fr };

/** The words for computations in a language. */
export function derivationWordsIn(locale: Locale): DerivationLanguage {
  return languages[locale];
}
