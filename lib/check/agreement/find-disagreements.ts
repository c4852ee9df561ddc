import type { Derived } from "../../derive/derive-figures";
import type { Dataset } from "../../domain/dataset";
import type { Disagreement } from "../../domain/disagreement";
import { byWords } from "./by-words";
import { byKey, candidatesOf } from "./candidates";
import { countAgainstCount } from "./count-against-count";
import { statedAgainstComputed } from "./stated-against-computed";
import { targetAgainstTarget } from "./target-against-target";
import { totalAgainstParts } from "./total-against-parts";
import { twoValues } from "./two-values";

/**
 * All that cannot be true together as printed in a dataset: found by arithmetic where it can be, and for the rest by
 * the words of its remarks. In the order of the rules; the same dataset gives the same ids.
 */
export function findDisagreements(dataset: Dataset, derived: Derived): Disagreement[] {
  const keyed = byKey(candidatesOf(dataset.figures.values()));
  const computed = [
    ...totalAgainstParts(dataset, keyed),
    ...statedAgainstComputed(dataset, derived, keyed),
    ...countAgainstCount(dataset, keyed),
    ...targetAgainstTarget(dataset, derived),
    ...twoValues(dataset, keyed),
  ];
  return withOwnIds([...computed, ...byWords(dataset, computed)]);
}

/** Where two would have one id, each is told by its first figure; what is then still the same is counted. */
function withOwnIds(disagreements: readonly Disagreement[]): Disagreement[] {
  const used = new Set<string>();
  const shared = new Map<string, number>();
  for (const { id } of disagreements) shared.set(id, (shared.get(id) ?? 0) + 1);
  return disagreements.map((each) => {
    const isShared = shared.get(each.id) !== 1;
    const [first] = each.figures;
    const named = isShared && first ? `${each.id}--${first.id}` : each.id;
    let id = named;
    for (let count = 2; used.has(id); count += 1) id = `${named}--${count}`;
    used.add(id);
    return id === each.id ? each : { ...each, id };
  });
}
