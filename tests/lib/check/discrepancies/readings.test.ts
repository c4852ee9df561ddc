import { describe, expect, it } from "vitest";
import { printedReading, roundedReading } from "@/lib/check/discrepancies/candidates";
import { closed } from "@/lib/domain/interval";
import { figureOf, indicators, sample } from "../../sample-dataset";

const share = (value: number, printed: string) =>
  figureOf("X", { cells: { value }, printed, indicator: indicators.share, sex: "F" });

describe("printedReading(figure)", () => {
  it.each([
    ["a decimal", share(12.4, "12.4%"), closed(12.35, 12.45)],
    ["a whole per cent", share(9, "9%"), closed(8.5, 9.5)],
    ["a round per cent, to its last printed digit", share(30, "30%"), closed(29.5, 30.5)],
    ["nearly all, within the limits of the unit", share(100, "100%"), closed(99.5, 100)],
    ["a count, which is what it is", figureOf("X", { cells: { value: 6000 }, printed: "6,000" }), closed(6000)],
    ["a number told in millions", sample("M01"), closed(1.45e9, 1.55e9)],
    ["a bound, which is not widened", sample("W03"), { ...closed(0, 10), highOpen: true }],
    ["a range", sample("W02"), closed(30, 40)],
    ["a target, which is set", sample("T01"), closed(30)],
  ])("reads %s", (_, figure, interval) => expect(printedReading(figure)).toEqual(interval));

  it("has nothing of a missing value and a span of years", () => {
    expect([sample("C01"), sample("Y01")].map(printedReading)).toEqual([undefined, undefined]);
  });
});

describe("roundedReading(figure)", () => {
  it("is as wide as the number is round, and as what is printed at least", () => {
    expect(roundedReading(sample("P02"))).toEqual(closed(650, 750));
    expect(roundedReading(share(12.4, "12.4%"))).toEqual(closed(12.35, 12.45));
    expect(roundedReading(sample("T01"))).toEqual(closed(30));
  });
});
