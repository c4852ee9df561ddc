import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { Event } from "@/lib/domain/event";
import type { Figure } from "@/lib/domain/figure";
import type { Indicator } from "@/lib/domain/indicator";
import { publishedOf } from "@/lib/store/published";
import { type DeploymentsPage, deploymentsPage } from "@/lib/view/deployments-page";
import { figureOf, indicators, periodOf, ruritania, sample, sources, withFigures } from "../sample-dataset";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

function pageOf(locale: "en" | "fr" = "en"): DeploymentsPage {
  const page = deploymentsPage(mali, locale);
  if (!page) throw new Error("no page");
  return page;
}

const strength: Indicator = { ...indicators.personnel, id: "mission-strength", topic: "deployments" };
const mission = (id: string, parts: Partial<Figure> & { period?: never } = {}, period = "2015") =>
  figureOf(id, { cells: { value: 50 }, printed: "50", indicator: strength, ...parts, period });
const missionsIn = (figures: readonly Figure[]) => deploymentsPage(withFigures(figures), "en")?.missions;

describe("the page on deployments", () => {
  it("is not there without a figure of the topic", () => {
    expect(deploymentsPage(withFigures([sample("P01")]), "en")).toBeUndefined();
    expect(deploymentsPage(ruritania, "en")).toBeUndefined();
  });

  it("puts women and men beside the strength of their time, and older times apart", () => {
    const found = missionsIn([
      mission("old", {}, "2014"),
      mission("all"),
      mission("women", { sex: "F" }),
      mission("men", { sex: "M" }),
    ]);
    expect(found?.latest).toMatchObject([{ strength: { id: "all" }, women: { id: "women" }, men: { id: "men" } }]);
    expect(found?.earlier).toMatchObject([{ strength: { id: "old" } }]);
  });

  it("keeps the latest time at which women were counted among the latest", () => {
    const found = missionsIn([
      mission("a", {}, "2016"),
      mission("b"),
      mission("w", { sex: "F" }),
      mission("c", {}, "2014"),
    ]);
    expect(found?.latest.map((row) => row.strength?.id)).toEqual(["a", "b"]);
    expect(found?.earlier.map((row) => row.strength?.id)).toEqual(["c"]);
  });

  it("shows undated strengths after dated ones, and never drops a second figure of one time", () => {
    const figures = [mission("u", {}, "undated"), mission("d"), mission("twin")];
    const indicatorsOf = new Map([[strength.id, strength]]);
    const page = deploymentsPage({ ...withFigures(figures), indicators: indicatorsOf }, "en");
    const rows = [...(page?.missions?.latest ?? []), ...(page?.missions?.earlier ?? [])];
    expect(rows.map((row) => row.strength?.id)).toEqual(["d", "u"]);
    expect(page?.rest.flatMap((each) => each.rows.map(({ id }) => id))).toEqual(["twin"]);
  });
});

describe("the time line", () => {
  const event = (date: string, name: string): Event => ({
    ...{ period: periodOf(date), name: { en: name, fr: name }, caveats: [] },
    citation: { source: sources.note, locator: "§2 ¶1" },
  });
  const lineOf = (events: readonly Event[]) =>
    deploymentsPage({ ...withFigures([mission("m")]), events }, "en")?.timeLine;

  it("is in order of the date at which things began, by year, with undated ones last", () => {
    const line = lineOf([
      event("undated", "some day"),
      event("2013-11", "later"),
      event("2011/2014", "long"),
      event("2013", "that year"),
    ]);
    expect(
      line?.decades.map(({ start, years }) => [
        start,
        years.map(({ year, events }) => [year, events.map((e) => e.name)]),
      ]),
    ).toEqual([
      [
        "2010",
        [
          ["2011", ["long"]],
          ["2013", ["that year", "later"]],
        ],
      ],
      [undefined, [[undefined, ["some day"]]]],
    ]);
    const dates = line?.decades.flatMap(({ years }) => years.flatMap(({ events }) => events.map((e) => e.withDate)));
    expect(dates).toEqual([true, false, true, false]);
  });

  it("is folded where it is long, and names one publication once", () => {
    const few = lineOf([event("2013", "a")]);
    expect(few).toMatchObject({ folded: false, source: { href: "/en/ruritania/sources/note-2016" } });
    const many = lineOf(Array.from({ length: 21 }, (_, place) => event("2013", `event ${place}`)));
    expect(many?.folded).toBe(true);
    const two = lineOf([
      event("2013", "a"),
      { ...event("2014", "b"), citation: { source: sources.census, locator: "p. 1" } },
    ]);
    expect(two?.source).toBeUndefined();
  });

  it("is not there without events", () => {
    expect(lineOf([])).toBeUndefined();
  });
});

