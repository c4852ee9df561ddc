import Fraction from "fraction.js";
import type { Interval } from "../domain/interval";
import { exactly, numberNear } from "./rational";

/** One end of an exact interval: a fraction, or without end in either direction. */
export interface ExactEnd {
  readonly at: Fraction | "-∞" | "∞";
  readonly open: boolean;
}

/** All the values a number may have, its ends as fractions, so that no step of a computation moves them. */
export interface ExactInterval {
  readonly low: ExactEnd;
  readonly high: ExactEnd;
}

/** An interval with its ends as the decimals they are written as. */
export function toExact({ low, high, lowOpen, highOpen }: Interval): ExactInterval {
  return { low: { at: endOf(low), open: lowOpen }, high: { at: endOf(high), open: highOpen } };
}

function endOf(value: number): ExactEnd["at"] {
  if (value === -Infinity) return "-∞";
  return value === Infinity ? "∞" : exactly(value);
}

/**
 * The interval in numbers: an end that is a decimal of at most 15 digits is kept, any other moves outward to the next
 * one, and is then open: no value reaches it.
 */
export function fromExact({ low, high }: ExactInterval): Interval {
  const [lowest, highest] = [outward(low, "down"), outward(high, "up")];
  return { low: lowest.value, high: highest.value, lowOpen: lowest.open, highOpen: highest.open };
}

function outward({ at, open }: ExactEnd, direction: "down" | "up"): { value: number; open: boolean } {
  if (at === "-∞" || at === "∞") return { value: at === "∞" ? Infinity : -Infinity, open: true };
  const value = numberNear(at, direction);
  return { value, open: open || !exactly(value).equals(at) };
}

/** The one value of an interval that has no other; undefined where it has several. */
export function onlyValue({ low, high }: ExactInterval): Fraction | undefined {
  if (isEndless(low.at) || isEndless(high.at) || low.open || high.open) return undefined;
  return low.at.equals(high.at) ? low.at : undefined;
}

/** An interval of one value. */
export function only(value: Fraction | number): ExactInterval {
  const end = { at: typeof value === "number" ? exactly(value) : value, open: false };
  return { low: end, high: end };
}

export function isEndless(at: ExactEnd["at"]): at is "-∞" | "∞" {
  return at === "-∞" || at === "∞";
}

/** Orders ends by place: negative where the first lies lower. Open or closed is not looked at. */
export function compareEnds(a: ExactEnd["at"], b: ExactEnd["at"]): number {
  if (!isEndless(a) && !isEndless(b)) return a.compare(b);
  const place = (at: ExactEnd["at"]) => (at === "∞" ? 1 : at === "-∞" ? -1 : 0);
  return place(a) - place(b);
}

/** What both allow, as `intersection` of lib/domain; undefined where they have nothing in common. */
export function commonPart(a: ExactInterval, b: ExactInterval): ExactInterval | undefined {
  const low = innerEnd(a.low, b.low, 1);
  const high = innerEnd(a.high, b.high, -1);
  const order = compareEnds(low.at, high.at);
  return order > 0 || (order === 0 && (low.open || high.open)) ? undefined : { low, high };
}

function innerEnd(a: ExactEnd, b: ExactEnd, inward: 1 | -1): ExactEnd {
  const order = compareEnds(a.at, b.at) * inward;
  if (order === 0) return a.open ? a : b;
  return order > 0 ? a : b;
}

/**
 * Interval arithmetic on exact ends, openness kept. An end that an operation cannot
 * reach, because an operand's end is open, is open; where a closed zero takes part in a product, the zero is reached.
 */

/** All sums of a value of the one and a value of the other. */
export function sumOf(a: ExactInterval, b: ExactInterval): ExactInterval {
  return { low: addEnds(a.low, b.low), high: addEnds(a.high, b.high) };
}

/** All differences. */
export function differenceOf(a: ExactInterval, b: ExactInterval): ExactInterval {
  return sumOf(a, { low: opposite(b.high), high: opposite(b.low) });
}

