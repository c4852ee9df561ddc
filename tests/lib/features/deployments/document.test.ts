import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { Details } from "@/lib/document/block";
import { numbersOf } from "@/lib/document/numbers";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Event } from "@/lib/domain/event";
import type { Figure } from "@/lib/domain/figure";
import type { Indicator } from "@/lib/domain/indicator";
import { deploymentsDocument } from "@/lib/features/deployments/document";
import { publishedOf } from "@/lib/store/published";
import { everyBlock } from "../../document/every-block";
import { outline, outlineOf } from "../../document/outline";
import { figureOf, indicators, periodOf, ruritania, sample, sources, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

const blocksOf = (of: WholeDataset) => deploymentsDocument(wholePage(of, "en"))?.blocks ?? [];
const sectionOf = (id: string, of: WholeDataset = mali) => outlineOf(id, blocksOf(of));

const strength: Indicator = { ...indicators.personnel, id: "mission-strength", topic: "deployments" };
const mission = (id: string, parts: Partial<Figure> & { period?: never } = {}, period = "2015") =>
  figureOf(id, { cells: { value: 50 }, printed: "50", indicator: strength, ...parts, period });
const withMissions = (figures: readonly Figure[]): WholeDataset => ({
  ...withFigures(figures),
  indicators: new Map([[strength.id, strength]]),
  roles: new Map([["mission-strength", strength]]),
});

/** The rows of the tables of missions, and the heading of the earlier ones between them. */
const missionsIn = (figures: readonly Figure[]) =>
  sectionOf("missions", withMissions(figures))
    .filter((line) => line.includes("Royal Guard") || line.includes("details"))
    .map((line) => line.trim().replaceAll("not in the sources read", "–"));

describe("the document on deployments", () => {
  it("is not there without a figure of the topic", () => {
    expect(deploymentsDocument(wholePage(withFigures([sample("P01")]), "en"))).toBeUndefined();
    expect(deploymentsDocument(wholePage(ruritania, "en"))).toBeUndefined();
  });

  it("puts women and men beside the strength of their time, and older times apart", () => {
    const men = mission("men", { sex: "M" });
    expect(missionsIn([mission("old", {}, "2014"), mission("all"), mission("women", { sex: "F" }), men])).toEqual([
      "Royal Guard | [all 50] | 2015 | [women 50] { men [men 50]} | –",
      "details: Earlier dates",
      "Royal Guard | [old 50] | 2014 | –",
    ]);
  });

  it("keeps the latest time at which women were counted among the latest", () => {
    const women = mission("w", { sex: "F" });
    expect(missionsIn([mission("a", {}, "2016"), mission("b"), women, mission("c", {}, "2014")])).toEqual([
      "Royal Guard | [a 50] | 2016 | –",
      "Royal Guard | [b 50] | 2015 | [w 50] | –",
      "details: Earlier dates",
      "Royal Guard | [c 50] | 2014 | –",
    ]);
  });

  it("shows undated strengths after dated ones, and never drops a second figure of one time", () => {
    const figures = [mission("u", {}, "undated"), mission("d"), mission("twin")];
    expect(missionsIn(figures)).toEqual([
      "Royal Guard | [d 50] | 2015 | –",
      "details: Earlier dates",
      "Royal Guard | [u 50] | date not stated | –",
    ]);
    expect(sectionOf("rest-mission-strength", withMissions(figures)).slice(2)).toEqual([
      "    Royal Guard | [twin 50] persons | 2015",
    ]);
  });
});

describe("the time line", () => {
  const event = (date: string, name: string): Event => ({
    ...{ period: periodOf(date), name: { en: name, fr: name }, caveats: [] },
    citation: { source: sources.note, locator: "§2 ¶1" },
  });
  const lineOf = (...events: readonly Event[]) => sectionOf("time-line", { ...withMissions([mission("m")]), events });

  it("is in order of the date at which things began, by year, with undated ones last", () => {
    const [some, later] = [event("undated", "some day"), event("2013-11", "later")];
    expect(lineOf(some, later, event("2011/2014", "long"), event("2013", "that year"))).toEqual([
      "## Time line",
      expect.stringMatching(/^ {2}lead: .*Ministry of Order/),
      "  - 2011",
      "    - 2011–2014 long §2, para. 1",
      "  - 2013",
      "    - that year §2, para. 1",
      "    - November 2013 later §2, para. 1",
      "  - date not stated",
      "    - some day §2, para. 1",
    ]);
  });

  it("is folded by decade where it is long", () => {
    const many = lineOf(...Array.from({ length: 21 }, (_, place) => event("2013", `event ${place}`)));
    expect(many.slice(2, 4)).toEqual(["  details: 2010s", "    - 2013"]);
  });

  it("names each publication where they are several", () => {
    const census = { ...event("2014", "b"), citation: { source: sources.census, locator: "p. 1" } };
    const lines = lineOf(event("2013", "a"), census);
    expect(lines.join()).not.toContain("lead:");
    expect(lines.at(-1)).toMatch(/^ {4}- b Rassendyll, .*p\. 1$/);
  });

  it("is not there without events", () => {
    expect(lineOf()).toEqual([]);
  });
});

describe("what the document on deployments in Mali shows", () => {
  it("begins with the north, its ratio alone, and the words that leave it open", () => {
    const ratio = "personnel-in-north-ratio--police-and-gendarmerie--ML-north--since-crisis-2012";
    expect(outline(blocksOf(mali)).slice(2, 9)).toEqual([
      "group drawn",
      "  bars: National Police and Gendarmerie together, Northern Mali: [F038 469] before the coup, [F037 2,026] since the 2012 crisis",
      "    National Police and Gendarmerie together, Northern Mali, baseline: [F038 469]",
      "    National Police and Gendarmerie together, Northern Mali: [F037 2,026]",
      "  group drawn-numbers",
      "    ### Calculated from these two",
      `    - Deployment in the north, since the crisis compared with before the coup[${ratio} 4.3] times`,
    ]);
    expect(outline(blocksOf(mali))[9]).toContain("[F037 2,026] may be those present at one date or all those sent");
  });

  it("has missions with basis, women and share, components after their mission, and no total of its own", () => {
    const lines = sectionOf("missions").map((line) => line.trim());
    expect(lines.slice(4, 8)).toEqual([
      "MINUSMANot compared: why | [F062 11,240] | not stated: actual, authorised or deployed | March 2016 | not in the sources read",
      "MINUSMA | [W230 7,093] | provided by countries | 28 February 2014 | not in the sources read",
      "MINUSMA | [W228 6,439] | provided by countries | 31 December 2013 | [mission-strength--minusma--2013-12-31--f 65] calculated | [women-share--minusma--2013-12-31 1.0 %] calculated",
      "MINUSMA, military component | not in the sources read | March 2016 | not in the sources read | [F064 1.7 %]",
    ]);
    expect(lines).toContain("EUTM Mali | [F072 578] | actual | August 2015 | not in the sources read");
    const strengths = lines.filter((line) => line.includes(" | ")).map((line) => line.split(" | ")[1]);
    expect(strengths.filter((each) => each?.startsWith("[mission-strength"))).toEqual([]);
  });

  it("leads from guarded figures to the discrepancy that says why", () => {
    const [discrepancy] = everyBlock(blocksOf(mali)).filter((block) => block.kind === "entry");
    expect(outlineOf(discrepancy?.id ?? "", blocksOf(mali)).slice(2, 5)).toEqual([
      "    Military share of a mission’s stated strength | MINUSMA | [F063 95 %] | March 2016",
      "    Strength of an international mission or component | MINUSMA | [F062 11,240] persons | March 2016",
      "    Strength of an international mission or component | MINUSMA, police component | [F065 1,440] persons | March 2016",
    ]);
    const kept = sectionOf("missions").filter((line) => line.includes("Not compared: why"));
    expect(kept.map((line) => /\[(\w+)/.exec(line)?.[1])).toEqual(["F062", "F065"]);
    const hrefs = JSON.stringify(blocksOf(mali)).match(/"href":"#[^"]*"/g);
    expect(new Set(hrefs)).toEqual(new Set([`"href":"#${discrepancy?.id}"`]));
  });

  it("has contributors and countries", () => {
    expect(sectionOf("contributors").map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        "bars: Dutch personnel in MINUSMA: [F081 380] in 2013, [F082 461] in 2016",
        "EU member states in EUTM Mali: [F070 ≈ 23]",
        "Non-EU states in EUTM Mali: [F071 ≈ 4]",
        "EUTM Mali, calculated: [contributing-countries--eutm-mali--2015-08 ≈ 27]",
      ]),
    );
  });

  it("has every event in order, the latest decade open, and each caveat once", () => {
    const lines = sectionOf("time-line");
    expect(lines.filter((line) => /^ {6}- /.test(line))).toHaveLength(mali.events.length);
    const decades = everyBlock(blocksOf(mali))
      .filter((block): block is Details => block.kind === "details" && block.isOpen !== undefined)
      .map((block) => [outline([block])[0], block.isOpen]);
    expect(decades).toEqual([
      ["details: 1960s", false],
      ["details: 1990s", false],
      ["details: 2000s", false],
      ["details: 2010s", true],
      ["details: Date not stated", false],
    ]);
    const withCaveat = lines.filter((line) => line.includes("If they are one group"));
    expect(withCaveat).toEqual([expect.stringContaining("§3, para. 3 {")]);
  });

  it("has every figure of the topic, and ends with what is nowhere above", () => {
    const cited = new Set(numbersOf(blocksOf(mali)).map(({ cited: { figure } }) => figure.id));
    const ofTopic = [...publishedOf(mali).figures.values()].filter(
      ({ indicator }) => indicator.topic === "deployments",
    );
    expect(ofTopic.filter(({ id }) => !cited.has(id))).toEqual([]);
    expect(sectionOf("rest").slice(3)).toEqual(["      EUTM Mali {plan} | [F073 24] months | May 2016"]);
  });
});
