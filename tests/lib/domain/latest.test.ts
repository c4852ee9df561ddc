import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/domain/figure";
import { latestOf } from "@/lib/domain/latest";
import { figureOf, sample } from "../sample-dataset";

function dated(...periods: readonly string[]): Figure[] {
  return periods.map((period, index) => figureOf(`D${index}`, { cells: { value: 7 }, printed: "7", period }));
}

const today = "2016-05-01";

/** The latest date among figures, at a moment when none is old. */
const latestAmong = (figures: readonly Figure[]) => latestOf(figures, today);

describe("the latest figure of a page", () => {
  it.each([
    [["2014", "2015", "2009"], "2015"],
    [["2015", "2015-06"], "2015"],
    [["2015-12", "2015-11-30"], "2015-12"],
    [["2012/..", "2011"], "2012"],
    [["../2013", "2012"], "2013"],
    [["2010/2014", "2012"], "2014"],
    [["undated", "2008"], "2008"],
  ])("of %j speaks of %s", (periods, date) => {
    expect(latestAmong(dated(...periods))).toMatchObject({ kind: "date", date });
  });

  it("is of no time to come", () => {
    expect(latestAmong(dated("2015", "2019", "2016-06"))).toMatchObject({ date: "2015" });
  });

  it("can be of the present year, which reaches only until today", () => {
    expect(latestAmong(dated("2015", "2016"))).toMatchObject({ date: "2016" });
    expect(latestAmong(dated("2016", "2016-02"))).toMatchObject({ date: "2016" });
    expect(latestAmong(dated("2016", "2016-05-01"))).toMatchObject({ date: "2016-05-01" });
  });

  it("is no target and no plan", () => {
    const target = { ...sample("T01"), period: { kind: "date", date: "2016" } } as const;
    const plan = { ...sample("M01"), period: { kind: "interval", start: "2014", end: "2016" } } as const;
    const rule = { ...sample("M01"), period: { kind: "date", date: "2015" } } as const;
    expect(latestAmong([target, plan, rule, ...dated("2012")])).toMatchObject({ kind: "date", date: "2012" });
    expect(latestAmong([target, plan, rule])).toEqual({ kind: "planned" });
  });

  it("can be a population that others are divided by", () => {
    const population = dated("2015").map((figure) => ({ ...figure, kind: "denominator" }) as const);
    expect(latestAmong([...population, ...dated("2012")])).toMatchObject({ date: "2015" });
  });

  it("has no date where none of them has", () => {
    expect(latestAmong(dated("undated", "undated"))).toEqual({ kind: "undated" });
  });
});

describe("a latest figure", () => {
  it.each([
    ["2014", "2015-12-30", false],
    ["2014", "2015-12-31", true],
    ["2015-02", "2016-02-28", false],
    ["2015-02", "2016-03-31", true],
    ["2015-03-15", "2016-03-14", false],
    ["2015-03-15", "2016-03-15", true],
  ])("of %s is old on %s: %s", (date, day, old) => {
    expect(latestOf(dated(date), day)).toEqual({ kind: "date", date, old });
  });
});
