import type { Figure } from "../../domain/figure";
import type { Passage } from "./passages";
import type { Occurrence } from "./token-in-text";

/** A figure at the places where the passage of its locator prints its token. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly printed: string;
  readonly passage: Passage;
  readonly occurrences: readonly Occurrence[];
}
