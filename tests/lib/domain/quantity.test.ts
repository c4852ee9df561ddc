import { describe, expect, it } from "vitest";
import { above, closed } from "@/lib/domain/interval";
import {
  cellsWanted,
  hardInterval,
  isReadAsRounded,
  type Quantity,
  type QuantityCells,
  quantitySortKey,
  roughInterval,
  statuses,
  toQuantity,
  wideInterval,
} from "@/lib/domain/quantity";

const count = { floor: 0 };
const share = { floor: 0, ceiling: 100 };

function quantityOf(printed: string, cells: Partial<QuantityCells>): Quantity {
  const quantity = toQuantity({ status: "A", ...cells }, printed);
  if (!quantity) throw new Error(`cells that do not fit: ${printed}`);
  return quantity;
}

const point = (value: number) => ({ low: value, high: value, lowOpen: false, highOpen: false });

describe("the table of quantities", () => {
  it("reads 13,800 as a point", () => {
    const quantity = quantityOf("13,800", { value: 13800 });
    expect(quantity).toEqual({ kind: "point", value: 13800, about: false, status: "A", step: 100, decimals: 0 });
    expect(hardInterval(quantity, count)).toEqual(point(13800));
    expect(quantitySortKey(quantity)).toEqual([13800, 13800]);
  });

  it("reads about 3,000 as a point with a soft end", () => {
    const quantity = quantityOf("about 3,000", { value: 3000, qualifier: "about" });
    expect(quantity).toMatchObject({ kind: "point", value: 3000, about: true, step: 1000 });
    expect(hardInterval(quantity, count)).toEqual(point(3000));
    expect(wideInterval(quantity, count)).toEqual({ low: 2500, high: 3500, lowOpen: false, highOpen: false });
    expect(quantitySortKey(quantity)).toEqual([3000, 3000]);
  });

  it("reads over 6,000 as everything above 6,000", () => {
    const quantity = quantityOf("over 6,000", { low: 6000, qualifier: "over", status: "E" });
    const interval = { low: 6000, high: Infinity, lowOpen: true, highOpen: true };
    expect(quantity).toEqual({ kind: "bound", qualifier: "over", limit: 6000, status: "E", decimals: 0 });
    expect([hardInterval(quantity, count), wideInterval(quantity, count)]).toEqual([interval, interval]);
    expect(quantitySortKey(quantity)).toEqual([6000, 6000]);
  });

  it("reads less than 10 as everything from nothing to below 10", () => {
    const quantity = quantityOf("less than 10", { high: 10, qualifier: "under" });
    expect(hardInterval(quantity, count)).toEqual({ low: 0, high: 10, lowOpen: false, highOpen: true });
    expect(quantitySortKey(quantity)).toEqual([10, 10]);
  });

  it("reads within a month as at most one", () => {
    const quantity = quantityOf("within a month", { high: 1, qualifier: "at-most" });
    expect(hardInterval(quantity, count)).toEqual({ low: 0, high: 1, lowOpen: false, highOpen: false });
    expect(quantitySortKey(quantity)).toEqual([1, 1]);
  });

  it("reads at least 3 with its limit inside", () => {
    const quantity = quantityOf("at least 3", { low: 3, qualifier: "at-least" });
    expect(hardInterval(quantity, share)).toEqual({ low: 3, high: 100, lowOpen: false, highOpen: false });
  });

  it("reads 30-40 % as a range without a midpoint", () => {
    const quantity = quantityOf("30-40%", { low: 30, high: 40, qualifier: "range" });
    expect(quantity).toEqual({ kind: "range", low: 30, high: 40, status: "A", decimals: 0 });
    expect(hardInterval(quantity, share)).toEqual({ low: 30, high: 40, lowOpen: false, highOpen: false });
    expect(quantitySortKey(quantity)).toEqual([30, 40]);
  });

  it("keeps 2015-2019 out of all arithmetic", () => {
    const quantity = quantityOf("2015-2019", { low: 2015, high: 2019, qualifier: "span" });
    expect(quantity).toMatchObject({ kind: "span", low: 2015, high: 2019 });
    expect([hardInterval(quantity, {}), wideInterval(quantity, {})]).toEqual([undefined, undefined]);
    expect(quantitySortKey(quantity)).toEqual([2015, 2019]);
  });

  it.each(["O", "L", "Q", "M"] as const)(
    "keeps a missing value with its reason %s, and sorts it by nothing",
    (status) => {
      const quantity = quantityOf("not available", { status });
      expect(quantity).toEqual({ kind: "missing", status });
      expect([hardInterval(quantity, count), quantitySortKey(quantity)]).toEqual([undefined, null]);
    },
  );
});

