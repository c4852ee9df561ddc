import { describe, expect, it } from "vitest";
import { piecesText } from "@/lib/cite/publication";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/text";
import { publishedOf } from "@/lib/store/published";
import { figureCitations } from "@/lib/view/citations";
import { figureOf, figures, indicators, ruritania, sources, withFigures } from "../sample-dataset";
import { wholePage } from "../whole-page";

const host = "https://muster.example.org";

function raw(id: string, locale: Locale = "en", dataset: WholeDataset = ruritania) {
  const page = wholePage(dataset, locale);
  const figure = page.published.figures.get(id);
  if (!figure) throw new RangeError(id);
  return figureCitations(figure, page, host);
}

function of(id: string, locale: Locale = "en", dataset: WholeDataset = ruritania) {
  const found = raw(id, locale, dataset);
  return { ...found, sentence: folded(found.sentence), reference: folded(piecesText(found.reference)) };
}

const folded = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

const alone = (row: Parameters<typeof figureOf>[1]) => withFigures([figureOf("X01", row)]);

describe("a figure as a sentence", () => {
  it.each([
    ["P01", "In 2015, the Royal Guard had over 6,000 personnel (Ministry of Order, 2016, §2, para. 1)."],
    [
      "P02",
      "In 2015, the Royal Guard had 700 women ([Review of the forces, title unknown], 2014, as cited in Ministry of Order, 2016, §2, para. 1).",
    ],
    ["P04", "The Coast Watch had about 3,000 personnel, date not stated (Ministry of Order, 2016, §2, para. 1)."],
    ["W01", "In 2015, 9.5 % of the Royal Guard were women (Ministry of Order, 2016, §2, para. 1)."],
    ["W02", "Assembly, baseline: 30 to 40 % of personnel were women, until 2012 (Ministry of Order, 2016, §3)."],
    ["W03", "Town councils, survey: in 2015, under 10 % of personnel were women (Ministry of Order, 2016, p. 7)."],
    [
      "T01",
      "Women’s share, Assembly, Town councils, target: 30 %, not clear from the wording, its reading is assumed (Ministry of Order, 2016, §3, para. 2). Ambiguous: see its note.",
    ],
    ["R01", "Time to reply, Royal Guard: at most 1 month, date not stated (Ministry of Order, 2016, §4)."],
    ["C01", "Complaints, Royal Guard: not available, says the source, 2015 (Ministry of Order, 2016, §4)."],
    ["Y01", "Programme years, Lake Programme, plan: 2015–2019 (Ministry of Order, 2016, §5, para. 1)."],
    [
      "M01",
      "Planned funding, Lake Programme, plan: 1.5 billion crowns, 2014–2020 (Ministry of Order, 2016, §5, para. 1).",
    ],
    ["B01", "Population, Royal Guard: under 17 million persons on 1 July 2014 (Ministry of Order, 2016, Annex!B4)."],
  ])("%s keeps limits, time and place in the source", (id, sentence) => {
    expect(of(id).sentence.replace(" Sources differ: 5,200 persons (Ministry of Order).", "")).toBe(sentence);
  });

  it.each([
    ["P01", "Effectif, Garde royale : plus de 6 000 personnes en 2015 (Ministry of Order, 2016, § 2, par. 1)."],
    [
      "P02",
      "Effectif, Garde royale, femmes : 700 personnes en 2015 ([Revue des forces, titre inconnu], 2014, cité dans Ministry of Order, 2016, § 2, par. 1).",
    ],
    [
      "W01",
      "Garde royale : en 2015, les femmes représentaient 9,5 % de l’effectif (Ministry of Order, 2016, § 2, par. 1).",
    ],
    [
      "B01",
      "Population, Garde royale : moins de 17 millions de personnes au 1er juillet 2014 (Ministry of Order, 2016, Annex!B4).",
    ],
  ])("%s in French", (id, sentence) => {
    expect(of(id, "fr").sentence.replace(" Les sources divergent : 5 200 personnes (Ministry of Order).", "")).toBe(
      sentence,
    );
  });

  it("names the army as one speaks of it, and keeps a narrowing outside", () => {
    const army = { id: "army", name: { en: "Army", fr: "Armée de terre" }, kind: "force" };
    const row = { cells: { value: 7 }, printed: "7%", indicator: indicators.share, sex: "F", period: "2014" } as const;
    expect(of("X01", "en", alone({ ...row, entities: [army] })).sentence).toMatch(
      /^In 2014, 7 % of the army were women/,
    );
    const senior = alone({ ...row, entities: [army], dimensions: { rank: "senior" } });
    expect(of("X01", "en", senior).sentence).toMatch(/^Army, senior level: in 2014, 7 % of personnel were women/);
  });

  it("claims no actual strength where the basis is another, or not stated", () => {
    const row = { cells: { value: 500 }, printed: "500" };
    expect(of("X01", "en", alone({ ...row, basis: "authorised" })).sentence).toMatch(
      /^Personnel, Royal Guard, authorised strength: 500 persons in 2015/,
    );
    expect(of("X01", "en", alone({ ...row, basis: "not-stated" })).sentence).toMatch(/^Personnel, Royal Guard: 500/);
    expect(of("X01", "en", alone({ ...row, basis: "actual" })).sentence).toMatch(/^In 2015, the Royal Guard had 500/);
  });

  it.each([
    ["E", "an estimate"],
    ["U", "doubtful: use with care"],
    ["P", "provisional"],
  ] as const)("says the doubt %s", (status, words) => {
    expect(of("X01", "en", alone({ cells: { value: 7, status }, printed: "7" })).sentence).toContain(`, ${words} (`);
  });

  it("says after it which value stands against it, and who gives it", () => {
    expect(of("P01").sentence).toMatch(/\)\. Sources differ: 5,200 persons \(Ministry of Order\)\.$/);
    expect(of("P03").sentence).toMatch(/\)\. Sources differ: over 6,000 persons \(Ministry of Order\)\.$/);
    expect(of("P03", "fr").sentence).toMatch(
      /\)\. Les sources divergent : plus de 6 000 personnes \(Ministry of Order\)\.$/,
    );
    for (const { id } of figures) {
      expect([id, of(id).sentence.includes("differ")]).toEqual([id, publishedOf(ruritania).disagreeing.has(id)]);
    }
  });

  it("keeps the space between number and sign from breaking", () => {
    expect(raw("W01").sentence).toContain("9.5\u00A0%");
  });

  it("is there for every figure", () => {
    for (const { id } of figures) expect(of(id).sentence).toMatch(/\(.+\)\./);
  });
});

