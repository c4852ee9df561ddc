import { type Figure, leavesOf } from "../domain/figure";
import { type NumberStatus, worstOf } from "../domain/quantity";
import type { Locale } from "../domain/text";
import { conventionsIn } from "../i18n/conventions";
import { messagesIn } from "../i18n/messages";

/**
 * How far a figure can be relied on, from what is known of it: where it comes from, its status and its caveats. A
 * calculated figure says how it was calculated and how reliable its inputs are; only a figure that was read as printed,
 * and has no caveat, is “as printed, no reservation”. Of a missing one the reason.
 */
export function reliabilityText(figure: Figure, locale: Locale): string {
  const { quantity, provenance } = figure;
  const words = messagesIn(locale);
  const { reliability } = words;
  const { semicolon } = conventionsIn(locale);
  if (quantity.kind === "missing") return words.missing[quantity.status];
  if (provenance.kind === "assumed") return reliability.assumed;
  if (provenance.kind === "entered") return reliability.entered;
  if (provenance.kind === "derived") {
    const leaves = leavesOf(figure);
    const worst = worstOf(leaves.flatMap(({ quantity: { status } }) => (isOfNumber(status) ? status : [])));
    return [
      reliability.calculated[provenance.rule.kind],
      reliability.from[worst],
      ...caveatsOf([figure, ...leaves], reliability.inputs),
    ].join(semicolon);
  }
  const caveats = caveatsOf([figure], reliability.own);
  const isClean = quantity.status === "A" && caveats.length === 0;
  const first = isClean ? reliability.noReservation : words.statuses[quantity.status];
  return [first, ...caveats].join(semicolon);
}

function caveatsOf(
  figures: readonly Figure[],
  words: { readonly ambiguous: string; readonly caveats: string },
): string[] {
  const kinds = new Set(figures.flatMap(({ caveats }) => caveats.map(({ kind }) => kind)));
  const isAmbiguous = kinds.delete("ambiguity");
  return [...(isAmbiguous ? [words.ambiguous] : []), ...(kinds.size > 0 ? [words.caveats] : [])];
}

function isOfNumber(status: Figure["quantity"]["status"]): status is NumberStatus {
  return ["A", "B", "P", "E", "U"].includes(status);
}
