import { describe, expect, it } from "vitest";
import type { Caveat } from "@/lib/domain/caveat";
import type { Figure } from "@/lib/domain/figure";
import type { Indicator } from "@/lib/domain/indicator";
import type { QuantityCells } from "@/lib/domain/quantity";
import type { Locale } from "@/lib/domain/text";
import type { Unit } from "@/lib/domain/unit";
import { occupancyTitle } from "@/lib/view/exhibit/occupancy";
import { figureOf, indicators, sources, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";
import { sentenceOf } from "./plain-words";

type Row = Parameters<typeof figureOf>[1];

/** The same thing, said elsewhere. */
const elsewhere = { source: sources.census, locator: "p. 9" } as const;

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
  return sentenceOf(occupancyTitle(people, of, said, wholePage(dataset, locale)), dataset, locale);
}

describe("occupancyTitle: people held against places", () => {
  const exactly = capacity("1,001", { value: 1001 });

  it.each<[number, string]>([
    [3004, "In 2015 prisons held 3,004 people, more than three times their official capacity"],
    [3003, "In 2015 prisons held 3,003 people, more than twice their official capacity"],
    [2003, "In 2015 prisons held 2,003 people, more than twice their official capacity"],
    [2002, "In 2015 prisons held 2,002 people, more than one and a half times their official capacity"],
    [1502, "In 2015 prisons held 1,502 people, more than one and a half times their official capacity"],
    [1501, "In 2015 prisons held 1,501 people, more than their official capacity"],
    [1002, "In 2015 prisons held 1,002 people, more than their official capacity"],
    [1001, "In 2015 prisons held 1,001 people, within their official capacity"],
    [12, "In 2015 prisons held 12 people, within their official capacity"],
  ])("%i for 1,001 places", (value, sentence) => {
    expect(heldSentence(held(String(value), { value }), exactly)).toBe(sentence);
  });

  it.each<[number, string]>([
    [3004, "En 2015, les prisons comptaient 3~004 personnes détenues, plus de trois fois leur capacité officielle"],
    [2003, "En 2015, les prisons comptaient 2~003 personnes détenues, plus de deux fois leur capacité officielle"],
    [
      1502,
      "En 2015, les prisons comptaient 1~502 personnes détenues, plus d’une fois et demie leur capacité officielle",
    ],
    [1002, "En 2015, les prisons comptaient 1~002 personnes détenues, plus que leur capacité officielle"],
    [12, "En 2015, les prisons comptaient 12 personnes détenues, dans la limite de leur capacité officielle"],
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
      "In 2015 prisons held over_6,000 people, more than one and a half times their official capacity",
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
    const caveat: Caveat = { id: "two", kind: "caveat", text: { en: "[C] or [C2].", fr: "[C] ou [C2]." } };
    const undated = { period: "undated", caveats: [caveat] } as const;
    const of = capacity("1,001", { value: 1001 }, undated);
    const other = figureOf("C2", {
      indicator: placesIndicator,
      printed: "2,401",
      cells: { value: 2401 },
      ...undated,
      ...elsewhere,
    });
    const dataset = { ...withFigures([people, of, other]), caveats: new Map([[caveat.id, caveat]]) };
    expect(sentenceOf(occupancyTitle(people, of, [], wholePage(dataset, "en")), dataset, "en")).toBe(
      "In 2015 prisons held 2,503 people, more than twice their official capacity",
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
