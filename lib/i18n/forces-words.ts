import type { Relation } from "../domain/relation";
import type { Locale } from "../domain/text";
import { en } from "./forces-words-en";
import { fr } from "./forces-words-fr";

/** By how much a relation is certain, in words; `count`: of how many bodies it is said. */
type Certain<Said> = Readonly<Record<Relation["certainty"], Said>>;

/** A definition of a word, with the publication that gives it. */
export interface FieldDefinition {
  readonly source: string;
  readonly href: string;
  readonly text: string;
}

/** The words of the page of forces in one language. */
export interface ForcesLanguage {
  readonly strengths: {
    readonly title: string;
    readonly columns: Readonly<Record<"force" | "women" | "all" | "basis" | "date", string>>;
    /** Of bodies whose latest figure alone stands in the table. */
    readonly latestOnly: (names: string) => string;
    readonly missing: (names: string) => string;
  };
  readonly counted: {
    readonly title: string;
    readonly lead: string;
    readonly within: Certain<(count: number) => string>;
    readonly countedIn: Certain<(count: number) => string>;
    readonly and: string;
    readonly assumedOnly: string;
  };
  readonly commands: {
    readonly title: string;
    readonly lead: string;
    /** After the name of the authority; nothing where the paragraph says so itself. */
    readonly certainty: Certain<string>;
  };
  readonly sums: { readonly title: string; readonly lead: string };
  readonly meanings: {
    readonly title: string;
    readonly police: string;
    readonly here: string;
    readonly elsewhere: readonly FieldDefinition[];
    readonly so: string;
  };
  readonly rates: { readonly title: string; readonly refused: string; readonly divisors: string };
  readonly overTime: string;
  /** Between names that may hold commas themselves. */
  readonly between: string;
}

const languages: Readonly<Record<Locale, ForcesLanguage>> = { en, fr };

/** The words of the page of forces in a language. */
export function forcesWordsIn(locale: Locale): ForcesLanguage {
  return languages[locale];
}
