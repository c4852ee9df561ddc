import { describe, expect, it } from "vitest";
import { atLeast, atMost, measureLine, median, ratio } from "./report";

describe("the report of the bench", () => {
  it("takes the middle, whatever the order, and of an even number the mean of the middle two", () => {
    expect(median([100, 3, 20])).toBe(20);
    expect(median([4, 1, 3, 10])).toBe(3.5);
    expect(() => median([])).toThrow(RangeError);
  });

  it("says of a value whether its target held, the limit itself included", () => {
    expect(measureLine("start", 15, "s", atMost(15, "s"))).toMatch(/start +15 s {2}held \(at most 15 s\)$/);
    expect(measureLine("start", 15.1, "s", atMost(15, "s"))).toMatch(/not held \(at most 15 s\)$/);
    expect(measureLine("rows", 99_999, "", atLeast(100_000))).toMatch(/99,999 {2}not held \(at least 100,000\)$/);
  });

  it("tells no ratio to nothing", () => expect([ratio(1, 4), ratio(1, 0)]).toEqual([0.25, undefined]));
});
