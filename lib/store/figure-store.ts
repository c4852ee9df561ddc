import type { Dataset } from "../domain/dataset";
import type { Discrepancy, OtherStatements } from "../domain/discrepancy";
import type { Figure } from "../domain/figure";
import type { Sorting } from "../domain/figure-order";
import type { Topic } from "../domain/indicator";
import type { Latest } from "../domain/latest";
import type { NotComputed } from "../domain/not-computed";
import type { Sex } from "../domain/observation";
import type { Locale } from "../domain/text";

/** All of a dataset but its figures: what it is, its code lists, sources, caveats, relations, events, changes and rules. */
export type Facts = Dataset;

/** One value, or several of which one is enough. No value at all selects nothing. */
export type OneOf<Value> = Value | readonly Value[];

/**
 * Which figures are meant: those that fit every entry given. Without entries all are meant: read and derived, of every
 * edition, targets and missing values included. A value that the dataset lacks selects nothing and is no error.
 */
export interface Selection {
  readonly ids?: OneOf<string> | undefined;
  readonly topic?: OneOf<Topic> | undefined;
  /** Ids of indicators; so for entities, areas, sources and caveats. */
  readonly indicator?: OneOf<string> | undefined;
  /** Any of the entities that a figure is about: a target may name several. */
  readonly entity?: OneOf<string> | undefined;
  readonly area?: OneOf<string> | undefined;
  readonly sex?: OneOf<Sex> | undefined;
  readonly kind?: OneOf<Figure["kind"]> | undefined;
  readonly origin?: OneOf<"read" | "derived"> | undefined;
  /** `earlier` is what a later edition of the same publisher replaced. */
  readonly edition?: OneOf<"latest" | "earlier"> | undefined;
  /** `2015`: that of the latest date that the period names; or `undated`. */
  readonly year?: OneOf<string> | undefined;
  /** First and last year, both included: the period lies within them. Never undated. */
  readonly between?: readonly [number, number] | undefined;
  /** What a figure was read from; no derived figure has one. */
  readonly source?: OneOf<string> | undefined;
  /** What the source read cites for it. */
  readonly via?: OneOf<string> | undefined;
  readonly caveat?: OneOf<string> | undefined;
  /** Codes of the dataset's own dimensions, by their names. */
  readonly dimensions?: Readonly<Record<string, OneOf<string>>> | undefined;
}

/** What figures can be counted by: an entry of the selection, or one of the dataset's own dimensions. */
export type Facet = Exclude<keyof Selection, "ids" | "between" | "dimensions"> | `dimension:${string}`;

/**
 * `files`: as in the dataset, those derived last, in the order of the rules. `topics`: the same by topic, as the list of
 * all figures has it. `subjects`: by indicator, area, entity, sex and codes, then oldest first, undated last. A column: as
 * its texts sort in a language, missing values and undated figures last either way. What is equal keeps the order before.
 */
export type Order = "files" | "topics" | "subjects" | (Sorting & { readonly locale: Locale });

/** Some of the figures of an order: whole numbers, from 0. Beyond the last figure a page is empty. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** A page of figures, and how many there are on all pages; of these, how many have no value. */
export interface FigurePage extends Total {
  readonly figures: readonly Figure[];
}

export interface Total {
  readonly total: number;
  readonly missing: number;
}

/** How many figures have these values of the facets asked for, in their order. */
export interface Count extends Total {
  readonly values: readonly string[];
}

/** A discrepancy with every published figure that it is about, those computed from a side included. */
export interface PublishedDiscrepancy extends Discrepancy {
  readonly concerned: readonly Figure[];
}

export interface Statements extends OtherStatements {
  readonly discrepancies: readonly PublishedDiscrepancy[];
}

/** Calculations not made: of these results, or with these figures, by their ids. */
export interface NotComputedSelection {
  readonly indicator?: OneOf<string> | undefined;
  readonly input?: OneOf<string> | undefined;
}

/** What a text was found in; the things in the order of the dataset. */
export interface Found extends Pick<Dataset, "indicators" | "entities" | "areas" | "sources"> {
  readonly figures: FigurePage;
}

/**
 * The figures of one dataset, asked by selection: nobody above lib/store holds or loops over all of them. A dataset never
 * changes, so equal questions have equal answers. Answers are read-only. They reject only for a fault of the engine, or with
 * a RangeError for a page that is no page.
 */
export interface FigureStore {
  /** Every page: names, code lists, sources, exclusions. Of the size of the code lists, not of the figures. */
  facts(): Promise<Facts>;

  /**
   * Lists and charts: the figures of a selection, by default as in the files, all of them without a page. Who exports a
   * whole dataset asks for one page after the other.
   */
  figures(selection?: Selection, order?: Order, page?: Page): Promise<FigurePage>;

  /** A figure's page, its downloads, and whether an address exists. Undefined for an unknown id. */
  figure(id: string): Promise<Figure | undefined>;

  /** Highlights, reports, and figures named in caveats and sentences: in the order asked, unknown ids left out. */
  figuresById(ids: readonly string[]): Promise<ReadonlyMap<string, Figure>>;

  /** “Also shown on”: the place, from 0, of a figure in an ordered selection. Undefined where it is not in it. */
  placeOf(id: string, selection?: Selection, order?: Order): Promise<number | undefined>;

  /**
   * Charts over time and Compare: figures of one thing, on one basis, planned or not; each series oldest first, undated
   * last; the series in the order of their subjects.
   */
  series(selection: Selection): Promise<readonly (readonly Figure[])[]>;

  /**
   * Results and reports: of each series the values of its latest date, several where sources differ; the undated ones where
   * no value has a date. Of a series without values the same of what is missing. In the order of the series. Kinds that
   * are no results (`baseline`, `target`) are left out by the selection: they would count as latest.
   */
  latest(selection: Selection): Promise<readonly Figure[]>;

  /**
   * The first line of a page and the data notes: the latest date until today that figures speak of.
   *
   * @param today `YYYY-MM-DD`
   */
  latestDate(selection: Selection, today: string): Promise<Latest>;

  /**
   * The overview, navigation, filters and gaps: how many figures have which values. Only values that occur, in the order
   * of the files. A figure with several values of a facet counts under each, one with none under none.
   */
  counts(selection: Selection, ...by: readonly Facet[]): Promise<readonly Count[]>;

  /** Figure pages and verdicts: what was computed from figures, over however many steps. Ids without any are left out. */
  restingOn(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Figure[]>>;

  /** Every note, and the mark “Sources differ”: what others state of the same. Unknown ids are left out. */
  statements(ids: readonly string[]): Promise<ReadonlyMap<string, Statements>>;

  /** Topics, reports, data notes: discrepancies that concern a figure of the selection, in the order of the rules. */
  discrepancies(selection?: Selection): Promise<readonly PublishedDiscrepancy[]>;

  /** Indicators, figure pages, data notes: what was not computed and why, in the order of the rules. */
  notComputed(selection?: NotComputedSelection): Promise<readonly NotComputed[]>;

  /**
   * Search: things whose id or name in some language holds every word of a text, and the figures of which every word is
   * in an id or a name of what they are about or were read from, or is their year, of a selection. Case and accents do not count; no words find nothing.
   */
  search(text: string, page?: Page, selection?: Selection): Promise<Found>;
}
