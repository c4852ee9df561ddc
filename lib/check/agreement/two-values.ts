import type { Dataset } from "../../domain/dataset";
import type { Discrepancy } from "../../domain/discrepancy";
import type { Figure } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import { toEdtf } from "../../domain/reference-period";
import { areComparable, type Candidate, excludeEachOther, joined, type KeyedCandidates, type Pair } from "./candidates";
import { figuresOf, idOf, sideOf, subjectOf } from "./sides";

/** Two values for one key: the same thing of the same period, or two targets of one kind that are due together. */
export function twoValues(dataset: Dataset, keyed: KeyedCandidates): Discrepancy[] {
  return [...keyed.values()]
    .filter(({ length }) => length > 1)
    .flatMap((group) => grouped(group.filter(hasTime), ({ figure }) => timeOf(figure)))
    .filter(({ length }) => length > 1)
    .flatMap((group) => joined(group, apart(group)))
    .sort(([a], [b]) => (a?.index ?? 0) - (b?.index ?? 0))
    .map((group) => discrepancyOf(group, dataset));
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

function discrepancyOf(group: readonly Candidate[], dataset: Dataset): Discrepancy {
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
