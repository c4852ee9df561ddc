import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, type Interval } from "@/lib/domain/interval";
import {
  hardInterval,
  naturalLimits,
  type Quantity,
  type QuantityCells,
  qualifiers,
  quantitySortKey,
  statuses,
  toQuantity,
  wideInterval,
} from "@/lib/domain/quantity";

const runs = { numRuns: 1000 };

const number = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.integer({ min: 0, max: 999 }).map((digits) => digits * 1000),
  fc.integer({ min: -1e6, max: 1e6 }).map((digits) => digits / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }),
);
const cell = fc.option(number, { nil: undefined });
const cells: fc.Arbitrary<QuantityCells> = fc.record({
  value: cell,
  low: cell,
  high: cell,
  qualifier: fc.constantFrom(undefined, ...qualifiers),
  status: fc.constantFrom(...statuses),
});
const token = fc.oneof(
  fc.string(),
  number.map(String),
  number.map((value) => `over ${value.toLocaleString("en")} people`),
);
const quantity = fc
  .tuple(cells, token)
  .map(([some, printed]) => toQuantity(some, printed))
  .filter((made) => made !== undefined);
const unit = fc.constantFrom({}, { floor: 0 }, { floor: 0, ceiling: 100 }, { floor: -100 }, { floor: 1 });

function isWithin(inner: Interval, outer: Interval): boolean {
  const lowFits = inner.low > outer.low || (inner.low === outer.low && (inner.lowOpen || !outer.lowOpen));
  const highFits = inner.high < outer.high || (inner.high === outer.high && (inner.highOpen || !outer.highOpen));
  return lowFits && highFits;
}

describe("every quantity", () => {
  it("has its hard interval within its wide one", () => {
    const check = (made: Quantity, of: { floor?: number; ceiling?: number }) => {
      const [hard, wide] = [hardInterval(made, of), wideInterval(made, of)];
      expect(wide === undefined).toBe(hard === undefined);
      // A printed number outside its unit's limits is a fault of sense, found elsewhere.
      if (hard && wide && isWithin(hard, naturalLimits(of))) expect(isWithin(hard, wide)).toBe(true);
    };
    fc.assert(fc.property(quantity, unit, check), runs);
  });

  it("keeps limits open and unwidened, within the unit's own", () => {
    fc.assert(
      fc.property(number, fc.constantFrom("over", "under", "at-least", "at-most"), unit, (limit, qualifier, of) => {
        const isLow = qualifier === "over" || qualifier === "at-least";
        const made = toQuantity({ ...(isLow ? { low: limit } : { high: limit }), qualifier, status: "E" }, `${limit}`);
        const interval = made && hardInterval(made, of);
        expect(made && wideInterval(made, of)).toEqual(interval);
        if (!interval) return;
        const limits = naturalLimits(of);
        expect([interval.low >= limits.low, interval.high <= limits.high]).toEqual([true, true]);
        expect(contains(interval, limit)).toBe(qualifier.startsWith("at-") && contains(limits, limit));
      }),
      runs,
    );
  });

  it("sorts by its limits, missing by nothing", () => {
    fc.assert(
      fc.property(quantity, (made) => {
        const key = quantitySortKey(made);
        expect(key === null).toBe(made.kind === "missing");
        if (key) expect(key[0] <= key[1]).toBe(true);
        if (made.kind === "bound") expect(key).toEqual([made.limit, made.limit]);
      }),
      runs,
    );
  });

  it("is made only of the cells that its qualifier wants", () => {
    fc.assert(
      fc.property(cells, token, (some, printed) => {
        const made = toQuantity(some, printed);
        const filled = [some.value, some.low, some.high].filter((one) => one !== undefined).length;
        if (!made) return;
        const expected = { point: 1, bound: 1, range: 2, span: 2, missing: 0 }[made.kind];
        expect([filled, made.status]).toEqual([expected, some.status]);
      }),
      runs,
    );
  });
});
