import type { Locale } from "../domain/text";
import { en } from "./report-form-words-en";
import { fr } from "./report-form-words-fr";

/** What an author types of a row of their own. */
export type OwnRowField =
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

/** The columns of a report's table of results. */
export type ReportColumn =
  | "level"
  | "indicator"
  | "unit"
  | "baseline"
  | "target"
  | "latest"
  | "change"
  | "verdict"
  | "sources"
  | "reservations";

/** The words of the page on which a report is put together, and of the report's own headings. */
export interface ReportFormLanguage {
  /** In the navigation. */
  readonly nav: string;
  readonly title: string;
  readonly lead: string;
  readonly start: string;
  /** What each template brings; its name stands in the words of reports. */
  readonly templates: Readonly<Record<"results" | "gender", string>>;
  readonly ownChoice: { readonly name: string; readonly about: string };
  readonly problems: string;
  readonly take: {
    readonly label: string;
    readonly show: string;
    readonly docx: string;
    readonly xlsx: string;
    readonly html: string;
    readonly print: string;
    readonly printHint: string;
    readonly address: string;
    readonly startOver: string;
  };
  readonly choice: {
    readonly title: string;
    readonly search: string;
    readonly topic: string;
    readonly anyTopic: string;
    readonly find: string;
    readonly add: string;
    readonly remove: string;
    readonly earlier: string;
    readonly later: string;
    readonly chosenFigures: (count: number) => string;
    readonly chosenExhibits: (count: number) => string;
    readonly nothingChosen: string;
    readonly foundFigures: (count: number) => string;
    readonly foundExhibits: (count: number) => string;
    readonly firstOnly: (count: string) => string;
    readonly nothingFound: string;
    readonly allFigures: string;
    readonly templates: string;
  };
  readonly texts: {
    readonly summary: string;
    readonly title: string;
    readonly titleHint: string;
    readonly period: string;
    readonly author: string;
    readonly introduction: string;
    readonly introductionHint: string;
  };
  readonly own: {
    readonly summary: string;
    readonly lead: string;
    readonly row: (number: number) => string;
    readonly fields: Readonly<Record<OwnRowField, string>>;
    readonly add: string;
    readonly pasted: string;
    readonly pastedHint: string;
  };
  readonly privacy: string;
  readonly kept: string;
  readonly clear: string;
  readonly report: {
    readonly results: string;
    readonly caption: string;
    readonly columns: Readonly<Record<ReportColumn, string>>;
    readonly levels: readonly string[];
    readonly levelOf: (row: string) => string;
    readonly entered: string;
    readonly none: string;
    readonly noTarget: string;
    readonly noValue: string;
    readonly figures: string;
    readonly otherFigures: string;
    readonly discrepancies: string;
    readonly discrepanciesLead: string;
    /** Of the link to the dataset. */
    readonly colophon: string;
  };
}

const languages: Readonly<Record<Locale, ReportFormLanguage>> = { en, fr };

/** The words of the report page in a language. */
export function reportFormWordsIn(locale: Locale): ReportFormLanguage {
  return languages[locale];
}
