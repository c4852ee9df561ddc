import { describe, expect, it } from "vitest";
import type { WholeDataset } from "@/lib/domain/dataset";
import { derivationsSchema } from "@/lib/domain/derivation";
import type { Figure } from "@/lib/domain/figure";
import type { Indicator } from "@/lib/domain/indicator";
import type { Locale } from "@/lib/domain/text";
import { publishedOf } from "@/lib/store/published";
import { barsExhibit } from "@/lib/view/exhibit/bars";
import {
  caveats,
  figureOf,
  indicators,
  ruritania,
  sample,
  sources,
  targetOfWomen,
  withFigures,
} from "../../sample-dataset";
import { wholePage } from "../../whole-page";
import { folded, wordsOf } from "./plain-words";

type Row = Partial<Parameters<typeof figureOf>[1]>;

const [coast] = sample("P04").entities;
const [assembly] = sample("W02").entities;
const [councils] = sample("W03").entities;

const count = (id: string, value: number, row: Row = {}) =>
  figureOf(id, { printed: String(value), cells: { value }, ...row });
const share = (id: string, value: number, row: Row = {}) =>
  figureOf(id, { indicator: indicators.share, sex: "F", printed: `${value} %`, cells: { value }, ...row });

function drawn(
  figures: readonly Figure[],
  {
    locale = "en",
    indicator = indicators.personnel,
    dataset = withFigures(figures),
  }: { locale?: Locale; indicator?: Indicator; dataset?: WholeDataset } = {},
) {
  const page = wholePage(dataset, locale);
  const all = [...publishedOf(dataset).figures.values()].filter((figure) => figure.indicator.id === indicator.id);
  const exhibit = barsExhibit(indicator, all, page);
  if (exhibit?.chart.kind !== "bars") return undefined;
  return {
    ...{ exhibit, chart: exhibit.chart, page },
    title: wordsOf(exhibit.title, page),
    subtitle: wordsOf(exhibit.subtitle, page),
    text: folded(exhibit.alternative.text),
    names: exhibit.chart.rows.map(({ label, details }) => [label, ...details].join(" | ")),
  };
}

const two = [count("A", 401), count("B", 301, { entities: [coast] })];

describe("barsExhibit: bodies side by side", () => {
  it("wants two bars; what is missing and what is excluded is none", () => {
    expect(drawn(two)?.chart.rows.map(({ id }) => id)).toEqual(["A", "B"]);
    expect(drawn(two.slice(0, 1))).toBeUndefined();
    const missing = figureOf("B", { printed: "none", cells: { status: "L" }, entities: [coast] });
    expect(drawn([...two.slice(0, 1), missing])).toBeUndefined();
    const exclusions = [{ caveat: caveats.scope.id, figures: ["B"] }];
    expect(drawn(two, { dataset: { ...withFigures(two), derivations: { exclusions, rules: [] } } })).toBeUndefined();
  });

  it("keeps a row, without a bar, for what is missing or excluded among others, and says why", () => {
    const third = count("C", 201, { entities: [{ ...coast, id: "rifles" }] });
    const exclusions = [{ caveat: caveats.scope.id, figures: ["C"] }];
    const { chart, subtitle, exhibit } =
      drawn([...two, third], {
        dataset: { ...withFigures([...two, third]), derivations: { exclusions, rules: [] } },
      }) ?? {};
    expect(chart?.rows.map(({ id, mark }) => [id, mark.kind])).toEqual([
      ["A", "to"],
      ["B", "to"],
      ["C", "words"],
    ]);
    expect(subtitle).toContain("No bar: the data notes say why the number is not compared.");
    expect(exhibit?.rows.map(({ id }) => id)).toEqual(["A", "B", "C"]);
  });

  it("has the women inside in drawing, table and words", () => {
    const women = count("W", 41, { sex: "F" });
    const { chart, exhibit, text, subtitle } = drawn([...two, women]) ?? {};
    expect(chart?.rows[0]?.inside).toMatchObject({ cited: { figure: { id: "W" } }, label: "women" });
    expect(exhibit?.rows.map(({ id }) => id)).toEqual(["A", "W", "B"]);
    expect(text).toContain("Royal Guard, 2015: 401 persons, 41 women; Coast Watch, 2015: 301 persons.");
    expect(subtitle).toContain("Darker: women, where counted.");
    expect(drawn([...two, women], { locale: "fr" })?.text).toContain(
      "Garde royale, 2015_: 401 personnes, dont 41 femmes_; ",
    );
    expect(drawn(two)?.subtitle).not.toContain("Women");
  });
});

