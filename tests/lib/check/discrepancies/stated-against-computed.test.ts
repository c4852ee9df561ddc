import { describe, expect, it } from "vitest";
import type { FigureFacts } from "../../derive/small-dataset";
import { foundIn } from "./found";

const rule = {
  ...{ id: "women-share", kind: "share", indicator: "women-share" },
  ...{ part: { indicator: "personnel", sex: "F" }, whole: { indicator: "personnel", sex: "_T" } },
};

const over6000 = { low: 6000, qualifier: "over" as const };

const counts = (facts: Partial<FigureFacts> = {}, cells?: FigureFacts["cells"]): FigureFacts[] => [
  { id: "W", sex: "F", value: 700, statement: "s", ...facts },
  { id: "N", ...(cells ? { cells } : { value: 6000 }), statement: "s", ...facts },
];

const share = (value: number, facts: Partial<FigureFacts> = {}): FigureFacts => ({
  ...{ id: "S", indicator: "women-share", sex: "F" as const, value },
  ...facts,
});

describe("a stated share against the one computed from counts", () => {
  it("disagrees where no reading is common", () => {
    expect(foundIn([...counts(), share(20.4)], [rule])).toEqual(["share-against-counts W N S"]);
  });

  it.each<[string, FigureFacts[]]>([
    ["the bound allows it", [...counts({}, over6000), share(11.6)]],
    ["the printed precision allows it", [...counts(), share(11.7)]],
    ["the counts read as rounded allow it", [...counts({}, over6000), share(12.4)]],
    ["the counts have no date", [...counts({ period: "undated" }), share(20.4)]],
    ["the share has no date", [...counts(), share(20.4, { period: "undated" })]],
    ["neither has a date, in two statements", [...counts({ period: "undated" }), share(20.4, { period: "undated" })]],
    ["the dates differ", [...counts(), share(20.4, { period: "2014" })]],
    ["the bodies differ", [...counts(), share(20.4, { entity: "ministry" })]],
    ["the ranks differ", [...counts(), share(20.4, { dimensions: { rank: "senior" } })]],
  ])("is left alone where %s", (_, figures) => expect(foundIn(figures, [rule])).toEqual([]));

  it("disagrees without a date within one statement", () => {
    const undated = { period: "undated", statement: "s" };
    expect(foundIn([...counts(undated), share(20.4, undated)], [rule])).toEqual(["share-against-counts W N S"]);
  });

  it("leaves rates alone: each source takes its own population", () => {
    const rate = {
      ...{ id: "rate", kind: "rate", indicator: "women-share", times: 100 },
      ...{ count: { indicator: "personnel", sex: "F" }, population: { indicator: "personnel", sex: "_T" } },
    };
    expect(foundIn([...counts(), share(20.4)], [rate])).toEqual([]);
  });
});

describe("a stated total against the sum of its parts", () => {
  it("disagrees where the sum is another", () => {
    const sum = { id: "all", kind: "sum", indicator: "personnel", of: ["A", "B"] };
    const parts: FigureFacts[] = [
      { id: "A", sex: "F", value: 101 },
      { id: "B", sex: "M", value: 202 },
    ];
    const total = (value: number) => ({ id: "T", value });
    expect(foundIn([...parts, total(304)], [sum])).toEqual(["total-against-parts A B T"]);
    expect(foundIn([...parts, total(303)], [sum])).toEqual([]);
  });
});
