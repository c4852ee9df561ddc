import { describe, expect, it } from "vitest";
import type { Dataset } from "@/lib/domain/dataset";
import { derivationsSchema } from "@/lib/domain/derivation";
import type { Figure } from "@/lib/domain/figure";
import type { Indicator } from "@/lib/domain/indicator";
import type { Relation } from "@/lib/domain/relation";
import type { Locale } from "@/lib/domain/text";
import type { Unit } from "@/lib/domain/unit";
import { publishedOf } from "@/lib/store/published";
import { asideOf } from "@/lib/view/exhibit/asides";
import { barsExhibit } from "@/lib/view/exhibit/bars";
import type { Aside } from "@/lib/view/exhibit/exhibit";
import { PageDraft } from "@/lib/view/frame";
import { countsOf, withBenchmarkIndicators } from "../../derive/with-benchmark-indicators";
import { figureOf, indicators, ruritania, sample, sources, withFigures } from "../../sample-dataset";
import { wordsOf } from "./plain-words";

const [assembly] = sample("W02").entities;
const [councils] = sample("W03").entities;

const points: Unit = {
  ...{ id: "points", measure: "points" },
  ...{ one: { en: "point", fr: "point" }, other: { en: "points", fr: "points" } },
};
const gap: Indicator = { ...indicators.share, id: "gap", name: { en: "Gap", fr: "Écart" }, unit: points, decimals: 1 };

const share = (id: string, value: number, row: Partial<Parameters<typeof figureOf>[1]> = {}) =>
  figureOf(id, { indicator: indicators.share, sex: "F", printed: `${value} %`, cells: { value }, ...row });

const target = (terms: Partial<Figure["target"]> = {}) =>
  figureOf("T", {
    ...{
      indicator: indicators.share,
      sex: "F",
      printed: "30 %",
      cells: { value: 30 },
      period: "undated",
      kind: "target",
    },
    entities: [assembly, councils],
    target: { type: "level", comparison: "at-least", reading: "certain", ...terms },
  });

const shares = [
  share("A", 9.1, { entities: [assembly] }),
  share("A2", 12.1, { entities: [assembly], source: sources.census }),
  share("B", 7.1, { entities: [councils] }),
];

function asideIn(dataset: Dataset, indicator: Indicator, locale: Locale = "en") {
  const page = new PageDraft(dataset, locale);
  const all = [...publishedOf(dataset).figures.values()].filter(({ indicator: { id } }) => id === indicator.id);
  const exhibit = barsExhibit(indicator, all, page);
  const aside = exhibit && asideOf(exhibit, page);
  return { aside, page };
}

type TargetAside = Extract<Aside, { kind: "target" }>;

function againstTarget(terms: Parameters<typeof target>[0], locale: Locale = "en", others: readonly Figure[] = []) {
  const rules = ["A", "A2", "B"].map((id) => ({
    id: `gap-${id}`,
    kind: "difference",
    indicator: "gap",
    of: "T",
    minus: id,
  }));
  const dataset = {
    ...withFigures([...shares, ...others, target(terms)]),
    indicators: new Map([...ruritania.indicators, [gap.id, gap]]),
    derivations: derivationsSchema.parse({ rules }),
  };
  const { aside, page } = asideIn(dataset, indicators.share, locale);
  if (aside?.kind !== "target") throw new RangeError(String(aside?.kind));
  return { aside: aside satisfies TargetAside, words: wordsOf(aside.sentences, page), page };
}

