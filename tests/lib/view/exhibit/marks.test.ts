import { describe, expect, it } from "vitest";
import type { Allowed, Mark } from "@/lib/chart/spec";
import type { Figure } from "@/lib/domain/figure";
import type { QuantityCells } from "@/lib/domain/quantity";
import { allowedOf, isDrawn, markedFigure, markOf, reachOf } from "@/lib/view/exhibit/marks";
import { caveats, figureOf, indicators, ruritania, sample, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const none = { excluded: new Set<string>() };
const count = (printed: string, cells: Partial<QuantityCells>): Figure => figureOf("X", { printed, cells });
const share = (printed: string, cells: Partial<QuantityCells>): Figure =>
  figureOf("X", { printed, cells, indicator: indicators.share });

/** How each kind of quantity is drawn. */
describe("markOf(figure, page)", () => {
  it.each<[string, Figure, Mark]>([
    ["13,800: a bar", count("13,800", { value: 13800 }), { kind: "to", value: 13800, soft: false }],
    [
      "about 3,000: a bar with a soft end",
      count("about 3,000", { value: 3000, qualifier: "about" }),
      { kind: "to", value: 3000, soft: true },
    ],
    [
      "an estimate: a bar with a soft end",
      share("9.5 %", { value: 9.5, status: "E" }),
      { kind: "to", value: 9.5, soft: true },
    ],
    [
      "a number of low reliability, printed plainly: a bar",
      count("95", { value: 95, status: "U" }),
      { kind: "to", value: 95, soft: false },
    ],
    [
      "over 6,000: a bar with an open arrow",
      count("over 6,000", { low: 6000, qualifier: "over" }),
      { kind: "at-least", value: 6000 },
    ],
    [
      "at least 200: the same",
      count("at least 200", { low: 200, qualifier: "at-least" }),
      { kind: "at-least", value: 200 },
    ],
    [
      "less than 10: hatched up to 10",
      count("less than 10", { high: 10, qualifier: "under" }),
      { kind: "at-most", value: 10 },
    ],
    ["within a month: hatched", sample("R01"), { kind: "at-most", value: 1 }],
    [
      "30-40 %: a band, without a middle",
      share("30-40 %", { low: 30, high: 40, qualifier: "range" }),
      { kind: "band", low: 30, high: 40 },
    ],
    ["2015-2019: no bar", sample("Y01"), { kind: "words" }],
    ["no value: the words", count("no records", { status: "L" }), { kind: "words" }],
    ["nought is a number", count("0", { value: 0 }), { kind: "to", value: 0, soft: false }],
  ])("%s", (_, figure, mark) => {
    expect(markOf(figure, none)).toEqual(mark);
    expect(isDrawn(mark)).toBe(mark.kind !== "words");
  });

  it("is words for what the dataset keeps out of comparisons", () => {
    const exclusions = [{ caveat: "share-of-what", figures: ["X"] }, { indicators: ["complaints"] }];
    const dataset = { ...ruritania, derivations: { exclusions, rules: [] } };
    const page = wholePage(dataset, "en");
    expect([...page.excluded]).toEqual(["X"]);
    expect(markOf(count("13,800", { value: 13800 }), page)).toEqual({ kind: "words" });
  });
});

describe("allowedOf(figure): the thin line, only where it says more than the number", () => {
  it.each<[string, Figure, Allowed | undefined]>([
    ["about 9 % can be 8.5 to 9.5", share("9 %", { value: 9, qualifier: "about" }), { low: 8.5, high: 9.5 }],
    [
      "an estimate of 9.5 % can be 9.45 to 9.55",
      share("9.5 %", { value: 9.5, status: "E" }),
      { low: 9.45, high: 9.55 },
    ],
    ["4,000 can be 3,500 to 4,500", count("4,000", { value: 4000 }), { low: 3500, high: 4500 }],
    ["13,800 can be 13,750 to 13,850", count("13,800", { value: 13800 }), { low: 13750, high: 13850 }],
    ["13,801 is what it is", count("13,801", { value: 13801 }), undefined],
    ["so is 12.4 %", share("12.4 %", { value: 12.4 }), undefined],
    ["so is 0", count("0", { value: 0 }), undefined],
    ["a share ends at 100 %", share("100 %", { value: 100, qualifier: "about" }), { low: 50, high: 100 }],
    ["a limit has none", count("over 6,000", { low: 6000, qualifier: "over" }), undefined],
    ["nor has a range", share("30-40 %", { low: 30, high: 40, qualifier: "range" }), undefined],
    ["nor what is missing", count("no records", { status: "L" }), undefined],
  ])("%s", (_, figure, allowed) => {
    expect(allowedOf(figure)).toEqual(allowed);
  });

  it("does not depend on the last binary digit of the ends", () => {
    const values = Array.from({ length: 99 }, (_, tenth) => (tenth + 1) / 10);
    const shares = values.map((value) => share(`${value.toFixed(1)} %`, { value, status: "E" }));
    expect(shares.filter((each) => allowedOf(each) === undefined).map(({ quantity }) => quantity)).toEqual([]);
  });

  it("is left out where a computed number is known to less than its last digit", () => {
    const of = (low: number, high: number): Figure => {
      const interval = { low, high, lowOpen: false, highOpen: false };
      const figure = share("9.5 %", { value: 9.5 });
      if (figure.quantity.kind !== "point") throw new RangeError("no point");
      return {
        ...figure,
        quantity: { ...figure.quantity, derived: { hard: interval, wide: interval, rough: interval } },
      };
    };
    expect(allowedOf(of(9.46, 9.54))).toBeUndefined();
    expect(allowedOf(of(9.3, 9.8))).toEqual({ low: 9.3, high: 9.8 });
    expect(allowedOf(of(9.3, Infinity))).toEqual({ low: 9.3 }); // open above
  });
});

describe("reachOf(figure): how far an axis must go", () => {
  it.each<[Figure, number]>([
    [count("13,801", { value: 13801 }), 13801],
    [count("4,000", { value: 4000 }), 4500],
    [count("over 6,000", { low: 6000, qualifier: "over" }), 6000],
    [count("under 10", { high: 10, qualifier: "under" }), 10],
    [share("30-40 %", { low: 30, high: 40, qualifier: "range" }), 40],
    [count("no records", { status: "L" }), 0],
  ])("is the end of mark and thin line: %#", (figure, reach) => {
    expect(reachOf(figure)).toBe(reach);
  });
});

describe("markedFigure(figure, page)", () => {
  it("cites, names what stands against the figure, and leads to where that is explained", () => {
    const page = wholePage(ruritania, "en");
    const marked = markedFigure(sample("P01"), page);
    expect(marked).toMatchObject({
      ...{ cited: { figure: { id: "P01" } }, mark: { kind: "at-least", value: 6000 }, derived: false },
      discrepancy: {
        text: "Sources differ: 5,200 persons (Ministry of Order)",
        href: "/en/ruritania/data-notes#two-values--personnel--guard--2015",
      },
    });
    expect(markedFigure(sample("P04"), page)).toHaveProperty("discrepancy", undefined);
  });

  it("has no thin line where it has no mark", () => {
    const figure = count("4,000", { value: 4000 });
    const dataset = withFigures([figure]);
    const exclusions = [{ caveat: caveats.wording.id, figures: ["X"] }];
    const without = wholePage({ ...dataset, derivations: { ...dataset.derivations, exclusions } }, "en");
    expect(markedFigure(figure, wholePage(dataset, "en"))).toHaveProperty("allowed");
    expect(markedFigure(figure, without)).toHaveProperty("allowed", undefined);
  });
});
