import type { Dataset } from "../../domain/dataset";
import type { Disagreement } from "../../domain/disagreement";
import { byKey, type Candidate, candidatesOf, joined, pairsOfUncertainTime } from "./candidates";
import { fromSides, idOf, sideOf, subjectOf } from "./sides";

/**
 * A count of things against another count of the same things, where the date of one is not known. Only of what is
 * there at a date: what happens over a time differs from one time to the next.
 */
export function countAgainstCount(dataset: Dataset): Disagreement[] {
  const stocks = candidatesOf(dataset.figures.values()).filter(
    ({ figure }) => figure.indicator.timing === "stock" && !figure.target,
  );
  return byKey(stocks)
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
