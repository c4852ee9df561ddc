import { describe, expect, it } from "vitest";
import type { Dataset } from "@/lib/domain/dataset";
import { derivationsSchema } from "@/lib/domain/derivation";
import type { Figure } from "@/lib/domain/figure";
import type { Indicator } from "@/lib/domain/indicator";
import type { Relation } from "@/lib/domain/relation";
import type { Locale } from "@/lib/domain/text";
import type { Unit } from "@/lib/domain/unit";
import { asideOf } from "@/lib/view/exhibit/asides";
import { barsExhibit } from "@/lib/view/exhibit/bars";
import type { Aside } from "@/lib/view/exhibit/exhibit";
import { PageDraft } from "@/lib/view/frame";
import { publishedOf } from "@/lib/view/published";
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

function againstTarget(terms: Parameters<typeof target>[0], locale: Locale = "en") {
  const rules = ["A", "A2", "B"].map((id) => ({
    id: `gap-${id}`,
    kind: "difference",
    indicator: "gap",
    of: "T",
    minus: id,
  }));
  const dataset = {
    ...withFigures([...shares, target(terms)]),
    indicators: new Map([...ruritania.indicators, [gap.id, gap]]),
    derivations: derivationsSchema.parse({ rules }),
  };
  const { aside, page } = asideIn(dataset, indicators.share, locale);
  if (aside?.kind !== "target") throw new RangeError(String(aside?.kind));
  return { aside: aside satisfies TargetAside, words: wordsOf(aside.sentences, page), page };
}

describe("beside a drawing with a target", () => {
  it("stands, where its reading is assumed, that nothing can be told, and the distance if it is meant so", () => {
    const { aside, words } = againstTarget({ reading: "assumed", type: "unclear" });
    expect(words).toBe(
      "Cannot tell: the source’s words leave open what is meant. It names no year by which to reach it. If a share of 30_% is meant, the distance to it was, in percentage points:",
    );
    expect(aside.verdicts).toEqual([]);
    expect(againstTarget({ reading: "assumed", type: "unclear" }, "fr").words).toBe(
      "Impossible à dire_: les mots de la source laissent ouvert ce qui est visé. Aucune année n’est fixée pour l’atteindre. S’il s’agit d’une part de 30_%, l’écart était, en points de pourcentage_:",
    );
  });

  it("stands, where it is certain, the distance without an if, and a verdict on each body", () => {
    const { aside, words } = againstTarget({});
    expect(words).toBe("It names no year by which to reach it. The distance to 30_% was, in percentage points:");
    expect(aside.verdicts.map(({ entity }) => entity)).toEqual(["Assembly", "Town councils"]);
    expect(aside.verdicts.every(({ text }) => !text.startsWith("Cannot tell"))).toBe(true);
  });

  it("stands nothing of a missing year where there is one", () => {
    expect(againstTarget({ due: { kind: "date", date: "2020" } }).words).not.toContain("no year");
  });

  it("stand the distances, each with a note; the source is named where a body has two", () => {
    const { aside, page } = againstTarget({ reading: "assumed" });
    expect(aside.gaps.map(({ row, source }) => [row.subject.entity, row.cited.figure.quantity, source])).toMatchObject([
      ["Assembly", { value: 17.9 }, "Rassendyll"],
      ["Assembly", { value: 20.9 }, "Ministry of Order"],
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
    ["stated", "Royal Guard: counted in Coast Watch", "Garde royale_: compris dans Guet côtier"],
    ["may-be", "Royal Guard: may be counted in Coast Watch", "Garde royale_: peut-être compris dans Guet côtier"],
    [
      "assumed",
      "Royal Guard: taken to be counted in Coast Watch",
      "Garde royale_: considéré comme compris dans Guet côtier",
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
