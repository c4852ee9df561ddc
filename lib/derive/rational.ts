import Fraction from "fraction.js";

/** The significant digits a decimal may have and still be the number it says: every one of 15 survives a double. */
const exactDigits = 15;

/** Which way a fraction goes that is no decimal: down or up to stay sound, half-up, away from zero, where a point is shown. */
export type Direction = "down" | "up" | "half-up";

/** A number as the decimal that it is written as: 0.1 is one tenth. */
export function exactly(value: number): Fraction {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0 ? new Fraction(digits * 10n ** BigInt(power), 1n) : new Fraction(digits, 10n ** BigInt(-power));
}

/** The number a fraction is, where it is a decimal of at most 15 digits; else the next such decimal in a direction. */
export function numberNear(fraction: Fraction, direction: Direction): number {
  return fraction.n === 0n ? 0 : roundTo(fraction, magnitudeOf(fraction) - exactDigits + 1, direction);
}

/** A fraction rounded to a multiple of 10 to the power given; -1 keeps one decimal, 3 keeps thousands. */
export function roundTo(fraction: Fraction, power: number, direction: Direction): number {
  const numerator = fraction.s * fraction.n;
  const steps =
    power >= 0
      ? roundedQuotient(numerator, fraction.d * 10n ** BigInt(power), direction)
      : roundedQuotient(numerator * 10n ** BigInt(-power), fraction.d, direction);
  return Number(`${steps}e${power}`);
}

/** The power of ten of a fraction's first digit: 2 for 200, -1 for 0.5. Of zero it is 0. */
export function magnitudeOf({ n, d }: Fraction): number {
  if (n === 0n) return 0;
  const size = n < 0n ? -n : n;
  const guess = String(size).length - String(d).length;
  return (guess >= 0 ? size >= d * 10n ** BigInt(guess) : size * 10n ** BigInt(-guess) >= d) ? guess : guess - 1;
}

/** The whole number next to a quotient; `divisor` is positive. */
function roundedQuotient(dividend: bigint, divisor: bigint, direction: Direction): bigint {
  const rest = ((dividend % divisor) + divisor) % divisor;
  const floor = (dividend - rest) / divisor;
  if (rest === 0n) return floor;
  const half = rest * 2n - divisor;
  const up = direction === "up" || (direction === "half-up" && (half > 0n || (half === 0n && dividend > 0n)));
  return up ? floor + 1n : floor;
}
