import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Entity, Relation } from "@/lib/domain/entity";
import { type Locale, locales } from "@/lib/domain/text";
import { supportDocument } from "@/lib/features/support/document";
import { outlineOf } from "../../document/outline";
import { ruritania, sample, sources, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

const entity = (id: string, kind: string): Entity => ({ id, name: { en: id, fr: id }, kind });
const relation = (other: string, parts: Partial<Relation> = {}): Relation => ({
  ...{ entity: "programme", kind: "authority", other, certainty: "stated" },
  citation: { source: sources.note, locator: "§5 ¶1" },
  ...parts,
});
const given: WholeDataset = {
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

function documentOf(of: WholeDataset, locale: Locale = "en") {
  const document = supportDocument(wholePage(of, locale));
  if (!document) throw new Error("no document");
  return document;
}

const sectionOf = (id: string, of: WholeDataset, locale: Locale = "en") =>
  outlineOf(id, documentOf(of, locale).blocks, locale);

describe("the document on support", () => {
  it("is not there without figures of support", () => {
    expect(supportDocument(wholePage(withFigures([sample("P01")]), "en"))).toBeUndefined();
  });

  it("names donors first, then others who lead, with the paragraph and the figures of what they lead", () => {
    const counted =
      "[Y01 2015–2019]  {Programme years · plan} / [M01 1,500,000,000] crowns  {Planned funding · plan · 2014–2020}";
    expect(sectionOf("donors", given)).toEqual([
      "## By donor or lead",
      "  lead: What each funds, leads or takes part in, with the passage that says so, and the figures on it.",
      "  table: By donor or lead",
      "    Programme or mission | Role, and passage | Promised or counted",
      "    league:",
      `    Lake Programme | authority (not certain) §5, para. 1 {Says §2, para. 1.} | ${counted}`,
      "    crown:",
      `    Lake Programme | lead §5, para. 1 | ${counted}`,
      "  note: Also in this dataset, without a programme or mission: bank.",
    ]);
  });

  it("lists what nobody is named for", () => {
    expect(sectionOf("donors", ruritania, "fr")[4]).toBe(
      "    Aucun bailleur ni responsable nommé dans les sources lues:",
    );
  });

  it.each(locales)("has every figure on support of the shipped dataset (%s)", (locale) => {
    const noted = documentOf(mali, locale).frame.notes.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(
      wholePage(mali, "en")
        .figuresOf("support")
        .filter(({ id }) => !noted.includes(id)),
    ).toEqual([]);
  });

  it("counts results, says what can be said against each target, and what narrows a line", () => {
    const lines = sectionOf("results", mali);
    expect(lines.slice(1, 6)).toEqual([
      "  counts: 27 rows · 5 with a target · 1 reached on an assumed reading · 2 not reached on an assumed reading · 2 targets without a value · 22 without a target",
      "  table: Results: one row per indicator and subject",
      "    Indicator and subject | Target | Latest in this dataset | Compared with target",
      "    With a target:",
      "    Women’s share of members of a decision-making body {National Assembly} | [F023 30 %] {no year set · reading assumed} | [W045 27.9 %] {2020} | Below [F023 30 %] if a share is meant ([W045 27.9 %] in 2020); [women-needed--national-assembly--2020 4] more women needed",
    ]);
    expect(lines).toContain(
      "    Officers and non-commissioned officers trained {EUCAP Sahel Mali · officers and non-commissioned officers} | [F074 600] persons {due 2015} | not in the sources read | No value yet in the sources read",
    );
    expect(lines).toContainEqual(expect.stringMatching(/{National Guard} \| none \| .*· calculated} \| no target$/));
    expect(lines).toContainEqual(expect.stringMatching(/Dutch Security and Rule of Law Strategy.*· plan}/));
    expect(lines.at(-1)).toBe("  note: The sources read give no baseline for any of these rows.");
    expect(sectionOf("results", mali, "fr")[1]).toBe(
      "  counts: 27 lignes · 5 avec une cible · 1 atteinte selon une lecture supposée · 2 non atteintes selon une lecture supposée · 2 cibles sans valeur · 22 sans cible",
    );
  });

  it("has a column of baselines where there is one", () => {
    expect(sectionOf("results", ruritania).slice(3)).toEqual([
      "    Indicator and subject | Baseline | Target | Latest in this dataset | Compared with target",
      "    With a target:",
      "    Women’s share {Assembly} | [W02 30–40 %] {until 2012} | [T01 30 %] {no year set · reading assumed} | not in the sources read | No value yet in the sources read",
      "    Women’s share {Town councils} | none in the sources read | [T01 30 %] {no year set · reading assumed} | [W03 < 10 %] {2015 · survey} | Below [T01 30 %] if a share is meant ([W03 under 10 %] in 2015)",
      "    No target in the sources read:",
      "    Women’s share {Royal Guard} | none in the sources read | none | [W01 9.5 %] {2015} | no target",
    ]);
  });

  it("gives the planned funding, its years and the average, which is planned and not spent", () => {
    expect(sectionOf("funding", mali)).toEqual([
      "## Planned funding",
      "  lead: Planned, not spent. The average spreads the sum evenly over the planned years; it is not a schedule of payments.",
      "  key figures",
      "    Military programming law (LOPM 2015-2019), plan: [F043 1,500,000,000]",
      "    Military programming law (LOPM 2015-2019), plan: [F044 5]",
      "    Military programming law (LOPM 2015-2019), plan, calculated: [planned-funding-per-year--lopm--2015-2019 300,000,000]",
    ]);
    expect(sectionOf("programme-period", mali)[0]).toMatch(/^spans: /);
  });
});
