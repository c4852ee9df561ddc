import type { Locale } from "../domain/text";
import { en } from "./verdict-words-en";
import { fr } from "./verdict-words-fr";

/** What a value is against a target that is a level: codes of `AgainstTarget` in lib/check. */
export type Outcome = "not-due" | "reached" | "not-reached" | "met" | "not-met" | "met-later" | "not-met-later";

/** Why nothing can be told, and what would settle it: `counts` where the value is a share, `exact` of all others. */
export type CannotTellWhy = "reading" | "base" | "level" | "unit" | "undated";

/**
 * The words of verdicts in one language. `target` and `values` are templates: `[F023]`, `[W095] in {2019}`. A verdict
 * begins without a capital, for a name may come before it.
 */
export interface VerdictLanguage {
  readonly side: Readonly<Record<"above" | "below", (target: string) => string>>;
  /** The same where the target was named before. */
  readonly shortSide: Readonly<Record<"above" | "below", string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** After an outcome: the reading that it holds on. */
  readonly condition: Readonly<Record<"share" | "reading", string>>;
  readonly noValue: string;
  readonly cannotTell: Readonly<Record<CannotTellWhy, string>>;
  readonly straddles: Readonly<Record<"counts" | "exact", (target: string) => string>>;
  readonly statements: Readonly<Record<"counts" | "exact", string>>;
  /** The values that are judged, in brackets after the verdict. */
  readonly withValues: (verdict: string, values: string) => string;
  /** `number` is a figure in square brackets, `count` how many women it stands for. */
  readonly needed: (number: string, count: number) => string;
}

const languages: Readonly<Record<Locale, VerdictLanguage>> = { en, fr };

/** The words of verdicts in a language. */
export function verdictWordsIn(locale: Locale): VerdictLanguage {
  return languages[locale];
}

/** The reading that a verdict on a target depends on, after a space: “ if a share is meant”; empty where it is certain. */
export function conditionText(condition: "share" | "reading" | undefined, locale: Locale): string {
  return condition ? verdictWordsIn(locale).condition[condition] : "";
}
