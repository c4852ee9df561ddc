import type { Locale } from "../domain/text";
import { en } from "./representation-words-en";
import { fr } from "./representation-words-fr";

/** What a force may have none of in the sources read. */
export type Lack = "women" | "strength" | "senior" | "date" | "second-date";

/** How the wording of a target can be read that does not say which of these is meant. */
export interface ReadingsWords {
  readonly title: string;
  readonly printed: (wording: string) => string;
  /** Each with the target's number as it is written: “30”. */
  readonly level: (number: string) => string;
  readonly points: (number: string) => string;
  readonly relative: (number: string) => string;
  readonly noBaseline: string;
}

/** What one language says on the page of representation. `benchmark` and shares are written already: “30 %”. */
export interface RepresentationLanguage {
  readonly noTrend: string;
  /** `target` is a figure in square brackets, `condition` the reading it depends on, after a space or empty. */
  readonly against: (target: string, condition: string, verdicts: readonly string[]) => string;
  readonly verdictOf: (body: string, verdict: string) => string;
  readonly noTargetForForces: string;
  readonly sections: string;
  readonly forces: string;
  readonly bodies: string;
  readonly overTime: string;
  readonly readings: ReadingsWords;
  readonly benchmark: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly button: string;
    readonly invalid: (fallback: string) => string;
    readonly laid: Readonly<Record<"reader" | "page", (benchmark: string) => string>>;
    readonly columns: Readonly<
      Record<"force" | "women" | "strength" | "share" | "period" | "basis" | "gap" | "needed" | "growing", string>
    >;
    readonly noCounts: string;
    readonly needsCounts: string;
    readonly noShare: string;
    readonly basisNotStated: string;
    readonly gapNote: string;
  };
  readonly recruits: {
    readonly title: string;
    readonly lead: (benchmark: string) => string;
    readonly assumption: string;
    readonly formula: string;
    readonly columns: Readonly<Record<"force" | "share", string>>;
    readonly years: (years: string) => string;
    readonly turnover: (percent: string) => string;
    readonly cell: (years: string, percent: string) => string;
    readonly unreachable: string;
    readonly orUnreachable: string;
  };
  readonly missing: {
    readonly title: string;
    readonly lead: string;
    readonly columns: Readonly<Record<"force" | "lacks", string>>;
    readonly lacks: Readonly<Record<Lack, string>>;
  };
  readonly request: {
    readonly title: string;
    readonly lead: string;
    readonly items: readonly string[];
  };
}

const languages: Readonly<Record<Locale, RepresentationLanguage>> = { en, fr };

/** The words of the page of representation in a language. */
export function representationWordsIn(locale: Locale): RepresentationLanguage {
  return languages[locale];
}
