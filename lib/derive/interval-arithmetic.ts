import type { Interval } from "../domain/interval";
import { differenceOf, productOf, quotientOf, scaled, sumOf } from "./exact-arithmetic";
import { commonPart, type ExactInterval, fromExact, only, toExact } from "./exact-interval";

/**
 * Arithmetic on intervals of numbers, each read as its shortest decimal: sound always, exact wherever the result is a
 * decimal of at most 15 digits (30 − 9.5 is 20.5). For several steps use the exact intervals, which round once.
 */
export function add(a: Interval, b: Interval): Interval {
  return fromExact(sumOf(toExact(a), toExact(b)));
}

export function subtract(a: Interval, b: Interval): Interval {
  return fromExact(differenceOf(toExact(a), toExact(b)));
}

export function multiply(a: Interval, b: Interval): Interval {
  return fromExact(productOf(toExact(a), toExact(b)));
}

/** Undefined where the division is refused (see `quotientOf`). */
export function divide(dividend: Interval, divisor: Interval): Interval | undefined {
  const quotient = quotientOf(toExact(dividend), toExact(divisor));
  return quotient && fromExact(quotient);
}

export function scale(a: Interval, factor: number): Interval {
  return fromExact(scaled(toExact(a), factor));
}

/** A part as a percentage of its whole; undefined where there is none, because of zero or because the part is greater. */
export function partOfWhole(part: Interval, whole: Interval): Interval | undefined {
  const share = exactShare(toExact(part), toExact(whole));
  return share && fromExact(share);
}

/** The same on exact ends: a part within its whole is between none of it and all of it. */
export function exactShare(part: ExactInterval, whole: ExactInterval): ExactInterval | undefined {
  const quotient = quotientOf(part, whole);
  return quotient && commonPart(scaled(quotient, 100), percentages);
}

const percentages: ExactInterval = { low: only(0).low, high: only(100).high };