describe("toQuantity(cells, printed)", () => {
  it.each<[string, QuantityCells]>([
    ["nothing", { status: "A" }],
    ["value and low", { value: 1, low: 1, status: "A" }],
    ["a value beside over", { value: 1, qualifier: "over", status: "A" }],
    ["a high beside over", { high: 1, qualifier: "over", status: "A" }],
    ["a low beside under", { low: 1, qualifier: "under", status: "A" }],
    ["a low without a qualifier", { low: 1, status: "A" }],
    ["half a range", { low: 1, qualifier: "range", status: "A" }],
    ["a range with a value", { value: 1, low: 1, high: 2, qualifier: "range", status: "A" }],
    ["bounds the wrong way round", { low: 2, high: 1, qualifier: "range", status: "A" }],
    ["a span the wrong way round", { low: 2019, high: 2015, qualifier: "span", status: "A" }],
    ["a value that is said to be missing", { value: 1, status: "O" }],
    ["a qualifier of a missing value", { qualifier: "over", status: "L" }],
  ])("refuses %s", (_, cells) => {
    expect(toQuantity(cells, "1")).toBeUndefined();
  });

  it("wants no number of a missing value, whatever its qualifier", () => {
    for (const status of statuses) expect(cellsWanted({ status }).length).toBe("LOQM".includes(status) ? 0 : 1);
  });
});

describe("the precision of a value", () => {
  it.each([
    ["41 out of 54", 54, 1, 0],
    ["seven nations", 7, 1, 0],
    ["1/5", 20, 10, 0],
    ["one third", 33.3333333333, 1e-10, 10],
    ["a ten-millionth", 1e-7, 1e-7, 7],
  ])("of %j, %d, is read to the nearest %d", (printed, value, step, decimals) => {
    expect(quantityOf(printed, { value })).toMatchObject({ step, decimals });
  });

  it.each([
    ["exact numbers", "2,026", { value: 2026 }, false],
    ["exact decimals", "12.4%", { value: 12.4 }, false],
    ["round numbers", "4,000", { value: 4000 }, true],
    ["estimates", "9.5%", { value: 9.5, status: "E" as const }, true],
    ["doubtful numbers", "95", { value: 95, status: "U" as const }, true],
    ["about", "about 7", { value: 7, qualifier: "about" as const }, true],
    ["zero", "none", { value: 0 }, false],
  ])("widens %s: %s", (_, printed, cells, expected) => {
    expect(isReadAsRounded(quantityOf(printed, cells))).toBe(expected);
  });

  it("stays within the limits of the unit", () => {
    const nearlyAll = quantityOf("100%", { value: 100 });
    expect(wideInterval(nearlyAll, share)).toEqual({ low: 50, high: 100, lowOpen: false, highOpen: false });
  });
});

describe("a count of a register", () => {
  const exact = (cells: Partial<QuantityCells>, printed: string) =>
    toQuantity({ status: "A", ...cells }, printed, { isExact: true });

  it("is not read as rounded, whatever zeros it ends in", () => {
    const quantity = exact({ value: 4000 }, "4,000");
    expect(quantity && isReadAsRounded(quantity)).toBe(false);
    expect(quantity && wideInterval(quantity, {})).toEqual(closed(4000));
    expect(quantity && roughInterval(quantity, { measure: "count" })).toEqual(closed(4000));
  });

  it("is read as rounded where the source says “about”", () => {
    const quantity = exact({ value: 4000, qualifier: "about" }, "about 4,000");
    expect(quantity && wideInterval(quantity, {})).toEqual(closed(3500, 4500));
  });
});

describe("decimals", () => {
  it("are those of the indicator, or fewer where the source printed fewer", () => {
    const shown = (printed: string) => toQuantity({ value: Number(printed), status: "A" }, printed, { decimals: 1 });
    expect(shown("16.13")).toMatchObject({ value: 16.13, decimals: 1, step: 0.01 });
    expect(shown("9")).toMatchObject({ value: 9, decimals: 0 });
    expect(shown("9.5")).toMatchObject({ value: 9.5, decimals: 1 });
  });
});

it("what the last digits leave open reaches below a limit", () => {
  const over = toQuantity({ low: 6000, qualifier: "over", status: "A" }, "over 6,000");
  expect(over && roughInterval(over, { measure: "count" })).toEqual(above(5500));
  const share = toQuantity({ value: 12.4, status: "A" }, "12.4%");
  expect(share && roughInterval(share, { measure: "percent" })).toEqual(closed(12.35, 12.45));
});
