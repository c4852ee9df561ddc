import fc from "fast-check";
import Fraction from "fraction.js";
import { afterAll, describe, expect, it } from "vitest";
import {
  add,
  differenceOf,
  fromExact,
  productOf,
  quotientOf,
  scaled,
  shareOf,
  toExact,
} from "@/lib/derive/exact-interval";
import { exactly } from "@/lib/derive/rational";
import type { Interval } from "@/lib/domain/interval";
import { type Quantity, qualifiers, type Status, toQuantity, wideInterval } from "@/lib/domain/quantity";
import { onNumbers } from "./on-numbers";

/** Set SOUNDNESS_SEED to repeat a run. */
const seed = Number(process.env.SOUNDNESS_SEED ?? Date.now() % 2 ** 31);
const runs = 20_000;
let cases = 0;

/** A number as a source may print it: of any size, with up to two decimals, often round. */
const printedNumber = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -2, max: 5 }), fc.constantFrom(1, -1, 1, 1))
  .map(([digits, power, sign]) => Number(`${sign * digits}e${power}`));

const quantity = fc
  .tuple(
    fc.oneof(printedNumber, fc.constant(0)),
    fc.oneof(printedNumber, fc.constant(0)),
    fc.constantFrom(undefined, ...qualifiers.filter((each) => each !== "span")),
    fc.constantFrom<Status>("A", "E", "U"),
  )
  .map(([first, second, qualifier, status]) => {
    const [low, high] = [Math.min(first, second), Math.max(first, second)];
    const cells = { over: { low }, "at-least": { low }, under: { high }, "at-most": { high }, range: { low, high } };
    const filled = qualifier === undefined || qualifier === "about" ? { value: first } : cells[qualifier as "over"];
    return toQuantity({ ...filled, qualifier, status }, String(first));
  })
  .filter((each) => each !== undefined);

/** The wide interval of a printed quantity, and a true value in it: an end that belongs to it, or a place between. */
const reading = fc
  .tuple(quantity, fc.constantFrom("low", "high", "between", "between"), fc.bigInt({ min: 1n, max: 999_999n }))
  .map(([printed, place, part]) => ({ interval: intervalOf(printed), place, part }))
  .map(({ interval, place, part }) => ({ interval, value: trueValue(interval, place, part) }));

function intervalOf(printed: Quantity): Interval {
  const interval = wideInterval(printed, {});
  if (!interval) throw new Error("a number without an interval");
  return interval;
}

function trueValue({ low, high, lowOpen, highOpen }: Interval, place: string, part: bigint): Fraction {
  const share = new Fraction(part, 1_000_000n);
  if (low === high || (place === "low" && !lowOpen)) return exactly(low);
  if (place === "high" && !highOpen) return exactly(high);
  // Without an end a value may lie as far out as it likes: up to a million million.
  const far = share.inverse().mul(share.inverse());
  if (low === -Infinity && high === Infinity) return far;
  if (low === -Infinity) return exactly(high).sub(far);
  if (high === Infinity) return exactly(low).add(far);
  return exactly(low).add(exactly(high).sub(exactly(low)).mul(share));
}

function holds(interval: Interval, value: Fraction): boolean {
  const { low, high, lowOpen, highOpen } = interval;
  const fromLow = low === -Infinity ? 1 : value.compare(exactly(low));
  const fromHigh = high === Infinity ? -1 : value.compare(exactly(high));
  return (lowOpen ? fromLow > 0 : fromLow >= 0) && (highOpen ? fromHigh < 0 : fromHigh <= 0);
}

type Operation = (a: Interval, b: Interval) => Interval | undefined;

/** Each operation on intervals beside the same on the true values; undefined where the true values have no result. */
const operations: Record<string, [Operation, (a: Fraction, b: Fraction) => Fraction | undefined]> = {
  "a sum": [add, (a, b) => a.add(b)],
  "a difference": [onNumbers(differenceOf), (a, b) => a.sub(b)],
  "a product": [onNumbers(productOf), (a, b) => a.mul(b)],
  "a quotient": [onNumbers(quotientOf), (a, b) => (b.n === 0n ? undefined : a.div(b))],
  "a part of a whole": [
    onNumbers(shareOf),
    (a, b) => (a.s < 0n || b.s <= 0n || a.compare(b) > 0 || b.n === 0n ? undefined : a.div(b).mul(100)),
  ],
};

describe(`the true result lies in the wide result (seed ${seed})`, { timeout: 60_000 }, () => {
  it.each(Object.entries(operations))("of %s", (_, [onIntervals, onValues]) => {
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        cases += 1;
        const value = onValues(a.value, b.value);
        const interval = onIntervals(a.interval, b.interval);
        return value === undefined || interval === undefined || holds(interval, value);
      }),
      { seed, numRuns: runs },
    );
  });

  it("of a constant times a quantity", () => {
    fc.assert(
      fc.property(reading, printedNumber, (a, factor) => {
        cases += 1;
        return holds(fromExact(scaled(toExact(a.interval), factor)), a.value.mul(exactly(factor)));
      }),
      { seed, numRuns: runs },
    );
  });

  afterAll(() => {
    process.stdout.write(`soundness: ${cases} cases, seed ${seed}\n`);
    expect(cases).toBeGreaterThanOrEqual(100_000);
  });
});
