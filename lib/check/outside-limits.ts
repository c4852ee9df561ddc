import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import type { Finding, Place } from "../domain/finding";
import { contains } from "../domain/interval";
import { hardInterval, naturalLimits } from "../domain/quantity";
import type { Unit } from "../domain/unit";
import { findingAt, numbersOf } from "./number-cells";

/** Numbers that their unit cannot have: a share above a hundred per cent, a negative count. */
export function checkLimits(dataset: Dataset, places: ReadonlyMap<string, Place>): Finding[] {
  return [...dataset.figures.values()].flatMap((figure) => {
    const outside = outsideNumber(figure);
    if (!outside) return [];
    const { column, value } = outside;
    return [findingAt("outside-limits", figure, places, column, String(value), limitsText(figure.unit))];
  });
}

function outsideNumber({ quantity, unit }: Figure) {
  const limits = naturalLimits(unit);
  const numbers = numbersOf(quantity);
  const outside = numbers.find(({ value }) => !contains(limits, value));
  if (outside) return outside;
  // "Over 100 per cent" stands at the limit and leaves nothing within it.
  return quantity.kind === "bound" && hardInterval(quantity, unit) === undefined ? numbers[0] : undefined;
}

function limitsText({ floor, ceiling }: Unit): string {
  if (floor !== undefined && ceiling !== undefined) return `${floor}–${ceiling}`;
  return floor === undefined ? `≤ ${ceiling}` : `≥ ${floor}`;
}
