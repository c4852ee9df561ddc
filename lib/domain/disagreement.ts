import type { Event } from "./event";
import type { Figure } from "./figure";
import type { Interval } from "./interval";
import type { Remark } from "./remark";
import type { Text } from "./text";
import type { Unit } from "./unit";

export const disagreementKinds = [
  "share-against-counts",
  "total-against-parts",
  "two-values",
  "count-against-count",
  "target-against-target",
  "by-words",
] as const;

/** What is held against what. `by-words` is what a remark says and no arithmetic shows. */
export type DisagreementKind = (typeof disagreementKinds)[number];

/** A term of a sum: a figure, or a share of one figure or of several added up. */
export type Term =
  | { readonly figure: Figure }
  | { readonly share: Figure; readonly of: readonly [Figure, ...Figure[]] };

/** One of the things that cannot all be true: what it comes to, and from which figures of the dataset. */
export interface Side {
  /** Over all that the words allow, a stated point read to its printed precision. */
  readonly hard: Interval;
  /** The same where numbers are read as rounded. */
  readonly wide: Interval;
  readonly unit: Unit;
  readonly figures: readonly [Figure, ...Figure[]];
  /** The computed figure that the side is, where a rule of the dataset gives it. */
  readonly computed?: Figure;
  /** What is added up, where the side is neither stated nor computed by a rule. */
  readonly terms?: readonly Term[];
}

/** Under which reading figures disagree: words of the dataset, or that they are parts of one whole. */
export type Condition = { readonly text: Text } | { readonly key: "same-whole" };

/** Figures, or statements about events, that cannot all be true as printed. Shown, never resolved. */
export interface Disagreement {
  /** Readable and stable: letters, digits and hyphens. */
  readonly id: string;
  readonly kind: DisagreementKind;
  /** What it is about: names of what is counted, of whom, where. */
  readonly subject: readonly Text[];
  /** Every figure of the dataset that it concerns, in the order of the sides; none where only events are concerned. */
  readonly figures: readonly Figure[];
  /** The events that it concerns: of `by-words` alone, as no arithmetic is done on them. */
  readonly events: readonly Event[];
  /** Two or more, but none where only words disagree. */
  readonly sides: readonly Side[];
  /** True where the sides would still agree if the numbers are read as rounded. */
  readonly onlyByRounding: boolean;
  readonly condition?: Condition;
  /** Of `by-words`: what disagrees. */
  readonly remark?: Remark;
}