/** All products. */
export function productOf(a: ExactInterval, b: ExactInterval): ExactInterval {
  const corners = [a.low, a.high].flatMap((end) => [b.low, b.high].map((other) => multiplyEnds(end, other)));
  return around(corners);
}

/**
 * All quotients; undefined where the division is not made: zero lies inside the divisor or is all of it, or is one of
 * its ends while the dividend may be zero or negative. Zero as an end below a positive dividend gives a quotient
 * without upper end.
 */
export function quotientOf(dividend: ExactInterval, divisor: ExactInterval): ExactInterval | undefined {
  const inverse = reciprocal(divisor);
  if (!inverse) return undefined;
  const touchesZero = isEndless(inverse.high.at) || isEndless(inverse.low.at);
  const sign = signOf(dividend.low.at);
  const isPositive = sign > 0 || (sign === 0 && dividend.low.open);
  return touchesZero && !isPositive ? undefined : productOf(dividend, inverse);
}

/** Every value moved by a constant factor. */
export function scaled(a: ExactInterval, factor: Fraction | number): ExactInterval {
  return productOf(a, only(factor));
}

function opposite({ at, open }: ExactEnd): ExactEnd {
  if (isEndless(at)) return { at: at === "∞" ? "-∞" : "∞", open };
  return { at: at.neg(), open };
}

function addEnds(a: ExactEnd, b: ExactEnd): ExactEnd {
  if (isEndless(a.at)) return { at: a.at, open: true };
  if (isEndless(b.at)) return { at: b.at, open: true };
  return { at: a.at.add(b.at), open: a.open || b.open };
}

/** Zero times anything is zero, without end too: an end without end is never reached, zero may be. */
function multiplyEnds(a: ExactEnd, b: ExactEnd): ExactEnd {
  const [left, right] = [signOf(a.at), signOf(b.at)];
  if (left === 0 || right === 0) {
    const isReached = (left === 0 && !a.open) || (right === 0 && !b.open);
    return { at: new Fraction(0), open: !isReached };
  }
  if (isEndless(a.at) || isEndless(b.at)) return { at: left * right > 0 ? "∞" : "-∞", open: true };
  return { at: a.at.mul(b.at), open: a.open || b.open };
}

function signOf(at: ExactEnd["at"]): number {
  return compareEnds(at, new Fraction(0));
}

/** The interval between the outermost of some ends; of equal ones the closed end counts. */
function around([first, ...others]: readonly ExactEnd[]): ExactInterval {
  if (!first) throw new RangeError("no ends");
  let [low, high] = [first, first];
  for (const end of others) {
    const [below, beyond] = [compareEnds(end.at, low.at), compareEnds(end.at, high.at)];
    if (below < 0 || (below === 0 && !end.open)) low = end;
    if (beyond > 0 || (beyond === 0 && !end.open)) high = end;
  }
  return { low, high };
}

/** One divided by each value; undefined where zero lies inside or is all there is. Zero as an end opens the other side. */
function reciprocal({ low, high }: ExactInterval): ExactInterval | undefined {
  const [below, above] = [signOf(low.at), signOf(high.at)];
  if ((below < 0 && above > 0) || (below === 0 && above === 0)) return undefined;
  return { low: inverted(high, below < 0 ? "-∞" : "∞"), high: inverted(low, below < 0 ? "-∞" : "∞") };
}

function inverted({ at, open }: ExactEnd, ofZero: "∞" | "-∞"): ExactEnd {
  if (isEndless(at)) return { at: new Fraction(0), open: true };
  return at.n === 0n ? { at: ofZero, open: true } : { at: at.inverse(), open };
}

/** All sums of intervals of numbers, each read as its shortest decimal. For several steps use exact intervals, which round once. */
export function add(a: Interval, b: Interval): Interval {
  return fromExact(sumOf(toExact(a), toExact(b)));
}

/** A part as a percentage of its whole, between none of it and all of it; undefined as a quotient, and for a greater part. */
export function shareOf(part: ExactInterval, whole: ExactInterval): ExactInterval | undefined {
  const quotient = quotientOf(part, whole);
  return quotient && commonPart(scaled(quotient, 100), { low: only(0).low, high: only(100).high });
}
