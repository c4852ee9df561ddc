import type { CitedFigure } from "../../cite/cited-figure";
import type { Exhibit } from "../../document/block";
import type { Content } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import type { PageDiscrepancy } from "../discrepancies";
import type { Frame } from "../frame";
import type { ResultTarget, ResultValue } from "../result-rows";
import type { ResultCounts } from "../results";

export const reportTemplates = ["results", "gender"] as const;

export type ReportTemplate = (typeof reportTemplates)[number];

/** What an author chose, as it stands in the address of a report: a template or `figures`, and what is added or left out. */
export interface ReportChoice {
  readonly template?: ReportTemplate;
  /** Ids in the author's order; beside a template, those added to it. */
  readonly figures: "all" | readonly string[];
  readonly exhibits: readonly string[];
  /** Ids of figures and exhibits that a template or `all` would bring. */
  readonly without: readonly string[];
}

/** A row that the author typed or pasted, as typed. */
export interface OwnRowEntry {
  readonly indicator: string;
  readonly level: string;
  readonly unit: string;
  readonly baseline: string;
  readonly baselineDate: string;
  readonly target: string;
  readonly due: string;
  readonly latest: string;
  readonly latestDate: string;
  readonly source: string;
}

/** What an author typed: travels in the body of a request, is kept in the author's browser alone. */
export interface ReportEntries {
  /** Empty where nothing was typed: the report then has the title of its template. */
  readonly title: string;
  readonly period: string;
  readonly author: string;
  readonly introduction: string;
  /** By the key of a row. */
  readonly levels: Readonly<Record<string, string>>;
  readonly ownRows: readonly OwnRowEntry[];
  /** Names of pasted columns that an own row has no place for: they are named, not taken. */
  readonly unknownColumns: readonly string[];
  /** What is being looked for in the list to choose from; no part of the report. */
  readonly search: string;
  readonly topic: string;
}

/** A line of the report's results: of the dataset, or entered by the author. */
export interface ReportRow {
  readonly key: string;
  readonly own: boolean;
  readonly level: string;
  readonly indicator: string;
  /** Of the indicator's page; none for an own row. */
  readonly href?: string;
  /** The body; empty for an own row. */
  readonly entity: string;
  readonly details: readonly string[];
  readonly unit: string;
  readonly baseline: readonly ResultValue[];
  readonly target?: ResultTarget;
  readonly latest: readonly ResultValue[];
  /** From baseline to latest: a figure, or why there is none. */
  readonly change: { readonly row: FigureRow } | { readonly none: string };
  /** What can be said against the target; that no source sets one, where none does. */
  readonly verdict: Content;
  /** Source of verification: each publication with the places in it, “ISSAT, …, n.d., section 4.iv, paragraph 2”. */
  readonly sources: readonly string[];
  /** What a reader must know, in few words; the notes and the list of discrepancies say it in full. */
  readonly reservations: readonly string[];
  /** The notes in which caveats stand. */
  readonly caveated: readonly CitedFigure[];
}

/** The report itself: what is printed and handed over, without the form around it. */
export interface ReportDocument {
  readonly title: string;
  /** Empty where the author gave none. */
  readonly period: string;
  readonly author: string;
  /** Paragraphs. */
  readonly introduction: readonly string[];
  /** What it was made from and when: dataset, version, day. */
  readonly colophon: string;
  /** Absolute path of the dataset's overview, for links that are spelled out. */
  readonly home: string;
  readonly counts: ResultCounts;
  /** “20 rows · 5 with a target · …”; empty where there are no rows. */
  readonly countLine: string;
  readonly results: readonly ReportRow[];
  readonly exhibits: readonly Exhibit[];
  /** Chosen figures that stand in no line of the results. */
  readonly figures: readonly FigureRow[];
  /** Every discrepancy that a chosen figure is part of; cannot be switched off. */
  readonly discrepancies: readonly PageDiscrepancy[];
}

/** A figure or exhibit in the list to choose from, and one that is chosen: what a press on its button leads to. */
export interface ChoiceItem {
  readonly id: string;
  readonly label: string;
  /** The number in signs with unit and period, or what kind of exhibit it is; names its figure. */
  readonly row?: FigureRow;
  readonly isChosen: boolean;
  /** The query of the report with this item added or taken out. */
  readonly toggled: string;
  /** With this item a place earlier or later; absent where that has no meaning. */
  readonly earlier?: string;
  readonly later?: string;
}

/** What the form around the report offers. */
export interface ReportForm {
  /** Path of the report page. */
  readonly action: string;
  /** The query of this choice, without “?”; empty for none. */
  readonly query: string;
  readonly templates: readonly { readonly id: ReportTemplate; readonly query: string; readonly isCurrent: boolean }[];
  /** Chosen, in the order of the report. */
  readonly chosenFigures: readonly ChoiceItem[];
  readonly chosenExhibits: readonly ChoiceItem[];
  /** What the search and topic find; chosen ones are marked. */
  readonly foundFigures: readonly ChoiceItem[];
  readonly foundExhibits: readonly ChoiceItem[];
  /** How many figures the search finds; `foundFigures` holds the first of them. */
  readonly foundCount: number;
  readonly topics: readonly { readonly id: string; readonly label: string }[];
}

/** The page on which a report is put together and seen as it will print. */
export interface ReportPage {
  readonly frame: Frame;
  readonly form: ReportForm;
  readonly entries: ReportEntries;
  /** What was left out or could not be read, each named: an unknown figure, an own row without a number. */
  readonly problems: readonly string[];
  /** Undefined while nothing is chosen and nothing entered. */
  readonly document?: ReportDocument;
}
