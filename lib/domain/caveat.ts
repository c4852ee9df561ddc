import { z } from "zod";
import { idCell, references, textCell } from "./cell";
import type { Text } from "./text";

/** `discrepancy` is of the old form and read as a caveat: discrepancies are found by arithmetic. */
const caveatKinds = ["caveat", "ambiguity", "discrepancy", "definition", "overlap", "gap"] as const;

export const caveatSchema = z.object({
  id: idCell,
  kind: z.enum(caveatKinds),
  figures: references("figures"),
  text: textCell.meta({ description: "A figure is named by its id in square brackets: [F001]" }),
  text_fr: textCell,
});

/** What a reader must know about figures; one text serves several of them. */
export interface Caveat {
  readonly id: string;
  readonly kind: Exclude<(typeof caveatKinds)[number], "discrepancy">;
  readonly text: Text;
}

/** A caveat's text in pieces: words, and ids of figures whose numbers stand there. */
export type CaveatPiece = { readonly words: string } | { readonly figure: string };

/** Splits `… [F055] …` into words and figure ids. */
export function caveatPieces(text: string): CaveatPiece[] {
  // A split by a group puts what the group matched at the odd places.
  return text
    .split(/\[([A-Za-z0-9-]+)\]/)
    .map((piece, place) => (place % 2 === 1 ? { figure: piece } : { words: piece }))
    .filter((piece) => !("words" in piece) || piece.words !== "");
}

/**
 * Digits in a caveat that are neither a year nor part of a locator: a number that should be a figure in brackets,
 * because only then it carries its source. Words quoted from a source are the source's own. Undefined where there are none.
 */
export function nakedNumber(text: string): string | undefined {
  const rest = text
    .replace(/\[[A-Za-z0-9-]+\]/g, "")
    .replace(/“[^”]*”|«[^»]*»/g, "")
    .replace(/(§\s?[\w.]+|¶\s?\d+|footnote\s\d+|note de bas de page\s\d+|par\.\s\d+|para\.\s\d+|p\.\s\d+)/gi, "")
    .replace(/(?<![\d.,])(1\d{3}|20\d{2}|2100)(?!\d|[.,]\d)/g, "");
  return /\S*\d\S*/.exec(rest)?.[0];
}
