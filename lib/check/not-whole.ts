import type { Dataset } from "../domain/dataset";
import type { Finding, Place } from "../domain/finding";
import { findingAt, numbersOf } from "./number-cells";

/** Counts that are no whole numbers: nobody counts half a person. */
export function checkWholeness(dataset: Dataset, places: ReadonlyMap<string, Place>): Finding[] {
  return [...dataset.figures.values()].flatMap((figure) => {
    if (figure.unit.measure !== "count") return [];
    return numbersOf(figure.quantity)
      .filter(({ value }) => !Number.isInteger(value))
      .map(({ column, value }) => findingAt("not-whole", figure, places, column, String(value)));
  });
}
