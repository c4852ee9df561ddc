import type { Locale } from "../domain/text";
import { en } from "./report-words-en";
import { fr } from "./report-words-fr";

/** The fields of an own row, as an author sees them. */
export type OwnField =
  | "indicator"
  | "level"
  | "unit"
  | "baseline"
  | "baselineDate"
  | "target"
  | "due"
  | "latest"
  | "latestDate"
  | "source";

/** The texts of a report that have a greatest length. */
export type TextField = "title" | "period" | "author" | "introduction" | "level";

/** Why no change from baseline to latest can be told. */
export type NoChange = "baseline" | "latest" | "several" | "undated" | "order" | "units" | "kept-out" | "unknown";

/** The words of a report in one language. */
export interface ReportLanguage {
  readonly title: string;
  readonly templates: Readonly<Record<"results" | "gender", string>>;
  /** What it was made from and when; `dataset` is a title, `day` a date as it is written. */
  readonly colophon: (dataset: string, version: string, day: string) => string;
  readonly problems: {
    readonly unknownFigure: (id: string) => string;
    readonly unknownColumn: (name: string) => string;
    readonly unknownExhibit: (id: string) => string;
    /** Lines and figures beyond what one report holds. */
    readonly leftOut: (count: string) => string;
    readonly tooLong: (field: TextField, limit: string) => string;
    readonly tooManyRows: (limit: string) => string;
    /** Before what is said of a row: “Your row 2, target: ”. */
    readonly place: (row: string, field: OwnField) => string;
    readonly fieldTooLong: (limit: string) => string;
    readonly number: (found: string) => string;
    readonly target: (found: string) => string;
    readonly percent: (found: string, unit: string) => string;
    readonly date: (found: string) => string;
    readonly noIndicator: string;
  };
  readonly noChange: Readonly<Record<NoChange, string>>;
  /** The name of a change, from the name of what changed. */
  readonly changeOf: (indicator: string) => string;
  readonly point: Readonly<Record<"one" | "other", string>>;
  /** Against target, where there is none or no value. */
  readonly verdict: Readonly<Record<"noTarget" | "noOwnTarget" | "noOwnValue", string>>;
  readonly reservations: {
    readonly assumed: string;
    readonly undated: Readonly<Record<"baseline" | "latest", string>>;
    readonly status: Readonly<Record<"E" | "P" | "B" | "U", string>>;
    readonly ambiguous: string;
    readonly computed: string;
    readonly noSource: string;
    readonly seeNotes: (numbers: readonly string[]) => string;
  };
  /** Where an own row comes from, without a full stop. */
  readonly entered: (source: string) => string;
  readonly enteredWithoutSource: string;
  /** The words that stand in the author's own entry. */
  readonly typed: (token: string) => string;
  readonly unnamedIndicator: string;
}

const languages: Readonly<Record<Locale, ReportLanguage>> = { en, fr };

/** The words of a report in a language. */
export function reportWordsIn(locale: Locale): ReportLanguage {
  return languages[locale];
}
