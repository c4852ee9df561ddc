import type { Locale } from "../domain/text";
import { en } from "./support-words-en";
import { fr } from "./support-words-fr";

/** What the count line counts; each text holds the number. */
export type ResultCount =
  | "rows"
  | "withTarget"
  | "met"
  | "notMet"
  | "metIf"
  | "notMetIf"
  | "cannotTell"
  | "notDue"
  | "noValue"
  | "noTarget";

/** The words of the page of support in one language. */
export interface SupportLanguage {
  readonly results: {
    readonly title: string;
    readonly caption: string;
    readonly count: Readonly<Record<ResultCount, (count: number) => string>>;
    readonly columns: Readonly<Record<"result" | "baseline" | "target" | "latest" | "verdict", string>>;
    readonly groups: Readonly<Record<"withTarget" | "noTarget", string>>;
    readonly noBaseline: string;
    /** Where one row has none and others have. */
    readonly none: string;
    readonly noTarget: string;
    readonly noneSet: string;
    readonly noValue: string;
    readonly due: string;
    readonly noDue: string;
    readonly assumed: string;
    readonly atMost: string;
  };
  readonly donors: {
    readonly title: string;
    readonly lead: string;
    readonly columns: Readonly<Record<"work" | "relation" | "figures", string>>;
    /** Where a source says that one directs the other, and no more. */
    readonly authority: string;
    readonly partOf: (whole: string) => string;
    readonly certainty: Readonly<Record<"stated" | "may-be" | "assumed", string>>;
    readonly noFigure: string;
    readonly noRelation: string;
    readonly noLead: string;
    readonly without: (names: readonly string[]) => string;
  };
  readonly funding: { readonly title: string; readonly lead: string };
}

const languages: Readonly<Record<Locale, SupportLanguage>> = { en, fr };

/** The words of the page of support in a language. */
export function supportWordsIn(locale: Locale): SupportLanguage {
  return languages[locale];
}
