import type { Figure } from "../../domain/figure";
import type { Occurrence, Passage } from "./passages";
import type { Claim } from "./token-claims";
import type { TokenDiscrepancy } from "./value-against-token";

/** A figure at the places where the passage of its locator prints its token. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly printed: string;
  readonly passage: Passage;
  readonly occurrences: readonly Occurrence[];
}

/** What is wrong with a figure, as data; the terminal's words are in lib/cli/verify.ts. */
export type VerifyProblem = { readonly figure: Figure } & (TokenDiscrepancy | PassageProblem);

type PassageProblem = { readonly passage: string } & (
  | {
      /** The text has no such paragraph or footnote, or it does not print the token there. */
      readonly code: "no-such-passage" | "not-in-passage";
      /** Where the text prints the token instead. */
      readonly places: readonly string[];
    }
  | {
      /** The text limits the number by a word that the token leaves out: "90%" of "over 90%". */
      readonly code: "words-cut";
      readonly words: string;
      readonly claims: readonly Claim[];
    }
  | {
      readonly code: "looks-swapped";
      readonly other: Figure;
      /** The words near the tokens say so, or the order of the rows, where all others keep the order of the text. */
      readonly because: "words" | "order";
    }
);

/** Figures of one passage that a reader of the text could take for one another. */
export interface NotDistinguished {
  readonly figures: readonly [Figure, Figure, ...Figure[]];
  readonly passage: string;
  /** They share a token, or neither the words near their tokens nor the order of rows says which is which. */
  readonly because: "same-token" | "unclear";
}

/** A figure whose token was not looked up in a text. */
export interface NotChecked {
  readonly figure: Figure;
  readonly because: "locator-form" | "no-text";
}

export interface VerifyReport {
  /** How many figures were compared with the text, and how many of them agree with it. */
  readonly compared: number;
  readonly agree: number;
  readonly problems: readonly VerifyProblem[];
  readonly notDistinguished: readonly NotDistinguished[];
  readonly notChecked: readonly NotChecked[];
}
