import type { Derived } from "../../derive/derive-figures";
import type { Dataset } from "../../domain/dataset";
import type { Rule } from "../../domain/derivation";
import type { Discrepancy } from "../../domain/discrepancy";
import type { Figure } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import { leavesOf } from "../../domain/provenance";
import {
  areComparable,
  areOfOneDate,
  byKey,
  type Candidate,
  candidatesOf,
  excludeEachOther,
  type KeyedCandidates,
  type Pair,
} from "./candidates";
import { figuresOf, sideOf, subjectOf } from "./sides";

/**
 * A stated share against the one that a rule computes from counts, a stated total against the sum of its parts. Not a
 * rate: each source takes a population of its own, so that two rates can both be true. Nor what rests on a target or
 * on assumptions.
 */
export function statedAgainstComputed(dataset: Dataset, derived: Derived, stated: KeyedCandidates): Discrepancy[] {
  const computed = candidatesOf([...derived.figures, ...derived.checks].filter(isOfCountsAlone));
  return [...byKey(computed)].flatMap(([key, group]) => {
    const others = (stated.get(key) ?? []).filter(({ figure }) => !figure.target);
    return grouped(pairsOf(group, others), ([{ figure }]) => figure.id).flatMap((each) => {
      const result = each[0]?.[0];
      const sides = each.map(([, other]) => sideOf(other));
      return result ? discrepancyOf(result, sides, dataset) : [];
    });
  });
}

/** Every computed figure with each stated one of its date that it excludes, and that it does not itself rest on. */
function pairsOf(computed: readonly Candidate[], stated: readonly Candidate[]): Pair[] {
  return computed.flatMap((result) =>
    stated
      .filter(({ figure }) => areOfOneDate(result.figure, figure) && areComparable(result.figure, figure))
      .filter((other) => !leavesOf(result.figure).includes(other.figure) && excludeEachOther(result, other))
      .map((other): Pair => [result, other]),
  );
}

const heldAgainst: readonly Rule["kind"][] = ["share", "portion", "complement", "ratio", "difference", "sum", "change"];

function isOfCountsAlone(figure: Figure): boolean {
  const { provenance } = figure;
  if (provenance.kind !== "derived" || !heldAgainst.includes(provenance.rule.kind)) return false;
  return leavesOf(figure).every(({ target }) => target === undefined) && provenance.inputs.every(isNoRate);
}

/** Of an input that was computed itself: no rate. */
function isNoRate({ provenance }: Figure): boolean {
  if (provenance.kind !== "derived") return true;
  return heldAgainst.includes(provenance.rule.kind) && provenance.inputs.every(isNoRate);
}

function discrepancyOf(result: Candidate, stated: readonly Discrepancy["sides"][number][], dataset: Dataset) {
  const { provenance } = result.figure;
  const isSum = provenance.kind === "derived" && provenance.rule.kind === "sum";
  const kind: Discrepancy["kind"] = isSum ? "total-against-parts" : "share-against-counts";
  const sides = [sideOf(result), ...stated] as const;
  return {
    id: `${kind}--${result.figure.id}`,
    kind,
    subject: subjectOf(result.figure, dataset),
    sides,
    figures: figuresOf(sides),
    ifOneWhole: false,
  };
}
