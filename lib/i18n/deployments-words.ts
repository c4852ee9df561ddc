import type { Basis } from "../domain/observation";
import type { Locale } from "../domain/text";
import { en } from "./deployments-words-en";
import { fr } from "./deployments-words-fr";

/** The headings and sentences of the page on deployments in one language. */
export interface DeploymentsLanguage {
  readonly computed: string;
  readonly missions: string;
  readonly missionsLead: string;
  readonly columns: Readonly<Record<"mission" | "date" | "basis" | "strength" | "women" | "share", string>>;
  /** Short, for a column. */
  readonly bases: Readonly<Record<Basis, string>>;
  readonly men: string;
  readonly notInSources: string;
  readonly keptOut: string;
  readonly earlier: string;
  readonly womenOverTime: string;
  readonly discrepancies: string;
  readonly contributors: string;
  readonly timeLine: string;
  /** Before the one publication that all events were read from. */
  readonly allFrom: string;
  readonly decade: (start: string) => string;
  readonly undated: string;
}

const languages: Readonly<Record<Locale, DeploymentsLanguage>> = { en, fr };

/** The words of the page on deployments in a language. */
export function deploymentsWordsIn(locale: Locale): DeploymentsLanguage {
  return languages[locale];
}
