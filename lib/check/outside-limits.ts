import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import type { Finding, Places } from "../domain/finding";
import { contains } from "../domain/interval";
import { hardInterval, naturalLimits } from "../domain/quantity";
import type { Unit } from "../domain/unit";
import { findingAt, numbersOf } from "./number-cells";

/** Numbers that their unit cannot have: a share above a hundred per cent, a negative count. */
export function checkLimits(dataset: Dataset, places: Places): Finding[] {
  const findings: Finding[] = [];
  for (const figure of dataset.figures.values()) {
    const outside = outsideNumber(figure);
    if (!outside) continue;
    const { column, value } = outside;
    findings.push(findingAt("outside-limits", figure, places, column, String(value), limitsText(figure.unit)));
  }
  return findings;
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
