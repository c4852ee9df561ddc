import { describe, expect, it } from "vitest";
import { decimalYear, placeInTime, yearOf } from "@/lib/view/exhibit/times";
import { periodOf } from "../../sample-dataset";

describe("yearOf(period)", () => {
  it.each([
    ["2015", 2015],
    ["2016-03-31", 2016],
    ["2013/2016", 2016],
    ["../2012", 2012],
    ["2012/..", 2012],
    ["undated", undefined],
  ])("of %s is that of the latest date it names", (period, year) => {
    expect(yearOf(periodOf(period))).toBe(year);
  });
});

describe("decimalYear(date)", () => {
  it.each([
    ["2015", 2015.5],
    ["2016-01", 2016 + 0.5 / 12],
    ["2016-12", 2016 + 11.5 / 12],
    ["2015-01-01", 2015 + 0.5 / 365],
    ["2016-12-31", 2016 + 365.5 / 366], // a leap year
  ])("of %s is its middle", (date, at) => {
    expect(decimalYear(date)).toBeCloseTo(at, 10);
  });
});

describe("placeInTime(period)", () => {
  it("is a place, or a stretch of them", () => {
    expect(placeInTime(periodOf("2015"))).toEqual({ at: 2015.5 });
    expect(placeInTime(periodOf("2013/2016"))).toEqual({ at: 2013.5, until: 2016.5 });
  });

  it.each(["undated", "2012/..", "../2012"])("is none for %s", (period) => {
    expect(placeInTime(periodOf(period))).toBeUndefined();
  });
});
