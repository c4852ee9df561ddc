import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure } from "@/lib/domain/figure";
import { sortFigures } from "@/lib/domain/figure-order";
import { type Quantity, quantitySortKey } from "@/lib/domain/quantity";
import { anyQuantity } from "../format/any-quantity";
import { sample } from "../sample-dataset";

/** The quantities in the order of the sorted column. */
function sorted(quantities: readonly Quantity[], descending: boolean): Quantity[] {
  const figures = quantities.map((quantity, index) => figure({ ...sample("P01"), id: `Q${index}`, quantity }));
  return sortFigures(figures, { column: "figure", descending }, "en").map((each) => each.quantity);
}

const keys = (quantities: readonly Quantity[]) => quantities.map(quantitySortKey);
const some = fc.array(anyQuantity, { maxLength: 12 });

describe("the order of quantities", () => {
  it("puts missing ones last in both directions", () => {
    fc.assert(
      fc.property(some, fc.boolean(), (quantities, descending) => {
        const missing = sorted(quantities, descending).map(({ kind }) => kind === "missing");
        expect(missing).toEqual(missing.toSorted((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it("is by the low end, then by the high end", () => {
    fc.assert(
      fc.property(some, (quantities) => {
        const ordered = keys(sorted(quantities, false)).filter((key) => key !== null);
        for (const [index, [low, high]] of ordered.slice(1).entries()) {
          const [lowBefore = Infinity, highBefore = Infinity] = ordered[index] ?? [];
          expect(lowBefore < low || (lowBefore === low && highBefore <= high)).toBe(true);
        }
      }),
    );
  });

  it("is total: any two orders of the same quantities sort to the same keys", () => {
    fc.assert(
      fc.property(some, fc.boolean(), (quantities, descending) => {
        expect(keys(sorted(quantities.toReversed(), descending))).toEqual(keys(sorted(quantities, descending)));
      }),
    );
  });

  it("is turned round for the other direction, missing ones apart", () => {
    fc.assert(
      fc.property(some, (quantities) => {
        const present = quantities.filter(({ kind }) => kind !== "missing");
        expect(keys(sorted(present, true))).toEqual(keys(sorted(present, false)).toReversed());
      }),
    );
  });
});
