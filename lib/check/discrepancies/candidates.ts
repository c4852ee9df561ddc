import { add } from "../../derive/exact-interval";
import { areOfOneStatement, type Figure, figureKey } from "../../domain/figure";
import { groupsBy } from "../../domain/grouped";
import { closed, type Interval, intersection } from "../../domain/interval";
import { printedNumbers } from "../../domain/printed-number";
import { hardInterval, isWholeMeasure, naturalLimits, wideInterval } from "../../domain/quantity";
import { toEdtf } from "../../domain/reference-period";

/** A figure with what it can be, computed when it is asked for: few figures ever meet another. */
export class Candidate {
  readonly figure: Figure;
  /** In the order of the dataset. */
  readonly index: number;
  #printed: Interval | undefined;
  #rounded: Interval | undefined;

  constructor(figure: Figure, index: number) {
    this.figure = figure;
    this.index = index;
  }

  /** As printed. */
  get printed(): Interval {
    this.#printed ??= known(printedReading(this.figure), this.figure);
    return this.#printed;
  }

  /** If it is read as rounded; at least all that it can be as printed. */
  get rounded(): Interval {
    this.#rounded ??= known(roundedReading(this.figure), this.figure);
    return this.#rounded;
  }
}

function known(reading: Interval | undefined, { id }: Figure): Interval {
  if (!reading) throw new RangeError(`${id} has no number`);
  return reading;
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

/** True for one and the same period as printed. Two undated figures are of one date only within one statement. */
export function areOfOneDate(a: Figure, b: Figure): boolean {
  if (toEdtf(a.period) !== toEdtf(b.period)) return false;
  return a.period.kind !== "undated" || areOfOneStatement([a, b]);
}

/** True for statements that cannot both hold: neither as printed nor if their numbers are read as rounded. */
export function excludeEachOther(a: Candidate, b: Candidate): boolean {
  return areApart(a.printed, b.printed) && areApart(a.rounded, b.rounded);
}

/** Groups of the candidates that a test joins, those joined over others together; in the order given. */
export function joined(
  candidates: readonly Candidate[],
  areJoined: (a: Candidate, b: Candidate) => boolean,
): (readonly [Candidate, ...Candidate[]])[] {
  const groupOf = new Map<Candidate, Set<Candidate>>();
  for (const [index, a] of candidates.entries()) {
    for (const b of candidates.slice(index + 1).filter((other) => areJoined(a, other))) {
      const together = new Set([...(groupOf.get(a) ?? [a]), ...(groupOf.get(b) ?? [b])]);
      for (const each of together) groupOf.set(each, together);
    }
  }
  return [...new Set(groupOf.values())].flatMap((group) => {
    const [first, ...others] = candidates.filter((candidate) => group.has(candidate));
    return first ? [[first, ...others] as const] : [];
  });
}

/**
 * What a figure can be as printed: the hard interval, a stated point read to its last printed digit (12.4 is 12.35 to
 * 12.45, “1.5 billion” is 1.45 to 1.55 billion). Whole things are what they are: 54 prisons are 54. So is a target, which
 * is set. Undefined for a missing value and a span of years.
 */
export function printedReading(figure: Figure): Interval | undefined {
  const { quantity, unit } = figure;
  const hard = hardInterval(quantity, unit);
  const half = halfOfLastDigit(figure);
  if (!hard || quantity.kind !== "point" || half === 0) return hard;
  return intersection(add(hard, closed(-half, half)), naturalLimits(unit)) ?? hard;
}

/** What a figure can be if it is read as rounded, and at least what it can be as printed. */
export function roundedReading(figure: Figure): Interval | undefined {
  const printed = printedReading(figure);
  const wide = figure.target ? printed : wideInterval(figure.quantity, figure.unit);
  return printed && wide && hull(printed, wide);
}

function halfOfLastDigit({ quantity, unit, target, provenance }: Figure): number {
  if (quantity.kind !== "point" || quantity.derived || target || provenance.kind !== "read") return 0;
  const { printed } = provenance.citation;
  const number = printedNumbers(printed).find(({ value }) => value === quantity.value);
  const isSpoken = number !== undefined && /\p{L}/u.test(printed.slice(number.start, number.end));
  if (isSpoken) return number.step / 2;
  if (quantity.step < 1) return quantity.step / 2;
  return isWholeMeasure(unit) ? 0 : 0.5;
}

function hull(a: Interval, b: Interval): Interval {
  const low = Math.min(a.low, b.low);
  const high = Math.max(a.high, b.high);
  return {
    low,
    high,
    lowOpen: (a.low > low || a.lowOpen) && (b.low > low || b.lowOpen),
    highOpen: (a.high < high || a.highOpen) && (b.high < high || b.highOpen),
  };
}

/** True for readings that have no value in common. */
export function areApart(a: Interval, b: Interval): boolean {
  return intersection(a, b) === undefined;
}
