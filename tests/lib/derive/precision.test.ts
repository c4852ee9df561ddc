import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { deriveFigures } from "@/lib/derive/derive-figures";
import type { Quantity } from "@/lib/domain/quantity";
import { datasetOf } from "./small-dataset";

/** A count as prose prints it: up to four digits, then zeros; with the size of its last digit. */
const count = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, zeros]) => digits * 10 ** zeros);

function lastDigit(value: number): number {
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

/** What rounding to the last digit leaves open: the count alone where that digit is one. */
function rangeOf(value: number): readonly [number, number] {
  const half = lastDigit(value) === 1 ? 0 : lastDigit(value) / 2;
  return [value - half, value + half];
}

/** The size of the last digit that a result shows, zeros before the decimal point not counted. */
function shownDigit({ value, decimals }: { readonly value: number; readonly decimals: number }): number {
  return decimals > 0 ? 10 ** -decimals : value === 0 ? 1 : lastDigit(Math.abs(value));
}

function isPowerOfTen(value: number): boolean {
  return Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9);
}

const rules = {
  ratio: (a: number, b: number) => a / b,
  change: (a: number, b: number) => (a / b - 1) * 100,
  difference: (a: number, b: number) => a - b,
};

const inputs = {
  ratio: { of: "A", to: "B" },
  change: { from: "B", to: "A" },
  difference: { of: "A", minus: "B" },
};

function resultOf(kind: keyof typeof rules, a: number, b: number): Quantity | undefined {
  const figures = [
    { id: "A", value: a, period: "2015" },
    { id: "B", value: b, period: kind === "ratio" ? "2015" : "2014" },
  ];
  const indicator = kind === "difference" ? "personnel" : "women-share";
  return deriveFigures(datasetOf(figures, [{ id: kind, kind, indicator, ...inputs[kind] }])).figures[0]?.quantity;
}

describe("a result of numbers that prose rounds", () => {
  it.each(["ratio", "change", "difference"] as const)("of a %s shows no digit that they do not support", (kind) => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const quantity = resultOf(kind, a, b);
        if (quantity?.kind !== "point" || quantity.value === 0) return true;
        const corners = rangeOf(a).flatMap((x) => rangeOf(b).map((y) => rules[kind](x, y)));
        if (!corners.every(Number.isFinite)) return true;
        const spread = Math.max(...corners) - Math.min(...corners);
        return spread === 0 || shownDigit(quantity) * 10 > spread * 0.999_999;
      }),
      { numRuns: 3000 },
    );
  });

  it("of a ratio has no more significant digits than the rougher of them", () => {
    const digitsOf = (number: number, step: number) =>
      Math.floor(Math.log10(number) + 1e-9) - Math.floor(Math.log10(step) + 1e-9) + 1;
    const stated = (number: number) => (lastDigit(number) === 1 ? Infinity : digitsOf(number, lastDigit(number)));
    fc.assert(
      fc.property(count, count, (a, b) => {
        const quantity = resultOf("ratio", a, b);
        if (quantity?.kind !== "point" || quantity.value === 0) return true;
        // 97 of two digits may round to 100, which has no more.
        const most = Math.min(stated(a), stated(b));
        return (
          most === Infinity || digitsOf(quantity.value, quantity.step) <= most + (isPowerOfTen(quantity.value) ? 1 : 0)
        );
      }),
      { numRuns: 3000 },
    );
  });

  it.each(["ratio", "difference"] as const)("of a %s is one that they allow", (kind) => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const quantity = resultOf(kind, a, b);
        if (quantity?.kind !== "point" || quantity.value === 0) return true;
        const exact = rules[kind](a, b);
        // Half a unit of the last digit shown, at most.
        return Math.abs(quantity.value - exact) <= Math.max(quantity.step, 0.1) * 0.500_001;
      }),
      { numRuns: 3000 },
    );
  });
});

const { dataset } = await readDataset("data/mali");

describe("the figures of the shipped dataset that are calculated", () => {
  const figures = dataset ? deriveFigures(dataset).figures : [];

  it("show no digit that their inputs do not support, at either end", () => {
    const finer = figures.filter(({ quantity }) => {
      if (quantity.kind === "missing" || quantity.kind === "span" || !quantity.derived) return false;
      const { rough, hard } = quantity.derived;
      const ends = quantity.kind === "bound" ? [quantity.limit] : [];
      if (quantity.kind === "point") {
        const width = rough.high - rough.low;
        return width > 0 && quantity.value !== 0 && shownDigit({ ...quantity }) * 10 <= width;
      }
      const moved = [Math.abs(rough.low - hard.low), Math.abs(rough.high - hard.high)].filter(Number.isFinite);
      const digits = (quantity.kind === "range" ? [quantity.low, quantity.high] : ends).filter((end) => end !== 0);
      const finest = Math.min(...digits.map((value) => shownDigit({ value, decimals: quantity.decimals })));
      // An end of its own may happen to have zeros; the coarser end decides for both.
      return digits.length > 0 && moved.length > 0 && finest * 10 <= Math.max(...moved) && quantity.decimals > 0;
    });
    expect(figures.length).toBeGreaterThan(0);
    expect(finer.map(({ id }) => id)).toEqual([]);
  });
});
