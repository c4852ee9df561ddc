import type { Figure } from "./figure";
import { byId } from "./grouped";
import type { Interval } from "./interval";
import type { Text } from "./text";
import type { Unit } from "./unit";

export const discrepancyKinds = ["share-against-counts", "total-against-parts", "two-values"] as const;

/** What is compared with what. */
type DiscrepancyKind = (typeof discrepancyKinds)[number];

/** A term of a sum: a figure, or a share of one. */
export type Term = { readonly figure: Figure } | { readonly share: Figure; readonly of: Figure };

/** One of the statements that cannot all hold: what it comes to, and from which figures of the dataset. */
export interface Side {
  /** Over all that the words allow, a stated point read to its printed precision. */
  readonly hard: Interval;
  /** The same where numbers are read as rounded. */
  readonly wide: Interval;
  readonly unit: Unit;
  readonly figures: readonly [Figure, ...Figure[]];
  /** The computed figure that the side is, where a rule of the dataset gives it. */
  readonly computed?: Figure | undefined;
  /** What is added up, where the side is neither stated nor computed by a rule. */
  readonly terms?: readonly Term[] | undefined;
}

/**
 * Statements about the same indicator, subject and date that cannot all hold as printed, nor when read as rounded. Shown,
 * never resolved. What differs in its date, its definition or its edition is a caveat or a revision, not this.
 */
export interface Discrepancy {
  /** Readable and stable: letters, digits and hyphens. */
  readonly id: string;
  readonly kind: DiscrepancyKind;
  /** What it is about: names of what is counted, of whom, where. */
  readonly subject: readonly Text[];
  /** Every figure of the dataset that it concerns, in the order of the sides. */
  readonly figures: readonly [Figure, ...Figure[]];
  /** Two or more. */
  readonly sides: readonly Side[];
  /** True where it holds only if the parts that are added up belong to one whole and have nobody in common. */
  readonly ifOneWhole: boolean;
}

/** What others state of the same thing and date as a figure. */
export interface OtherStatements {
  readonly discrepancies: readonly Discrepancy[];
  /** Figures of other producers that give the same number. */
  readonly confirmedBy: readonly Figure[];
  /** Figures of earlier editions, the earliest first. */
  readonly earlier: readonly Figure[];
  /** Of a figure of an earlier edition: the one that counts. */
  readonly latest?: Figure | undefined;
}

/** Every figure that a discrepancy is about: those read, and after those of a side what is computed from them. */
export function concernedBy({ figures, sides }: Discrepancy, published: ReadonlyMap<string, Figure>): Figure[] {
  const ofSides = sides.flatMap((side) => [...side.figures, ...(side.computed ? [side.computed] : [])]);
  return [...byId([...ofSides, ...figures]).values()].filter(({ id }) => published.has(id));
}
