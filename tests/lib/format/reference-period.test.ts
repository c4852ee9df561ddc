import { describe, expect, it } from "vitest";
import { formatDate, formatPeriod, periodText } from "@/lib/format/reference-period";
import { periodOf } from "../sample-dataset";

describe("a date", () => {
  it.each([
    ["2015", "2015", "2015"],
    ["0987", "0987", "0987"],
    ["2016-03", "March 2016", "mars 2016"],
    ["2016-03-31", "31 March 2016", "31 mars 2016"],
    ["2016-08-01", "1 August 2016", "1er août 2016"],
    ["2016-08-11", "11 August 2016", "11 août 2016"],
    ["2016-12-21", "21 December 2016", "21 décembre 2016"],
  ])("%s is written as people write it; the first of a month is « 1er »", (date, en, fr) => {
    expect(formatDate(date, "en")).toBe(en);
    expect(formatDate(date, "fr")).toBe(fr);
  });
});

describe("a reference period", () => {
  it.each([
    ["undated", "date not stated", "date non précisée"],
    ["2015", "2015", "2015"],
    ["2016-03", "March 2016", "mars 2016"],
    ["2015/2019", "2015–2019", "2015-2019"],
    ["2012/..", "since 2012", "depuis 2012"],
    ["2012-03/..", "since March 2012", "depuis mars 2012"],
    ["2012-03-01/..", "since 1 March 2012", "depuis le 1er mars 2012"],
    ["../2012", "until 2012", "jusqu’en 2012"],
    ["../2012-10", "until October 2012", "jusqu’en octobre 2012"],
    ["../2012-10-22", "until 22 October 2012", "jusqu’au 22 octobre 2012"],
  ])("%s reads as words in both languages", (edtf, en, fr) => {
    expect(periodText(periodOf(edtf), "en")).toBe(en);
    expect(periodText(periodOf(edtf), "fr")).toBe(fr);
  });

  it("gives each of its dates, and nothing else, a machine form", () => {
    expect(formatPeriod(periodOf("2015/2019-06"), "fr")).toEqual([
      { text: "2015", datetime: "2015" },
      { text: "-" },
      { text: "juin 2019", datetime: "2019-06" },
    ]);
    expect(formatPeriod(periodOf("../2012"), "en")).toEqual([{ text: "until " }, { text: "2012", datetime: "2012" }]);
    expect(formatPeriod(periodOf("undated"), "en")).toEqual([{ text: "date not stated" }]);
  });
});
