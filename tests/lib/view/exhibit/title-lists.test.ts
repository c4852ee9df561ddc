import { describe, expect, it } from "vitest";
import type { QuantityCells } from "@/lib/domain/quantity";
import type { Locale } from "@/lib/domain/text";
import { countWords, titleName } from "@/lib/view/exhibit/sentence";
import { type Lead, listTitle, type TitleEntry, timesTitle } from "@/lib/view/exhibit/title-lists";
import { figureOf, indicators, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";
import { sentenceOf } from "./plain-words";

const share = (id: string, cells: Partial<QuantityCells>, period = "2015") =>
  figureOf(id, { indicator: indicators.share, sex: "F", printed: "as it is", cells, period });
const entry = (name: string, ...figures: TitleEntry["figures"]): TitleEntry => ({ name, figures });
const women: Lead = { measure: "Women", needed: true, times: "optional" };

function listed(
  entries: readonly TitleEntry[],
  lead: Partial<Lead> = {},
  { more = false, locale = "en" }: { more?: boolean; locale?: Locale } = {},
) {
  const dataset = withFigures(entries.flatMap(({ figures }) => figures));
  const title = listTitle({ ...women, ...lead }, entries, more, wholePage(dataset, locale));
  return [sentenceOf(title?.text, dataset, locale), title?.dated];
}

describe("listTitle: what is stated of several, which no reading contradicts", () => {
  const guard = entry("Guard", share("A", { value: 12.4 }));
  const coast = entry("Coast Watch", share("B", { value: 7.1 }));
  const longMeasure = "Share of all persons who serve there and who are women, of any rank";

  it.each<[string, readonly TitleEntry[], string]>([
    ["one time", [guard, coast], "Women in 2015: Guard 12.4_%, Coast Watch 7.1_%"],
    [
      "the reverse order of sizes, in the order given",
      [coast, guard],
      "Women in 2015: Coast Watch 7.1_%, Guard 12.4_%",
    ],
    [
      "several times",
      [guard, entry("Coast Watch", share("B", { value: 7.1 }, "2014"))],
      "Women: Guard 12.4_% (2015); Coast Watch 7.1_% (2014)",
    ],
    [
      "a time that is not stated",
      [guard, entry("Coast Watch", share("B", { value: 7.1 }, "undated"))],
      "Women: Guard 12.4_% (2015); Coast Watch 7.1_% (date not stated)",
    ],
    [
      "a month and a day of one year",
      [guard, entry("Coast Watch", share("B", { value: 7.1 }, "2015-02-01"))],
      "Women in 2015: Guard 12.4_%, Coast Watch 7.1_%",
    ],
    [
      "what was before, which is not of that year",
      [guard, entry("Coast Watch", share("B", { value: 7.1 }, "../2015"))],
      "Women: Guard 12.4_% (2015); Coast Watch 7.1_% (until 2015)",
    ],
    [
      "sources that differ, from the least to the greatest",
      [entry("Guard", share("A", { value: 16.1 }), share("C", { value: 9 }), share("D", { value: 12.1 })), coast],
      "Women in 2015: Guard 9_% to 16.1_%, Coast Watch 7.1_%",
    ],
    [
      "sources that say the same",
      [entry("Guard", share("A", { value: 12.4 }), share("C", { value: 12.4 })), coast],
      "Women in 2015: Guard 12.4_%, Coast Watch 7.1_%",
    ],
    [
      "a limit beside a number: one or the other",
      [entry("Guard", share("A", { value: 12.4 }), share("C", { high: 11.7, qualifier: "under" })), coast],
      "Women in 2015: Guard under_11.7_% or 12.4_%, Coast Watch 7.1_%",
    ],
    [
      "qualifiers, which it keeps",
      [
        entry("Guard", share("A", { value: 3, qualifier: "about" })),
        entry("Coast Watch", share("B", { low: 30, high: 40, qualifier: "range" })),
      ],
      "Women in 2015: Guard about_3_%, Coast Watch 30 to 40_%",
    ],
    [
      "parts of one body, which is named once",
      [
        entry("UNIR, police component", share("A", { value: 11 })),
        entry("UNIR (Mission to Ruritania)", share("B", { value: 1 })),
      ],
      "Women, UNIR in 2015: police component 11_%, all 1_%",
    ],
  ])("tells %s", (_, entries, title) => {
    expect(listed(entries)).toEqual([title, true]);
  });

  const many = Array.from({ length: 7 }, (_, place) =>
    entry(`Royal Force${place}`, share(`M${place}`, { value: 10.1 + place }, place === 6 ? "2014" : "2015")),
  );

  it("leaves times to the subtitle where it would have more than eighteen words", () => {
    expect(
      listed(many.slice(2, 7).map((each, place) => (place === 0 ? { ...each, name: "Royal Guard Force" } : each))),
    ).toEqual([
      "Women: Royal Guard Force 12.1_%, Royal Force3 13.1_%, Royal Force4 14.1_%, Royal Force5 15.1_%, Royal Force6 16.1_%",
      false,
    ]);
  });

  it("leaves what is measured to the subtitle where it may", () => {
    const measure = `${longMeasure} or grade`;
    expect(listed([guard, coast], { measure, needed: false })).toEqual([
      "In 2015: Guard 12.4_%, Coast Watch 7.1_%",
      true,
    ]);
    expect(listed([guard, coast], { measure: longMeasure })).toEqual([
      "Share of all persons who serve there and who are women, of any rank: Guard 12.4_%, and others",
      false,
    ]);
  });

  it("says that there are others where not all fit, and where others are not given", () => {
    expect(listed(many.map((each) => ({ ...each, figures: many[0]?.figures ?? [] })))[0]).toMatch(
      /^Women: Royal Force0 10.1_%, .*, and others$/,
    );
    expect(listed([guard, coast], {}, { more: true })[0]).toMatch(/, and others$/);
    expect(listed([guard, coast], {}, { more: true, locale: "fr" })[0]).toBe(
      "Women en 2015_: Guard 12,4_%, Coast Watch 7,1_%, et d’autres",
    );
  });

  it("keeps the times, and fewer things, where numbers would mislead without", () => {
    expect(listed(many.slice(1).reverse(), { times: "needed" })).toEqual([
      "Women: Royal Force6 16.1_% (2014); Royal Force5 15.1_%, Royal Force4 14.1_%, Royal Force3 13.1_% (2015), and others",
      true,
    ]);
  });

  it("is none where there is nothing, or nothing fits", () => {
    expect(listed([])).toEqual([undefined, undefined]);
    expect(listed([guard], { measure: "word ".repeat(20).trim() })).toEqual([undefined, undefined]);
  });
});

describe("timesTitle: one thing at several times, in their order", () => {
  const at = (id: string, value: number, period: string) =>
    figureOf(id, { cells: { value }, printed: String(value), period });
  const titled = (times: Parameters<typeof timesTitle>[1], locale: Locale = "en") => {
    const dataset = withFigures(times.flat());
    return sentenceOf(timesTitle("Guard", times, wholePage(dataset, locale))?.text, dataset, locale);
  };

  it.each<[string, Parameters<typeof timesTitle>[1], string, string]>([
    [
      "a rise",
      [[at("A", 381, "2013")], [at("B", 461, "2016")]],
      "Guard: 381 in 2013, 461 in 2016",
      "Guard_: 381 en 2013, 461 en 2016",
    ],
    [
      "a fall",
      [[at("A", 461, "2013-03-31")], [at("B", 381, "2016-03")]],
      "Guard: 461 on 31 March 2013, 381 in March 2016",
      "Guard_: 461 le 31 mars 2013, 381 en mars 2016",
    ],
    [
      "one number twice",
      [[at("A", 31, "2015")], [at("B", 31, "2020")]],
      "Guard: 31 in 2015, 31 in 2020",
      "Guard_: 31 en 2015, 31 en 2020",
    ],
    [
      "open times",
      [[at("A", 469, "../2012")], [at("B", 2026, "2012/..")]],
      "Guard: 469 until 2012, 2,026 since 2012",
      "Guard_: 469 jusqu’en 2012, 2~026 depuis 2012",
    ],
    [
      "several numbers of one time",
      [[at("A", 59, "2012")], [at("B", 58, "undated"), at("C", 54, "undated")]],
      "Guard: 59 in 2012, 58 and 54 at dates not stated",
      "Guard_: 59 en 2012, 58 et 54 à des dates non précisées",
    ],
  ])("tells %s", (_, times, en, fr) => {
    expect([titled(times), titled(times, "fr")]).toEqual([en, fr]);
  });

  it("leaves out the first where all would have more than eighteen words", () => {
    const times = Array.from({ length: 9 }, (_, place) => [at(`T${place}`, 101 + place, String(2001 + place))]);
    expect(titled(times)).toBe("Guard: 105 in 2005, 106 in 2006, 107 in 2007, 108 in 2008, 109 in 2009");
  });
});

describe("words of a title", () => {
  it.each([
    ["Women in 2015: Guard 12.4\u00A0%", 5],
    ["Effectif\u00A0: plus de\u00A06\u202F000", 4],
    ["58 and 54 – at 1 %", 5],
  ])("%s: %i", (text, count) => expect(countWords(text)).toBe(count));

  it.each([
    ["UNIR (Mission to Ruritania)", "UNIR"],
    ["(all)", "(all)"],
    ["Forces (as (they) add up)", "Forces (as add up)"],
  ])("a name: %s", (name, shown) => expect(titleName(name)).toBe(shown));
});
