import type Fraction from "fraction.js";
import type { NumberStatus, Quantity } from "../domain/quantity";
import type { Unit } from "../domain/unit";
import { compareEnds, type ExactEnd, type ExactInterval, fromExact, isEndless, onlyValue } from "./exact-interval";
import { exactly, magnitudeOf, roundTo } from "./rational";

/** How a result is to be written. */
export interface Writing {
  readonly decimals: number;
  /** The significant digits that an “about” among the inputs leaves. */
  readonly digits?: number;
  readonly status: NumberStatus;
  /** The natural limits, which say nothing where a result reaches them. */
  readonly unit: Pick<Unit, "floor" | "ceiling">;
}

interface Rounded {
  readonly value: number;
  readonly open: boolean;
  readonly power: number;
}

/**
 * A result as a number that can be shown: a point, a limit where one side is open to the unit's own end, or a range.
 * Points round half-even, limits outward. Undefined where nothing is known: neither side has a limit.
 */
export function derivedQuantity(hard: ExactInterval, wide: ExactInterval, writing: Writing): Quantity | undefined {
  const { status, unit, digits } = writing;
  const hardEnds = fromExact(hard);
  const derived = { hard: hardEnds, wide: wide === hard ? hardEnds : fromExact(wide) };
  const about = digits !== undefined;
  const value = onlyValue(hard);
  if (value) {
    const power = lastPower(value, writing, true);
    const point = { kind: "point", value: roundTo(value, power, "half-even"), about, status } as const;
    return { ...point, step: 10 ** power, decimals: Math.max(0, -power), derived };
  }
  const low = isLimit(hard.low, unit.floor, "-∞") ? undefined : rounded(hard.low, writing, "down");
  const high = isLimit(hard.high, unit.ceiling, "∞") ? undefined : rounded(hard.high, writing, "up");
  const rest = { status, derived, ...(about && { about }) };
  if (low && high) {
    const decimals = Math.max(0, -Math.min(low.power, high.power));
    return { kind: "range", low: low.value, high: high.value, decimals, ...rest };
  }
  if (low) return { kind: "bound", qualifier: low.open ? "over" : "at-least", ...limit(low), ...rest };
  if (high) return { kind: "bound", qualifier: high.open ? "under" : "at-most", ...limit(high), ...rest };
  return undefined;
}

function limit({ value, power }: Rounded) {
  return { limit: value, decimals: Math.max(0, -power) };
}

/** True for an end that only says what the unit says anyway. */
function isLimit({ at }: ExactEnd, natural: number | undefined, endless: "∞" | "-∞"): boolean {
  if (isEndless(at)) return true;
  if (natural === undefined) return false;
  const order = compareEnds(at, exactly(natural));
  return endless === "∞" ? order >= 0 : order <= 0;
}

function rounded({ at, open }: ExactEnd, writing: Writing, direction: "down" | "up"): Rounded {
  if (isEndless(at)) throw new RangeError("an end without end");
  const power = lastPower(at, writing);
  return { value: roundTo(at, power, direction), open, power };
}

/**
 * The power of ten of the last digit that is shown: the indicator's decimals, or fewer digits after an “about”. A point
 * that would round to zero without being zero keeps its first digit: 2 women of 5,214 are not 0 %.
 */
function lastPower(value: Fraction, { decimals, digits }: Writing, isPoint = false): number {
  if (digits === undefined) {
    const isLost = isPoint && value.n !== 0n && roundTo(value, -decimals, "half-even") === 0;
    return isLost ? magnitudeOf(value) : -decimals;
  }
  return Math.max(-decimals, magnitudeOf(value) - Math.max(2, digits) + 1);
}
