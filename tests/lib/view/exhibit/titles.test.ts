import { describe, expect, it } from "vitest";
import type { Dataset } from "@/lib/domain/dataset";
import type { Figure } from "@/lib/domain/figure";
import type { Indicator } from "@/lib/domain/indicator";
import type { QuantityCells } from "@/lib/domain/quantity";
import type { Relation } from "@/lib/domain/relation";
import type { Remark } from "@/lib/domain/remark";
import { type Locale, locales } from "@/lib/domain/text";
import type { Unit } from "@/lib/domain/unit";
import { changeTitle, describedTitle, heldTitle, shareTitle, strengthsTitle } from "@/lib/view/exhibit/titles";
import { figureOf, indicators, ruritania, sample, sources, withFigures } from "../../sample-dataset";
import { sentenceOf } from "./plain-words";

type Row = Parameters<typeof figureOf>[1];

const [guard, coast, assembly, councils] = ["guard", "coast", "assembly", "councils"].map((id) => {
  const entity = ruritania.entities.get(id);
  if (!entity) throw new RangeError(id);
  return entity;
});
if (!guard || !coast || !assembly || !councils) throw new RangeError("no entities");

/** A share of women; the Guard's of 2015 where nothing else is said. */
function share(id: string, printed: string, cells: Partial<QuantityCells>, row: Partial<Row> = {}): Figure {
  return figureOf(id, { indicator: indicators.share, sex: "F", printed, cells, ...row });
}

/** The same thing, said elsewhere. */
const elsewhere = { source: sources.census, locator: "p. 9" } as const;

function shareSentence(shown: readonly Figure[], locale: Locale = "en", others: readonly Figure[] = []) {
  const dataset = withFigures([...shown, ...others]);
  return sentenceOf(shareTitle(shown, "force", dataset, locale), dataset, locale);
}

