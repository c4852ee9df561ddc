import type { Derived } from "../../derive/derive-figures";
import type { WholeDataset } from "../../domain/dataset";
import type { Rule } from "../../domain/derivation";
import type { Discrepancy } from "../../domain/discrepancy";
import { distinctIds, type Figure, isLatestEdition, leavesOf } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import { toEdtf } from "../../domain/reference-period";
import {
  areComparable,
  areOfOneDate,
  byKey,
  candidatesOf,
  excludeEachOther,
  joined,
  type KeyedCandidates,
} from "./candidates";
import { discrepancyOf, idOf, sideOf } from "./sides";
import { totalAgainstParts } from "./total-against-parts";

/**
 * The discrepancies of a dataset: statements about the same indicator, subject and date that cannot both hold as printed
 * and do not hold when read as rounded. All are found by arithmetic. Figures that a later edition of the same publisher
 * replaced are not given here: they are revisions. In the order of the rules; the same dataset gives the same ids.
 */
export function findDiscrepancies(dataset: WholeDataset, derived: Derived): Discrepancy[] {
  const keyed = byKey(candidatesOf([...dataset.figures.values()].filter(isLatestEdition)));
  return withOwnIds([
    ...totalAgainstParts(dataset, keyed),
    ...statedAgainstComputed(dataset, derived, keyed),
    ...twoValues(dataset, keyed),
  ]);
}

/** Where two would have one id, each is named by its first figure. */
function withOwnIds(discrepancies: readonly Discrepancy[]): Discrepancy[] {
  const ids = distinctIds(discrepancies.map(({ id, figures }) => ({ id, suffix: () => figures[0].id })));
  return discrepancies.map((each, index) => ({ ...each, id: ids[index] ?? each.id }));
}

/**
 * A stated share against the one that a rule computes from counts, a stated total against the sum of its parts. Not a
 * rate: each source takes a population of its own, so that two rates can both be true. Nor what rests on a target or
 * on assumptions.
 */
function statedAgainstComputed(dataset: WholeDataset, derived: Derived, stated: KeyedCandidates): Discrepancy[] {
  const computed = candidatesOf([...derived.figures, ...derived.checks].filter(isOfCountsAlone));
  return [...byKey(computed).entries()].flatMap(([key, group]) =>
    group.flatMap((result) => {
      const { provenance, id } = result.figure;
      const [first, ...others] = (stated.get(key) ?? []).filter(
        (other) =>
          !other.figure.target &&
          !leavesOf(result.figure).includes(other.figure) &&
          areOfOneDate(result.figure, other.figure) &&
          areComparable(result.figure, other.figure) &&
          excludeEachOther(result, other),
      );
      const isSum = provenance.kind === "derived" && provenance.rule.kind === "sum";
      const kind = isSum ? "total-against-parts" : "share-against-counts";
      return first ? discrepancyOf(kind, id, result.figure, [result, first, ...others].map(sideOf), dataset) : [];
    }),
  );
}

const compared: readonly Rule["kind"][] = ["share", "portion", "complement", "ratio", "difference", "sum", "change"];

function isOfCountsAlone(figure: Figure): boolean {
  const isOfNoTarget = () => leavesOf(figure).every(({ target }) => target === undefined);
  return figure.provenance.kind === "derived" && isNoRate(figure) && isOfNoTarget();
}

/** True for what is computed, over however many steps, without a rate. */
function isNoRate({ provenance }: Figure): boolean {
  if (provenance.kind !== "derived") return true;
  return compared.includes(provenance.rule.kind) && provenance.inputs.every(isNoRate);
}

/** Two values for one key: the same thing of the same period, or two targets of one kind that are due together. */
function twoValues(dataset: WholeDataset, keyed: KeyedCandidates): Discrepancy[] {
  return [...keyed.values()]
    .filter(({ length }) => length > 1)
    .flatMap((group) =>
      grouped(
        group.filter(({ figure }) => figure.target || figure.period.kind !== "undated"),
        ({ figure }) => timeOf(figure),
      ),
    )
    .filter(({ length }) => length > 1)
    .flatMap((group) => joined(group, (a, b) => areComparable(a.figure, b.figure) && excludeEachOther(a, b)))
    .sort(([a], [b]) => a.index - b.index)
    .map((group) => {
      const { figure } = group[0];
      const id = idOf(figure, dataset, figure.target ? figure.target.due : figure.period);
      return discrepancyOf("two-values", id, figure, group.map(sideOf), dataset);
    });
}

function timeOf({ period, target }: Figure): string {
  if (!target) return toEdtf(period);
  return JSON.stringify([target.due && toEdtf(target.due), target.type, target.comparison]);
}
