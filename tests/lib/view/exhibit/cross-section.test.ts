import { describe, expect, it } from "vitest";
import type { Entity } from "@/lib/domain/entity";
import type { Figure } from "@/lib/domain/figure";
import { crossSectionOf, isBeforeAndAfter } from "@/lib/view/exhibit/cross-section";
import { figureOf, indicators, ruritania, sample, sources } from "../../sample-dataset";

type Row = Partial<Parameters<typeof figureOf>[1]>;

const body = (id: string): Entity => ruritania.entities.get(id) ?? { id, name: { en: id, fr: id }, kind: "force" };
const [guard, coast, assembly] = [body("guard"), body("coast"), body("assembly")];
const rifles = body("rifles");

/** So many of the Guard in 2015, where nothing else is said. */
function count(id: string, value: number, row: Row = {}): Figure {
  return figureOf(id, { printed: String(value), cells: { value }, ...row });
}

/** The rows, each as `id`, `- id` for a part of the one above, `id(women)` with women inside. */
function rows(...figures: readonly Figure[]): string[] {
  return crossSectionOf(figures).map(
    ({ figure, inside, sub }) => `${sub ? "- " : ""}${figure.id}${inside ? `(${inside.id})` : ""}`,
  );
}

describe("the year at which bodies stand side by side", () => {
  it("is the one that most of them have a figure of", () => {
    expect(
      rows(
        count("G14", 1, { period: "2014" }),
        count("G16", 2, { period: "2016" }),
        count("C14", 3, { period: "2014", entities: [coast] }),
        count("R14", 4, { period: "2014", entities: [rifles] }),
      ),
    ).toEqual(["R14", "C14", "G14"]);
  });

  it("is the latest of several that as many have", () => {
    const of = (period: string) => [
      count(`G${period}`, 2, { period }),
      count(`C${period}`, 1, { period, entities: [coast] }),
    ];
    expect(rows(...of("2014"), ...of("2016"), ...of("2012"))).toEqual(["G2016", "C2016"]);
  });

  it("counts a body once, however many figures it has of a year", () => {
    const months = ["2016-01", "2016-02", "2016-03"].map((period) => count(`G${period}`, 9, { period }));
    const of2014 = [count("G14", 2, { period: "2014" }), count("C14", 1, { period: "2014", entities: [coast] })];
    expect(rows(...months, ...of2014)).toEqual(["G14", "C14"]);
  });

  const shared = [count("G", 5), count("C", 4, { entities: [coast] })];

  it.each([
    ["2013", true],
    ["2017", true],
    ["2012", false],
    ["2018", false],
  ])("is 2015: a body without a figure of it stands with one of %s: %s", (period, isThere) => {
    expect(rows(...shared, count("R", 3, { period, entities: [rifles] })).includes("R")).toBe(isThere);
  });

  it("is 2015: the nearest counts, and of two as near the later", () => {
    const of = (...periods: readonly string[]) =>
      rows(...shared, ...periods.map((period) => count(period, 3, { period, entities: [rifles] })))[2];
    expect(of("2013", "2014")).toBe("2014");
    expect(of("2013", "2016")).toBe("2016");
    expect(of("2014", "2016")).toBe("2016");
    expect(of("2014", "2017")).toBe("2014");
    const rifle = (id: string, row: Row) => count(id, 3, { entities: [rifles], ...row });
    const ofTwoSources = [
      rifle("early", { period: "2014" }),
      rifle("late", { period: "2016", source: sources.census }),
    ];
    expect(rows(...shared, ...ofTwoSources)).toEqual(["G", "C", "late"]);
  });

  it("leaves undated figures where they are: nobody knows how far they are", () => {
    expect(rows(...shared, count("R", 3, { period: "undated", entities: [rifles] }))).toEqual(["G", "C", "R"]);
    expect(rows(...shared, count("U", 9, { period: "undated" }))).toEqual(["U", "G", "C"]);
  });
});

