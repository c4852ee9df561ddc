import { describe, expect, it } from "vitest";
import type { WholeDataset } from "@/lib/domain/dataset";
import { derivationsSchema } from "@/lib/domain/derivation";
import type { Relation } from "@/lib/domain/entity";
import type { Figure } from "@/lib/domain/figure";
import type { Indicator } from "@/lib/domain/indicator";
import type { Locale } from "@/lib/domain/text";
import type { Unit } from "@/lib/domain/unit";
import { publishedOf } from "@/lib/store/published";
import { asideOf } from "@/lib/view/exhibit/asides";
import { barsExhibit } from "@/lib/view/exhibit/bars";
import { countsOf, withBenchmarkIndicators } from "../../derive/with-benchmark-indicators";
import { outline } from "../../document/outline";
import { figureOf, indicators, ruritania, sample, sources, targetOfWomen, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const [assembly] = sample("W02").entities;
const [councils] = sample("W03").entities;

const points: Unit = {
  ...{ id: "points", measure: "points" },
  ...{ one: { en: "point", fr: "point" }, other: { en: "points", fr: "points" } },
};
const gap: Indicator = { ...indicators.share, id: "gap", name: { en: "Gap", fr: "Écart" }, unit: points, decimals: 1 };

const share = (id: string, value: number, row: Partial<Parameters<typeof figureOf>[1]> = {}) =>
  figureOf(id, { indicator: indicators.share, sex: "F", printed: `${value} %`, cells: { value }, ...row });

const shares = [
  share("A", 9.1, { entities: [assembly] }),
  share("A2", 12.1, { entities: [assembly], source: sources.census }),
  share("B", 7.1, { entities: [councils] }),
];

/** What is beside the bars of an indicator; empty where nothing is. */
function asideIn(dataset: WholeDataset, indicator: Indicator, locale: Locale = "en"): string[] {
  const page = wholePage(dataset, locale);
  const all = [...publishedOf(dataset).figures.values()].filter(({ indicator: { id } }) => id === indicator.id);
  const exhibit = barsExhibit(indicator, all, page);
  return outline(exhibit && asideOf(exhibit, page), locale);
}

function againstTarget(
  terms: Parameters<typeof targetOfWomen>[0],
  locale: Locale = "en",
  others: readonly Figure[] = [],
) {
  const rules = ["A", "A2", "B"].map((id) => ({
    id: `gap-${id}`,
    kind: "difference",
    indicator: "gap",
    of: "T",
    minus: id,
  }));
  const dataset = {
    ...withFigures([...shares, ...others, targetOfWomen(terms)]),
    indicators: new Map([...ruritania.indicators, [gap.id, gap]]),
    derivations: derivationsSchema.parse({ rules }),
  };
  return asideIn(dataset, indicators.share, locale);
}

describe("beside a drawing with a target", () => {
  it("is the verdict on the latest value of each body, then the distances; the source is named where a body has two", () => {
    expect(againstTarget({})).toEqual([
      "### Compared with the target",
      "p: Assembly Not reached ([A 9.1 %] and [A2 12.1 %] in 2015)",
      "p: Town councils Not reached ([B 7.1 %] in 2015)",
      "p: The target names no year by which to reach it. Distance to [T 30 %] in percentage points, below zero where the value is above it:",
      "- Assembly[gap--assembly--2015 20.9] {Ministry of Order}",
      "- Assembly[gap--assembly--2015--note-2016--census 17.9] {Rassendyll}",
      "- Town councils[gap--councils--2015 22.9]",
    ]);
  });

  it.each<[Locale, string[]]>([
    [
      "en",
      [
        "p: Assembly Below [T 30 %] if a share is meant ([A 9.1 %] and [A2 12.1 %] in 2015)",
        "p: Town councils Below [T 30 %] if a share is meant ([B 7.1 %] in 2015)",
      ],
    ],
    [
      "fr",
      [
        "p: Assemblée En dessous de [T 30 %] si une part est visée ([A 9,1 %] et [A2 12,1 %] en 2015)",
        "p: Conseils de ville En dessous de [T 30 %] si une part est visée ([B 7,1 %] en 2015)",
        "p: La cible ne fixe aucune année pour l’atteindre. L’écart à [T 30 %] était, en points de pourcentage (négatif si la valeur est au-dessus) :",
      ],
    ],
  ])("says how its wording is read, where that is assumed (%s)", (locale, lines) => {
    expect(againstTarget({ reading: "assumed", type: "unclear" }, locale)).toEqual(expect.arrayContaining(lines));
  });

  it("is no verdict on what is older: a value of before is history", () => {
    const later = share("A3", 31.1, { entities: [assembly], period: "2018" });
    expect(againstTarget({ reading: "assumed", type: "unclear" }, "en", [later])).toEqual([
      "### Compared with the target",
      "p: Assembly Above [T 30 %] if a share is meant ([A3 31.1 %] in 2018)",
      "p: Town councils Below [T 30 %] if a share is meant ([B 7.1 %] in 2015)",
      expect.stringContaining("Distance to [T 30 %]"),
      "- Town councils[gap--councils--2015 22.9]",
    ]);
  });

  it("has nothing of a missing year where there is one", () => {
    expect(againstTarget({ due: { kind: "date", date: "2020" } }).join()).not.toContain("no year");
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
    ["stated", "Royal Guard: counted in Coast Watch", "Garde royale : effectif compris dans « Guet côtier »"],
    [
      "may-be",
      "Royal Guard: may be counted in Coast Watch",
      "Garde royale : effectif peut-être compris dans « Guet côtier »",
    ],
    [
      "assumed",
      "Royal Guard: assumed to be counted in Coast Watch",
      "Garde royale : effectif supposé compris dans « Guet côtier »",
    ],
  ])("is who is counted in whom (%s), with the paragraph that says so", (certainty, en, fr) => {
    expect(asideIn(dataset(countedIn(certainty)), indicators.personnel)).toEqual([
      "### Do not add these up",
      "p: A sum would or might count people twice:",
      `- ${en} §2, para. 3`,
    ]);
    expect(asideIn(dataset(countedIn(certainty)), indicators.personnel, "fr").at(-1)).toBe(`- ${fr} § 2, par. 3`);
  });

  it("is nothing where none of them is counted in another", () => {
    expect(asideIn(dataset(), indicators.personnel)).toEqual([]);
    expect(asideIn(dataset(countedIn("stated", "assembly")), indicators.personnel)).toEqual([]);
  });

  it("is of counts alone: shares are never added up", () => {
    const indicator = { ...indicators.share, id: "other-share" };
    const others = shares.map((each) => ({ ...each, indicator }));
    const relations = [{ ...countedIn("stated", "councils"), entity: "assembly" }];
    expect(asideIn({ ...withFigures(others), relations }, indicator)).toEqual([]);
  });
});

describe("beside women’s shares of forces", () => {
  it("is what a benchmark would take, where women are counted", () => {
    const one = countsOf("police", 20, 100);
    const small = withBenchmarkIndicators([
      ...one,
      { id: "S1", indicator: "women-share", sex: "F", value: 20.1, period: "2014" },
      { id: "S2", indicator: "women-share", sex: "F", value: 10.1, dimensions: { rank: "senior" }, period: "2015" },
    ]);
    const indicator = small.indicators.get("women-share");
    if (!indicator) throw new RangeError("no women-share");
    expect(asideIn(small, indicator)).toEqual([
      "table: Women needed to reach a benchmark of 30 %",
      "  Force | Women | More needed",
      "  Sylvanian Police {2015} | [W-police-2015 20] of [T-police-2015 100] | [women-needed--police--2015--at-30 10]",
      "basis: The sources read set no target for these forces. Benchmark set by this page, at constant strength.",
    ]);
  });

  it("is nothing where none is counted", () => {
    const two = [share("A", 9.1), share("B", 7.1, { entities: [councils] })];
    expect(asideIn(withFigures(two), indicators.share)).toEqual([]);
  });
});
