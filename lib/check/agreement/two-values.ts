import type { Dataset } from "../../domain/dataset";
import type { Disagreement } from "../../domain/disagreement";
import { type Figure, figureKey } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import { toEdtf } from "../../domain/reference-period";
import { areComparable, type Candidate, candidatesOf, joined, type Pair } from "./candidates";
import { areApart } from "./readings";
import { fromSides, idOf, sideOf, subjectOf } from "./sides";

/** Two values for one key: the same thing of the same period, or two targets of one kind that are due together. */
export function twoValues(dataset: Dataset): Disagreement[] {
  const candidates = candidatesOf(dataset.figures.values()).filter(
    ({ figure }) => figure.target !== undefined || figure.period.kind !== "undated",
  );
  return grouped(candidates, ({ figure }) => JSON.stringify([figureKey(figure), timeOf(figure)]))
    .flatMap((group) => joined(group, apart(group)))
    .map((group) => disagreementOf(group, dataset));
}

function timeOf({ period, target }: Figure): readonly (string | undefined)[] {
  if (!target) return [toEdtf(period)];
  return [target.due && toEdtf(target.due), target.type, target.comparison];
}

function apart(group: readonly Candidate[]): Pair[] {
  return group.flatMap((a, place) =>
    group
      .slice(place + 1)
      .filter((b) => areComparable(a.figure, b.figure) && areApart(a.hard, b.hard))
      .map((b): Pair => [a, b]),
  );
}

function disagreementOf(group: readonly Candidate[], dataset: Dataset): Disagreement {
  const [first, ...others] = group;
  if (!first) throw new Error("an empty group");
  const { figure } = first;
  return {
    id: `two-values--${idOf(figure, dataset, figure.target ? figure.target.due : figure.period)}`,
    kind: "two-values",
    subject: subjectOf(figure, dataset),
    ...fromSides([sideOf(first), ...others.map(sideOf)]),
  };
}
