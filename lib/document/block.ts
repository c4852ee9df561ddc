import type { ChartSpec } from "../chart/spec";
import type { Content } from "./content";
import type { FigureRow } from "./figure-row";
import type { Form } from "./form";
import type { Table } from "./table";

/**
 * What a document is made of, in reading order. A block is data, never markup: a page and `flow.ts`, which lays it out
 * for files, have a function for each kind, so that a new one does not compile until every format shows it.
 */
export type Block =
  | Heading
  | Paragraph
  | Section
  | Entry
  | KeyFigures
  | Table
  | ExhibitBlock
  | ComparisonBlock
  | List
  | Facts
  | Details
  | Group
  | Navigation
  | Citation
  | Form;

export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3 | 4;
  readonly content: Content;
  readonly id?: string | undefined;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly content: Content;
  /** `lead` opens a page or a section, `note` closes a table, `counts` counts, `issue` warns, `status` warns of what the reader sent. */
  readonly look?: ParagraphLook | undefined;
  /** Whose numbers are among the words, where no number has a marker of its own. */
  readonly figures?: readonly { readonly id: string }[] | undefined;
}

type ParagraphLook =
  | "lead"
  | "note"
  | "counts"
  | "issue"
  | "status"
  | "kicker"
  | "assumption"
  | "attempt"
  | "basis"
  | "matches"
  | "downloads"
  | "chosen"
  | "ignored"
  | "hero"
  | "hero-period"
  | "source-note"
  | "subtitle"
  | "introduction"
  | "colophon"
  | "desk-title"
  | "problems-name";

/** A part of a document with a heading of its own, to which its id leads. */
export interface Section {
  readonly kind: "section";
  readonly id: string;
  readonly title: Content;
  /** 2 for a part of the page, 3 for a part of that. */
  readonly level: 2 | 3;
  readonly blocks: readonly Block[];
  readonly look?: "part" | "rest" | "readings" | "ways" | undefined;
}

/** A discrepancy, or a result that is not computed, by its name. */
export interface Entry {
  readonly kind: "entry";
  readonly of: "discrepancy" | "not-computed";
  readonly id: string;
  readonly title: Content;
  readonly blocks: readonly Block[];
}

/** A few numbers, large. */
export interface KeyFigures {
  readonly kind: "key-figures";
  readonly rows: readonly FigureRow[];
  readonly look?: "numbers" | undefined;
}

/** Figures in a frame, as a table and, where they can be drawn, as a chart: all in it is figures, and words that hold of them. */
export interface ExhibitTable {
  /** Its anchor, and its name in addresses. */
  readonly id: string;
  /** Its address without the ending that names a format: `/en/freedonia/exhibits/women-share`. */
  readonly href: string;
  readonly indicatorHref: string;
  readonly indicatorName: string;
  readonly datasetTitle: string;
  readonly version: string;
  readonly title: Content;
  /** What is measured in what, and how the drawing is read. */
  readonly subtitle: Content;
  /** What does not match among the figures, one sentence each. */
  readonly warnings?: readonly string[];
  readonly chart?: ChartSpec;
  /** The finding and what is drawn, for those who do not see it, with the figures that it names. */
  readonly alternative: { readonly text: string; readonly figures: readonly string[] };
  /** The same figures as the drawing, as a table. */
  readonly rows: readonly FigureRow[];
  /** True where they are of several indicators. */
  readonly mixed: boolean;
  /** Where some of many are drawn, as the subtitle says: where a reader chooses others. */
  readonly compareHref?: string;
  /** What is beside a drawing and belongs to it: what a target says, what a benchmark would take, who is counted twice. */
  readonly aside?: readonly Block[];
}

/** The frame of one chart with its table. */
export interface Exhibit extends ExhibitTable {
  readonly chart: ChartSpec;
}

/** One chart in its frame, with its table. */
export interface ExhibitBlock {
  readonly kind: "exhibit";
  readonly exhibit: Exhibit;
  /** True where the table is what the page is for; elsewhere it opens on demand, and always in print. */
  readonly tableOpen?: boolean | undefined;
  /** False on the page that it leads to. */
  readonly withLink?: boolean | undefined;
  /** False in a report, which is handed over as it is, and is not explored. */
  readonly withActions?: boolean | undefined;
}

/** Figures that a reader compares, in the frame of an exhibit. */
export interface ComparisonBlock {
  readonly kind: "comparison";
  readonly exhibit: ExhibitTable;
  /** Where a browser gets what it needs to explore the chart. */
  readonly factsHref: string | undefined;
  /** Under the chart: the rows as the reader orders and groups them, and what can be taken along. */
  readonly blocks: readonly Block[];
}

