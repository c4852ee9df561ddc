import type { Derived } from "../../derive/derive-figures";
import type { Dataset } from "../../domain/dataset";
import type { Rule } from "../../domain/derivation";
import type { Discrepancy } from "../../domain/discrepancy";
import { type Figure, isLatestEdition, leavesOf } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import { toEdtf } from "../../domain/reference-period";
import {
  areComparable,
  areOfOneDate,
  byKey,
  type Candidate,
  candidatesOf,
  excludeEachOther,
  joined,
  type KeyedCandidates,
  type Pair,
} from "./candidates";
import { figuresOf, idOf, sideOf, subjectOf } from "./sides";
import { totalAgainstParts } from "./total-against-parts";

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

/**
 * A stated share against the one that a rule computes from counts, a stated total against the sum of its parts. Not a
 * rate: each source takes a population of its own, so that two rates can both be true. Nor what rests on a target or
 * on assumptions.
 */
function statedAgainstComputed(dataset: Dataset, derived: Derived, stated: KeyedCandidates): Discrepancy[] {
  const computed = candidatesOf([...derived.figures, ...derived.checks].filter(isOfCountsAlone));
  return [...byKey(computed)].flatMap(([key, group]) => {
    const others = (stated.get(key) ?? []).filter(({ figure }) => !figure.target);
    return grouped(pairsOf(group, others), ([{ figure }]) => figure.id).flatMap((each) => {
      const result = each[0]?.[0];
      const sides = each.map(([, other]) => sideOf(other));
      return result ? computedDiscrepancy(result, sides, dataset) : [];
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

function computedDiscrepancy(result: Candidate, stated: readonly Discrepancy["sides"][number][], dataset: Dataset) {
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

/** Two values for one key: the same thing of the same period, or two targets of one kind that are due together. */
function twoValues(dataset: Dataset, keyed: KeyedCandidates): Discrepancy[] {
  return [...keyed.values()]
    .filter(({ length }) => length > 1)
    .flatMap((group) => grouped(group.filter(hasTime), ({ figure }) => timeOf(figure)))
    .filter(({ length }) => length > 1)
    .flatMap((group) => joined(group, apart(group)))
    .sort(([a], [b]) => (a?.index ?? 0) - (b?.index ?? 0))
    .map((group) => valuesDiscrepancy(group, dataset));
}

function hasTime({ figure }: Candidate): boolean {
  return figure.target !== undefined || figure.period.kind !== "undated";
}

function timeOf({ period, target }: Figure): string {
  if (!target) return toEdtf(period);
  return JSON.stringify([target.due && toEdtf(target.due), target.type, target.comparison]);
}

function apart(group: readonly Candidate[]): Pair[] {
  return group.flatMap((a, index) =>
    group
      .slice(index + 1)
      .filter((b) => areComparable(a.figure, b.figure) && excludeEachOther(a, b))
      .map((b): Pair => [a, b]),
  );
}

function valuesDiscrepancy(group: readonly Candidate[], dataset: Dataset): Discrepancy {
  const [first, ...others] = group;
  if (!first) throw new Error("an empty group");
  const { figure } = first;
  const sides = [sideOf(first), ...others.map(sideOf)] as const;
  return {
    id: `two-values--${idOf(figure, dataset, figure.target ? figure.target.due : figure.period)}`,
    kind: "two-values",
    subject: subjectOf(figure, dataset),
    sides,
    figures: figuresOf(sides),
    ifOneWhole: false,
  };
}
