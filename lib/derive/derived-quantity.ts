import type Fraction from "fraction.js";
import type { NumberStatus, Quantity } from "../domain/quantity";
import type { Unit } from "../domain/unit";
import type { Evaluated } from "./evaluated";
import { compareEnds, type ExactEnd, type ExactInterval, fromExact, isEndless, onlyValue } from "./exact-interval";
import { exactly, magnitudeOf, roundTo } from "./rational";

/** How a result is to be written. */
export interface Writing {
  /** Of its indicator: no more are shown. */
  readonly decimals: number;
  /** The most significant digits that a point may have: a product or quotient has those of its roughest input. */
  readonly digits?: number;
  /** True where an input says “about”. */
  readonly about: boolean;
  readonly status: NumberStatus;
  /** The natural limits, which say nothing where a result reaches them. */
  readonly unit: Pick<Unit, "floor" | "ceiling">;
}

/**
 * A result as a number that can be shown: a point, a limit where one side is open to the unit's own end, or a range. It
 * has no digit below what the last digits of its inputs leave open: 100 of 4,000, both rounded, is about 3 %, not 2.5 %.
 * Points round half up; limits round outward and hold however the inputs were rounded. Undefined where nothing is known:
 * neither side has a limit. Where it is unknown what the last digits leave open, it has one digit.
 */
export function derivedQuantity(
  { hard, wide, rough }: Omit<Evaluated, "figure">,
  writing: Writing,
): Quantity | undefined {
  const { decimals: most, digits = Infinity, status, unit, about } = writing;
  const derived = { hard: fromExact(hard), wide: fromExact(wide), rough: fromExact(rough ?? wide) };
  const value = onlyValue(hard);
  if (value) {
    const power = Math.max(-most, rough ? widthPower(rough) : magnitudeOf(value), magnitudeOf(value) - digits + 1);
    const isCut = power > -most;
    // What is smaller than what its inputs leave open is shown as all that they leave open.
    if (rough && isCut && isRoundedToZero(value, power)) {
      const [low, high] = [roundedEnd(rough.low, power - 1, "down"), roundedEnd(rough.high, power - 1, "up")];
      return { kind: "range", low, high, decimals: Math.max(0, 1 - power), status, derived };
    }
    return {
      kind: "point",
      // A point that would round to zero without being zero keeps its first digit: 2 women of 5,214 are not none.
      value: roundTo(value, isRoundedToZero(value, power) ? magnitudeOf(value) : power, "half-up"),
      about: about || (isCut && !exactly(roundTo(value, power, "down")).equals(value)),
      status,
      step: 10 ** power,
      decimals: Math.max(0, -power),
      derived,
    };
  }
  const [isLow, isHigh] = [!isLimit(wide.low, unit.floor, "-∞"), !isLimit(wide.high, unit.ceiling, "∞")];
  const lowPower = Math.max(-most, isLow ? endPower(hard.low, wide.low, rough?.low) : -Infinity);
  const highPower = Math.max(-most, isHigh ? endPower(hard.high, wide.high, rough?.high) : -Infinity);
  // Both ends have the decimals of the rougher one.
  const least = Math.min(0, Math.max(lowPower, highPower));
  const shown = { decimals: -least, status, derived };
  const low = roundedEnd(wide.low, Math.max(least, lowPower), "down");
  const high = roundedEnd(wide.high, Math.max(least, highPower), "up");
  if (isLow && isHigh) return { kind: "range", low, high, ...shown };
  if (isLow) return { kind: "bound", qualifier: wide.low.open ? "over" : "at-least", limit: low, ...shown };
  if (isHigh) return { kind: "bound", qualifier: wide.high.open ? "under" : "at-most", limit: high, ...shown };
  return undefined;
}

/** The power of ten of the first digit that an interval leaves open; minus infinity where it is one value. */
function widthPower({ low, high }: ExactInterval): number {
  if (isEndless(low.at) || isEndless(high.at)) return -Infinity;
  return differencePower(low.at, high.at);
}

/** The same for one end of a result: twice how far the last digits of the inputs move it. */
function endPower(hard: ExactEnd, shown: ExactEnd, rough: ExactEnd | undefined): number {
  if (isEndless(shown.at)) return -Infinity;
  if (!rough || isEndless(rough.at) || isEndless(hard.at)) return magnitudeOf(shown.at);
  return differencePower(hard.at.mul(2), rough.at.mul(2));
}

function differencePower(a: Fraction, b: Fraction): number {
  return a.equals(b) ? -Infinity : magnitudeOf(a.sub(b));
}

function isRoundedToZero(value: Fraction, power: number): boolean {
  return value.n !== 0n && roundTo(value, power, "half-up") === 0;
}

/** True for an end that only says what the unit says anyway. */
function isLimit({ at }: ExactEnd, natural: number | undefined, endless: "∞" | "-∞"): boolean {
  if (isEndless(at)) return true;
  if (natural === undefined) return false;
  const order = compareEnds(at, exactly(natural));
  return endless === "∞" ? order >= 0 : order <= 0;
}

function roundedEnd({ at }: ExactEnd, power: number, direction: "down" | "up"): number {
  return isEndless(at) ? Number.NaN : roundTo(at, power, direction);
}
