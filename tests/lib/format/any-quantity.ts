import fc from "fast-check";
import { missingStatuses, type Quantity } from "@/lib/domain/quantity";

const number = fc.oneof(
  fc.integer({ min: -1000, max: 100_000 }),
  fc.double({ min: -100, max: 100, noNaN: true }).map((value) => Math.round(value * 10) / 10 + 0),
  fc.integer({ min: 1, max: 5000 }).map((value) => value * 1e6),
);
const status = fc.constantFrom("A", "E", "P", "B", "U");
const decimals = fc.integer({ min: 0, max: 10 });
const qualifier = fc.constantFrom("over", "at-least", "under", "at-most");
const ends = fc.tuple(number, number).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

const point = fc.record({
  ...{ kind: fc.constant("point"), value: number, about: fc.boolean(), step: fc.constant(1), status, decimals },
});
const bound = fc.record({ kind: fc.constant("bound"), qualifier, limit: number, status, decimals });
const range = fc
  .tuple(fc.record({ kind: fc.constantFrom("range", "span"), status, decimals }), ends)
  .map(([rest, { low, high }]) => ({ ...rest, low, high }));
const missing = fc.record({ kind: fc.constant("missing"), status: fc.constantFrom(...missingStatuses) });

/** Any quantity that a row can mean. */
export const anyQuantity: fc.Arbitrary<Quantity> = fc.oneof(point, bound, range, missing);
