import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { noDerivations } from "@/lib/domain/derivation";
import { publishedOf } from "@/lib/store/published";
import { type JusticePage, justicePage } from "@/lib/view/justice-page";
import type { NumbersSection } from "@/lib/view/numbers-section";
import { caveats, figureOf, indicators, ruritania, sample, withFigures } from "../sample-dataset";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

function pageOf(locale: "en" | "fr" = "en"): JusticePage {
  const page = justicePage(mali, locale);
  if (!page) throw new Error("no page");
  return page;
}

const idsOf = (section: NumbersSection | undefined) => section?.rows.map(({ id }) => id);
const caveatsOf = (section: NumbersSection | undefined) => section?.caveats.map(({ id }) => id);

describe("the page on justice", () => {
  it("is not there without a figure of the topic, and leaves out what there are no figures of", () => {
    expect(justicePage(withFigures([sample("P01")]), "en")).toBeUndefined();
    const page = justicePage(ruritania, "en");
    expect(page).toMatchObject({ prisons: [], discrepancies: [], oversight: [], rest: [] });
    expect([page?.minors, page?.professions, page?.surveys, page?.customary, page?.received]).toEqual(
      Array(5).fill(undefined),
    );
  });

  it("takes rules for what is prescribed, and what a source says is unavailable for missing", () => {
    const page = justicePage(ruritania, "en");
    expect(idsOf(page?.prescribed)).toEqual(["R01"]);
    expect(idsOf(page?.unavailable)).toEqual(["C01"]);
  });

  it("takes any figure of kind survey, with its caveats, each told once", () => {
    const of = (id: string) =>
      figureOf(id, {
        ...{ cells: { value: 4 }, printed: "4", indicator: indicators.complaints, kind: "survey" as const },
        caveats: [caveats.wording, caveats.differs],
      });
    const page = justicePage(withFigures([of("S1"), of("S2")]), "en");
    expect(idsOf(page?.surveys)).toEqual(["S1", "S2"]);
    expect(caveatsOf(page?.surveys)).toEqual(["share-of-what", "guard-differs"]);
  });

  it("names bodies whose kind says that they oversee, under whom, how sure that is, and by which paragraph", () => {
    const [coast, guard] = [...ruritania.entities.values()].filter(({ kind }) => kind === "force").reverse();
    if (!coast || !guard) throw new Error("no forces");
    const relation = {
      ...{ entity: "coast", kind: "authority" as const, other: "guard", certainty: "may-be" as const },
      ...{ role: { en: "inspection", fr: "inspection" }, citation: sample("P01").provenance },
    };
    if (relation.citation.kind !== "read") throw new Error("P01 is read");
    const watched = {
      ...ruritania,
      entities: new Map([
        ["coast", { ...coast, kind: "local-oversight" }],
        ["guard", guard],
      ]),
      relations: [{ ...relation, citation: relation.citation.citation }],
    };
    expect(justicePage(watched, "en")?.oversight).toMatchObject([
      { name: "Coast Watch", relations: [{ text: "Royal Guard: inspection (not certain)" }] },
    ]);
    expect(justicePage(watched, "fr")?.oversight[0]?.relations[0]?.text).toBe(
      "Garde royale\u00A0: inspection (lien incertain)",
    );
  });
});

describe("what the page on Mali’s justice shows", () => {
  const page = pageOf();

  it("begins with people held against capacity, then over the years, then what a source states", () => {
    expect(page.prisons.map(({ id }) => id)).toEqual(["prison-occupancy", "prison-population-over-time"]);
    expect(idsOf(page.statedOccupancy)).toEqual(["W167"]);
  });

  it("sets minors’ sections as three numbers", () => {
    expect(idsOf(page.minors)).toEqual(["F054", "F055", "prisons-no-minors-section-share--prisons--undated"]);
  });

  it("calls no discrepancy what prisons are counted at dates that are not one: that is a caveat", () => {
    expect(page.discrepancies).toEqual([]);
    expect(mali.figures.get("F055")?.caveats.map(({ id, kind }) => [id, kind])).toContainEqual([
      "prisons-three-counts",
      "caveat",
    ]);
  });

  it("has judges and lawyers with their rates, of the last edition of the population, and no notComputed of what they have", () => {
    expect(idsOf(page.professions)).toEqual(expect.arrayContaining(["F049", "F046", "F048"]));
    const rates = page.professions?.rows.filter(({ id }) => id.startsWith("lawyers-per-100000--lawyers--2014")) ?? [];
    expect(rates).toHaveLength(1);
    expect(page.professionNotComputed).toEqual([]);
  });

  it("tells surveys and customary justice with what is known of their base", () => {
    expect(idsOf(page.surveys)).toEqual(["F033", "F034"]);
    expect(caveatsOf(page.surveys)).toContain("survey-base");
    expect(idsOf(page.customary)).toEqual(["F053"]);
    expect(caveatsOf(page.customary)).toContain("customary-justice-origin");
  });

  it("tells reports received, what is prescribed and what is missing apart", () => {
    expect(idsOf(page.received)).toEqual(["F017"]);
    expect(idsOf(page.prescribed)).toEqual(["F018", "F061"]);
    expect(caveatsOf(page.prescribed)).toEqual(["committees-date", "sessions-being-set-up"]);
    expect(idsOf(page.unavailable)).toEqual(["M001"]);
  });

  it("says by its paragraph that the ombudsman has no jurisdiction over the armed forces", () => {
    for (const [locale, words, locator] of [
      ["en", /without jurisdiction over the armed forces/, "§4.i, para.\u00A06"],
      ["fr", /sans compétence à l’égard des forces armées/, "§\u00A04.i, par.\u00A06"],
    ] as const) {
      const ombudsman = pageOf(locale).oversight.find(({ id }) => id === "ombudsman");
      const [caveat] = ombudsman?.caveats ?? [];
      expect(caveat?.pieces).toEqual([{ words: expect.stringMatching(words) }]);
      expect(caveat?.locator).toBe(locator);
    }
  });

  it("has every figure of the topic, and ends with what stands nowhere above", () => {
    const cited = new Set(page.frame.notes.flatMap(({ figures }) => figures.map(({ id }) => id)));
    const ofTopic = [...publishedOf(mali).figures.values()].filter(({ indicator }) => indicator.topic === "justice");
    expect(ofTopic.filter(({ id }) => !cited.has(id))).toEqual([]);
    const above = [page.minors, page.professions, page.surveys, page.customary, page.received].flatMap(idsOf);
    expect(page.rest.flatMap(({ rows }) => rows).filter(({ id }) => above.includes(id))).toEqual([]);
    expect(page.notComputed.map(({ id }) => id)).not.toContain(page.professionNotComputed[0]?.id);
    expect(page.notComputed).toHaveLength(1);
  });

  it("calls no occupancy stated that is computed", async () => {
    const { dataset: zenda } = await readDataset("tests/fixtures/sites/zenda");
    const read = [...(zenda?.figures ?? [])].filter(([, each]) => each.indicator.id !== "inmates-per-place");
    const other = zenda && justicePage({ ...zenda, figures: new Map(read) }, "en");
    expect(other?.statedOccupancy).toBeUndefined();
    expect(other?.rest.map(({ id }) => id)).toContain("inmates-per-place");
  });

  it("does without computations", () => {
    const bare = justicePage({ ...mali, derivations: noDerivations }, "en");
    expect(idsOf(bare?.minors)).toEqual(["F054"]);
    expect(bare?.prisons.map(({ id }) => id)).toEqual(["prison-population-over-time"]);
  });
});
