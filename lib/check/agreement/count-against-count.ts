import type { Dataset } from "../../domain/dataset";
import type { Disagreement } from "../../domain/disagreement";
import { type Candidate, joined, type KeyedCandidates, pairsOfUncertainTime } from "./candidates";
import { fromSides, idOf, sideOf, subjectOf } from "./sides";

/**
 * A count of things against another count of the same things, where the date of one is not known. Only of what is
 * there at a date: what happens over a time differs from one time to the next.
 */
export function countAgainstCount(dataset: Dataset, keyed: KeyedCandidates): Disagreement[] {
  return [...keyed.values()]
    .filter(({ length, 0: { figure } }) => length > 1 && figure.indicator.timing === "stock" && !figure.target)
    .flatMap((group) => joined(group, pairsOfUncertainTime(group, group)))
    .map((group) => disagreementOf(group, dataset));
}

function disagreementOf(group: readonly Candidate[], dataset: Dataset): Disagreement {
  const [first, ...others] = group;
  if (!first) throw new Error("an empty group");
  const kind = first.figure.unit.measure === "count" ? "count-against-count" : "two-values";
  return {
    id: `${kind}--${idOf(first.figure, dataset)}`,
    kind,
    subject: subjectOf(first.figure, dataset),
    ...fromSides([sideOf(first), ...others.map(sideOf)]),
  };
}
