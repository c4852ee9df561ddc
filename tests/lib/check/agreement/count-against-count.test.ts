import { describe, expect, it } from "vitest";
import { datasetOf, type FigureFacts } from "../../derive/small-dataset";
import { found, foundIn, shortly } from "./found";

const count = (id: string, period: string, value: number): FigureFacts => ({ id, period, value });

describe("a count against another count of the same things", () => {
  it.each([
    ["both undated", count("A", "undated", 54), count("B", "undated", 59)],
    ["one undated", count("A", "undated", 54), count("B", "2012", 59)],
    ["one from before a year", count("A", "../2012", 54), count("B", "2010", 59)],
    ["one from since a year", count("A", "2012/..", 54), count("B", "2014", 59)],
  ])("disagrees where the times may be one: %s", (_, a, b) => {
    expect(foundIn([a, b])).toEqual(["count-against-count A B"]);
  });

  it("is one disagreement of three counts", () => {
    const three = [count("A", "undated", 54), count("B", "../2012", 59), count("C", "undated", 58)];
    expect(foundIn(three)).toEqual(["count-against-count A B C"]);
  });

  it.each([
    ["two dates", count("A", "2010", 54), count("B", "2012", 59)],
    ["before and since a year", count("A", "../2012", 54), count("B", "2012/..", 59)],
    ["before a year and after it", count("A", "../2012", 54), count("B", "2014", 59)],
    ["the same number", count("A", "undated", 54), count("B", "2012", 54)],
    [
      "a bound that the other keeps",
      count("A", "2012", 54),
      {
        ...count("B", "undated", 0),
        value: undefined,
        cells: { low: 50, qualifier: "over" },
      } as unknown as FigureFacts,
    ],
  ])("is left alone: %s", (_, a, b) => expect(foundIn([a, b])).toEqual([]));

  it("is held against a whole series, and against the nearest of it", () => {
    const series = [count("A", "2010", 70), count("B", "2011", 61), count("C", "2012", 50)];
    expect(foundIn([...series, count("D", "undated", 61)])).toEqual([]);
    expect(foundIn([...series, count("D", "undated", 63)])).toEqual(["count-against-count B D"]);
  });

  it("disagrees only by rounding where round numbers are near", () => {
    expect(foundIn([count("A", "undated", 3000), count("B", "2012", 3300)])).toEqual([
      "count-against-count A B (rounding)",
    ]);
  });

  it("is only of what is there at a date, not of what happens over a time", () => {
    const dataset = datasetOf([count("A", "undated", 54), count("B", "2012", 59)], []);
    const figures = [...dataset.figures.values()].map((each) => ({
      ...each,
      indicator: { ...each.indicator, timing: "flow" as const },
    }));
    expect(shortly(found({ ...dataset, figures: new Map(figures.map((each) => [each.id, each])) }))).toEqual([]);
  });

  it("is called two values where it is a share", () => {
    const share = { indicator: "women-share", sex: "F" as const };
    expect(
      foundIn([
        { ...count("A", "undated", 5), ...share },
        { ...count("B", "2012", 9), ...share },
      ]),
    ).toEqual(["two-values A B"]);
  });
});