describe("what the page on deployments in Mali shows", () => {
  const page = pageOf();

  it("begins with the north, its ratio alone, and the words that leave it open", () => {
    expect(page.forces).toMatchObject([
      { exhibit: { id: "personnel-in-north" }, caveats: [{ id: "north-stock-or-flow" }] },
    ]);
    expect(page.forces[0]?.computed.map(({ cited }) => cited.figure.indicator.id)).toEqual([
      "personnel-in-north-ratio",
    ]);
  });

  it("has missions with basis, women and share, components after their mission, and no total of its own", () => {
    const rows = page.missions?.latest ?? [];
    expect(rows.slice(0, 3)).toMatchObject([
      { name: "MINUSMA", strength: { id: "F062" }, basis: "not-stated" },
      { strength: { id: "W230" }, basis: "contributed" },
      { strength: { id: "W228" }, women: { id: "mission-strength--minusma--2013-12-31--f" } },
    ]);
    expect(rows.at(-1)).toMatchObject({ strength: { id: "F072" }, basis: "actual" });
    expect(rows.find(({ share }) => share?.id === "F064")).toMatchObject({ period: { date: "2016-03" } });
    const strengths = [...rows, ...(page.missions?.earlier ?? [])].flatMap((row) => row.strength ?? []);
    expect(strengths.filter(({ cited }) => cited.figure.provenance.kind !== "read")).toEqual([]);
  });

  it("leads from guarded figures to the discrepancy that says why", () => {
    const [discrepancy] = page.discrepancies;
    expect(discrepancy?.rows.map(({ id }) => id)).toEqual(["F063", "F062", "F065"]);
    const kept = page.missions?.latest.filter(({ keptOutHref }) => keptOutHref !== undefined) ?? [];
    expect(kept.map(({ strength: row }) => row?.id)).toEqual(["F062", "F065"]);
    expect(new Set(kept.map(({ keptOutHref }) => keptOutHref))).toEqual(new Set([`#${discrepancy?.id}`]));
  });

  it("has contributors, countries and every event in order", () => {
    expect(page.contributors.map(({ exhibit }) => exhibit.id)).toEqual(["personnel-contributed"]);
    expect(page.countries?.rows.map(({ id }) => id)).toEqual([
      "F070",
      "F071",
      "contributing-countries--eutm-mali--2015-08",
    ]);
    const events = page.timeLine?.decades.flatMap(({ years }) => years.flatMap((year) => year.events)) ?? [];
    expect(events).toHaveLength(mali.events.length);
    expect(page.timeLine?.decades.map(({ start }) => start)).toEqual(["1960", "1990", "2000", "2010", undefined]);
    const withCaveat = events.filter(({ caveats }) => caveats.some((text) => text.includes("If they are one group")));
    expect(withCaveat.map(({ locator }) => locator.replaceAll("\u00A0", " "))).toEqual(["§3, para. 3"]);
  });

  it("has every figure of the topic, and ends with what stands nowhere above", () => {
    const cited = new Set(page.frame.notes.flatMap(({ figures }) => figures.map(({ id }) => id)));
    const ofTopic = [...publishedOf(mali).figures.values()].filter(
      (figure) => figure.indicator.topic === "deployments",
    );
    expect(ofTopic.filter(({ id }) => !cited.has(id))).toEqual([]);
    expect(page.rest.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(["F073"]);
  });
});
