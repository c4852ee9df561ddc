import { describe, expect, it } from "vitest";
import { periodInHeader, readPeriod } from "@/lib/import/cells/read-period";

describe("readPeriod(cell)", () => {
  it.each([
    ["2015", "2015"],
    [" 2015 ", "2015"],
    ["2015.0", "2015"],
    ["YR2015", "2015"],
    ["2015 [YR2015]", "2015"],
    ["2014/2015", "2014/2015"],
    ["2018-2021", "2018/2021"],
    ["2014/15", "2014/2015"],
    ["1999/00", undefined],
    ["2015-Q4", "2015-10/2015-12"],
    ["2015M3", "2015-03"],
    ["September 2014", "2014-09"],
    ["juillet 2014", "2014-07"],
    ["31 décembre 2013", "2013-12-31"],
    ["2013-12-31", "2013-12-31"],
    ["2013-12-31T00:00:00Z", "2013-12-31"],
    ["31/12/2013", "2013-12-31"],
    ["12/31/2013", "2013-12-31"],
    ["3/4/2015", undefined],
    ["2015-13", undefined],
    ["undated", "undated"],
    ["1,234", undefined],
    ["", undefined],
  ])("reads %j as %s", (cell, period) => expect(readPeriod(cell)).toBe(period));
});

describe("periodInHeader(header)", () => {
  it.each([
    ["Pop_2010", "2010", "Pop"],
    ["Aid 2012-2016 (millions of 2016 dollars)", "2012/2016", "Aid (millions of 2016 dollars)"],
    ["Personnel (World Bank (2017))", undefined, undefined],
    ["From 2010 until 2012", undefined, undefined],
    ["September 2014", "2014-09", ""],
    ["12010", undefined, undefined],
  ])("reads %j", (header, period, rest) => {
    expect(periodInHeader(header)).toEqual(period === undefined ? undefined : { period, rest });
  });
});
