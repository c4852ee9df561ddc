import type { ChartSpec } from "../chart/spec";
import type { Block } from "./block";
import type { Content } from "./content";
import type { FigureRow } from "./figure-row";

/** Where an exhibit is from: what leads on from it, and what it is cited by. */
export interface ExhibitOrigin {
  /** Its address without the ending that names a format: `/en/freedonia/exhibits/women-share`. */
  readonly href: string;
  readonly indicatorHref: string;
  readonly indicatorName: string;
  readonly datasetTitle: string;
  readonly version: string;
}

/** Figures in a frame, as a table and, where they can be drawn, as a chart: all in it is figures, and words that hold of them. */
export interface ExhibitTable extends ExhibitOrigin {
  /** Its anchor, and its name in addresses. */
  readonly id: string;
  readonly title: Content;
  /** What is measured in what, and how the drawing is read. */
  readonly subtitle: Content;
  /** What does not match among the figures, one sentence each. */
  readonly guards?: readonly string[];
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
