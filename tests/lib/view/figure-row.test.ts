import { describe, expect, it } from "vitest";
import { figureRow, subjectOf } from "@/lib/view/figure-row";
import { ruritania, sample, withFigures } from "../sample-dataset";
import { wholePage } from "../whole-page";

const detailsOf = (id: string, locale: "en" | "fr") => subjectOf(sample(id), wholePage(ruritania, locale)).details;

describe("what a figure is about", () => {
  it("is its indicator and its entity, in the reader's language", () => {
    expect(subjectOf(sample("P01"), wholePage(ruritania, "en"))).toEqual({
      ...{ indicator: "Personnel", entity: "Royal Guard", details: [] },
    });
    expect(subjectOf(sample("P01"), wholePage(ruritania, "fr"))).toEqual({
      ...{ indicator: "Effectif", entity: "Garde royale", details: [] },
    });
  });

  it("is all the bodies that a target names", () => {
    expect(subjectOf(sample("T01"), wholePage(ruritania, "en")).entity).toBe("Assembly, Town councils");
    expect(subjectOf(sample("T01"), wholePage(ruritania, "fr")).entity).toBe("Assemblée, Conseils de ville");
  });

  it.each([
    ["an area other than the dataset's", "P06", ["The North"], ["Le Nord"]],
    ["a sex", "P02", ["women"], ["femmes"]],
    ["a sex and a rank", "P05", ["women", "senior level"], ["femmes", "grades supérieurs"]],
    ["a baseline, which claims no order of time", "W02", ["baseline"], ["valeur de base"]],
    ["a survey", "W03", ["survey"], ["enquête"]],
    ["a plan", "M01", ["plan"], ["prévu"]],
    ["a target", "T01", ["target"], ["cible"]],
    ["nothing: a base for shares is a plain count", "B01", [], []],
    ["nothing: ranks and sexes that do not apply", "R01", [], []],
  ])("is narrowed by %s", (_, id, en, fr) => {
    expect(detailsOf(id, "en")).toEqual(en);
    expect(detailsOf(id, "fr")).toEqual(fr);
  });

  it("names no sex where the dataset has figures of one alone for the indicator", () => {
    expect(detailsOf("W01", "en")).toEqual([]);
    const alone = withFigures([sample("P02")]);
    expect(subjectOf(sample("P02"), wholePage(alone, "en")).details).toEqual([]);
  });
});

describe("a figure in a list", () => {
  it("leads to its own page and has its marker", () => {
    const page = wholePage(ruritania, "fr");
    const rows = ["P01", "P04"].map((id) => figureRow(sample(id), page));
    expect(page.frame(rows, undefined).notes).toHaveLength(2);
    expect(rows[1]).toMatchObject({ id: "P04", href: "/fr/ruritania/figures/P04", cited: { note: 2 } });
  });
});