describe("how a bar is told from its neighbours", () => {
  it("is by its body", () => {
    expect(drawn(two)?.names).toEqual(["Royal Guard", "Coast Watch"]);
  });

  it("is by its source where several speak of one body", () => {
    expect(drawn([...two, count("C", 405, { source: sources.census })])?.names).toEqual([
      "Royal Guard | Rassendyll",
      "Royal Guard | Ministry of Order",
      "Coast Watch",
    ]);
  });

  it("is by sex where women stand beside all: colour is not the only sign", () => {
    const women = [count("W", 41, { sex: "F", period: "2014" })];
    expect(drawn([...two, ...women])?.names).toEqual(["Royal Guard", "Royal Guard | women", "Coast Watch"]);
    expect(drawn([...two, ...women])?.chart.rows.map(({ tone }) => tone)).toEqual(["people", "women", "people"]);
    expect(drawn([...two, ...women])?.text).toContain("Royal Guard, women, 2014: 41 persons");
  });

  it("is by its body and rank, under that body", () => {
    const senior = share("C", 4.1, { dimensions: { rank: "senior" } });
    const figures = [share("A", 9.1), senior, share("B", 7.1, { entities: [coast] })];
    const { names, text } = drawn(figures, { indicator: indicators.share }) ?? {};
    expect(names).toEqual(["Royal Guard", "Royal Guard, senior level", "Coast Watch"]);
    expect(text).toContain(
      "Royal Guard, 2015: 9.1_%; Royal Guard, senior level, 2015: 4.1_%; Coast Watch, 2015: 7.1_%.",
    );
  });

  it("is by area where all are of one body, in words with the body", () => {
    const north = ruritania.areas.get("RUR-N");
    if (!north) throw new RangeError("no north");
    const { names, text } = drawn([count("A", 401), count("B", 101, { area: north })]) ?? {};
    expect(names).toEqual(["Ruritania", "The North"]);
    expect(text).toContain("Royal Guard, Ruritania, 2015: 401 persons; Royal Guard, The North, 2015: 101 persons.");
  });

  it("is by its date where all else is one", () => {
    const { names, chart, text } = drawn([count("A", 401, { period: "2012" }), count("B", 501)]) ?? {};
    expect(names).toEqual(["", ""]);
    expect(chart?.rows.map(({ tone }) => tone)).toEqual(["before", "after"]);
    expect(text).toContain("Royal Guard, 2012: 401 persons; Royal Guard, 2015: 501 persons.");
  });

  it("is by being stated where another is computed", () => {
    const figures = [
      count("A", 400, { printed: "401", cells: { value: 401 } }),
      count("W", 41, { sex: "F" }),
      share("S", 12.1),
      share("B", 7.1, { entities: [coast] }),
    ];
    const rule = {
      ...{ id: "women-share", kind: "share", indicator: "women-share" },
      ...{ part: { indicator: "personnel", sex: "F" }, whole: { indicator: "personnel", sex: "_T" } },
    };
    const dataset = { ...withFigures(figures), derivations: derivationsSchema.parse({ rules: [rule] }) };
    const { names, subtitle } = drawn(figures, { indicator: indicators.share, dataset }) ?? {};
    expect(names).toEqual(["Royal Guard | stated", "Royal Guard | calculated", "Coast Watch"]);
    expect(subtitle).toContain("Hatched: calculated.");
  });
});

describe("one woman, and less than nothing", () => {
  it("bends the noun by the number, in the drawing and in words", () => {
    const women = count("W", 1, { sex: "F" });
    const { chart, text } = drawn([...two, women]) ?? {};
    expect(chart?.rows[0]?.inside?.label).toBe("woman");
    expect(text).toContain("401 persons, 1 woman;");
    const french = drawn([...two, women], { locale: "fr" });
    expect(french?.chart?.rows[0]?.inside?.label).toBe("femme");
    expect(french?.text).toContain(", dont 1 femme");
    expect(french?.text).not.toContain("femmes");
  });

  it("draws no bars where a value is negative: they begin at zero", () => {
    const unit = { ...indicators.share.unit, id: "percent-change", floor: -100 };
    const change = { ...indicators.share, id: "change", unit };
    const of = (id: string, value: number, row: Row = {}) =>
      figureOf(id, { indicator: change, printed: String(value), cells: { value }, ...row });
    expect(drawn([of("A", 5), of("B", 3, { entities: [coast] })], { indicator: change })).toBeDefined();
    expect(drawn([of("A", 5), of("B", -3, { entities: [coast] })], { indicator: change })).toBeUndefined();
  });
});

