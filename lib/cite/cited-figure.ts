import type { Figure } from "../domain/figure";

/** A figure with the marker that is beside it: only so can a renderer show it. */
export interface CitedFigure {
  readonly figure: Figure;
  /** The number of its note; 0 until the finished document is numbered (`numberNotes`). */
  readonly note: number;
  /** The id of the marker, to which the note links back; empty until then. */
  readonly anchor: string;
}

/** A figure where it appears: a new one for each place. */
export function cite(figure: Figure): CitedFigure {
  return { figure, note: 0, anchor: "" };
}

/** What differs from a figure: “Sources differ: 8.8 % (World Bank)”, the figures named in it, and where it is explained. */
export interface Discrepancy {
  readonly text: string;
  /** The same without the first words: “8.8 % (World Bank)”. */
  readonly rivals: string;
  readonly figures: readonly { readonly id: string }[];
  readonly href: string;
}

/** One note of a document: the figures that share it, in order of appearance, and the markers that lead to it. */
export interface Note {
  readonly number: number;
  readonly figures: readonly Figure[];
  readonly anchors: readonly string[];
}
