import type { Derived } from "../../derive/derive-figures";
import type { Dataset } from "../../domain/dataset";
import type { Discrepancy } from "../../domain/discrepancy";
import { isLatestEdition } from "../../domain/figure";
import { byKey, candidatesOf } from "./candidates";
import { statedAgainstComputed } from "./stated-against-computed";
import { totalAgainstParts } from "./total-against-parts";
import { twoValues } from "./two-values";

/**
 * The discrepancies of a dataset: statements about the same indicator, subject and date that cannot both hold as printed
 * and do not hold when read as rounded. All are found by arithmetic. Figures that a later edition of the same publisher
 * replaced are not given here: they are revisions. In the order of the rules; the same dataset gives the same ids.
 */
export function findDiscrepancies(dataset: Dataset, derived: Derived): Discrepancy[] {
  const keyed = byKey(candidatesOf([...dataset.figures.values()].filter(isLatestEdition)));
  return withOwnIds([
    ...totalAgainstParts(dataset, keyed),
    ...statedAgainstComputed(dataset, derived, keyed),
    ...twoValues(dataset, keyed),
  ]);
}

/** Where two would have one id, each is told by its first figure; what is then still the same is counted. */
function withOwnIds(discrepancies: readonly Discrepancy[]): Discrepancy[] {
  const used = new Set<string>();
  const shared = new Map<string, number>();
  for (const { id } of discrepancies) shared.set(id, (shared.get(id) ?? 0) + 1);
  return discrepancies.map((each) => {
    const isShared = shared.get(each.id) !== 1;
    const named = isShared ? `${each.id}--${each.figures[0].id}` : each.id;
    let id = named;
    for (let count = 2; used.has(id); count += 1) id = `${named}--${count}`;
    used.add(id);
    return id === each.id ? each : { ...each, id };
  });
}