describe("the reference of a figure", () => {
  it("is of the publication that was read, after those it cites, then of Muster", () => {
    expect(of("P03").reference + of("P03").address).toBe(
      "Rassendyll, Census of the Realm, n.d., as cited in [Review of the forces, title unknown], 2014 (no bibliography entry), as cited in Ministry of Order, Note on the Forces of the Realm, Royal Press, 7, March 2016, footnote 3. Muster, Ruritania, figure P03, version 1.2.0, https://muster.example.org/en/ruritania/figures/P03",
    );
    expect(of("P02", "fr").reference).toContain("cité dans Ministry of Order");
  });

  it("has as items what was read, without what Muster alone knows, and the dataset with the figure in its note", () => {
    const [read, muster, ...others] = of("P02").items;
    const { custom: _, ...note } = sources.note;
    expect(others).toEqual([]);
    expect(read).toEqual(note);
    expect(muster).toMatchObject({
      ...{ id: "muster-ruritania-P02", type: "dataset", version: "1.2.0", publisher: "Muster" },
      ...{ "container-title": "Ruritania", issued: { "date-parts": [[2017, 4, 2]] } },
      URL: "https://muster.example.org/en/ruritania/figures/P02",
      author: [{ literal: "Editors" }],
    });
    expect(folded(muster?.title ?? "")).toMatch(/^Personnel, .+: .+ \(figure P02\)$/);
    expect(muster?.note).toContain("Figure P02, version 1.2.0.");
    expect(folded(String(muster?.note))).toContain("as cited in Ministry of Order");
  });
});
