import { describe, expect, it } from "vitest";
import type { QuantityCells } from "@/lib/domain/quantity";
import type { Unit } from "@/lib/domain/unit";
import { formatQuantity, isApproximate, quantitySentence, quantityText } from "@/lib/format/quantity";
import { quantityOf, units } from "../sample-dataset";

const { persons, percent, months, calendar, crowns } = units;

interface Row {
  readonly printed: string;
  readonly cells: Partial<QuantityCells>;
  readonly unit: Unit;
  /** English, then French: `_` stands for U+00A0 and `'` for U+202F. */
  readonly table: readonly [string, string];
  readonly sentence: readonly [string, string];
}

/** The rows of the data model's table of quantities. */
const rows: readonly Row[] = [
  {
    ...{ printed: "13,800", cells: { value: 13_800 }, unit: persons },
    ...{ table: ["13,800", "13'800"], sentence: ["13,800", "13'800"] },
  },
  {
    ...{ printed: "about 3,000", cells: { value: 3000, qualifier: "about" }, unit: persons },
    ...{ table: ["≈_3,000", "≈_3'000"], sentence: ["about_3,000", "environ_3'000"] },
  },
  {
    ...{ printed: "over 6,000", cells: { low: 6000, qualifier: "over" }, unit: persons },
    ...{ table: [">_6,000", ">_6'000"], sentence: ["over_6,000", "plus de_6'000"] },
  },
  {
    ...{ printed: "at least 200", cells: { low: 200, qualifier: "at-least" }, unit: persons },
    ...{ table: ["≥_200", "≥_200"], sentence: ["at least_200", "au moins_200"] },
  },
  {
    ...{ printed: "less than 10", cells: { high: 10, qualifier: "under" }, unit: persons },
    ...{ table: ["<_10", "<_10"], sentence: ["under_10", "moins de_10"] },
  },
  {
    ...{ printed: "within a month", cells: { high: 1, qualifier: "at-most" }, unit: months },
    ...{ table: ["≤_1", "≤_1"], sentence: ["at most_1", "au plus_1"] },
  },
  {
    ...{ printed: "30-40 %", cells: { low: 30, high: 40, qualifier: "range" }, unit: percent },
    ...{ table: ["30–40_%", "30–40_%"], sentence: ["30 to 40_%", "30 à 40_%"] },
  },
  {
    ...{ printed: "2015-2019", cells: { low: 2015, high: 2019, qualifier: "span" }, unit: calendar },
    ...{ table: ["2015–2019", "2015-2019"], sentence: ["2015–2019", "2015-2019"] },
  },
  {
    ...{ printed: "2015", cells: { value: 2015 }, unit: calendar },
    ...{ table: ["2015", "2015"], sentence: ["2015", "2015"] },
  },
  {
    ...{ printed: "9.5%", cells: { value: 9.5 }, unit: percent },
    ...{ table: ["9.5_%", "9,5_%"], sentence: ["9.5_%", "9,5_%"] },
  },
  {
    ...{ printed: "under 11.7%", cells: { high: 11.7, qualifier: "under" }, unit: percent },
    ...{ table: ["<_11.7_%", "<_11,7_%"], sentence: ["under_11.7_%", "moins de_11,7_%"] },
  },
  {
    ...{ printed: "1.5 billion", cells: { value: 1.5e9 }, unit: crowns },
    ...{ table: ["1,500,000,000", "1'500'000'000"], sentence: ["1.5 billion", "1,5_milliard"] },
  },
  {
    ...{ printed: "17 million", cells: { high: 17e6, qualifier: "under" }, unit: persons },
    ...{ table: ["<_17,000,000", "<_17'000'000"], sentence: ["under_17 million", "moins de_17_millions"] },
  },
  {
    ...{ printed: "1-2 million", cells: { low: 1e6, high: 2e6, qualifier: "range" }, unit: crowns },
    table: ["1,000,000–2,000,000", "1'000'000–2'000'000"],
    sentence: ["1 million to 2 million", "1_million à 2_millions"],
  },
  {
    ...{ printed: "half a million to 2 million", cells: { low: 5e5, high: 2e6, qualifier: "range" }, unit: crowns },
    table: ["500,000–2,000,000", "500'000–2'000'000"],
    sentence: ["500,000 to 2,000,000", "500'000 à 2'000'000"],
  },
];

