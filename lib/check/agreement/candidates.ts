import { type Figure, figureKey } from "../../domain/figure";
import { grouped, groupsBy } from "../../domain/grouped";
import type { Interval } from "../../domain/interval";
import { citationsOf } from "../../domain/provenance";
import { toEdtf } from "../../domain/reference-period";
import { areApart, gapBetween, printedReading } from "./readings";
import { isOpen, isSamePeriod, mayBeOneTime } from "./times";

/** A figure with what it can be as printed, worked out when it is asked for: few figures ever meet another. */
export class Candidate {
  readonly figure: Figure;
  /** In the order of the dataset. */
  readonly place: number;
  #hard: Interval | undefined;

  constructor(figure: Figure, place: number) {
    this.figure = figure;
    this.place = place;
  }

  get hard(): Interval {
    this.#hard ??= printedReading(this.figure);
    if (!this.#hard) throw new RangeError(`${this.figure.id} has no number`);
    return this.#hard;
  }
}

/** Figures that have a number. */
export function candidatesOf(figures: Iterable<Figure>): Candidate[] {
  const candidates: Candidate[] = [];
  for (const figure of figures) {
    const { kind } = figure.quantity;
    if (kind !== "missing" && kind !== "span") candidates.push(new Candidate(figure, candidates.length));
  }
  return candidates;
}

/** Candidates by what they are about, whatever their date. */
export type KeyedCandidates = ReadonlyMap<string, readonly [Candidate, ...Candidate[]]>;

/** Candidates under the keys of their figures, in the order given. */
export function byKey(candidates: readonly Candidate[]): KeyedCandidates {
  return groupsBy(candidates, ({ figure }) => figureKey(figure));
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

/** Two candidates that exclude each other. */
export type Pair = readonly [Candidate, Candidate];

/** Every two figures of one period that exclude each other. */
export function pairsOfOnePeriod(left: readonly Candidate[], right: readonly Candidate[]): Pair[] {
  const ofPeriod = groupsBy(right, ({ figure }) => toEdtf(figure.period));
  return left.flatMap((a) =>
    (ofPeriod.get(toEdtf(a.figure.period)) ?? [])
      .filter(
        (b) =>
          areComparable(a.figure, b.figure) &&
          isSamePeriod(a.figure.period, b.figure.period) &&
          areApart(a.hard, b.hard),
      )
      .map((b): Pair => [a, b]),
  );
}

/**
 * Every two figures that exclude each other and may be of one time. A figure whose date is not known disagrees with a
 * series of dated ones only if none of those that may be of its time fits; it then stands against the nearest.
 */
export function pairsOfUncertainTime(left: readonly Candidate[], right: readonly Candidate[]): Pair[] {
  const open = ({ figure }: Candidate) => isOpen(figure.period);
  const openRight = right.filter(open);
  // Two dates that are known are one or differ: only what is open may be of a time that is not its own.
  const possible = left.flatMap((a) =>
    (open(a) ? right : openRight)
      .filter((b) => left !== right || b.place > a.place)
      .filter((b) => areComparable(a.figure, b.figure) && mayDiffer(a.figure, b.figure))
      .map((b): Pair => [a, b]),
  );
  const undated = possible.filter(([a, b]) => open(a) && open(b) && areApart(a.hard, b.hard));
  const ofSeries = possible.filter(([a, b]) => open(a) !== open(b));
  const series = grouped(ofSeries, ([a, b]) => (open(a) ? a : b).figure.id);
  const unfit = series.filter((each) => each.every(([a, b]) => areApart(a.hard, b.hard)));
  return [...undated, ...unfit.flatMap(nearest)];
}

/** True for figures that are perhaps of one time, and perhaps not. */
function mayDiffer({ period: a }: Figure, { period: b }: Figure): boolean {
  return !isSamePeriod(a, b) && mayBeOneTime(a, b);
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
