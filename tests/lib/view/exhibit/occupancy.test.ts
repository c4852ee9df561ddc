import { describe, expect, it } from "vitest";
import type { WholeDataset } from "@/lib/domain/dataset";
import { derivationsSchema } from "@/lib/domain/derivation";
import type { Figure } from "@/lib/domain/figure";
import type { Indicator } from "@/lib/domain/indicator";
import type { QuantityCells } from "@/lib/domain/quantity";
import type { Locale } from "@/lib/domain/text";
import type { Unit } from "@/lib/domain/unit";
import { occupancyExhibit } from "@/lib/view/exhibit/occupancy";
import { figureOf, indicators, rolesAmong, units, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";
import { folded, wordsOf } from "./plain-words";

const percent: Unit = {
  ...{ id: "percent-of-capacity", measure: "percent", floor: 0 },
  ...{ one: { en: "% of capacity", fr: "% de la capacité" }, other: { en: "% of capacity", fr: "% de la capacité" } },
};
const indicator = (id: string, en: string, fr: string, unit: Unit): Indicator => ({
  ...indicators.complaints,
  ...{ id, name: { en, fr }, unit, decimals: 0 },
});
const people = indicator("prison-population", "People held", "Personnes détenues", units.persons);
const places = indicator("places", "Places", "Places", units.persons);
const occupancy = indicator("occupancy", "Occupancy", "Occupation", percent);

const of =
  (kind: Indicator) =>
  (id: string, printed: string, cells: Partial<QuantityCells>, period = "2015") =>
    figureOf(id, { indicator: kind, printed, cells, period, ...{ sex: "_T", dimensions: { rank: "_Z" } } });
const [held, capacity, stated] = [of(people), of(places), of(occupancy)];

function datasetOf(figures: readonly Figure[]): WholeDataset {
  const rule = {
    ...{ id: "occupancy", kind: "ratio", indicator: "occupancy", times: 100 },
    ...{ of: { indicator: "prison-population" }, to: { indicator: "places" } },
  };
  const all = [people, places, occupancy].map((each) => [each.id, each] as const);
  return {
    ...withFigures(figures),
    indicators: new Map(all),
    roles: rolesAmong(new Map(all)),
    derivations: derivationsSchema.parse({ rules: [rule] }),
  };
}

function drawn(figures: readonly Figure[], locale: Locale = "en") {
  const page = wholePage(datasetOf(figures), locale);
  const all = [...page.published.figures.values()].filter(({ indicator: { id } }) => id === "occupancy");
  const exhibit = occupancyExhibit(occupancy, all, page);
  if (exhibit?.chart.kind !== "bars") return undefined;
  return {
    ...{ exhibit, chart: exhibit.chart },
    title: wordsOf(exhibit.title, page),
    subtitle: wordsOf(exhibit.subtitle, page),
    text: folded(exhibit.alternative.text),
  };
}

const pair = [held("H", "over 6,000", { low: 6000, qualifier: "over" }), capacity("C", "3,001", { value: 3001 })];

describe("occupancyExhibit: what an occupancy was computed from", () => {
  it("is the people beside the places, each as what it is", () => {
    const { chart, exhibit } = drawn(pair) ?? {};
    expect(chart?.rows.map(({ id, label, tone, mark }) => [id, label, tone, mark.kind])).toEqual([
      ["H", "People held", "held", "at-least"],
      ["C", "Places", "capacity", "to"],
    ]);
    expect(exhibit?.rows.map(({ id }) => id)).toEqual(["H", "C"]);
    expect(exhibit?.mixed).toBe(true);
  });

  it("gives the occupancy under the title, as computed", () => {
    expect(drawn(pair)?.subtitle).toBe("Occupancy: over_190_%. Places: 3,001 (2015). Open arrow: a lower bound.");
    expect(drawn(pair, "fr")?.subtitle).toBe(
      "Occupation_: plus de_190_%. Places_: 3~001 (2015). Flèche ouverte_: une borne inférieure.",
    );
  });

  it("is told with both numbers in words", () => {
    expect(drawn(pair)?.text).toBe(
      "In 2015 prisons held over_6,000 people, more than one and a half times their official capacity. Bar chart: People held, 2015: over_6,000 persons; Places, 2015: 3,001 persons.",
    );
  });

  it("is of the latest of several", () => {
    const older = [held("H1", "901", { value: 901 }, "2010"), capacity("C1", "1,001", { value: 1001 }, "2010")];
    expect(drawn([...older, ...pair])?.chart.rows.map(({ id }) => id)).toEqual(["H", "C"]);
    const undated = [
      { ...held("H2", "901", { value: 901 }, "undated"), statement: "s1" },
      { ...capacity("C2", "1,001", { value: 1001 }, "undated"), statement: "s1" },
    ];
    expect(drawn([...undated, ...pair])?.chart.rows.map(({ id }) => id)).toEqual(["H", "C"]);
    expect(drawn(undated)?.chart.rows.map(({ id }) => id)).toEqual(["H2", "C2"]);
  });

  it.each([
    ["2014", true],
    ["2016", true],
    ["undated", true],
    ["2013", false],
    ["2017", false],
  ])("is held against an occupancy stated for %s: %s", (period, counts) => {
    const low = stated("O", "90.1 %", { value: 90.1 }, period);
    expect(drawn([...pair, low])?.title.startsWith("People held: over_6,000")).toBe(counts);
  });

  it("is none where no occupancy was computed", () => {
    expect(drawn([stated("O", "90.1 %", { value: 90.1 })])).toBeUndefined();
    expect(drawn(pair.slice(0, 1))).toBeUndefined();
  });
});