describe("shareTitle: women were fewer than one in so many everywhere", () => {
  const fewer = (fraction: string) =>
    `In 2015 fewer than one in ${fraction} of the personnel of each force with a figure were women`;

  it.each<[string, Partial<QuantityCells>, string]>([
    ["4.9 %", { value: 4.9 }, "twenty"],
    ["5.0 %", { value: 5 }, "ten"],
    ["9.9 %", { value: 9.9 }, "ten"],
    ["10.0 %", { value: 10 }, "eight"],
    ["12.4 %", { value: 12.4 }, "eight"],
    ["12.5 %", { value: 12.5 }, "six"],
    ["16.6 %", { value: 16.6 }, "six"],
    ["16.7 %", { value: 16.7 }, "five"],
    ["20.0 %", { value: 20 }, "four"],
    ["25.0 %", { value: 25 }, "three"],
    ["33.4 %", { value: 33.4 }, "two"],
  ])("%s is %j: fewer than one in %s", (printed, cells, fraction) => {
    expect(shareSentence([share("A", printed, cells)])).toBe(fewer(fraction));
  });

  it.each<[string, Partial<QuantityCells>, string | undefined]>([
    ["under 10 %", { high: 10, qualifier: "under" }, "ten"], // an open end at the limit is below it
    ["at most 10 %", { high: 10, qualifier: "at-most" }, "eight"], // a closed one is not
    ["5-10 %", { low: 5, high: 10, qualifier: "range" }, "eight"],
    ["over 10 %", { low: 10, qualifier: "over" }, undefined], // no upper end but all
    ["0 %", { value: 0 }, "twenty"],
  ])("%s is judged by its upper end", (printed, cells, fraction) => {
    expect(shareSentence([share("A", printed, cells)])).toBe(fraction && fewer(fraction));
  });

  it.each<[string, Partial<QuantityCells>, string]>([
    ["9 %", { value: 9, qualifier: "about" }, "ten"], // 8.5 to 9.5
    ["9.9 %", { value: 9.9, status: "E" }, "ten"], // 9.85 to 9.95
    ["12 %", { value: 12 }, "eight"],
    ["12 %", { value: 12, qualifier: "about" }, "six"], // 11.5 to 12.5
    ["12 %", { value: 12, status: "U" }, "six"],
    ["10 %", { value: 10 }, "six"], // a round number: 5 to 15
  ])("%s as %j is judged by all that rounding allows", (printed, cells, fraction) => {
    expect(shareSentence([share("A", printed, cells)])).toBe(fewer(fraction));
  });

  it("holds of the largest of all, not of the mean", () => {
    const small = share("A", "2.0 %", { value: 2 });
    const large = share("B", "30.1 %", { value: 30.1 }, { entities: [coast] });
    expect(shareSentence([small, large])).toBe(fewer("three"));
  });

  it("holds of what contradicts the figures shown, though it is not shown itself", () => {
    const shown = share("A", "9 %", { value: 9, status: "E" });
    const other = share("B", "16.13 %", { value: 16.13 }, elsewhere);
    expect(shareSentence([shown])).toBe(fewer("ten"));
    expect(shareSentence([shown], "en", [other])).toBe(fewer("six"));
    const contrary = share("B", "60.2 %", { value: 60.2 }, elsewhere);
    expect(shareSentence([shown], "en", [contrary])).toBeUndefined();
  });

  it("is not disturbed by another body, another year, or a target", () => {
    const shown = share("A", "9.1 %", { value: 9.1 });
    const others = [
      share("B", "60.2 %", { value: 60.2 }, { ...elsewhere, entities: [coast] }),
      share("C", "60.2 %", { value: 60.2 }, { ...elsewhere, period: "2009" }),
      share(
        "D",
        "50 %",
        { value: 50 },
        { kind: "target", target: { type: "level", comparison: "at-least", reading: "certain" } },
      ),
    ];
    expect(shareSentence([shown], "en", others)).toBe(fewer("ten"));
  });

  it("leaves alone what only a caveat names beside the figure", () => {
    const remark: Remark = { id: "two", kind: "caveat", text: { en: "[A] or [B].", fr: "[A] ou [B]." } };
    const undated = { period: "undated", remarks: [remark] } as const;
    const shown = share("A", "9.1 %", { value: 9.1 }, undated);
    const dataset: Dataset = {
      ...withFigures([shown, share("B", "24.1 %", { value: 24.1 }, { ...undated, ...elsewhere })]),
      remarks: new Map([[remark.id, remark]]),
    };
    expect(sentenceOf(shareTitle([shown], "force", dataset, "en"), dataset, "en")).toBe(
      "At a date not stated, fewer than one in ten of the personnel of each force with a figure were women",
    );
  });
});

describe("shareTitle: what a remark holds against the figures", () => {
  it("is no reading of them if it is a target, another body’s or the men’s", () => {
    const remark: Remark = { id: "two", kind: "caveat", text: { en: "[A], [T].", fr: "[A], [T]." } };
    const shown = share("A", "9.1 %", { value: 9.1 }, { remarks: [remark] });
    const terms = { type: "level", comparison: "at-least", reading: "certain" } as const;
    const target = share("T", "50 %", { value: 50 }, { kind: "target", target: terms, remarks: [remark] });
    const other = share("O", "60.2 %", { value: 60.2 }, { entities: [coast], remarks: [remark] });
    const men = share("M", "90.9 %", { value: 90.9 }, { sex: "M", remarks: [remark] });
    const dataset = { ...withFigures([shown, target, other, men]), remarks: new Map([[remark.id, remark]]) };
    expect(sentenceOf(shareTitle([shown], "force", dataset, "en"), dataset, "en")).toContain("fewer than one in ten");
  });
});

