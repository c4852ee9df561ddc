import { describe, expect, it } from "vitest";
import { derivedQuantity, type Writing } from "@/lib/derive/derived-quantity";
import { type ExactInterval, only, toExact } from "@/lib/derive/exact-interval";
import { exactly } from "@/lib/derive/rational";
import { above, below, closed } from "@/lib/domain/interval";
import { hardInterval, isReadAsRounded, roughInterval, wideInterval } from "@/lib/domain/quantity";
import type { Unit } from "@/lib/domain/unit";

const text = { en: "", fr: "" };
const percent: Unit = { id: "percent", one: text, other: text, measure: "percent", floor: 0, ceiling: 100 };
const persons: Unit = { id: "persons", one: text, other: text, measure: "count", floor: 0 };

/** A result of exact inputs, or of inputs whose last digits leave `rough` open. */
function written(hard: ExactInterval, writing: Partial<Writing> = {}, rough: ExactInterval | undefined = hard) {
  const result = { hard, wide: hard, rough };
  return derivedQuantity(result, { decimals: 1, about: false, status: "A", unit: percent, ...writing });
}

describe("a computed number is written", () => {
  it("as a point, half up", () => {
    expect(written(only(2.25))).toMatchObject({ kind: "point", value: 2.3, decimals: 1, about: false });
    expect(written(only(2.35))).toMatchObject({ value: 2.4 });
    expect(written(only(exactly(41).div(54).mul(100)))).toMatchObject({ value: 75.9 });
    expect(written(only(-3.25))).toMatchObject({ value: -3.3 });
    expect(written(only(-3.24))).toMatchObject({ value: -3.2 });
  });

  it("as a limit, outward", () => {
    const share = { low: { at: exactly(0), open: true }, high: { at: exactly(70).div(6), open: true } };
    expect(written(share)).toMatchObject({ kind: "bound", qualifier: "under", limit: 11.7, decimals: 1 });
    expect(written(toExact(above(6.66)))).toMatchObject({ qualifier: "over", limit: 6.6 });
    expect(written(toExact(closed(6.66, 100)))).toMatchObject({ qualifier: "at-least", limit: 6.6 });
    expect(written(toExact(closed(0, 6.61)))).toMatchObject({ qualifier: "at-most", limit: 6.7 });
  });

  it("as a range, both ends outward", () => {
    expect(written(toExact(closed(8.26, 14.16)))).toMatchObject({ kind: "range", low: 8.2, high: 14.2, decimals: 1 });
  });

  it("not at all where nothing is known", () => {
    expect(written(toExact(closed(0, 100)))).toBeUndefined();
    expect(written(toExact(above(-5)), { unit: persons })).toBeUndefined();
  });

  it("with no digit below what the last digits of its inputs leave open", () => {
    const count = { unit: persons, decimals: 0 };
    // 100 of 4,000, both rounded: 1.1 to 4.3 %.
    expect(written(only(2.5), {}, toExact(closed(1.1, 4.3)))).toMatchObject({ value: 3, decimals: 0, about: true });
    expect(written(only(1571), count, toExact(closed(1286, 1857)))).toMatchObject({ value: 1600, step: 100 });
    expect(written(only(1100), count, toExact(closed(900, 1300)))).toMatchObject({ value: 1100, about: false });
    expect(written(only(12.41), {}, toExact(closed(12.36, 12.46)))).toMatchObject({ value: 12.4, decimals: 1 });
    expect(written(only(0), {}, toExact(closed(0, 3)))).toMatchObject({ value: 0, about: false });
    // Less than 10 lawyers for 2 million: the limit would be 222,222.
    const atLeast = toExact(closed(222_222, Infinity));
    expect(written(atLeast, count, toExact(closed(107_000, Infinity)))).toMatchObject({
      ...{ kind: "bound", qualifier: "at-least", limit: 200_000 },
    });
    expect(written(toExact(closed(18.33, 30)), {}, toExact(closed(16.4, 30)))).toMatchObject({ low: 18, high: 30 });
  });

  it("with one digit where what they leave open cannot be computed", () => {
    const result = { hard: only(2468), wide: only(2468), rough: undefined };
    const writing = { decimals: 0, about: false, status: "A", unit: persons } as const;
    expect(derivedQuantity(result, writing)).toMatchObject({ value: 2000, about: true });
  });

  it("as a limit that holds however the inputs were rounded", () => {
    const result = { hard: toExact(below(11.67)), wide: toExact(below(12.5)), rough: toExact(below(13.7)) };
    const writing = { decimals: 1, about: false, status: "E", unit: percent } as const;
    expect(derivedQuantity(result, writing)).toMatchObject({ kind: "bound", qualifier: "under", limit: 13 });
  });
});

it("carries its intervals, which are asked for as any other's", () => {
  const result = { hard: only(2.25), wide: toExact(closed(1, 4)), rough: toExact(closed(1, 5)) };
  const quantity = derivedQuantity(result, { decimals: 1, about: false, status: "E", unit: percent });
  if (!quantity) throw new Error("no quantity");
  expect(hardInterval(quantity, percent)).toEqual(closed(2.25));
  expect(wideInterval(quantity, percent)).toEqual(closed(1, 4));
  expect(roughInterval(quantity, percent)).toEqual(closed(1, 5));
  expect(isReadAsRounded(quantity)).toBe(false);
  const bound = written(toExact(below(5)));
  expect(bound && hardInterval(bound, percent)).toEqual(below(5));
});
