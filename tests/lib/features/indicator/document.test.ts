import { describe, expect, it } from "vitest";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Figure } from "@/lib/domain/figure";
import { indicatorDocument } from "@/lib/features/indicator/document";
import { outline, outlineOf } from "../../document/outline";
import { figureOf, indicators, ruritania, sample, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const isOfOneDate = (id: string, dataset: WholeDataset) =>
  outline(indicatorDocument(wholePage(dataset, "en"), id)?.blocks).includes(
    "note: The sources read have only one date, so there is no trend to show.",
  );

describe("the page of an indicator", () => {
  it("has every figure of it, targets too, in the order of the files", () => {
    expect(outline(indicatorDocument(wholePage(ruritania, "en"), "women-share")?.blocks)).toEqual([
      "kicker: Indicator",
      "# Women’s share",
      "lead: Women’s share",
      "## Figures",
      "  figures: Women’s share",
      "    Royal Guard | [W01 9.5 %] | 2015",
      "    Assembly {baseline} | [W02 30–40 %] | until 2012",
      "    Town councils {survey} | [W03 < 10 %] | 2015",
      "    Assembly, Town councils {target} | [T01 30 %] | date not stated",
      "Unit:",
      "  %",
      "Counted:",
      "  at a point in time",
      "Better when:",
      "  neither: the number by itself is neither good nor bad",
      "Topic:",
      "  Representation",
    ]);
    expect(
      outlineOf("figures", indicatorDocument(wholePage(ruritania, "en"), "complaints")?.blocks ?? []).slice(2),
    ).toEqual(["    Royal Guard | [C01 not available, says the source] | 2015"]);
  });

  it("is not there for an unknown indicator, and none without figures", () => {
    expect(indicatorDocument(wholePage(ruritania, "en"), "weather")).toBeUndefined();
    expect(indicatorDocument(wholePage(ruritania, "fr"), "vacancies")).toBeUndefined();
  });

  it("is named in the reader's language and leads to its topic", () => {
    const document = indicatorDocument(wholePage(ruritania, "fr"), "women-share");
    expect(document?.frame.documentTitle).toBe("Part des femmes · La Ruritanie · Muster");
    expect(JSON.stringify(document?.blocks)).toContain('"href":"/fr/ruritania/representation"');
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
    expect(isOfOneDate("personnel", withFigures(figures))).toBe(oneDate);
  });

  it("is not said of plans and rules, which tell no trend anyway", () => {
    expect(isOfOneDate("funding", ruritania)).toBe(false);
    const rule = figureOf("rule", { cells: { value: 1 }, printed: "1", indicator: indicators.reply });
    expect(isOfOneDate("reply-time", withFigures([rule, sample("R01")]))).toBe(false);
  });
});
