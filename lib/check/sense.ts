import type { Dataset } from "../domain/dataset";
import type { Finding, Places } from "../domain/finding";
import { countsBySex } from "./by-sex";
import { checkWholeness } from "./not-whole";
import { checkLimits } from "./outside-limits";
import { checkParts } from "./part-above-whole";
import { checkSums } from "./parts-above-whole";

/**
 * Numbers that cannot be, whatever the source says: only what is certain over all that the words allow.
 * `places` says where each figure stands.
 */
export function checkSense(dataset: Dataset, places: Places): Finding[] {
  const counts = countsBySex(dataset);
  return [
    ...checkLimits(dataset, places),
    ...checkWholeness(dataset, places),
    ...checkParts(counts, places),
    ...checkSums(counts, places),
  ];
}
