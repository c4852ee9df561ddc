import { describe, expect, it } from "vitest";
import { numberWords } from "@/lib/check/verify/number-words";
import { tokenClaims } from "@/lib/check/verify/token-claims";
import { valueAgainstToken } from "@/lib/check/verify/value-against-token";
import { type FigureFacts, figureOf } from "./figures";

const discrepancy = (facts: FigureFacts) => valueAgainstToken(figureOf(facts), facts.printed)?.code;

describe("numberWords(text)", () => {
  it.each([
    ["seven independent nations", [7]],
    ["eighth largest country", [8]],
    ["All three treaties", [3]],
    ["none of the treaties", [0]],
    ["the single chamber", [1]],
    ["Ten Year", [10]],
    ["both", [2]],
    ["on a monthly basis", [1]],
    ["Within a month", [1]],
    ["a boat", []],
    ["twenty-five", [25]],
    ["one hundred and twelve", [112]],
    ["two million three hundred thousand", [2300000]],
    ["a million", [1000000]],
    ["millions of people", []],
    ["30 per cent", []],
    ["ten third-country nationals", [10, 3]],
    ["vingt et un", [21]],
    ["soixante-douze", [72]],
    ["quatre-vingt-dix-sept", [97]],
    ["deux cents", [200]],
    ["trois mille", [3000]],
    ["aucun traité", [0]],
    ["deuxième tour", [2]],
    ["dix-sept", [17]],
    ["par mois", [1]],
  ])("reads %j as %j", (text, values) => {
    expect(numberWords(text).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ["one third", 1 / 3],
    ["two-thirds", 2 / 3],
    ["a quarter of", 1 / 4],
    ["half of", 1 / 2],
    ["un tiers", 1 / 3],
    ["trois quarts", 3 / 4],
    ["le quart", 1 / 4],
    ["un cinquième", 1 / 5],
  ])("reads %j as a fraction", (text, value) => {
    expect(numberWords(text)).toMatchObject([{ value, fraction: true }]);
  });
});

describe("tokenClaims(printed)", () => {
  it.each([
    ["over 6,000", "over"],
    ["more than one third", "over"],
    ["plus de 6 000", "over"],
    ["> 6,000", "over"],
    ["no more than 5", "at-most"],
    ["up to 5", "at-most"],
    ["jusqu’à 5", "at-most"],
    ["Within a month", "at-most"],
    ["not less than 5", "at-least"],
    ["5 or more", "at-least"],
    ["5+", "at-least"],
    ["au moins 5", "at-least"],
    ["a little under 17 million", "under"],
    ["fewer than 10", "under"],
    ["moins d’un million", "under"],
    ["about 3,000", "about"],
    ["≈ 3,000", "about"],
    ["environ 3 000", "about"],
    ["nearly 3,000", "nearly"],
    ["an estimated 23 EU", "estimated"],
    ["over the course of 4 weeks", undefined],
    ["only 10%", undefined],
    ["a total of 96", undefined],
    ["an average of 12.4%", undefined],
  ])("hears in %j the limit %j", (printed, qualifier) => {
    expect(tokenClaims(printed)[0]?.qualifier).toBe(qualifier);
  });

  it.each([
    ["30-40%", 30, 40],
    ["14- 24%", 14, 24],
    ["2013–2018", 2013, 2018],
    ["2015-16", 2015, 2016],
    ["2015/2016", 2015, 2016],
    ["between 20 and 30%", 20, 30],
    ["entre 20 et 30 %", 20, 30],
    ["2-3 million", 2000000, 3000000],
    ["20% to 30%", 20, 30],
  ])("reads %j as a range from %d to %d", (printed, low, high) => {
    expect(tokenClaims(printed)[0]).toMatchObject({ kind: "range", low, high });
  });
});

describe("valueAgainstToken(figure, printed)", () => {
  const agreeing: FigureFacts[] = [
    { printed: "13,800", value: 13800 },
    { printed: "about 3,000", value: 3000, qualifier: "about" },
    { printed: "an estimated 23 EU", value: 23, status: "E" },
    { printed: "9.5%", value: 9.5, status: "E", measure: "percent" },
    { printed: "over 6,000", low: 6000, qualifier: "over" },
    { printed: "less than 10", high: 10, qualifier: "under" },
    { printed: "Within a month", high: 1, qualifier: "at-most", measure: "duration" },
    { printed: "up to 30-40%", high: 40, qualifier: "at-most", measure: "percent" },
    { printed: "30-40%", low: 30, high: 40, qualifier: "range", measure: "percent" },
    { printed: "2013-2018", low: 2013, high: 2018, qualifier: "span", measure: "year" },
    { printed: "among the 25 poorest", low: 1, high: 25, qualifier: "range", measure: "rank", floor: 1 },
    { printed: "41 out of 54", value: 41 },
    { printed: "41 out of 54", value: 54 },
    { printed: "1/5", value: 20, measure: "percent" },
    { printed: "one in five", value: 20, measure: "percent" },
    { printed: "one third", value: 33.3333333333, measure: "percent" },
    { printed: "1.5 billion Euros", value: 1.5e9, measure: "money" },
    { printed: "2,5 %", value: 2.5, measure: "percent" },
    { printed: "at least 30%", value: 30, measure: "percent", target: "at-least" },
    { printed: "on a monthly bases", value: 1, measure: "rate" },
    { printed: "−3 points", value: -3, measure: "points" },
    { printed: "remain unavailable", status: "L" },
    { printed: "not available for 2014", status: "L" },
  ];
  it.each(agreeing)("agrees with $printed", (facts) => expect(discrepancy(facts)).toBeUndefined());

  const otherwise: FigureFacts[] = [
    { printed: "13,800", value: 13801 },
    { printed: "13,800", value: 1380 },
    { printed: "over 6,000", value: 6000 },
    { printed: "over 6,000", low: 6000, qualifier: "at-least" },
    { printed: "6,000", low: 6000, qualifier: "over" },
    { printed: "under 6,000", low: 6000, qualifier: "over" },
    { printed: "about 3,000", value: 3000 },
    { printed: "3,000", value: 3000, qualifier: "about" },
    { printed: "30-40%", value: 30, measure: "percent" },
    { printed: "30-40%", value: 35, measure: "percent" },
    { printed: "30-40%", high: 40, qualifier: "at-most", measure: "percent" },
    { printed: "2013-2018", low: 2013, high: 2019, qualifier: "span", measure: "year" },
    { printed: "among the 25 poorest", value: 25, measure: "rank" },
    { printed: "1/5", value: 5, measure: "percent" },
    { printed: "one third", value: 33.3, measure: "percent" },
    { printed: "2 million", value: 2 },
    { printed: "three treaties", value: 4 },
    { printed: "at least 30%", value: 30, measure: "percent" },
    { printed: "at least 30%", value: 30, measure: "percent", target: "at-most" },
  ];
  it.each(otherwise)("is told otherwise by $printed", (facts) => {
    expect(discrepancy(facts)).toBe("token-says-otherwise");
  });

  it.each<FigureFacts>([
    { printed: "9.5%", value: 9.5 },
    { printed: "2013-2018", low: 2013, high: 2018, qualifier: "span" },
    { printed: "1,440", value: 1440.5, measure: "year" },
  ])("finds no fitting unit or number in $printed", (facts) => expect(discrepancy(facts)).toBeDefined());

  it("takes a point before three digits for a mark of thousands in a text in French", () => {
    const facts = { printed: "11.240 militaires", value: 11240 };
    expect(discrepancy({ ...facts, language: "fr" })).toBeUndefined();
    expect(discrepancy(facts)).toBe("token-says-otherwise");
    expect(discrepancy({ printed: "1,5 million", value: 1.5e6, language: "fr" })).toBeUndefined();
  });

  it("wants a number where there is a value", () => {
    expect(discrepancy({ printed: "several", value: 3 })).toBe("no-number");
  });
});