describe("shareTitle: women were more than half everywhere, or nothing can be said", () => {
  const half = "In 2015 women were more than half of the personnel of each force with a figure";

  it.each<[string, Partial<QuantityCells>, string | undefined]>([
    ["50.1 %", { value: 50.1 }, half],
    ["50.0 %", { value: 50 }, undefined], // neither fewer nor more than one in two
    ["over 50 %", { low: 50, qualifier: "over" }, half],
    ["at least 50 %", { low: 50, qualifier: "at-least" }, undefined],
    ["60 %", { value: 60 }, half], // 55 to 65
    ["50 %", { value: 50 }, undefined], // 45 to 55
    ["51 %", { value: 51, qualifier: "about" }, half], // 50.5 to 51.5
    [
      "49.9 %",
      { value: 49.9 },
      "In 2015 fewer than one in two of the personnel of each force with a figure were women",
    ],
    ["40-60 %", { low: 40, high: 60, qualifier: "range" }, undefined],
  ])("%s", (printed, cells, sentence) => {
    expect(shareSentence([share("A", printed, cells)])).toBe(sentence);
  });

  it("says nothing where one is below and one above", () => {
    expect(
      shareSentence([
        share("A", "9.1 %", { value: 9.1 }),
        share("B", "60.2 %", { value: 60.2 }, { entities: [coast] }),
      ]),
    ).toBeUndefined();
  });

  it("says nothing of counts, and nothing where no number is known", () => {
    expect(shareSentence([sample("P02")])).toBeUndefined();
    expect(shareSentence([share("A", "no records", { status: "L" })])).toBeUndefined();
    expect(shareSentence([])).toBeUndefined();
  });
});

describe("shareTitle: its words", () => {
  const told = (subject: "seats" | "force" | "component", locale: Locale, printed = "4.1 %", value = 4.1) => {
    const shown = [share("A", printed, { value })];
    return sentenceOf(shareTitle(shown, subject, withFigures(shown), locale), withFigures(shown), locale);
  };

  it.each([
    ["seats", "en", "In 2015 women held fewer than one in twenty seats in each body with a figure"],
    ["component", "en", "In 2015 fewer than one in twenty of the personnel of each component with a figure were women"],
    [
      "seats",
      "fr",
      "En 2015, les femmes occupaient moins d’un siège sur vingt dans chacune des instances dont un chiffre est connu",
    ],
    [
      "force",
      "fr",
      "En 2015, les femmes représentaient moins d’un vingtième de l’effectif de chacune des forces dont un chiffre est connu",
    ],
    [
      "component",
      "fr",
      "En 2015, les femmes représentaient moins d’un vingtième de l’effectif de chacune des composantes dont un chiffre est connu",
    ],
  ] as const)("name what women are a share of (%s, %s)", (subject, locale, sentence) => {
    expect(told(subject, locale)).toBe(sentence);
  });

  it.each([
    [33.2, "d’un siège sur trois", "d’un tiers de"],
    [49.9, "d’un siège sur deux", "de la moitié de"],
  ])("of %s %% are French fractions", (value, seats, part) => {
    expect(told("seats", "fr", `${value} %`, value)).toContain(`moins ${seats} dans`);
    expect(told("force", "fr", `${value} %`, value)).toContain(`moins ${part} l’effectif`);
  });

  it.each([
    ["seats", "en", "In 2015 women held more than half of the seats in each body with a figure"],
    [
      "seats",
      "fr",
      "En 2015, les femmes occupaient plus de la moitié des sièges dans chacune des instances dont un chiffre est connu",
    ],
    [
      "force",
      "fr",
      "En 2015, les femmes représentaient plus de la moitié de l’effectif de chacune des forces dont un chiffre est connu",
    ],
  ] as const)("say “more than half” (%s, %s)", (subject, locale, sentence) => {
    expect(told(subject, locale, "71.5 %", 71.5)).toBe(sentence);
  });

  it.each<[readonly string[], string, string]>([
    [["2015"], "In 2015 fewer", "En 2015, les"],
    [["2015-02-01", "2014"], "In 2014 and 2015 fewer", "En 2014 et 2015, les"],
    [["2011", "2015", "2013"], "Between 2011 and 2015 fewer", "Entre 2011 et 2015, les"],
    [["2015", "undated"], "In 2015, or at a date not stated, fewer", "En 2015, ou à une date non précisée, les"],
    [
      ["2014", "2015", "undated"],
      "In 2014 and 2015, or at a date not stated, fewer",
      "En 2014 et 2015, ou à une date non précisée, les",
    ],
    [["undated"], "At a date not stated, fewer", "À une date non précisée, les"],
    [["2015-01/2015-06"], "In 2015 fewer", "En 2015, les"],
  ])("give the years of %j, in the past tense", (periods, en, fr) => {
    const shown = periods.map((period, place) =>
      share(`A${place}`, "4.1 %", { value: 4.1 }, { period, entities: [place === 0 ? guard : coast] }),
    );
    expect(shareSentence(shown, "en")?.startsWith(en)).toBe(true);
    expect(shareSentence(shown, "fr")?.startsWith(fr)).toBe(true);
  });

  it("give no year of which nothing is known", () => {
    const unknown = share("B", "no records", { status: "L" }, { period: "2011", entities: [coast] });
    expect(shareSentence([share("A", "4.1 %", { value: 4.1 }), unknown])).toMatch(/^In 2015 fewer/);
  });

  it.each(["../2012", "2012/..", "2012/2014"])("claim no year of what was %s", (period) => {
    expect(shareSentence([share("A", "4.1 %", { value: 4.1 }, { period })])).toBeUndefined();
  });
});

