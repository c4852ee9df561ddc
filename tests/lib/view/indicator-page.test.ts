import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/domain/figure";
import { indicatorPage } from "@/lib/view/indicator-page";
import { figureOf, indicators, ruritania, sample, withFigures } from "../sample-dataset";

const idsOf = (id: string) => indicatorPage(ruritania, "en", id)?.others.rows.map((row) => row.id);

describe("the page of an indicator", () => {
  it("has every figure of it, targets too, in the order of the files", () => {
    expect(idsOf("women-share")).toEqual(["W01", "W02", "W03", "T01"]);
    expect(idsOf("complaints")).toEqual(["C01"]);
  });

  it("is not there for an unknown indicator, and none without figures", () => {
    expect(indicatorPage(ruritania, "en", "weather")).toBeUndefined();
    expect(indicatorPage(ruritania, "fr", "vacancies")).toBeUndefined();
  });

  it("is named in the reader's language and leads to its topic", () => {
    const page = indicatorPage(ruritania, "fr", "women-share");
    expect(page?.frame.documentTitle).toBe("Part des femmes · La Ruritanie · Muster");
    expect(page?.topicHref).toBe("/fr/ruritania/representation");
  });
});

const count = (id: string, period: string, parts: Partial<Figure> = {}) =>
  figureOf(id, { cells: { value: 7 }, printed: "7", ...parts, period });
const missing = figureOf("missing", { cells: { status: "L" }, printed: "no records", period: "2016" });
const target = count("target", "2020", {
  ...{ kind: "target", target: { type: "level", comparison: "at-least", reading: "certain" } },
});

describe("that only one date is in the sources", () => {
  it.each<[string, readonly Figure[], boolean]>([
    ["where all counts are of one date", [count("a", "2015"), count("b", "2015")], true],
    ["where others are undated", [count("a", "2015"), count("b", "undated")], true],
    [
      "where the other dates are of a target or a plan",
      [count("a", "2015"), target, count("p", "2018", { kind: "plan" })],
      true,
    ],
    ["where the other date has no value", [count("a", "2015"), missing], true],
    ["not where two dates are counted", [count("a", "2015"), count("b", "2010")], false],
    [
      "not where an earlier value stands beside it",
      [count("a", "2015"), count("b", "2010", { kind: "baseline" })],
      false,
    ],
    ["not where nothing is dated", [count("a", "undated")], false],
    ["not where there is no count at all", [missing, target], false],
  ])("is said %s", (_, figures, oneDate) => {
    expect(indicatorPage(withFigures(figures), "en", "personnel")?.oneDate).toBe(oneDate);
  });

  it("is not said of plans and rules, which tell no trend anyway", () => {
    expect(indicatorPage(ruritania, "en", "funding")?.oneDate).toBe(false);
    const rule = figureOf("rule", { cells: { value: 1 }, printed: "1", indicator: indicators.reply });
    expect(indicatorPage(withFigures([rule, sample("R01")]), "en", "reply-time")?.oneDate).toBe(false);
  });
});
