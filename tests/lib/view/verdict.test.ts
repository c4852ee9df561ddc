import { describe, expect, it } from "vitest";
import { type AgainstTarget, againstTarget } from "@/lib/check/against-target";
import { derivationsSchema } from "@/lib/domain/derivation";
import type { Figure } from "@/lib/domain/figure";
import type { Indicator } from "@/lib/domain/indicator";
import type { QuantityCells } from "@/lib/domain/quantity";
import type { TargetTerms } from "@/lib/domain/target";
import { type Locale, locales } from "@/lib/domain/text";
import { verdictSentence } from "@/lib/view/verdict";
import { figureOf, indicators, periodOf, ruritania, sources, withFigures } from "../sample-dataset";
import { wholePage } from "../whole-page";
import { wordsOf } from "./exhibit/plain-words";

const share = (id: string, cells: Partial<QuantityCells>, period = "2015") =>
  figureOf(id, { cells, printed: "as it is", period, indicator: indicators.share, sex: "F", source: sources.census });

const target = (terms: Partial<TargetTerms> = {}) =>
  figureOf("T", {
    ...{ cells: { value: 30 }, printed: "30%", period: "undated", indicator: indicators.share, sex: "F" },
    ...{ kind: "target", target: { type: "level", comparison: "at-least", reading: "certain", ...terms } },
  });

function said(set: Figure | undefined, judged: readonly Figure[], locale: Locale = "en"): string {
  const page = wholePage(withFigures([...judged, ...(set ? [set] : [])]), locale);
  const verdict = againstTarget(set, judged);
  return wordsOf(verdictSentence({ ...(set && { target: set }), verdict, judged }, page), page);
}

const unclear = target({ type: "unclear", reading: "assumed" });
const due = { due: periodOf("2015") };

describe("verdictSentence", () => {
  it.each<[string, Figure, readonly Figure[], string, string]>([
    [
      "above what may be a share",
      unclear,
      [share("A", { value: 34.4 }, "2019")],
      "Above 30_% if a share is meant (34.4_% in 2019)",
      "Au-dessus de 30_% si une part est visée (34,4_% en 2019)",
    ],
    [
      "below it",
      unclear,
      [share("A", { value: 27.9 }, "2020-01-01")],
      "Below 30_% if a share is meant (27.9_% on 1 January 2020)",
      "En dessous de 30_% si une part est visée (27,9_% le 1er janvier 2020)",
    ],
    [
      "no less than it",
      unclear,
      [share("A", { low: 30, high: 40, qualifier: "range" })],
      "Reached if a share is meant (30 to 40_% in 2015)",
      "Atteinte si une part est visée (30 à 40_% en 2015)",
    ],
    [
      "above a target that is read in one of several ways",
      target({ reading: "assumed" }),
      [share("A", { value: 34.4 })],
      "Reached if the target is read as it is here (34.4_% in 2015)",
      "Atteinte si la cible se lit comme ici (34,4_% en 2015)",
    ],
    [
      "before a target is due",
      target(due),
      [share("A", { value: 34.4 }, "2012")],
      "Not yet due, above 30_% (34.4_% in 2012)",
      "Échéance à venir, au-dessus de 30_% (34,4_% en 2012)",
    ],
    [
      "several sources on one side",
      target(due),
      [share("A", { value: 9 }), share("B", { value: 16.1 })],
      "Not reached by the due date (9_% and 16.1_% in 2015)",
      "Non atteinte à l’échéance (9_% et 16,1_% en 2015)",
    ],
    [
      "sources on both sides",
      target(),
      [share("A", { value: 29.1 }), share("B", { value: 31.1 }, "undated")],
      "Cannot tell: the sources are on both sides of the target; the counts behind them would settle it (29.1_% in 2015; 31.1_% at a date not stated)",
      "Impossible à dire_: les sources se situent de part et d’autre de la cible_; les effectifs dont elles partent permettraient de trancher (29,1_% en 2015_; 31,1_% à une date non précisée)",
    ],
    ["no value", target(), [], "No value yet in the sources read", "Aucune valeur à ce jour dans les sources lues"],
  ])("says what is %s", (_, set, judged, en, fr) => {
    expect(locales.map((locale) => said(set, judged, locale))).toEqual([en, fr]);
  });

  it("says nothing without a target", () => {
    expect(said(undefined, [share("A", { value: 34.4 })])).toBe("");
  });

  it.each<[string, Partial<TargetTerms>, Partial<QuantityCells>]>([
    ["a change", { type: "change-points" }, { value: 34.4 }],
    ["a value that straddles", {}, { value: 30, qualifier: "about" }],
  ])("says of %s what would settle it", (_, terms, cells) => {
    expect(said(target(terms), [share("A", cells)])).toMatch(/^Cannot tell: .*; .* would settle it \(/);
    expect(said(target(terms), [share("A", cells)], "fr")).toMatch(/^Impossible à dire_: .* de trancher \(/);
  });
});

describe("verdictSentence: women needed", () => {
  const needed: Indicator = {
    ...indicators.personnel,
    ...{ id: "women-needed", name: { en: "Women needed", fr: "Femmes nécessaires" } },
  };
  const count = (id: string, value: number, sex: Figure["sex"], period: string) =>
    figureOf(id, { cells: { value }, printed: String(value), sex, period });
  const value = share("A", { value: 27.9 }, "2020");

  const dataset = (women: number, period: string) => ({
    ...withFigures([value, unclear, count("W", women, "F", period), count("S", 147, "_T", period)]),
    indicators: new Map([...ruritania.indicators, [needed.id, needed]]),
    derivations: derivationsSchema.parse({
      rules: [{ id: "needed", kind: "needed", indicator: needed.id, target: "T", women: "W", whole: "S" }],
    }),
  });
  const sentence = (women: number, period: string, locale: Locale) => {
    const page = wholePage(dataset(women, period), locale);
    const verdict: AgainstTarget = againstTarget(unclear, [value]);
    return wordsOf(verdictSentence({ target: unclear, verdict, judged: [value] }, page), page);
  };

  it.each<[string, number, string, string, string]>([
    ["of the time of the value", 41, "2020", "; 4 more women needed", "_; il faudrait 4 femmes de plus"],
    ["one alone", 44, "2020", "; 1 more woman needed", "_; il faudrait 1 femme de plus"],
    ["of another time: not here", 14, "2015", "", ""],
  ])("%s", (_, women, period, en, fr) => {
    expect(sentence(women, period, "en")).toBe(`Below 30_% if a share is meant (27.9_% in 2020)${en}`);
    expect(sentence(women, period, "fr")).toBe(`En dessous de 30_% si une part est visée (27,9_% en 2020)${fr}`);
  });
});