const countedIn = (certainty: Relation["certainty"], entity = "guard", other = "coast"): Relation => ({
  ...{ entity, kind: "counted-in", other, certainty },
  citation: { source: sources.note, locator: "§2 ¶3" },
});

describe("strengthsTitle: what must be known before the bars are added up", () => {
  const shown = [sample("P01"), sample("P04")];
  const title = (relations: readonly Relation[], locale: Locale) => {
    const dataset = { ...ruritania, relations };
    return sentenceOf(strengthsTitle(shown, dataset, locale), dataset, locale);
  };
  const en = "Strengths as the sources stated them, for 2015 or without a date";
  const fr = "Les effectifs tels que les sources les indiquaient, pour 2015 ou sans date";

  it.each<[string, readonly Relation[], string, string]>([
    ["no relation", [], "", ""],
    [
      "a body that may be counted in another",
      [countedIn("may-be")],
      "; some forces may be counted inside others",
      "_; certaines forces sont peut-être comptées dans d’autres",
    ],
    [
      "one that is taken to be",
      [countedIn("assumed")],
      "; some forces may be counted inside others",
      "_; certaines forces sont peut-être comptées dans d’autres",
    ],
    [
      "one that is",
      [countedIn("stated")],
      "; some forces are counted inside others",
      "_; certaines forces sont comptées dans d’autres",
    ],
    [
      "one that is, and one that may be",
      [countedIn("may-be"), countedIn("stated", "coast", "guard")],
      "; some forces are counted inside others",
      "_; certaines forces sont comptées dans d’autres",
    ],
    ["one that is in a body without a bar", [countedIn("stated", "guard", "assembly")], "", ""],
    ["a command, which counts nobody", [{ ...countedIn("stated"), kind: "authority" }], "", ""],
  ])("%s", (_, relations, more, encore) => {
    expect(title(relations, "en")).toBe(en + more);
    expect(title(relations, "fr")).toBe(fr + encore);
  });

  it.each<[readonly string[], string, string]>([
    [["2015"], "for 2015", "pour 2015"],
    [["2014", "2015"], "for 2014 and 2015", "pour 2014 et 2015"],
    [["2015", "2012", "2014-03"], "for 2012 to 2015", "de 2012 à 2015"],
    [["undated"], "without a date", "sans date"],
    [["undated", "2014", "2015"], "for 2014 and 2015 or without a date", "pour 2014 et 2015 ou sans date"],
  ])("has the years of what it shows: %j", (periods, years, ans) => {
    const figures = periods.map((period, place) =>
      figureOf(`S${place}`, { printed: "7", cells: { value: 7 }, period }),
    );
    const dataset = withFigures(figures);
    const titled = (locale: Locale) => sentenceOf(strengthsTitle(figures, dataset, locale), dataset, locale);
    expect(titled("en")).toBe(`Strengths as the sources stated them, ${years}`);
    expect(titled("fr")).toBe(`Les effectifs tels que les sources les indiquaient, ${ans}`);
  });
});

