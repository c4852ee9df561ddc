import type { MismatchKind } from "../domain/mismatch";
import type { Locale } from "../domain/text";
import { en } from "./guard-words-en";
import { fr } from "./guard-words-fr";

/** What a sentence about a mismatch names, each in words already. */
export interface GuardFacts {
  readonly facts: readonly string[];
  /** How many more there are, and that in digits. */
  readonly more: { readonly count: number; readonly number: string };
  /** Of dates: true where “from … to …” can be said of the first and the last. */
  readonly fromTo: boolean;
}

/** One body in another: as good as surely, or perhaps. */
export interface GuardRelation {
  readonly part: string;
  readonly whole: string;
  readonly isSure: boolean;
}

/** What one language says of figures that do not match. */
export interface GuardLanguage {
  readonly sentences: Readonly<Record<Exclude<MismatchKind, RelationKind>, (facts: GuardFacts) => string>>;
  readonly relations: Readonly<
    Record<RelationKind, (relations: readonly GuardRelation[], more: GuardFacts["more"]) => string>
  >;
  /** In the row of a figure that shares no axis with the others. */
  readonly apart: {
    readonly units: (unit: string) => string;
    readonly "mission-and-others": string;
    readonly basis: (basis: string) => string;
  };
  readonly statuses: Readonly<Record<"E" | "P" | "U", string>>;
  readonly dated: (name: string, period: string) => string;
}

/** The kinds that tell of one thing within another. */
export type RelationKind = "areas-overlap" | "bodies-overlap";

const languages: Readonly<Record<Locale, GuardLanguage>> = { en, fr };

/** The words for what does not match, in a language. */
export function guardWordsIn(locale: Locale): GuardLanguage {
  return languages[locale];
}