export interface List {
  readonly kind: "list";
  readonly items: readonly ListItem[];
  readonly isOrdered?: boolean | undefined;
  readonly look?:
    | "caveats"
    | "overlaps"
    | "gaps-to-target"
    | "names"
    | "links"
    | "years"
    | "request"
    | "topics"
    | "sources"
    | undefined;
}

export interface ListItem {
  readonly content: Content;
  readonly id?: string | undefined;
  readonly blocks?: readonly Block[] | undefined;
}

/** Terms, each with what there is to say of it. */
export interface Facts {
  readonly kind: "facts";
  readonly facts: readonly Fact[];
  readonly look?: "command" | "body" | undefined;
}

export interface Fact {
  readonly term: Content;
  readonly details: readonly FactDetail[];
}

export interface FactDetail {
  readonly content: Content;
  readonly id?: string | undefined;
}

/** Blocks that open on demand, and always in print. */
export interface Details {
  readonly kind: "details";
  readonly summary: Content;
  readonly blocks: readonly Block[];
  readonly isOpen?: boolean | undefined;
  readonly look: "groupings" | "decade";
}

/** Blocks that are laid out together. The parts of `pages` are replaced where a reader turns to another page. */
export interface Group {
  readonly kind: "group";
  readonly look: GroupLook;
  /** What it holds, for those who do not see it; a part of the page then. */
  readonly label?: string | undefined;
  readonly blocks: readonly Block[];
}

/** `report` is an article of its own, `status` is announced where it changes. */
type GroupLook =
  | "exhibits"
  | "beside"
  | "drawn"
  | "drawn-numbers"
  | "trees"
  | "tree"
  | "pages"
  | "compare-rows"
  | "compare-take"
  | "plain"
  | "report"
  | "report-desk"
  | "problems"
  | "status";

/** Ways within a page, or to the pages before and after. HTML alone renders it: a file has no links of its own pages. */
export interface Navigation {
  readonly kind: "navigation";
  readonly look: "sections" | "pager";
  readonly label: string;
  readonly items: readonly Content[];
}

/** How something is cited: a text in each style, and the files that reference managers read. */
export interface Citation {
  readonly kind: "citation";
  readonly texts: readonly CitationText[];
  /** The address of the files without their endings; none where there are no files. */
  readonly filesHref?: string | undefined;
}

/** A text to be copied. */
export interface CitationText {
  readonly id: string;
  /** The style; none where the label of the copy button says it. */
  readonly title?: string | undefined;
  readonly content: Content;
  /** Whose numbers are among the words. */
  readonly figures?: readonly { readonly id: string }[] | undefined;
  readonly copyLabel: string;
}

/** A sentence whose numbers belong to figures of the document, which it names. */
export function numbersParagraph(text: string, figures: readonly { readonly id: string }[]): Paragraph {
  return { kind: "paragraph", content: [text], figures };
}

export function paragraph(look: ParagraphLook | undefined, ...content: Content): Paragraph {
  return { kind: "paragraph", look, content };
}

export function heading(level: Heading["level"], ...content: Content): Heading {
  return { kind: "heading", level, content };
}

export function list(items: readonly ListItem[], look?: List["look"]): List {
  return { kind: "list", items, look };
}

export function group(look: GroupLook, blocks: readonly Block[]): Group {
  return { kind: "group", look, blocks };
}

/** Blocks that open on demand under their summary; none where there is none. */
export function folded(look: Details["look"], summary: string, blocks: readonly Block[]): Details[] {
  return blocks.length === 0 ? [] : [{ kind: "details", look, summary: [summary], blocks }];
}

/** Terms with what there is to say of them; none where there is no term. */
export function factList(facts: readonly Fact[], look?: Facts["look"]): Facts[] {
  return facts.length === 0 ? [] : [{ kind: "facts", facts, look }];
}

/** One thing to say of a term. */
export function fact(term: string, ...content: Content): Fact {
  return { term: [term], details: [{ content }] };
}

/** A section of a page; none where it has no block. */
export function section(id: string, title: string, blocks: readonly Block[], look?: Section["look"]): Section[] {
  return blocks.length === 0 ? [] : [{ kind: "section", id, title: [title], level: 2, blocks, look }];
}

/** Exhibits beside each other where there is room; none where there is none. */
export function exhibits(of: readonly Exhibit[]): Group[] {
  if (of.length === 0) return [];
  return [{ kind: "group", look: "exhibits", blocks: of.map((exhibit) => ({ kind: "exhibit", exhibit })) }];
}
