import { type Figure, figureKey } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import type { Interval } from "../../domain/interval";
import { citationsOf } from "../../domain/provenance";
import { areApart, gapBetween, printedReading } from "./readings";
import { isOpen, isSamePeriod, mayBeOneTime } from "./times";

/** A figure with what it can be as printed. */
export interface Candidate {
  readonly figure: Figure;
  readonly hard: Interval;
}

/** Figures that have a number. */
export function candidatesOf(figures: Iterable<Figure>): Candidate[] {
  return [...figures].flatMap((figure) => {
    const hard = printedReading(figure);
    return hard ? [{ figure, hard }] : [];
  });
}

/** True for counts that speak of the same thing: of one basis as far as one is stated, and both plans or neither. */
export function areComparable(a: Figure, b: Figure): boolean {
  const bases = [a, b].map(({ basis }) => (basis === "not-stated" ? undefined : basis));
  const isOneBasis = bases[0] === undefined || bases[1] === undefined || bases[0] === bases[1];
  return isOneBasis && (a.kind === "plan") === (b.kind === "plan");
}

/** True for figures that one source prints in one sentence. */
export function areOfOneStatement(a: Figure, b: Figure): boolean {
  const source = (figure: Figure) => citationsOf(figure)[0].source.id;
  return a.statement !== undefined && a.statement === b.statement && source(a) === source(b);
}

export function byKey(candidates: readonly Candidate[]): Candidate[][] {
  return grouped(candidates, ({ figure }) => figureKey(figure));
}

/** Two candidates that exclude each other. */
export type Pair = readonly [Candidate, Candidate];

/** Every two figures of one period that exclude each other. */
export function pairsOfOnePeriod(left: readonly Candidate[], right: readonly Candidate[]): Pair[] {
  return pairs(left, right, (a, b) => isSamePeriod(a.period, b.period)).filter(([a, b]) => areApart(a.hard, b.hard));
}

/**
 * Every two figures that exclude each other and may be of one time. A figure whose date is not known disagrees with a
 * series of dated ones only if none of those that may be of its time fits; it then stands against the nearest.
 */
export function pairsOfUncertainTime(left: readonly Candidate[], right: readonly Candidate[]): Pair[] {
  const possible = pairs(left, right, (a, b) => !isSamePeriod(a.period, b.period) && mayBeOneTime(a.period, b.period));
  const open = ({ figure }: Candidate) => isOpen(figure.period);
  const undated = possible.filter(([a, b]) => open(a) && open(b) && areApart(a.hard, b.hard));
  const ofSeries = possible.filter(([a, b]) => open(a) !== open(b));
  const series = grouped(ofSeries, ([a, b]) => (open(a) ? a : b).figure.id);
  const unfit = series.filter((each) => each.every(([a, b]) => areApart(a.hard, b.hard)));
  return [...undated, ...unfit.flatMap(nearest)];
}

function pairs(
  left: readonly Candidate[],
  right: readonly Candidate[],
  mayMeet: (a: Figure, b: Figure) => boolean,
): Pair[] {
  const all = left.flatMap((a, place) => {
    const others = left === right ? right.slice(place + 1) : right;
    return others.map((b): Pair => [a, b]);
  });
  return all.filter(([{ figure: a }, { figure: b }]) => areComparable(a, b) && mayMeet(a, b));
}

function nearest(series: readonly Pair[]): Pair[] {
  const gap = ([a, b]: Pair) => gapBetween(a.hard, b.hard);
  return [...series].sort((a, b) => gap(a) - gap(b)).slice(0, 1);
}

/** The candidates that pairs join, those joined over others together; in the order given. */
export function joined(candidates: readonly Candidate[], joins: readonly Pair[]): Candidate[][] {
  const groupOf = new Map<Candidate, Set<Candidate>>();
  for (const [a, b] of joins) {
    const together = new Set([...(groupOf.get(a) ?? [a]), ...(groupOf.get(b) ?? [b])]);
    for (const each of together) groupOf.set(each, together);
  }
  return [...new Set(groupOf.values())].map((group) => candidates.filter((candidate) => group.has(candidate)));
}