describe("several figures of one body and year", () => {
  const other = count("C", 4, { entities: [coast] });

  it("are one for each source, the latest", () => {
    expect(
      rows(
        other,
        count("May", 5, { period: "2015-05" }),
        count("June", 6, { period: "2015-06" }),
        count("Census", 7, { source: sources.census, period: "2015-03" }),
      ),
    ).toEqual(["Census", "June", "C"]);
  });

  it("are all there where one source has two of one date: neither is left out", () => {
    expect(rows(other, count("Text", 6), count("Footnote", 5, { locator: "footnote 3" }))).toEqual([
      "Text",
      "Footnote",
      "C",
    ]);
  });

  it("are told apart by area, sex and rank", () => {
    const north = ruritania.areas.get("RUR-N");
    if (!north) throw new RangeError("no north");
    expect(rows(count("G", 5), other, count("N", 3, { area: north }), count("Men", 2, { sex: "M" }))).toEqual([
      "G",
      "Men",
      "C",
      "N",
    ]);
  });
});

describe("the women among those counted", () => {
  const total = count("T", 400, { statement: "s1" });
  const women = count("F", 40, { sex: "F", statement: "s1" });
  const other = count("C", 300, { entities: [coast] });

  it("stand inside, and men nowhere", () => {
    expect(rows(total, women, count("M", 360, { sex: "M" }), other)).toEqual(["T(F)", "C"]);
  });

  it("stand inside their own rank and their own body", () => {
    const senior = { dimensions: { rank: "senior" } };
    expect(rows(total, women, other, count("T2", 30, senior), count("F2", 3, { ...senior, sex: "F" }))).toEqual([
      "T(F)",
      "- T2(F2)",
      "C",
    ]);
  });

  it.each<[string, readonly Figure[], readonly string[]]>([
    ["two totals are stated", [total, women, count("T2", 410, { source: sources.census })], ["T2", "T", "F", "C"]],
    [
      "two numbers of women are",
      [total, women, count("F2", 50, { sex: "F", source: sources.census })],
      ["T", "F2", "F", "C"],
    ],
    ["they are of another year", [total, count("F", 40, { sex: "F", period: "2014" })], ["T", "F", "C"]],
    ["no total is stated", [women], ["C", "F"]],
    [
      "they are not known",
      [total, figureOf("F", { printed: "none", cells: { status: "L" }, sex: "F" })],
      ["T", "F", "C"],
    ],
  ])("stand in a row of their own where %s", (_, figures, expected) => {
    expect(rows(...figures, other)).toEqual(expected);
  });

  it("are of the time of an undated total only within one statement", () => {
    const undated = (id: string, sex: "_T" | "F", statement?: string) =>
      count(id, sex === "F" ? 40 : 400, { sex, period: "undated", ...(statement !== undefined && { statement }) });
    expect(rows(undated("T", "_T", "s1"), undated("F", "F", "s1"), other)).toEqual(["T(F)", "C"]);
    expect(rows(undated("T", "_T", "s1"), undated("F", "F", "s2"), other)).toEqual(["T", "F", "C"]);
    expect(rows(undated("T", "_T"), undated("F", "F"), other)).toEqual(["T", "F", "C"]);
  });

  it("are no part of a share", () => {
    const share = (id: string, sex: "_T" | "F") =>
      figureOf(id, { indicator: indicators.share, printed: "9.1 %", cells: { value: 9.1 }, sex });
    expect(rows(share("T", "_T"), share("F", "F"))).toEqual(["T", "F"]);
  });
});