const unfold = (text: string) => text.replaceAll("_", "\u00A0").replaceAll("'", "\u202F");

describe.each(rows)("$printed", ({ printed, cells, unit, table, sentence }) => {
  const quantity = quantityOf(printed, cells);

  it.each([
    ["en", 0],
    ["fr", 1],
  ] as const)("has its sign in tables and its word in sentences (%s)", (locale, place) => {
    expect(quantityText(quantity, unit, locale)).toBe(unfold(table[place]));
    expect(quantitySentence(quantity, unit, locale)).toBe(unfold(sentence[place]));
  });
});

describe("a missing value", () => {
  it.each([
    ["L", "not available, says the source", "indisponible selon la source"],
    ["O", "not in the sources read", "absent des sources lues"],
    ["Q", "withheld", "non divulgué"],
    ["M", "not applicable", "sans objet"],
  ] as const)("of status %s is its reason in words, everywhere", (status, en, fr) => {
    const quantity = quantityOf("-", { status });
    for (const say of [quantityText, quantitySentence]) {
      expect(say(quantity, persons, "en")).toBe(en);
      expect(say(quantity, percent, "fr")).toBe(fr);
    }
  });
});

describe("an estimate", () => {
  it("carries ≈ in tables although its source prints a bare number", () => {
    const quantity = quantityOf("25", { value: 25, status: "E" });
    expect(isApproximate(quantity)).toBe(true);
    expect(quantityText(quantity, persons, "en")).toBe("≈\u00A025");
    expect(formatQuantity(quantity, persons, "fr").sign).toEqual({ symbol: "≈", word: "environ" });
  });

  it("is what provisional numbers and numbers as printed are not", () => {
    for (const status of ["A", "P", "B"] as const) {
      expect(quantityText(quantityOf("25", { value: 25, status }), persons, "en")).toBe("25");
    }
  });
});

describe("the sign before a number", () => {
  it.each([
    ["about", { value: 9 }, "≈", "about", "environ"],
    ["over", { low: 9 }, ">", "over", "plus de"],
    ["at-least", { low: 9 }, "≥", "at least", "au moins"],
    ["under", { high: 9 }, "<", "under", "moins de"],
    ["at-most", { high: 9 }, "≤", "at most", "au plus"],
  ] as const)("of “%s” is spoken as its word", (qualifier, cells, symbol, en, fr) => {
    const quantity = quantityOf("9", { qualifier, ...cells });
    expect(formatQuantity(quantity, persons, "en").sign).toEqual({ symbol, word: en });
    expect(formatQuantity(quantity, persons, "fr").sign).toEqual({ symbol, word: fr });
  });

  it("of a range stands between its ends and is spoken as “to”", () => {
    const quantity = quantityOf("30-40", { low: 30, high: 40, qualifier: "range" });
    expect(formatQuantity(quantity, persons, "fr")).toEqual({
      digits: "30",
      joiner: { symbol: "–", word: "à" },
      upperDigits: "40",
    });
  });
});

describe("decimals", () => {
  it.each([
    ["95.0%", 95, "95.0_%", "95,0_%"],
    ["0.125%", 0.125, "0.125_%", "0,125_%"],
    ["0.0625%", 0.0625, "0.0625_%", "0,0625_%"],
    ["1/5", 0.2, "0.2_%", "0,2_%"],
  ])("of “%s” are those of the printed token", (printed, value, en, fr) => {
    expect(quantityText(quantityOf(printed, { value }), percent, "en")).toBe(unfold(en));
    expect(quantityText(quantityOf(printed, { value }), percent, "fr")).toBe(unfold(fr));
  });

  it("of a fraction kept to ten digits are shown to one", () => {
    const third = quantityOf("one third", { low: 33.3333333333, qualifier: "at-least" });
    expect(quantityText(third, percent, "en")).toBe("≥\u00A033.3\u00A0%");
    expect(quantitySentence(third, percent, "fr")).toBe("au moins\u00A033,3\u00A0%");
  });
});
