import type { Dataset } from "../domain/dataset";
import type { Finding, Places } from "../domain/finding";
import { findingAt, numbersOf } from "./number-cells";

/** Counts that are no whole numbers: nobody counts half a person. */
export function checkWholeness(dataset: Dataset, places: Places): Finding[] {
  const findings: Finding[] = [];
  for (const figure of dataset.figures.values()) {
    if (figure.unit.measure !== "count") continue;
    for (const { column, value } of numbersOf(figure.quantity)) {
      if (!Number.isInteger(value)) findings.push(findingAt("not-whole", figure, places, column, String(value)));
    }
  }
  return findings;
}