describe("which title bars have", () => {
  const titled = (figures: readonly Figure[], indicator: Indicator = indicators.personnel) =>
    drawn(figures, { indicator })?.title;

  it("lists the bodies with their numbers, and says of when", () => {
    expect(titled(two)).toBe("Personnel in 2015: Royal Guard 401, Coast Watch 301");
    const complaints = two.map((each) => ({ ...each, indicator: indicators.complaints }));
    expect(titled(complaints, indicators.complaints)).toBe("Complaints in 2015: Royal Guard 401, Coast Watch 301");
  });

  it("lists one thing at two times, by the name of the force", () => {
    expect(titled([count("A", 401, { period: "2012" }), count("B", 501)])).toBe(
      "Royal Guard: 401 in 2012, 501 in 2015",
    );
  });

  it("names women, and every source’s number of the time shown", () => {
    const shares = [
      share("A", 9.1),
      share("A2", 16.1, { source: sources.census }),
      share("B", 7.1, { entities: [coast] }),
      // Without a date: it is drawn, and is no number of that time.
      share("A3", 30.1, { period: "undated", source: sources.review }),
    ];
    expect(titled(shares, indicators.share)).toBe("Women in 2015: Royal Guard 9.1_% to 16.1_%, Coast Watch 7.1_%");
  });

  it("has no part of a body beside the whole", () => {
    const shares = [
      share("A", 9.1),
      share("A2", 4.1, { dimensions: { rank: "senior" } }),
      share("B", 7.1, { entities: [coast] }),
    ];
    expect(titled(shares, indicators.share)).toBe("Women in 2015: Royal Guard 9.1_%, Coast Watch 7.1_%");
  });

  it("is not repeated by the subtitle; a unit that nobody says is", () => {
    const mixed = [share("A", 9.1), share("B", 71.1, { entities: [coast] })];
    expect(drawn(mixed, { indicator: indicators.share })?.subtitle).toBe("Women’s share.");
    expect(drawn(two)?.subtitle).toBe("");
    const money = two.map((each) => ({ ...each, indicator: indicators.funding, unit: indicators.funding.unit }));
    expect(drawn(money, { indicator: indicators.funding })?.subtitle).toBe("Crowns.");
  });
});

describe("the line of a target", () => {
  const bodies = [share("A", 9.1, { entities: [assembly] }), share("B", 7.1, { entities: [councils] })];
  const lineOf = (...figures: readonly Figure[]) => drawn(figures, { indicator: indicators.share })?.chart.reference;

  it("stands across the bodies that its source names, is cited and in the table", () => {
    const { chart, exhibit, subtitle, text } =
      drawn([...bodies, targetOfWomen()], { indicator: indicators.share }) ?? {};
    expect(chart?.reference).toMatchObject({ kind: "target", value: 30, cited: { figure: { id: "T" } } });
    expect(chart?.scale.max).toBeGreaterThanOrEqual(30);
    expect(exhibit?.rows.map(({ id }) => id)).toEqual(["A", "B", "T"]);
    expect(exhibit?.alternative.figures).toContain("T");
    expect(subtitle).toContain("Dashed line: the target, 30_%.");
    expect(text).not.toContain("Royal Guard");
  });

  it("says that its reading is assumed", () => {
    expect(
      drawn([...bodies, targetOfWomen({ reading: "assumed" })], { indicator: indicators.share })?.subtitle,
    ).toContain("Dashed line: the target, 30_% if the target is read as it is here.");
  });

  it.each<[string, Figure]>([
    ["one body without it", targetOfWomen({}, { entities: [assembly] })],
    ["another sex", targetOfWomen({}, { sex: "_T" })],
    ["another indicator", targetOfWomen({}, { indicator: indicators.personnel })],
    ["another area", targetOfWomen({}, { area: { id: "X", name: { en: "X", fr: "X" } } })],
    ["another unit", targetOfWomen({}, { unit: indicators.personnel.unit })],
    ["a change in points", targetOfWomen({ type: "change-points" })],
    ["a change in per cent", targetOfWomen({ type: "change-relative" })],
    ["a range", targetOfWomen({}, { printed: "30-40 %", cells: { low: 30, high: 40, qualifier: "range" } })],
  ])("is not there for a target of %s", (_, other) => {
    expect(lineOf(...bodies, other)).toBeUndefined();
  });

  it("is not there where one more body is shown, which the target does not name", () => {
    const third = share("C", 5.1, { entities: [{ ...assembly, id: "senate" }] });
    expect(lineOf(...bodies, third, targetOfWomen())).toBeUndefined();
  });
});
