import type { Dataset } from "../domain/dataset";
import type { Finding, Place } from "../domain/finding";
import { checkWholeness } from "./not-whole";
import { checkLimits } from "./outside-limits";
import { checkParts } from "./part-above-whole";
import { checkSums } from "./parts-above-whole";

const rules = [checkLimits, checkWholeness, checkParts, checkSums];

/**
 * Numbers that cannot be, whatever the source says: only what is certain over all that the words allow.
 * `places` says where each figure stands.
 */
export function checkSense(dataset: Dataset, places: ReadonlyMap<string, Place>): Finding[] {
  return rules.flatMap((rule) => rule(dataset, places));
}
