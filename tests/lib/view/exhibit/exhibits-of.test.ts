import { describe, expect, it } from "vitest";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Figure } from "@/lib/domain/figure";
import { exhibitedIndicators, exhibitsOf, figuresOfExhibit, leadingExhibit } from "@/lib/view/exhibit/exhibits-of";
import { figureOf, indicators, ruritania, sample, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const [coast] = sample("P04").entities;
const count = (id: string, value: number, row: Partial<Parameters<typeof figureOf>[1]> = {}) =>
  figureOf(id, { printed: String(value), cells: { value }, ...row });

const two = [count("A", 401), count("B", 301, { entities: [coast] })];
const series = ["2012", "2013", "2014"].map((period) => count(`S${period}`, 5, { period }));

const kindsOf = (
  figures: readonly Figure[],
  id: keyof typeof indicators = "personnel",
  dataset: WholeDataset = withFigures(figures),
) => exhibitsOf(indicators[id], wholePage(dataset, "en")).map((exhibit) => [exhibit.id, exhibit.chart.kind]);

describe("exhibitsOf(indicator, page): the kind is chosen from the figures", () => {
  it("is bars for bodies side by side, a series for three dates of one, both where there are both", () => {
    expect(kindsOf(two)).toEqual([["personnel", "bars"]]);
    expect(kindsOf(series)).toEqual([["personnel-over-time", "series"]]);
    expect(kindsOf([...two, ...series])).toEqual([
      ["personnel", "bars"],
      ["personnel-over-time", "series"],
    ]);
  });

  it("is a time line for spans of years", () => {
    const spans = [sample("Y01"), { ...sample("Y01"), id: "Y02" }];
    expect(kindsOf(spans, "term")).toEqual([["programme-years", "spans"]]);
  });

  it("is none for single figures, and for what a source mentions in passing", () => {
    expect(kindsOf(two.slice(0, 1))).toEqual([]);
    const exclusions = [{ indicators: ["personnel"] }];
    const dataset = { ...withFigures(two), derivations: { exclusions, rules: [] } };
    expect(kindsOf(two, "personnel", dataset)).toEqual([]);
    expect(leadingExhibit(indicators.personnel, wholePage(dataset, "en"))).toBeUndefined();
  });
});

describe("leadingExhibit(indicator, page)", () => {
  const lead = (figures: readonly Figure[]) => {
    const exhibit = leadingExhibit(indicators.personnel, wholePage(withFigures(figures), "en"));
    return { id: exhibit?.id, cited: exhibit ? figuresOfExhibit(exhibit).map(({ figure }) => figure.id) : [] };
  };

  it("is the first of them, and cites nothing of the others", () => {
    expect(lead(series).id).toBe("personnel-over-time");
    const later = [...two, ...["2001", "2002", "2003"].map((period) => count(`S${period}`, 5, { period }))];
    expect(lead(later).id).toBe("personnel");
    expect(lead(later).cited.sort()).toEqual(["A", "B"]);
  });
});

describe("exhibitedIndicators(dataset): what the overview shows", () => {
  const [funding, share] = [
    [
      count("M", 5, { indicator: indicators.funding }),
      count("N", 6, { indicator: indicators.funding, entities: [coast] }),
    ],
    [
      figureOf("W", { indicator: indicators.share, printed: "9.1 %", cells: { value: 9.1 }, sex: "F" }),
      figureOf("V", {
        indicator: indicators.share,
        printed: "7.1 %",
        cells: { value: 7.1 },
        sex: "F",
        entities: [coast],
      }),
    ],
  ];
  const people = [
    count("Q", 5, { indicator: indicators.population }),
    count("R", 6, { indicator: indicators.population, entities: [coast] }),
  ];
  const dataset = withFigures([...two, ...funding, ...share, ...people]);
  const named = async (exhibits?: readonly string[]) =>
    (
      await exhibitedIndicators(
        exhibits ? { ...dataset, description: { ...dataset.description, exhibits: [...exhibits] } } : dataset,
      )
    ).map(({ id }) => id);

  it("is what the dataset names, in that order", async () => {
    expect(await named(["funding", "personnel"])).toEqual(["funding", "personnel"]);
    expect(await named([])).toEqual([]);
  });

  it("is else the first of each topic that has bars, and none of mere context", async () => {
    expect(await named()).toEqual(["women-share", "personnel", "funding"]);
    const withoutBars = withFigures([...two, ...funding.slice(0, 1), ...share]);
    expect((await exhibitedIndicators(withoutBars)).map(({ id }) => id)).toEqual(["women-share", "personnel"]);
    expect(await exhibitedIndicators(withFigures([]))).toEqual([]);
  });

  it("is the first in the order of the indicators, where a topic has several", async () => {
    const first = { ...indicators.vacancies, id: "a-first" };
    const figures = [...two, ...two.map((each) => ({ ...each, id: `${each.id}2`, indicator: first }))];
    const both = { ...withFigures(figures), indicators: new Map([[first.id, first], ...ruritania.indicators]) };
    expect((await exhibitedIndicators(both)).map(({ id }) => id)).toEqual(["a-first"]);
  });
});
