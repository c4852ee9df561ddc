import { wholeClaim } from "../../check/verify/token-claims";
import { type Quantity, type QuantityCells, toQuantity } from "../../domain/quantity";

/** What was typed as a number: its quantity, and whether it is a percentage. */
export interface TypedQuantity {
  readonly quantity: Quantity;
  readonly isPercent: boolean;
}

/**
 * The quantity that a typed text means, in English or French: “over 6,000”, “plus de 6 000”, “about 3,000”, “30-40 %”,
 * “12,4”, “<10”, “≥ 5”. Undefined where it is none, or says more than one.
 *
 * @param unit what may stand after the number
 */
export function typedQuantity(text: string, unit = ""): TypedQuantity | undefined {
  const typed = asPrinted(text);
  // 6.000 is six to some and six thousand to others.
  if (/(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.,])/.test(typed)) return undefined;
  const cells = cellsOf(typed, unit);
  const quantity = cells && toQuantity(cells, typed);
  return quantity && { quantity, isPercent: /%|per ?cent|pour ?cent/i.test(typed) };
}

/** As print has it: people type thousands set apart by plain spaces, and “>=”. */
function asPrinted(text: string): string {
  return text
    .replace(">=", "≥")
    .replace("<=", "≤")
    .replace(/(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?![\d])/g, (digits) => digits.replaceAll(" ", "\u202F"));
}

function cellsOf(typed: string, unit: string): QuantityCells | undefined {
  const claim = wholeClaim(typed, unit);
  if (!claim) return undefined;
  if (claim.kind === "range") {
    const { low, high, qualifier } = claim;
    return low === undefined || qualifier !== undefined ? undefined : { low, high, qualifier: "range", status: "A" };
  }
  const { value, qualifier, fraction } = claim;
  // “None” in a cell may mean that there is no number.
  const isZeroByWords = value === 0 && !/0|z[eé]ro/i.test(typed);
  if (fraction || isZeroByWords) return undefined;
  switch (qualifier) {
    case undefined:
      return { value, status: "A" };
    case "about":
    case "nearly":
      return { value, qualifier: "about", status: "A" };
    case "estimated":
      return { value, status: "E" };
    case "over":
    case "at-least":
      return { low: value, qualifier, status: "A" };
    case "under":
    case "at-most":
      return { high: value, qualifier, status: "A" };
  }
}

/** The level that a typed target sets, and from which side it is to be reached; undefined where it sets none. */
export function typedLevel(
  text: string,
  unit = "",
): (TypedQuantity & { readonly comparison?: "at-least" | "at-most" }) | undefined {
  const typed = typedQuantity(text, unit);
  if (!typed) return undefined;
  const { quantity } = typed;
  if (quantity.kind === "point") return typed;
  if (quantity.kind !== "bound" || (quantity.qualifier !== "at-least" && quantity.qualifier !== "at-most"))
    return undefined;
  const { limit: value, qualifier: comparison } = quantity;
  const level = toQuantity({ value, status: "A" }, asPrinted(text));
  return level && { ...typed, quantity: level, comparison };
}
