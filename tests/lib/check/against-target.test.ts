import { describe, expect, it } from "vitest";
import { againstTarget } from "@/lib/check/against-target";
import type { Figure } from "@/lib/domain/figure";
import type { QuantityCells } from "@/lib/domain/quantity";
import type { TargetTerms } from "@/lib/domain/target";
import { figureOf, indicators, periodOf } from "../sample-dataset";

type Cells = Partial<QuantityCells>;

const share = (id: string, cells: Cells, printed: string, period = "2015") =>
  figureOf(id, { cells, printed, period, indicator: indicators.share, sex: "F" });

function target(terms: Partial<TargetTerms> & { readonly cells?: Cells } = {}): Figure {
  const { cells = { value: 30 }, ...rest } = terms;
  return figureOf("T", {
    ...{ cells, printed: "30%", period: "undated", indicator: indicators.share, sex: "F", kind: "target" },
    target: { type: "level", comparison: "at-least", reading: "certain", ...rest },
  });
}

const due = { due: periodOf("2015") };
const point = (value: number, period?: string) => share("A", { value }, String(value), period);

describe("againstTarget(target, statements)", () => {
  it.each([
    ["no target", undefined, [point(40)], { code: "no-target" }],
    ["no value", target(due), [], { code: "no-value" }],
    ["only a missing value", target(due), [share("A", { status: "L" }, "none")], { code: "no-value" }],
    [
      "an assumed reading",
      target({ ...due, reading: "assumed" }),
      [point(40)],
      { code: "cannot-tell", because: "reading" },
    ],
    [
      "a change without a base",
      target({ type: "change-points" }),
      [point(40)],
      { code: "cannot-tell", because: "base" },
    ],
    [
      "a reading on both sides",
      target(due),
      [share("A", { value: 30, qualifier: "about" }, "about 30")],
      { code: "cannot-tell", because: "straddles" },
    ],
    ["statements that differ", target(due), [point(31), point(29)], { code: "cannot-tell", because: "statements" }],
    ["a value without a date", target(due), [point(31, "undated")], { code: "cannot-tell", because: "undated" }],
    ["a value of before", target(due), [point(31, "2014")], { code: "not-due" }],
    ["no deadline, above", target(), [point(31)], { code: "reached" }],
    ["no deadline, below", target(), [point(29)], { code: "not-reached" }],
    ["the level itself", target(due), [share("A", { value: 30 }, "30.0")], { code: "met" }],
    ["the level as a round number", target(due), [point(30)], { code: "cannot-tell", because: "straddles" }],
    ["a hair below the level, that rounding would lift", target(due), [point(29.96)], { code: "not-met" }],
    ["a month of the due year", target(due), [point(31, "2015-06")], { code: "met" }],
    ["a value of after, above", target(due), [point(31, "2016")], { code: "met-later" }],
    ["a value of after, below", target(due), [point(29, "2016")], { code: "not-met-later" }],
    ["over the level", target(due), [share("A", { low: 30, qualifier: "over" }, "over 30")], { code: "met" }],
    ["under the level", target(due), [share("A", { high: 30, qualifier: "under" }, "under 30")], { code: "not-met" }],
    [
      "at most the level",
      target(due),
      [share("A", { high: 30, qualifier: "at-most" }, "at most 30")],
      { code: "cannot-tell", because: "straddles" },
    ],
    ["at most, and under it", target({ ...due, comparison: "at-most" }), [point(29)], { code: "met" }],
    ["at most, and above it", target({ ...due, comparison: "at-most" }), [point(31)], { code: "not-met" }],
  ])("says of %s what it is", (_, set, statements, verdict) => {
    expect(againstTarget(set, statements)).toEqual(verdict);
  });
});
