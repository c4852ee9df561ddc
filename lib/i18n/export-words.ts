import type { MissingStatus } from "../domain/quantity";
import type { Locale } from "../domain/text";
import { en } from "./export-words-en";
import { fr } from "./export-words-fr";

/** What a column of figures holds; its name stands in the first row of a table. */
export type FigureColumnId =
  | "indicator"
  | "entity"
  | "details"
  | "period"
  | "shown"
  | "unit"
  | "value"
  | "low"
  | "high"
  | "qualifier"
  | "about"
  | "status"
  | "statusText"
  | "basis"
  | "area"
  | "sex"
  | "disagrees"
  | "note"
  | "noteText"
  | "source"
  | "locator"
  | "figure"
  | "address";

/** Columns beside those of a figure. */
export type OtherColumnId =
  | "exhibit"
  | "exhibitAbout"
  | "exhibitCaveats"
  | "dataset"
  | "version"
  | "exhibitAddress"
  | "number"
  | "figures"
  | "text"
  | "topic"
  | "name"
  | "definition"
  | "kind"
  | "title"
  | "parties"
  | "arithmetic"
  | "reasons"
  | "wanted"
  | "attempt"
  | "reason"
  | "reference"
  | "sourceNote"
  | "publication"
  | "figureCount"
  | "indicatorId"
  | "row"
  | "role"
  | "origin"
  | "level"
  | "baselineShown"
  | "baselineValue"
  | "baselineDate"
  | "targetShown"
  | "targetValue"
  | "targetDue"
  | "latestShown"
  | "latestValue"
  | "latestDate"
  | "changeShown"
  | "changeValue"
  | "verdict"
  | "verification"
  | "reservations"
  | "notes";

/** The sheets of a workbook, by what they hold. */
export type SheetId =
  | "cover"
  | "figures"
  | "notes"
  | "results"
  | "resultFigures"
  | "otherFigures"
  | "discrepancies"
  | "notComputed"
  | "caveats"
  | "indicators"
  | "sources";

/** The words of tables that leave, in one language. */
export interface ExportLanguage {
  readonly columns: Readonly<Record<FigureColumnId | OtherColumnId, string>>;
  /** At most 31 characters, none of []:*?/\. */
  readonly sheets: Readonly<Record<SheetId, string>>;
  /** The title above the table of a sheet. */
  readonly titles: Readonly<Record<Exclude<SheetId, "cover">, string>>;
  /** A thing and what is said of it. */
  readonly named: (name: string, said: string) => string;
  readonly yes: string;
  readonly no: string;
  /** What a figure is in a report. */
  readonly roles: Readonly<Record<"baseline" | "target" | "latest" | "change" | "chosen" | "discrepancy", string>>;
  readonly ownRow: string;
  readonly caveatKinds: Readonly<Record<"caveat" | "ambiguity" | "definition" | "overlap" | "gap", string>>;
  /** Instead of a number that is missing, in a cell that holds numbers. */
  readonly shorthand: Readonly<Record<MissingStatus, string>>;
  readonly cover: {
    readonly dataset: (title: string, version: string) => string;
    readonly compiled: (names: string) => string;
    readonly address: (address: string) => string;
    readonly period: (period: string) => string;
    readonly author: (author: string) => string;
    /** Before the date of the latest figure. */
    readonly latest: (date: string) => string;
    readonly sheets: string;
    readonly sheet: (name: string, title: string) => string;
    readonly reading: string;
    readonly shorthand: (sign: string, meaning: string) => string;
    readonly empty: string;
    readonly limits: string;
    readonly approximate: string;
    readonly shownAgain: string;
    readonly leftOut: string;
    /** Where a row of a report is from. */
    readonly fromDataset: (title: string) => string;
    readonly notes: string;
    readonly disagrees: string;
    readonly caveats: string;
    readonly licence: (licence: string) => string;
  };
}

const languages: Readonly<Record<Locale, ExportLanguage>> = { en, fr };

/** The words of tables that leave, in a language. */
export function exportWordsIn(locale: Locale): ExportLanguage {
  return languages[locale];
}
