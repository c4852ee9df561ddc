import type Fraction from "fraction.js";
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