const places: Unit = { ...indicators.personnel.unit, id: "places" };
const ofCapacity: Unit = {
  ...{ id: "percent-of-capacity", measure: "percent", floor: 0 },
  ...{ one: { en: "% of capacity", fr: "% de la capacité" }, other: { en: "% of capacity", fr: "% de la capacité" } },
};
const prison = (id: string, en: string, fr: string, unit: Unit): Indicator => ({
  ...indicators.complaints,
  ...{ id, name: { en, fr }, unit },
});
const heldIndicator = prison("prison-population", "People held", "Personnes détenues", indicators.personnel.unit);
const placesIndicator = prison("places", "Places", "Places", places);
const occupancy = prison("occupancy", "Occupancy", "Occupation", ofCapacity);

const held = (printed: string, cells: Partial<QuantityCells>, row: Partial<Row> = {}) =>
  figureOf("H", { indicator: heldIndicator, printed, cells, ...row });
const capacity = (printed: string, cells: Partial<QuantityCells>, row: Partial<Row> = {}) =>
  figureOf("C", { indicator: placesIndicator, printed, cells, ...row });
const stated = (printed: string, cells: Partial<QuantityCells>, row: Partial<Row> = {}) =>
  figureOf("O", { indicator: occupancy, printed, cells, ...row });

function heldSentence(
  people: Figure,
  of: Figure,
  locale: Locale = "en",
  said: readonly Figure[] = [],
  others: readonly Figure[] = [],
) {
  const dataset = withFigures([people, of, ...said, ...others]);
  return sentenceOf(heldTitle(people, of, said, dataset, locale), dataset, locale);
}

