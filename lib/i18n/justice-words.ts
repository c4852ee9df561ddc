import type { Locale } from "../domain/text";
import { en } from "./justice-words-en";
import { fr } from "./justice-words-fr";

/** The headings and sentences of the page on justice in one language. */
export interface JusticeLanguage {
  readonly statedOccupancy: string;
  readonly minors: string;
  readonly discrepancies: string;
  readonly professions: string;
  readonly surveys: string;
  readonly surveysLead: string;
  readonly customary: string;
  readonly accountability: string;
  readonly received: string;
  readonly prescribed: string;
  readonly unavailable: string;
  readonly oversight: string;
  /** Whom a body is under, by how sure that is. */
  readonly authority: Readonly<
    Record<"stated" | "may-be" | "assumed", (name: string, role: string | undefined) => string>
  >;
}

const languages: Readonly<Record<Locale, JusticeLanguage>> = { en, fr };

/** The words of the page on justice in a language. */
export function justiceWordsIn(locale: Locale): JusticeLanguage {
  return languages[locale];
}
