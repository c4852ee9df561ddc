import type { CitedFigure, Discrepancy } from "../cite/cited-figure";

/** What a figure is about, in words. */
export interface Subject {
  readonly indicator: string;
  readonly entity: string;
  /** What narrows it: an area other than the dataset's, a sex, a rank, a kind that is no plain count. */
  readonly details: readonly string[];
}

/** A figure in a list: its subject, its number with the marker, its period, and where it leads. */
export interface FigureRow {
  readonly id: string;
  readonly href: string;
  readonly subject: Subject;
  readonly cited: CitedFigure;
  /** Where sources differ: what differs from it, and where that is explained. */
  readonly discrepancy?: Discrepancy | undefined;
}