describe("heldTitle: people held against places", () => {
  const exactly = capacity("1,001", { value: 1001 });

  it.each<[number, string]>([
    [3004, "In 2015 prisons held 3,004 people, more than three times their official capacity (1,001, 2015)"],
    [3003, "In 2015 prisons held 3,003 people, more than twice their official capacity (1,001, 2015)"],
    [2003, "In 2015 prisons held 2,003 people, more than twice their official capacity (1,001, 2015)"],
    [2002, "In 2015 prisons held 2,002 people, more than one and a half times their official capacity (1,001, 2015)"],
    [1502, "In 2015 prisons held 1,502 people, more than one and a half times their official capacity (1,001, 2015)"],
    [1501, "In 2015 prisons held 1,501 people, more than their official capacity (1,001, 2015)"],
    [1002, "In 2015 prisons held 1,002 people, more than their official capacity (1,001, 2015)"],
    [1001, "In 2015 prisons held 1,001 people, within their official capacity (1,001, 2015)"],
    [12, "In 2015 prisons held 12 people, within their official capacity (1,001, 2015)"],
  ])("%i for 1,001 places", (value, sentence) => {
    expect(heldSentence(held(String(value), { value }), exactly)).toBe(sentence);
  });

  it.each<[number, string]>([
    [
      3004,
      "En 2015, les prisons comptaient 3~004 personnes détenues, plus de trois fois leur capacité officielle (1~001 places, 2015)",
    ],
    [
      2003,
      "En 2015, les prisons comptaient 2~003 personnes détenues, plus de deux fois leur capacité officielle (1~001 places, 2015)",
    ],
    [
      1502,
      "En 2015, les prisons comptaient 1~502 personnes détenues, plus d’une fois et demie leur capacité officielle (1~001 places, 2015)",
    ],
    [
      1002,
      "En 2015, les prisons comptaient 1~002 personnes détenues, plus que leur capacité officielle (1~001 places, 2015)",
    ],
    [
      12,
      "En 2015, les prisons comptaient 12 personnes détenues, dans la limite de leur capacité officielle (1~001 places, 2015)",
    ],
  ])("%i for 1,001 places, in French", (value, sentence) => {
    expect(heldSentence(held(String(value), { value }), exactly, "fr")).toBe(sentence);
  });

  it("says nothing of prisons where others are held: the two numbers beside each other", () => {
    const cells = figureOf("H", {
      indicator: prison("in-police-cells", "People in cells", "Personnes en cellule", indicators.personnel.unit),
      ...{ printed: "3,004", cells: { value: 3004 } },
    });
    expect(heldSentence(cells, exactly)).toBe("People in cells: 3,004 (2015); Places: 1,001 (2015)");
    expect(heldSentence(cells, exactly, "fr")).toBe("Personnes en cellule_: 3~004 (2015)_; Places_: 1~001 (2015)");
  });

  it("takes a capacity that is about for all that it can be: over 6,000 is no two times of about 3,000", () => {
    const people = held("over 6,000", { low: 6000, qualifier: "over" });
    expect(heldSentence(people, capacity("3,001", { value: 3001 }))).toContain("more than one and a half times");
    expect(heldSentence(people, capacity("2,999", { value: 2999 }))).toContain("more than twice");
    // Up to 3,500 places.
    expect(heldSentence(people, capacity("about 3,000", { value: 3000, qualifier: "about" }))).toBe(
      "In 2015 prisons held over_6,000 people, more than one and a half times their official capacity (about_3,000, 2015)",
    );
    expect(heldSentence(people, capacity("3,000", { value: 3000 }))).toContain("more than one and a half times");
  });

  it("says neither more nor within where rounding allows both: the two numbers beside each other", () => {
    const of = capacity("about 3,000", { value: 3000, qualifier: "about" });
    const people = held("3,210", { value: 3210 }, { period: "2010" });
    expect(heldSentence(people, of)).toBe("People held: 3,210 (2010); Places: about_3,000 (2015)");
    expect(heldSentence(people, of, "fr")).toBe("Personnes détenues_: 3~210 (2010)_; Places_: environ_3~000 (2015)");
  });

  it.each<[string, Partial<QuantityCells>]>([
    ["at least 900", { low: 900, qualifier: "at-least" }],
    ["no records", { status: "L" }],
  ])("claims nothing of %s people", (printed, cells) => {
    expect(heldSentence(held(printed, cells), exactly)).toMatch(/^People held: .* \(2015\); Places: 1,001 \(2015\)$/);
  });

  it.each<[string, Partial<QuantityCells>]>([
    ["over 900", { low: 900, qualifier: "over" }],
    ["no records", { status: "L" }],
  ])("claims nothing of a capacity of %s", (printed, cells) => {
    expect(heldSentence(held("3,004", { value: 3004 }), capacity(printed, cells))).toMatch(/^People held: 3,004/);
  });

  const people = held("2,503", { value: 2503 });

  it.each<[string, Partial<QuantityCells>, RegExp]>([
    ["250.1 %", { value: 250.1 }, /more than twice/],
    ["200.0 %", { value: 200 }, /more than one and a half times/],
    ["over 200 %", { low: 200, qualifier: "over" }, /more than twice/],
    ["140.2 %", { value: 140.2 }, /more than their/],
    ["90.2 %", { value: 90.2 }, /^People held: 2,503/],
    ["about 200 %", { value: 200, qualifier: "about" }, /more than their/], // 150 to 250, and 150 is not more than 150
  ])("is held against an occupancy stated for that time: %s", (printed, cells, sentence) => {
    expect(heldSentence(people, exactly, "en", [stated(printed, cells)])).toMatch(sentence);
  });

  it("is within only where a stated occupancy says so too", () => {
    const few = held("912", { value: 912 });
    expect(heldSentence(few, exactly, "en", [stated("91.1 %", { value: 91.1 })])).toContain("within their");
    expect(heldSentence(few, exactly, "en", [stated("101.1 %", { value: 101.1 })])).toMatch(/^People held: 912/);
  });

  it("is held against a count that disagrees with the one shown", () => {
    const other = (value: number) =>
      figureOf("H2", { indicator: heldIndicator, printed: String(value), cells: { value }, ...elsewhere });
    expect(heldSentence(people, exactly, "en", [], [other(1603)])).toContain("more than one and a half times");
    expect(heldSentence(people, exactly, "en", [], [other(1103)])).toContain("more than their");
    expect(heldSentence(people, exactly, "en", [], [other(903)])).toMatch(/^People held: 2,503/);
  });

  it("is not held against another capacity that only a caveat names", () => {
    const remark: Remark = { id: "two", kind: "caveat", text: { en: "[C] or [C2].", fr: "[C] ou [C2]." } };
    const undated = { period: "undated", remarks: [remark] } as const;
    const of = capacity("1,001", { value: 1001 }, undated);
    const other = figureOf("C2", {
      indicator: placesIndicator,
      printed: "2,401",
      cells: { value: 2401 },
      ...undated,
      ...elsewhere,
    });
    const dataset = { ...withFigures([people, of, other]), remarks: new Map([[remark.id, remark]]) };
    expect(sentenceOf(heldTitle(people, of, [], dataset, "en"), dataset, "en")).toBe(
      "In 2015 prisons held 2,503 people, more than twice their official capacity (1,001, date not stated)",
    );
  });

  it.each<[string, string, string]>([
    ["2010-03", "In March 2010 prisons", "En mars 2010, les prisons"],
    ["2010-03-31", "On 31 March 2010 prisons", "Le 31 mars 2010, les prisons"],
    ["2010/2012", "In 2010–2012 prisons", "En 2010-2012, les prisons"],
    ["../2012", "Until 2012 prisons", "Jusqu’en 2012, les prisons"],
    ["2012/..", "Since 2012 prisons", "Depuis 2012, les prisons"],
    ["undated", "At a date not stated prisons", "À une date non précisée, les prisons"],
    [
      "2010-03/2010-05",
      "In the period March 2010 to May 2010 prisons",
      "Sur la période mars 2010 à mai 2010, les prisons",
    ],
  ])("begins with its time: %s", (period, en, fr) => {
    const then = held("3,004", { value: 3004 }, { period });
    expect(heldSentence(then, exactly, "en")?.startsWith(`${en} held 3,004 people, more than three`)).toBe(true);
    expect(heldSentence(then, exactly, "fr")?.startsWith(fr)).toBe(true);
  });
});

