import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { plainText } from "@/lib/document/content";
import type { Dataset } from "@/lib/domain/dataset";
import type { Entity, Relation } from "@/lib/domain/entity";
import { locales } from "@/lib/domain/text";
import { supportPage } from "@/lib/view/support-page";
import { figuresOf } from "@/lib/view/topics";
import { ruritania, sample, sources, withFigures } from "../sample-dataset";
import { folded } from "./exhibit/plain-words";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

const entity = (id: string, kind: string): Entity => ({ id, name: { en: id, fr: id }, kind });
const relation = (other: string, parts: Partial<Relation> = {}): Relation => ({
  ...{ entity: "programme", kind: "authority", other, certainty: "stated" },
  citation: { source: sources.note, locator: "§5 ¶1" },
  ...parts,
});
const given: Dataset = {
  ...ruritania,
  entities: new Map([
    ...ruritania.entities,
    ...["crown", "league", "bank"].map((id) => [id, entity(id, id === "crown" ? "state" : "donor")] as const),
  ]),
  relations: [
    relation("crown", { role: { en: "lead", fr: "conduite" } }),
    relation("league", { certainty: "may-be", note: { en: "Says §2 ¶1.", fr: "Selon le §2 ¶1." } }),
    relation("guard", { entity: "coast" }),
  ],
};

describe("the page of support", () => {
  it("is not there without figures of support", () => {
    expect(supportPage(withFigures([sample("P01")]), "en")).toBeUndefined();
  });

  it("names donors first, then others who lead, with the paragraph and the figures of what they lead", () => {
    const donors = supportPage(given, "en")?.donors;
    expect(donors?.groups.map(({ id, works }) => [id, ...works.map((work) => work.id)])).toEqual([
      ["league", "programme"],
      ["crown", "programme"],
    ]);
    expect(donors?.groups[0]?.works[0]?.relations).toMatchObject([
      { text: "authority", certainty: "not certain", note: "Says §2, para.\u00A01.", locator: "§5, para.\u00A01" },
    ]);
    expect(donors?.groups[1]?.works[0]?.relations.map(({ text }) => text)).toEqual(["lead"]);
    expect(donors?.groups[0]?.works[0]?.figures.map(({ id }) => id)).toEqual(["Y01", "M01"]);
    expect(donors?.without).toEqual(["bank"]);
  });

  it("lists what nobody is named for", () => {
    const groups = supportPage(ruritania, "fr")?.donors.groups;
    expect(groups?.map(({ id, name }) => [id, name])).toEqual([
      ["no-lead", "Aucun bailleur ni responsable nommé dans les sources lues"],
    ]);
  });

  it.each(locales)("has every figure on support of the shipped dataset (%s)", (locale) => {
    const noted = supportPage(mali, locale)?.frame.notes.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(figuresOf("support", mali).filter(({ id }) => !noted?.includes(id))).toEqual([]);
  });

  it("cites in reading order: notes are numbered as they are met", () => {
    const page = supportPage(mali, "en");
    const first = page?.results.rows.flatMap(({ target, latest }) => [
      ...(target ? [target.row.cited.note] : []),
      ...latest.map(({ row }) => row.cited.note),
    ]);
    expect(first?.slice(0, 4)).toEqual([1, 2, 1, 4]);
    const places = page?.frame.notes.flatMap((note) => note.places) ?? [];
    expect(new Set(places).size).toBe(places.length);
  });

  it("says what can be said against each target, and what narrows a line", () => {
    const rows = supportPage(mali, "en")?.results.rows ?? [];
    const said = rows.map(({ entity, details, target, latest, verdict }) =>
      [
        entity,
        ...details,
        ...(target?.details ?? []),
        ...latest.flatMap((value) => value.details),
        folded(plainText(verdict, "en")),
      ].join(" | "),
    );
    expect(said).toContain(
      "National Assembly | reading assumed | Below 30_% if a share is meant (27.9_% in 2020); 4 more women needed",
    );
    expect(said).toContain(
      "EUCAP Sahel Mali | officers and non-commissioned officers | No value yet in the sources read",
    );
    expect(said).toContain("National Guard | calculated | ");
    expect(said).toContain("Dutch Security and Rule of Law Strategy | plan | ");
    expect(rows.every(({ target, verdict }) => (target === undefined) === (verdict.length === 0))).toBe(true);
  });

  it("sets three numbers for the planned funding: the sum, the years, the average", () => {
    const page = supportPage(mali, "en");
    expect(page?.funding.map(({ rows }) => rows.map(({ id }) => id))).toEqual([
      ["F043", "F044", "planned-funding-per-year--lopm--2015-2019"],
    ]);
    expect(page?.exhibits.map(({ id, chart }) => [id, chart.kind])).toEqual([["programme-period", "spans"]]);
  });
});
