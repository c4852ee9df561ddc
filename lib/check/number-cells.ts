import type { Figure } from "../domain/figure";
import type { Finding, FindingCode, Place, Places } from "../domain/finding";
import type { Quantity } from "../domain/quantity";

/** The column a number stands in. */
export type NumberColumn = "value" | "low" | "high";

/** The numbers that a quantity is written with, each with its column. */
export function numbersOf(quantity: Quantity): { readonly column: NumberColumn; readonly value: number }[] {
  switch (quantity.kind) {
    case "missing":
      return [];
    case "point":
      return [{ column: "value", value: quantity.value }];
    case "bound": {
      const isLow = quantity.qualifier === "over" || quantity.qualifier === "at-least";
      return [{ column: isLow ? "low" : "high", value: quantity.limit }];
    }
    case "range":
    case "span":
      return [
        { column: "low", value: quantity.low },
        { column: "high", value: quantity.high },
      ];
  }
}

/** A finding at one cell of a figure's row. Throws for a figure that stands in no file. */
export function findingAt(
  code: FindingCode,
  figure: Figure,
  places: Places,
  column: NumberColumn | undefined,
  found: string,
  expected?: string,
): Finding {
  const place = placeOf(figure, places);
  return {
    code,
    ...place,
    ...(column !== undefined && { column }),
    found,
    ...(expected !== undefined && { expected }),
  };
}

/** Where a figure stands. Throws for one that stands in no file. */
export function placeOf({ id }: Figure, places: Places): Place {
  const place = places.get(id);
  if (!place) throw new Error(`unknown figure: ${id}`);
  return place;
}

/** A figure by its id and its number cells: `F027 (over 6000)`. */
export function named({ id, quantity }: Figure): string {
  const numbers = numbersOf(quantity).map(({ value }) => value);
  return `${id} (${quantity.kind === "bound" ? `${quantity.qualifier} ` : ""}${numbers.join("–")})`;
}
