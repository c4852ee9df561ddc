import type { Locale } from "../domain/text";
import { en } from "./compare-words-en";
import { fr } from "./compare-words-fr";

/** The words of the page on which figures are compared. Counts come twice: to decide the form, and as written. */
export interface CompareLanguage {
  /** In the navigation and as the heading. */
  readonly title: string;
  readonly lead: string;
  readonly form: {
    readonly label: string;
    readonly indicator: string;
    readonly chooseIndicator: string;
    readonly areas: string;
    readonly entities: string;
    readonly sexes: string;
    /** What a list is for, when nothing in it is ticked. */
    readonly all: string;
    /** The same of a list of groups of persons, of which the totals are meant. */
    readonly totals: string;
    readonly ticked: (number: string) => string;
    readonly find: string;
    /** `{n}` is how many. */
    readonly found: string;
    readonly time: string;
    readonly times: Readonly<Record<"latest" | "year" | "range", string>>;
    readonly year: string;
    readonly from: string;
    readonly to: string;
    readonly measuring: string;
    readonly measurings: Readonly<Record<"as-is" | "per-100000" | "share" | "change", string>>;
    readonly base: string;
    readonly firstBase: string;
    readonly view: string;
    /** The view that goes with the period, where none is chosen. */
    readonly fitting: string;
    readonly views: Readonly<Record<"bars" | "lines" | "before-after" | "table", string>>;
    readonly group: string;
    readonly noGroup: string;
    readonly groups: Readonly<Record<"area" | "entity" | "period", string>>;
    readonly next: string;
    readonly show: string;
    readonly startOver: string;
  };
  readonly examples: string;
  readonly leftOut: string;
  /** The choice as one line, where the form is not. */
  readonly chosen: (parts: readonly string[]) => string;
  readonly part: (name: string, values: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly none: string;
  readonly limits: {
    readonly bars: (shown: string, all: string) => string;
    readonly panels: (shown: string, all: string) => string;
    readonly undrawn: (count: number, number: string) => string;
    readonly noDrawing: string;
    readonly noLines: string;
  };
  readonly beforeAndAfter: (name: string) => string;
  readonly notComparable: (reason: string) => string;
  /** A figure in the unit that its source has, beside others that were computed. */
  readonly asPrinted: (unit: string) => string;
  readonly caption: (name: string) => string;
  readonly columns: Readonly<Record<"area" | "entity" | "figure" | "period", string>>;
  readonly rows: (count: number, number: string) => string;
  readonly take: string;
  readonly link: string;
  readonly copyLink: string;
  readonly sentence: string;
  readonly values: (title: string, values: readonly string[], more: string) => string;
  readonly more: (count: number, number: string) => string;
  readonly dated: (name: string, number: string, period: string) => string;
}

const languages: Readonly<Record<Locale, CompareLanguage>> = { en, fr };

/** The words of the compare page in a language. */
export function compareWordsIn(locale: Locale): CompareLanguage {
  return languages[locale];
}