describe("changeTitle: one thing at two times", () => {
  const earlier = (printed: string, cells: Partial<QuantityCells>, row: Partial<Row> = {}) =>
    figureOf("B", { printed, cells, period: "2013", ...row });
  const later = (printed: string, cells: Partial<QuantityCells>, row: Partial<Row> = {}) =>
    figureOf("A", { printed, cells, period: "2016", ...row });
  const sentence = (from: Figure, to: Figure, locale: Locale = "en", others: readonly Figure[] = []) => {
    const dataset = withFigures([from, to, ...others]);
    return sentenceOf(changeTitle(from, to, dataset, locale), dataset, locale);
  };
  const few = earlier("381", { value: 381 });
  const many = later("461", { value: 461 });

  it("rose or fell, with both numbers and their times", () => {
    expect(sentence(few, many)).toBe("Personnel rose from 381 in 2013 to 461 in 2016");
    expect(sentence(few, many, "fr")).toBe("Effectif_: en hausse, de 381 en 2013 à 461 en 2016");
    const [much, little] = [earlier("461", { value: 461 }), later("381", { value: 381 })];
    expect(sentence(much, little)).toBe("Personnel fell from 461 in 2013 to 381 in 2016");
    expect(sentence(much, little, "fr")).toBe("Effectif_: en baisse, de 461 en 2013 à 381 en 2016");
  });

  it("writes months and days as the language does", () => {
    const [from, to] = [
      earlier("381", { value: 381 }, { period: "2013-03" }),
      later("461", { value: 461 }, { period: "2016-03-31" }),
    ];
    expect(sentence(from, to)).toBe("Personnel rose from 381 in March 2013 to 461 on 31 March 2016");
    expect(sentence(from, to, "fr")).toBe("Effectif_: en hausse, de 381 en mars 2013 à 461 le 31 mars 2016");
  });

  it.each<[string, Figure, Figure, string]>([
    [
      "touch, 375 to 385 and 385,",
      earlier("380", { value: 380 }),
      later("385", { value: 385 }),
      "Personnel: 385 in 2016, against 380 in 2013",
    ],
    [
      "are one within rounding",
      earlier("about 500", { value: 500, qualifier: "about" }),
      many,
      "Personnel: 461 in 2016, against about_500 in 2013",
    ],
    [
      "are open upwards",
      earlier("over 300", { low: 300, qualifier: "over" }),
      many,
      "Personnel: 461 in 2016, against over_300 in 2013",
    ],
    [
      "are open downwards",
      few,
      later("under 500", { high: 500, qualifier: "under" }),
      "Personnel: under_500 in 2016, against 381 in 2013",
    ],
  ])("is one number against the other where they %s", (_, from, to, expected) => {
    expect(sentence(from, to)).toBe(expected);
  });

  it("says that one number was given twice, and does not set it against itself", () => {
    const again = later("381", { value: 381 });
    expect(sentence(few, again)).toBe("Personnel: 381 in 2016, the same figure as in 2013");
    expect(sentence(few, again, "fr")).toBe("Effectif_: 381 en 2016, le même chiffre qu’en 2013");
    const day = earlier("381", { value: 381 }, { period: "2013-03-31" });
    expect(sentence(day, again)).toBe("Personnel: 381 in 2016, the same figure as on 31 March 2013");
    expect(sentence(day, again, "fr")).toBe("Effectif_: 381 en 2016, le même chiffre que le 31 mars 2013");
  });

  it("says it neither of what another source says otherwise, nor of limits, nor of a time that is open", () => {
    const again = later("381", { value: 381 });
    const other = figureOf("X", { printed: "399", cells: { value: 399 }, period: "2013", ...elsewhere });
    expect(sentence(few, again, "en", [other])).toBe("Personnel: 381 in 2016, against 381 in 2013");
    const [floor, floorAgain] = [earlier, later].map((of) => of("over 300", { low: 300, qualifier: "over" }));
    expect(floor && floorAgain && sentence(floor, floorAgain)).toContain("against");
    expect(sentence(few, later("381", { value: 381 }, { period: "2016/.." }))).toContain("against");
  });

  it("claims nothing where one is not known", () => {
    expect(sentence(earlier("no records", { status: "L" }), many)).toMatch(
      /^Personnel: 461 in 2016, against \D+ in 2013$/,
    );
  });

  it("rises just beyond what rounding allows", () => {
    expect(sentence(earlier("380", { value: 380 }), later("386", { value: 386 }))).toContain("rose");
  });

  it.each<[string, string, string, string]>([
    [
      "../2012",
      "2012/..",
      "Personnel: 461 since 2012, against 381 until 2012",
      "Effectif_: 461 depuis 2012, contre 381 jusqu’en 2012",
    ],
    [
      "2012",
      "2014/..",
      "Personnel: 461 since 2014, against 381 in 2012",
      "Effectif_: 461 depuis 2014, contre 381 en 2012",
    ],
    [
      "2012/2013",
      "2016",
      "Personnel: 461 in 2016, against 381 in 2012–2013",
      "Effectif_: 461 en 2016, contre 381 en 2012-2013",
    ],
  ])("claims no rise between %s and %s, which are no dates", (from, to, en, fr) => {
    const [first, second] = [
      earlier("381", { value: 381 }, { period: from }),
      later("461", { value: 461 }, { period: to }),
    ];
    expect(sentence(first, second)).toBe(en);
    expect(sentence(first, second, "fr")).toBe(fr);
  });

  it("claims no rise from authorised to deployed strength", () => {
    const told = (one: Figure["basis"], other: Figure["basis"]) =>
      sentence(
        earlier("381", { value: 381 }, one && { basis: one }),
        later("461", { value: 461 }, other && { basis: other }),
      );
    expect(told("authorised", "deployed")).toBe("Personnel: 461 in 2016, against 381 in 2013");
    expect(told("authorised", undefined)).toBe("Personnel: 461 in 2016, against 381 in 2013");
    expect(told("deployed", "deployed")).toContain("rose");
  });

  it("claims no rise that another count of the same time does not bear out", () => {
    const other = (value: number, period: string) =>
      figureOf("X", { printed: String(value), cells: { value }, period, ...elsewhere });
    expect(sentence(few, many, "en", [other(463, "2013")])).toBe("Personnel: 461 in 2016, against 381 in 2013");
    expect(sentence(few, many, "en", [other(379, "2016")])).toBe("Personnel: 461 in 2016, against 381 in 2013");
    expect(sentence(few, many, "en", [other(399, "2013")])).toContain("rose");
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
      sentenceOf(describedTitle(indicators.personnel.name[locale], shown, locale), dataset, locale),
    );
    expect(english).toBe(en);
    expect(french).toBe(fr);
  });
});
