import type { Discrepancy } from "./discrepancy";
import type { Figure } from "./figure";

/** What others state of the same thing and date as a figure. */
export interface OtherStatements {
  readonly discrepancies: readonly Discrepancy[];
  /** Figures of other producers that give the same number. */
  readonly confirmedBy: readonly Figure[];
  /** Figures of earlier editions, the earliest first. */
  readonly earlier: readonly Figure[];
  /** Of a figure of an earlier edition: the one that stands. */
  readonly latest?: Figure;
}
