import { type Figure, isMeasured } from "../domain/figure";
import type { Interval } from "../domain/interval";
import {
  hardInterval,
  type NumberStatus,
  naturalLimits,
  roughInterval,
  wideInterval,
  worstOf,
} from "../domain/quantity";
import { commonPart, type ExactEnd, type ExactInterval, isEndless, onlyValue, toExact } from "./exact-interval";
import { magnitudeOf } from "./rational";

/** A figure with all that a computation needs of it; a computed one keeps the fractions that its numbers round. */
export interface Evaluated {
  readonly figure: Figure;
  readonly hard: ExactInterval;
  /** The same object as `hard` where nothing is read as rounded: then what follows is computed once. */
  readonly wide: ExactInterval;
  /** What the last digits of what was read leave open; undefined where that cannot be computed with. */
  readonly rough: ExactInterval | undefined;
}

/** A figure that was read, ready for computing; undefined for a missing value and for a span of years. */
export function evaluatedOf(figure: Figure): Evaluated | undefined {
  const { quantity, unit } = figure;
  const hard = hardInterval(quantity, unit);
  // A target or a benchmark is set, not measured: 30 is 30 and is judged at full precision.
  const wide = isMeasured(figure) ? wideInterval(quantity, unit) : hard;
  if (!hard || !wide) return undefined;
  const rough = isMeasured(figure) ? roughInterval(quantity, unit) : hard;
  const exact = inWholes(toExact(hard), figure);
  return {
    figure,
    hard: exact,
    wide: isSame(hard, wide) ? exact : inWholes(toExact(wide), figure),
    rough: rough && (isSame(hard, rough) ? exact : withinLimits(toExact(rough), figure)),
  };
}

/** Of 41,000 two, where its zeros are of rounding; without end for what is exact, and for limits, which are rounded outward. */
export function significantDigits({ hard, rough }: Evaluated): number {
  const value = onlyValue(hard);
  if (!value || !rough || isEndless(rough.low.at) || isEndless(rough.high.at)) return Infinity;
  const width = rough.high.at.sub(rough.low.at);
  if (width.n === 0n) return Infinity;
  return Math.max(1, magnitudeOf(value) - magnitudeOf(width) + 1);
}

function isSame(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

/** Never outside what the unit can have, where something of it is inside. */
function withinLimits(interval: ExactInterval, { unit }: Figure): ExactInterval {
  return commonPart(interval, toExact(naturalLimits(unit))) ?? interval;
}

/** Limits of a count above this are not sharpened: nobody who says “over 6,000” means 6,001. */
export const smallCount = 100;

/** Counts are whole: under 10 lawyers are at most 9. */
function inWholes(interval: ExactInterval, { quantity, unit }: Figure): ExactInterval {
  if (quantity.kind !== "bound" || quantity.derived || unit.measure !== "count" || quantity.limit > smallCount)
    return interval;
  return { low: nextWhole(interval.low, 1), high: nextWhole(interval.high, -1) };
}

function nextWhole(end: ExactEnd, inward: 1 | -1): ExactEnd {
  if (!end.open || isEndless(end.at) || end.at.d !== 1n) return end;
  return { at: end.at.add(inward), open: false };
}

/** The status of what is computed from some figures: that of the least reliable. */
export function worstStatus(inputs: readonly Evaluated[]): NumberStatus {
  return worstOf(inputs.flatMap(({ figure: { quantity } }) => (quantity.kind === "missing" ? [] : quantity.status)));
}