describe("beside a drawing with a target", () => {
  it.each<[string, Locale, Parameters<typeof target>[0], string[]]>([
    [
      "certain",
      "en",
      {},
      ["Assembly Not reached (9.1_% and 12.1_% in 2015)", "Town councils Not reached (7.1_% in 2015)"],
    ],
    [
      "assumed to be a share",
      "en",
      { reading: "assumed", type: "unclear" },
      [
        "Assembly Below 30_% if a share is meant (9.1_% and 12.1_% in 2015)",
        "Town councils Below 30_% if a share is meant (7.1_% in 2015)",
      ],
    ],
    [
      "assumed to be a share",
      "fr",
      { reading: "assumed", type: "unclear" },
      [
        "Assemblée En dessous de 30_% si une part est visée (9,1_% et 12,1_% en 2015)",
        "Conseils de ville En dessous de 30_% si une part est visée (7,1_% en 2015)",
      ],
    ],
  ])("is the verdict on the latest value of each body, where the reading is %s (%s)", (_, locale, terms, verdicts) => {
    const { aside, words, page } = againstTarget(terms, locale);
    expect(aside.verdicts.map(({ entity, text }) => `${entity} ${wordsOf(text, page)}`)).toEqual(verdicts);
    expect(words).toBe(
      locale === "en"
        ? "The target names no year by which to reach it. Distance to 30_% in percentage points, below zero where the value is above it:"
        : "La cible ne fixe aucune année pour l’atteindre. L’écart à 30_% était, en points de pourcentage (négatif si la valeur est au-dessus)_:",
    );
  });

  it("is no verdict on what is older: a value of before is history", () => {
    const later = share("A3", 31.1, { entities: [assembly], period: "2018" });
    const { aside, page } = againstTarget({ reading: "assumed", type: "unclear" }, "en", [later]);
    expect(aside.verdicts.map(({ text }) => wordsOf(text, page))).toEqual([
      "Above 30_% if a share is meant (31.1_% in 2018)",
      "Below 30_% if a share is meant (7.1_% in 2015)",
    ]);
    expect(aside.gaps.map(({ row }) => row.id)).toEqual(["gap--councils--2015"]);
  });

  it("stands nothing of a missing year where there is one", () => {
    expect(againstTarget({ due: { kind: "date", date: "2020" } }).words).not.toContain("no year");
  });

  it("stand the distances, each with a note; the source is named where a body has two", () => {
    const { aside, page } = againstTarget({ reading: "assumed" });
    expect(aside.gaps.map(({ row, source }) => [row.subject.entity, row.cited.figure.quantity, source])).toMatchObject([
      ["Assembly", { value: 20.9 }, "Ministry of Order"],
      ["Assembly", { value: 17.9 }, "Rassendyll"],
      ["Town councils", { value: 22.9 }, ""],
    ]);
    const numbers = page.notebook.notes.map(({ number }) => number);
    expect(aside.gaps.every(({ row }) => numbers.includes(row.cited.note))).toBe(true);
  });
});

describe("beside strengths", () => {
  const countedIn = (certainty: Relation["certainty"], other = "coast"): Relation => ({
    ...{ entity: "guard", kind: "counted-in", other, certainty },
    citation: { source: sources.note, locator: "§2 ¶3" },
  });
  const dataset = (...relations: readonly Relation[]) => ({
    ...withFigures([sample("P01"), sample("P04")]),
    relations,
  });

  it.each<[Relation["certainty"], string, string]>([
    ["stated", "Royal Guard: counted in Coast Watch", "Garde royale_: effectif compris dans «_Guet côtier_»"],
    [
      "may-be",
      "Royal Guard: may be counted in Coast Watch",
      "Garde royale_: effectif peut-être compris dans «_Guet côtier_»",
    ],
    [
      "assumed",
      "Royal Guard: assumed to be counted in Coast Watch",
      "Garde royale_: effectif supposé compris dans «_Guet côtier_»",
    ],
  ])("stands who is counted in whom (%s), with the paragraph that says so", (certainty, en, fr) => {
    const { aside } = asideIn(dataset(countedIn(certainty)), indicators.personnel);
    expect(aside).toEqual({
      kind: "overlaps",
      overlaps: [{ text: en, locator: "§2, para.\u00A03", sourceHref: "/en/ruritania/sources/note-2016" }],
    });
    const french = asideIn(dataset(countedIn(certainty)), indicators.personnel, "fr").aside;
    expect(french).toEqual({
      kind: "overlaps",
      overlaps: [
        {
          text: fr.replaceAll("_", "\u00A0"),
          locator: "§\u00A02, par.\u00A03",
          sourceHref: "/fr/ruritania/sources/note-2016",
        },
      ],
    });
  });

  it("stands nothing where none of them is counted in another", () => {
    expect(asideIn(dataset(), indicators.personnel).aside).toBeUndefined();
    expect(asideIn(dataset(countedIn("stated", "assembly")), indicators.personnel).aside).toBeUndefined();
  });

  it("is of counts alone: shares are never added up", () => {
    const indicator = { ...indicators.share, id: "other-share" };
    const others = shares.map((each) => ({ ...each, indicator }));
    const relations = [{ ...countedIn("stated", "councils"), entity: "assembly" }];
    expect(asideIn({ ...withFigures(others), relations }, indicator).aside).toBeUndefined();
  });
});

describe("beside women’s shares of forces", () => {
  it("stands what a benchmark would take, where women are counted", () => {
    const one = countsOf("police", 20, 100);
    const small = withBenchmarkIndicators([
      ...one,
      { id: "S1", indicator: "women-share", sex: "F", value: 20.1, period: "2014" },
      { id: "S2", indicator: "women-share", sex: "F", value: 10.1, dimensions: { rank: "senior" }, period: "2015" },
    ]);
    const indicator = small.indicators.get("women-share");
    if (!indicator) throw new RangeError("no women-share");
    const { aside } = asideIn(small, indicator);
    expect(aside).toMatchObject({
      kind: "women-needed",
      needed: { laidBy: "page", benchmark: "30\u00A0%", rows: [{}] },
    });
  });

  it("stands nothing where none is counted", () => {
    const two = [share("A", 9.1), share("B", 7.1, { entities: [councils] })];
    expect(asideIn(withFigures(two), indicators.share).aside).toBeUndefined();
  });
});
