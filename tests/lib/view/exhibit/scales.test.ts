import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/domain/text";
import type { Unit } from "@/lib/domain/unit";
import { amountScale, decimalYear, placeInTime, timeScale, yearOf } from "@/lib/view/exhibit/scales";
import { periodOf, units } from "../../sample-dataset";
import { folded } from "./plain-words";

const labels = (greatest: number, unit: Unit, locale: Locale = "en") =>
  amountScale(greatest, unit, locale).ticks.map(({ label }) => folded(label));

describe("amountScale(greatest, unit, locale)", () => {
  it.each([0, 0.4, 3, 9.9, 37, 101, 1312, 13_850, 24_478_595])(
    "begins at nought and reaches %s in at most five steps",
    (greatest) => {
      const { min, max, ticks } = amountScale(greatest, units.persons, "en");
      expect(min).toBe(0);
      expect(max).toBeGreaterThanOrEqual(greatest);
      expect(max).toBeLessThanOrEqual(Math.max(1, greatest * 2));
      expect(ticks[0]?.value).toBe(0);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(Math.max(...ticks.map(({ value }) => value))).toBeLessThanOrEqual(max);
    },
  );

  it.each([
    [40, -30],
    [0, -8],
    [300, -1],
  ])("reaches from below nought for %s and %s, with nought among its ticks", (greatest, least) => {
    const { min, max, ticks } = amountScale(greatest, units.persons, "en", least);
    expect(min).toBeLessThanOrEqual(least);
    expect(max).toBeGreaterThanOrEqual(greatest);
    expect(ticks.map(({ value }) => value)).toContain(0);
  });

  it("ends at 100 % where a unit can be no more, and only there", () => {
    expect(amountScale(100, units.percent, "en").max).toBe(100);
    expect(amountScale(99.9, units.percent, "en").max).toBe(100);
    expect(amountScale(66, { ...units.percent, ceiling: 70 }, "en").max).toBe(70);
    const { ceiling: _, ...open } = units.percent;
    expect(amountScale(223.3, open, "en").max).toBeGreaterThanOrEqual(223.3);
  });

  it("writes its numbers as the language does", () => {
    expect(labels(13_850, units.persons)).toEqual(["0", "5,000", "10,000", "15,000"]);
    expect(labels(13_850, units.persons, "fr")).toEqual(["0", "5~000", "10~000", "15~000"]);
    expect(labels(30, units.percent)).toEqual(["0_%", "10_%", "20_%", "30_%"]);
    expect(labels(1.1, units.months, "fr")).toEqual(["0,0", "0,5", "1,0"]);
    expect(labels(3.2e6, units.persons)).toEqual(["0", "1 million", "2 million", "3 million", "4 million"]);
  });

  it("names each tick as its value", () => {
    for (const greatest of [0.4, 1.1, 3, 7.7, 23, 99]) {
      for (const { value, label } of amountScale(greatest, units.months, "en").ticks) expect(Number(label)).toBe(value);
    }
  });
});

describe("timeScale(first, last)", () => {
  it("goes from the start of a year to the end of one, and names years without separators", () => {
    const { min, max, ticks } = timeScale(1985.5, 2020.5);
    expect([min, max]).toEqual([1985, 2021]);
    expect(ticks.map(({ label }) => label)).toEqual(["1990", "2000", "2010", "2020"]);
    expect(ticks.every(({ value, label }) => String(value) === label)).toBe(true);
  });

  it.each([
    [2013.58, 2014.16, [2013, 2014, 2015]],
    [2015.5, 2015.5, [2015, 2016]],
    [2013, 2021, [2014, 2016, 2018, 2020]],
  ])("names whole years alone: %s to %s", (first, last, years) => {
    expect(timeScale(first, last).ticks.map(({ value }) => value)).toEqual(years);
  });

  it("has room for one moment", () => {
    const { min, max } = timeScale(2015, 2015);
    expect(max).toBeGreaterThan(min);
  });
});

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
