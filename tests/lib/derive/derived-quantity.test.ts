import { describe, expect, it } from "vitest";
import { derivedQuantity, type Writing } from "@/lib/derive/derived-quantity";
import { type ExactInterval, only, toExact } from "@/lib/derive/exact-interval";
import { exactly } from "@/lib/derive/rational";
import { above, below, closed } from "@/lib/domain/interval";
import { hardInterval, isReadAsRounded, wideInterval } from "@/lib/domain/quantity";
import type { Unit } from "@/lib/domain/unit";

const text = { en: "", fr: "" };
const percent: Unit = { id: "percent", one: text, other: text, measure: "percent", floor: 0, ceiling: 100 };
const persons: Unit = { id: "persons", one: text, other: text, measure: "count", floor: 0 };

function written(hard: ExactInterval, writing: Partial<Writing> = {}) {
  return derivedQuantity(hard, hard, { decimals: 1, status: "A", unit: percent, ...writing });
}

describe("a computed number is written", () => {
  it("as a point, half-even", () => {
    expect(written(only(2.25))).toMatchObject({ kind: "point", value: 2.2, decimals: 1, about: false });
    expect(written(only(2.35))).toMatchObject({ value: 2.4 });
    expect(written(only(exactly(41).div(54).mul(100)))).toMatchObject({ value: 75.9 });
    expect(written(only(-3.25))).toMatchObject({ value: -3.2 });
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

  it("with the digits that an “about” leaves, two at least", () => {
    const count = { unit: persons, decimals: 0 };
    expect(written(only(20634.9), { ...count, digits: 2 })).toMatchObject({ value: 21000, step: 1000, about: true });
    expect(written(only(50.85), { ...count, digits: 1 })).toMatchObject({ value: 51, about: true });
    expect(written(only(4.846), { digits: 2 })).toMatchObject({ value: 4.8, decimals: 1 });
    expect(written(toExact(above(207)), { ...count, digits: 1 })).toMatchObject({ limit: 200, about: true });
    expect(written(only(0), { digits: 2 })).toMatchObject({ value: 0 });
  });
});

it("carries its intervals, which are asked for as any other's", () => {
  const quantity = derivedQuantity(only(2.25), toExact(closed(1, 4)), {
    ...{ decimals: 1, status: "E", unit: percent },
  });
  if (!quantity) throw new Error("no quantity");
  expect(hardInterval(quantity, percent)).toEqual(closed(2.25));
  expect(wideInterval(quantity, percent)).toEqual(closed(1, 4));
  expect(isReadAsRounded(quantity)).toBe(false);
  const bound = written(toExact(below(5)));
  expect(bound && hardInterval(bound, percent)).toEqual(below(5));
});
