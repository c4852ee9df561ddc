import { describe, expect, it } from "vitest";
import type { Relation } from "@/lib/domain/entity";
import { type Locale, locales } from "@/lib/domain/text";
import { describedTitle, overlapSentence, timesSentence } from "@/lib/view/exhibit/descriptions";
import { figureOf, indicators, ruritania, sample, sources, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";
import { sentenceOf } from "./plain-words";

const countedIn = (certainty: Relation["certainty"], entity = "guard", other = "coast"): Relation => ({
  ...{ entity, kind: "counted-in", other, certainty },
  citation: { source: sources.note, locator: "§2 ¶3" },
});

describe("overlapSentence: what must be known before the bars are added up", () => {
  const shown = [sample("P01"), sample("P04")];
  const sentence = (relations: readonly Relation[], locale: Locale) =>
    overlapSentence(shown, { ...ruritania, relations }, locale);
  const mayBe = [
    "Some forces may be counted inside others.",
    "Certaines forces sont peut-être comptées dans d’autres.",
  ];
  const are = ["Some forces are counted inside others.", "Certaines forces sont comptées dans d’autres."];

  it.each<[string, readonly Relation[], readonly string[]]>([
    ["no relation", [], ["", ""]],
    ["a body that may be counted in another", [countedIn("may-be")], mayBe],
    ["one that is taken to be", [countedIn("assumed")], mayBe],
    ["one that is", [countedIn("stated")], are],
    ["one that is, and one that may be", [countedIn("may-be"), countedIn("stated", "coast", "guard")], are],
    ["one that is in a body without a bar", [countedIn("stated", "guard", "assembly")], ["", ""]],
    ["a command, which counts nobody", [{ ...countedIn("stated"), kind: "authority" }], ["", ""]],
  ])("%s", (_, relations, sentences) => {
    expect(locales.map((locale) => sentence(relations, locale))).toEqual(sentences);
  });
});

describe("timesSentence: of when figures are, where the title does not say", () => {
  it.each<[readonly string[], string, string]>([
    [["2015"], "In 2015.", "En 2015."],
    [["2013-12-31", "2013-12-31"], "On 31 December 2013.", "Le 31 décembre 2013."],
    [["2014", "2015"], "In 2014 and 2015.", "En 2014 et 2015."],
    [["2015", "2012", "2014-03"], "From 2012 to 2015.", "De 2012 à 2015."],
    [["undated"], "At a date not stated.", "À une date non précisée."],
    [
      ["undated", "2014", "2015"],
      "In 2014 and 2015, or at dates not stated.",
      "En 2014 et 2015, ou à des dates non précisées.",
    ],
    [[], "", ""],
  ])("%j", (periods, en, fr) => {
    const figures = periods.map((period, place) =>
      figureOf(`S${place}`, { printed: "7", cells: { value: 7 }, period }),
    );
    const dataset = withFigures(figures);
    expect(locales.map((locale) => sentenceOf(timesSentence(figures, locale), dataset, locale))).toEqual([en, fr]);
  });
});

describe("describedTitle: what it is and of when, which is true of anything", () => {
  const at = (...periods: readonly string[]) =>
    periods.map((period, place) => figureOf(`A${place}`, { printed: "7", cells: { value: 7 }, period }));

  it.each<[readonly string[], string, string]>([
    [["2015"], "Personnel, 2015", "Effectif, 2015"],
    [["2015-03-31", "2015"], "Personnel, 2015", "Effectif, 2015"],
    [["2016", "2013"], "Personnel, 2013–2016", "Effectif, 2013-2016"],
    [["2013/2016"], "Personnel, 2013–2016", "Effectif, 2013-2016"],
    [["undated"], "Personnel, at dates not stated", "Effectif, à des dates non précisées"],
    [["2015", "undated"], "Personnel, 2015, and at dates not stated", "Effectif, 2015 et à des dates non précisées"],
    [["../2012"], "Personnel, until 2012", "Effectif, jusqu’en 2012"],
    [
      ["../2012", "2009", "undated"],
      "Personnel, until 2012, and at dates not stated",
      "Effectif, jusqu’en 2012 et à des dates non précisées",
    ],
    [["2012/..", "2015"], "Personnel, since 2012", "Effectif, depuis 2012"],
    [["../2012", "2012/.."], "Personnel", "Effectif"],
  ])("%j", (periods, en, fr) => {
    const shown = at(...periods);
    const dataset = withFigures(shown);
    const [english, french] = locales.map((locale) =>
      sentenceOf(describedTitle(indicators.personnel.name[locale], shown, wholePage(dataset, locale)), dataset, locale),
    );
    expect(english).toBe(en);
    expect(french).toBe(fr);
  });

  it("cuts a name with which it would have more than eighteen words", () => {
    const long = Array.from({ length: 20 }, (_, place) => `word${place + 1}`).join(" ");
    const shown = at("2013", "2016");
    const title = sentenceOf(
      describedTitle(long, shown, wholePage(withFigures(shown), "en")),
      withFigures(shown),
      "en",
    );
    expect(title).toBe("Word1 word2 word3 word4 word5 word6 word7 word8 word9…, 2013–2016");
  });

  it("leaves out what is explained in brackets only where it must", () => {
    const shown = at("2013");
    const titled = (name: string) => describedTitle(name, shown, wholePage(withFigures(shown), "en"));
    expect(titled("Forces (all)")).toBe("Forces (all), {2013}");
    expect(titled(`Forces (${"as they add them up ".repeat(4).trim()})`)).toBe("Forces, {2013}");
  });
});
