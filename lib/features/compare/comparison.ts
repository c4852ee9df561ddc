import type { Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import type { Mismatch } from "../../domain/mismatch";
import type { NotComputedReason } from "../../domain/not-computed";
import type { CompareChoice } from "./choice";

/** One subject of a comparison at one date. */
export interface ComparedFigure {
  /** The figure as published. */
  readonly original: Figure;
  /** What is shown: the original, or what was computed from it; undefined where that may not be computed. */
  readonly shown?: Figure;
  /** Why it may not. */
  readonly refused?: NotComputedReason;
  /** Why it shares no axis with the others, though it can be shown. */
  readonly apart?: Mismatch;
}

/** A choice worked out: which figures, measured how, and what does not match among them. */
export interface Comparison {
  readonly choice: CompareChoice;
  readonly indicator: Indicator;
  /** What is shown: the indicator itself, or one made for the measuring (“…, per 100,000 inhabitants”). */
  readonly shownAs: Indicator;
  /** In the order of areas, bodies, sexes, then dates, oldest first. */
  readonly figures: readonly ComparedFigure[];
  readonly mismatches: readonly Mismatch[];
}
