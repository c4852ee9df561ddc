import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { numbersOf } from "@/lib/document/numbers";
import type { WholeDataset } from "@/lib/domain/dataset";
import { noDerivations } from "@/lib/domain/derivation";
import type { Locale } from "@/lib/domain/text";
import { justiceDocument } from "@/lib/features/justice/document";
import { publishedOf } from "@/lib/store/published";
import { outline, outlineOf } from "../../document/outline";
import { caveats, figureOf, indicators, ruritania, sample, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

function blocksOf(of: WholeDataset, locale: Locale = "en") {
  const document = justiceDocument(wholePage(of, locale));
  if (!document) throw new Error("no document");
  return document.blocks;
}

const sectionOf = (id: string, of: WholeDataset = mali, locale: Locale = "en") =>
  outlineOf(id, blocksOf(of, locale), locale);
const idsOf = (of: WholeDataset) => numbersOf(blocksOf(of)).map(({ cited }) => cited.figure.id);

describe("the document on justice", () => {
  it("is not there without a figure of the topic", () => {
    expect(justiceDocument(wholePage(withFigures([sample("P01")]), "en"))).toBeUndefined();
  });

  it("takes rules for what is prescribed, what a source says is unavailable for missing, and leaves out the rest", () => {
    expect(outline(blocksOf(ruritania))).toEqual([
      "# Justice",
      "lead: How full are the prisons, who judges and defends, and who oversees the forces? All figures of this topic as a list",
      "## Accountability and oversight",
      "  ### Prescribed or announced, not observed",
      "    key figures",
      "      Royal Guard: [R01 ≤ 1]",
      "  ### What is missing",
      "    key figures",
      "      Royal Guard: [C01 not available, says the source]",
    ]);
  });

  it("takes any figure of kind survey, with its caveats, each told once", () => {
    const of = (id: string) =>
      figureOf(id, {
        ...{ cells: { value: 4 }, printed: "4", indicator: indicators.complaints, kind: "survey" as const },
        caveats: [caveats.wording, caveats.differs],
      });
    expect(sectionOf("surveys", withFigures([of("S1"), of("S2")]))).toEqual([
      "## Survey results",
      "  lead: Answers given in surveys, not counts by an authority.",
      "  key figures",
      "    Royal Guard, survey: [S1 4]",
      "    Royal Guard, survey: [S2 4]",
      "  - Ambiguous. It is not said of what.",
      expect.stringContaining("in the text"),
    ]);
  });

  it("names bodies whose kind says that they oversee, under whom, how sure that is, and by which paragraph", () => {
    const [coast, guard] = [...ruritania.entities.values()].filter(({ kind }) => kind === "force").reverse();
    const { provenance } = sample("P01");
    if (!coast || !guard || provenance.kind !== "read") throw new Error("no forces");
    const watched: WholeDataset = {
      ...ruritania,
      entities: new Map([
        ["coast", { ...coast, kind: "local-oversight" }],
        ["guard", guard],
      ]),
      relations: [
        {
          ...{ entity: "coast", kind: "authority", other: "guard", certainty: "may-be" },
          ...{ role: { en: "inspection", fr: "inspection" }, citation: provenance.citation },
        },
      ],
    };
    expect(sectionOf("oversight", watched)).toEqual([
      "### Who oversees, and who oversees them",
      "  Coast Watch:",
      "    Royal Guard: inspection (not certain) §2, para. 1",
      "    Like [P05 25] in §2, para. 4; see P99. §2, para. 1",
    ]);
    expect(sectionOf("oversight", watched, "fr")[2]).toBe("    Garde royale : inspection (lien incertain) § 2, par. 1");
  });
});

describe("what the document on Mali’s justice shows", () => {
  it("begins with people held against capacity, then over the years, then what a source states", () => {
    const lines = outline(blocksOf(mali)).filter((line) => /^( {2}(bars|series):|##)/.test(line));
    expect(lines).toEqual([
      "  bars: In 2010 prisons held [F058 over 6,000] people, more than one and a half times their official capacity",
      expect.stringMatching(/^ {2}series: People held in prison/),
      "## Occupancy stated by a source",
      "## Sections for minors",
      "## Judges and lawyers",
      "## Survey results",
      "## Customary justice",
      "## Accountability and oversight",
      "## Other figures on this topic",
      "## Not calculated, and why",
    ]);
    expect(sectionOf("stated-occupancy").join()).toContain("[W167 ");
  });

  it("sets minors’ sections as three numbers", () => {
    expect(sectionOf("minors").slice(1, 5)).toEqual([
      "  key figures",
      "    Prisons: [F054 41]",
      "    Prisons: [F055 54]",
      "    Prisons, calculated: [prisons-no-minors-section-share--prisons--undated 75.9 %]",
    ]);
  });

  it("calls no discrepancy what prisons are counted at dates that are not one: that is a caveat", () => {
    expect(outline(blocksOf(mali)).filter((line) => line.includes("discrepancy:"))).toEqual([]);
    expect(sectionOf("minors").join()).toContain(
      "Which comes first is not said, nor which establishments each includes.",
    );
  });

  it("has judges and lawyers with their rates, of the last edition of the population, and computes all it has", () => {
    expect(sectionOf("professions").slice(0, 8)).toEqual([
      "## Judges and lawyers",
      "  figures: Judges and lawyers",
      "    Judges | Judges | [F049 630] persons | 2008",
      "    Judges per 100,000 inhabitants {calculated} | Judges | [judges-per-100000--judges--2008 ≈ 4.8] per 100,000 inhabitants | 2008",
      "    Lawyers | Lawyers | [F046 335] persons | 2014",
      "    Lawyers {Mopti} | Lawyers | [F048 < 10] persons | date not stated",
      "    Lawyers per 100,000 inhabitants {calculated} | Lawyers | [lawyers-per-100000--lawyers--2014 ≈ 1.9] per 100,000 inhabitants | 2014",
      expect.stringContaining("Lawyers per 100,000 inhabitants {Mopti · calculated}"),
    ]);
    expect(sectionOf("professions").join()).not.toContain("not-computed");
  });

  it("tells surveys and customary justice with what is known of their base", () => {
    expect(sectionOf("surveys").slice(3)).toEqual([
      "    National Police, survey: [F033 10 %]",
      "    National Police and Gendarmerie together, survey: [F034 65 %]",
      expect.stringContaining("Who was asked is not said"),
      expect.stringContaining("[F033 10 %], [F034 65 %] and [F053 80 %] are not parts of one whole"),
    ]);
    expect(sectionOf("customary").slice(2)).toEqual([
      "    Customary justice providers: [F053 80 %]",
      "  - An assessment; the note does not say whose it is or what it is based on.",
    ]);
  });

  it("tells reports received, what is prescribed and what is missing apart", () => {
    expect(sectionOf("received")[2]).toMatch(/^ {4}Security forces .*: \[F017 96\]$/);
    expect(sectionOf("prescribed")).toEqual([
      "### Prescribed or announced, not observed",
      "  key figures",
      "    Security consultative committees, plan: [F018 1]",
      "    Working sessions of the Ministry of Justice and MINUSMA, plan: [F061 1]",
      expect.stringContaining("when the committees were created is not said"),
      "  - The sessions were being set up; whether they were held is not said.",
    ]);
    expect(sectionOf("unavailable")[2]).toBe("    National Police: [M001 not available, says the source]");
  });

  it.each([
    ["en", "  Ombudsman (Mediator of the Republic):", /without jurisdiction over the armed forces.* §4\.i, para\. 6$/],
    ["fr", "  Médiateur de la République", /sans compétence à l’égard des forces armées.* § 4\.i, par\. 6$/],
  ] as const)("says by its paragraph that the ombudsman has no jurisdiction over the armed forces (%s)", (...said) => {
    const [locale, name, words] = said;
    const lines = sectionOf("oversight", mali, locale);
    expect(lines[lines.findIndex((line) => line.startsWith(name)) + 1]).toMatch(words);
  });

  it("has every figure of the topic, and ends with what is nowhere above", () => {
    const ofTopic = [...publishedOf(mali).figures.values()].filter(({ indicator }) => indicator.topic === "justice");
    const cited = new Set(idsOf(mali));
    expect(ofTopic.filter(({ id }) => !cited.has(id))).toEqual([]);
    const rest = sectionOf("rest").join();
    expect(["F054", "F049", "F033", "F053", "F017"].filter((id) => rest.includes(`[${id} `))).toEqual([]);
    expect(sectionOf("not-computed").filter((line) => line.startsWith("  not-computed:"))).toEqual([
      "  not-computed: Prisons",
    ]);
  });

  it("calls no occupancy stated that is computed", async () => {
    const { dataset: zenda } = await readDataset("tests/fixtures/sites/zenda");
    if (!zenda) throw new Error("zenda has errors");
    const read = [...zenda.figures].filter(([, each]) => each.indicator.id !== "inmates-per-place");
    const other = { ...zenda, figures: new Map(read) };
    expect(sectionOf("stated-occupancy", other)).toEqual([]);
    expect(sectionOf("rest-inmates-per-place", other)).not.toEqual([]);
  });

  it("does without computations", () => {
    const bare = { ...mali, derivations: noDerivations };
    expect(sectionOf("minors", bare).filter((line) => line.startsWith("    "))).toEqual(["    Prisons: [F054 41]"]);
    expect(outline(blocksOf(bare))[3]).toMatch(/^ {2}series: People held in prison/);
  });
});
