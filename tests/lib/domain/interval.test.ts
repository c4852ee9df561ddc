import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { above, below, closed, contains, type Interval, intersection } from "@/lib/domain/interval";

const runs = { numRuns: 1000 };

// Few values, so that ends meet.
const end = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(-Infinity, Infinity));
const value = fc.oneof(fc.integer({ min: -6, max: 6 }), fc.double({ min: -6, max: 6, noNaN: true }));
const interval = fc
  .record({ low: end, high: end, lowOpen: fc.boolean(), highOpen: fc.boolean() })
  .filter(
    ({ low, high, lowOpen, highOpen }) => low < high || (low === high && Number.isFinite(low) && !lowOpen && !highOpen),
  )
  .map(
    (made): Interval => ({
      ...made,
      lowOpen: made.lowOpen || made.low === -Infinity,
      highOpen: made.highOpen || made.high === Infinity,
    }),
  );

describe("closed, above, below", () => {
  it.each([
    [closed(3), [3], [2, 4]],
    [closed(0, 100), [0, 50, 100], [-1, 101]],
    [closed(0, Infinity), [0, 1e300], [-1, Infinity]],
    [above(6000), [6001, 1e300], [6000, 0]],
    [below(10), [9, -1e300], [10, 11]],
  ])("%j contain their own values", (of, inside, outside) => {
    expect(inside.map((one) => contains(of, one))).toEqual(inside.map(() => true));
    expect(outside.map((one) => contains(of, one))).toEqual(outside.map(() => false));
  });
});

describe("intersection(a, b)", () => {
  it("is the same either way round", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(intersection(a, b)).toEqual(intersection(b, a));
      }),
      runs,
    );
  });

  it("contains just what both contain", () => {
    fc.assert(
      fc.property(interval, interval, value, (a, b, one) => {
        const both = intersection(a, b);
        expect(both !== undefined && contains(both, one)).toBe(contains(a, one) && contains(b, one));
      }),
      runs,
    );
  });

  it("of an interval with itself is itself", () => {
    fc.assert(
      fc.property(interval, (a) => {
        expect(intersection(a, a)).toEqual(a);
      }),
      runs,
    );
  });

  it("is none where only an open end meets", () => {
    expect(intersection(above(3), closed(0, 3))).toBeUndefined();
    expect(intersection(closed(3, 5), closed(0, 3))).toEqual(closed(3));
    expect(intersection(above(3), below(3))).toBeUndefined();
  });
});
