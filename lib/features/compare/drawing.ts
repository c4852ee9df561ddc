import type { ChartSpec } from "../../chart/spec";
import type { Figure } from "../../domain/figure";
import type { PageDraft } from "../../view/frame";
import type { ComparedFigure, Comparison } from "./compare";
import type { Differences } from "./labels";

/** How a comparison is drawn. */
export interface Drawing {
  readonly chart: ChartSpec;
  /** What is drawn with a mark, in the order of the drawing. */
  readonly marked: readonly Figure[];
  /** What a sentence about it names: of a line its last value. */
  readonly named: readonly Figure[];
  /** How many such there are, with those that were too many to draw. */
  readonly nameable: number;
  /** How many figures of the comparison have no place in it. */
  readonly undrawn: number;
  /** What is left out of the drawing and why, and how it is read, beside what its marks mean. */
  readonly caveats: readonly string[];
  /** The drawing in words. */
  readonly alternative: string;
}

/** A comparison on its way to a page. */
export interface Draft {
  readonly comparison: Comparison;
  readonly differ: Differences;
  readonly page: PageDraft;
  readonly excluded: ReadonlySet<string>;
  readonly reasonOf: (compared: ComparedFigure) => string | undefined;
}

/** The figure that stands for a compared one: what was computed, or what is there instead. */
export function figureOf({ original, shown }: ComparedFigure): Figure {
  return shown ?? original;
}

/** True where it shares the axis of the others. */
export function isOnAxis({ shown, apart }: ComparedFigure): boolean {
  return shown !== undefined && apart === undefined;
}