describe("the order of bars", () => {
  it("is by size, a bound by its limit, a body without a number last", () => {
    expect(
      rows(
        figureOf("?", { printed: "none", cells: { status: "L" }, entities: [body("band")] }),
        count("G", 5_000),
        figureOf("C", { printed: "over 6,000", cells: { low: 6000, qualifier: "over" }, entities: [coast] }),
        figureOf("R", { printed: "30-40", cells: { low: 30, high: 40, qualifier: "range" }, entities: [rifles] }),
      ),
    ).toEqual(["C", "G", "R", "?"]);
  });

  it("keeps a body together, its ranks under the whole, however large they are", () => {
    const share = (id: string, value: number, row: Row = {}) =>
      figureOf(id, { indicator: indicators.share, printed: `${value} %`, cells: { value }, sex: "F", ...row });
    const senior = { dimensions: { rank: "senior" } };
    expect(
      rows(
        share("C", 9.1, { entities: [coast] }),
        share("G2", 12.3, { ...senior }),
        share("G", 7.1),
        share("R", 11.1, { entities: [rifles] }),
      ),
    ).toEqual(["G", "- G2", "R", "C"]);
  });
});

describe("two figures of one thing", () => {
  const at = (id: string, period: string, row: Row = {}) => count(id, id === "A" ? 9 : 5, { period, ...row });

  it.each<[string, Figure, Figure, readonly string[]]>([
    ["years", at("A", "2013"), at("B", "2016"), ["A", "B"]],
    ["the larger second", at("B", "2013"), at("A", "2016"), ["B", "A"]],
    ["until and since one year", at("A", "2012/.."), at("B", "../2012"), ["B", "A"]],
  ])("stand in the order of time: %s", (_, one, other, expected) => {
    expect(rows(one, other)).toEqual(expected);
    expect(rows(other, one)).toEqual(expected);
    expect(isBeforeAndAfter([one, other])).toBe(true);
  });

  it.each<[string, readonly Figure[]]>([
    ["one has no date", [at("A", "undated"), at("B", "2016")]],
    ["they are of one date", [at("A", "2016"), at("B", "2016", { source: sources.census })]],
    ["they are of two bodies", [at("A", "2013"), at("B", "2016", { entities: [coast] })]],
    ["they are of two sexes", [at("A", "2013"), at("B", "2016", { sex: "F" })]],
    ["they are of two ranks", [at("A", "2013"), at("B", "2016", { dimensions: { rank: "senior" } })]],
    ["there is a third", [at("A", "2013"), at("B", "2016"), at("C", "2017")]],
    ["there is one", [at("A", "2013")]],
  ])("are not before and after where %s", (_, figures) => {
    expect(isBeforeAndAfter(figures)).toBe(false);
  });
});

describe("no bars", () => {
  it("stand for one thing of three dates or more: that is drawn over time", () => {
    const at = (period: string) => count(period, 5, { period });
    expect(rows(at("2013"), at("2014"), at("2015"))).toEqual([]);
    expect(rows(at("2013"), at("2014"), at("undated"))).toHaveLength(3);
  });

  it("stand for one figure, or for one and what is no bar", () => {
    expect(rows(count("A", 5))).toEqual([]);
    expect(rows()).toEqual([]);
    const terms = { type: "level", comparison: "at-least", reading: "certain" } as const;
    const target = count("T", 9, { kind: "target", target: terms, entities: [coast] });
    expect(rows(count("A", 5), target)).toEqual([]);
    expect(rows(count("A", 5), count("X", 9, { kind: "context", entities: [coast] }))).toEqual([]);
  });

  it("stand for spans of years and for ranks, which begin at no zero", () => {
    expect(rows(sample("Y01"), { ...sample("Y01"), id: "Y02", entities: [coast] })).toEqual([]);
    const unit = { ...indicators.personnel.unit, id: "rank", measure: "rank" } as const;
    const ranks = { ...indicators.personnel, unit };
    expect(
      rows(count("A", 5, { indicator: ranks, unit }), count("B", 6, { indicator: ranks, unit, entities: [coast] })),
    ).toEqual([]);
  });

  it("stand for bodies of another kind than most are", () => {
    expect(rows(count("G", 5), count("C", 4, { entities: [coast] }), count("A", 9, { entities: [assembly] }))).toEqual([
      "G",
      "C",
    ]);
  });

  it("are other than those of the Guard alone: `guard` is the body of a figure where nothing is said", () => {
    expect(count("A", 5).entities).toEqual([guard]);
  });
});
