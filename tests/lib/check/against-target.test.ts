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
      [point(40.1)],
      { code: "met", side: "above", if: "reading" },
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
    [
      "an unclear target in per cent, above",
      target({ type: "unclear", reading: "assumed" }),
      [point(34.4)],
      { code: "reached", side: "above", if: "share" },
    ],
    [
      "an unclear target in per cent, below",
      target({ type: "unclear", reading: "assumed" }),
      [point(27.9)],
      { code: "not-reached", side: "below", if: "share" },
    ],
    [
      "an unclear target in per cent that the value straddles",
      target({ type: "unclear", reading: "assumed" }),
      [share("A", { low: 25, high: 35, qualifier: "range" }, "25-35")],
      { code: "cannot-tell", because: "straddles" },
    ],
    [
      "an unclear target that is no share",
      { ...target({ type: "unclear", reading: "assumed" }), unit: indicators.personnel.unit } as Figure,
      [figureOf("A", { cells: { value: 40 }, printed: "40" })],
      { code: "cannot-tell", because: "reading" },
    ],
    [
      "a target that names a range",
      target({ cells: { low: 20, high: 30, qualifier: "range" } }),
      [point(40.1)],
      { code: "cannot-tell", because: "level" },
    ],
    [
      "a value in another unit",
      target(),
      [figureOf("A", { cells: { value: 40 }, printed: "40" })],
      { code: "cannot-tell", because: "unit" },
    ],
    [
      "several statements on one side, one at the level",
      target(),
      [point(30.1), share("B", { low: 30, high: 31, qualifier: "range" }, "30-31")],
      { code: "reached", side: "at" },
    ],
    ["statements that differ", target(due), [point(31), point(29)], { code: "cannot-tell", because: "statements" }],
    ["a value without a date", target(due), [point(31, "undated")], { code: "cannot-tell", because: "undated" }],
    ["a value of before", target(due), [point(31, "2014")], { code: "not-due", side: "above" }],
    ["no deadline, above", target(), [point(31)], { code: "reached", side: "above" }],
    ["no deadline, below", target(), [point(29)], { code: "not-reached", side: "below" }],
    ["the level itself", target(due), [share("A", { value: 30 }, "30.0")], { code: "met", side: "at" }],
    ["the level as a round number", target(due), [point(30)], { code: "cannot-tell", because: "straddles" }],
    [
      "a hair below the level, that rounding would lift",
      target(due),
      [point(29.96)],
      { code: "not-met", side: "below" },
    ],
    ["a month of the due year", target(due), [point(31, "2015-06")], { code: "met", side: "above" }],
    ["a value of after, above", target(due), [point(31, "2016")], { code: "met-later", side: "above" }],
    ["a value of after, below", target(due), [point(29, "2016")], { code: "not-met-later", side: "below" }],
    [
      "over the level",
      target(due),
      [share("A", { low: 30, qualifier: "over" }, "over 30")],
      { code: "met", side: "above" },
    ],
    [
      "under the level",
      target(due),
      [share("A", { high: 30, qualifier: "under" }, "under 30")],
      { code: "not-met", side: "below" },
    ],
    [
      "at most the level",
      target(due),
      [share("A", { high: 30, qualifier: "at-most" }, "at most 30")],
      { code: "cannot-tell", because: "straddles" },
    ],
    ["at most, and under it", target({ ...due, comparison: "at-most" }), [point(29)], { code: "met", side: "below" }],
    [
      "at most, and above it",
      target({ ...due, comparison: "at-most" }),
      [point(31)],
      { code: "not-met", side: "above" },
    ],
  ])("says of %s what it is", (_, set, statements, verdict) => {
    expect(againstTarget(set, statements)).toEqual(verdict);
  });
});
