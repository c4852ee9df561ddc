import { describe, expect, it } from "vitest";
import { discrepancyText, rivalText } from "@/lib/cite/discrepancy-text";
import { type Discrepancy, discrepancyKinds } from "@/lib/domain/discrepancy";
import { locales } from "@/lib/domain/text";
import { discrepancyWordsIn } from "@/lib/i18n/discrepancy-words";
import { counted, found } from "../check/discrepancies/found";
import { datasetOf, type FigureFacts } from "../derive/small-dataset";

const nbsp = "\u00A0";
/** Spaces that do not break look like any other here. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

const share = (id: string, value: number, facts: Partial<FigureFacts> = {}): FigureFacts => ({
  ...{ id, value, indicator: "women-share", sex: "F" as const },
  ...facts,
});

function only(figures: readonly FigureFacts[], rules: readonly unknown[] = []): Discrepancy {
  const dataset = datasetOf(figures, rules);
  const [first, ...others] = found({ ...dataset, relations: [counted("police", "ministry")] });
  if (!first || others.length > 0) throw new Error(`${others.length} more`);
  return first;
}

const shareRule = {
  ...{ id: "women-share", kind: "share", indicator: "women-share" },
  ...{ part: { indicator: "personnel", sex: "F" }, whole: { indicator: "personnel", sex: "_T" } },
};

const samples = {
  values: only([share("A", 9), share("B", 16.13)]),
  several: only([share("A", 9), share("B", 16.13), share("C", 20)]),
  women: only([
    { id: "A", sex: "F", value: 301 },
    { id: "B", sex: "F", value: 450 },
  ]),
  computed: only(
    [
      { id: "W", sex: "F", value: 700, statement: "s" },
      { id: "N", cells: { low: 6000, qualifier: "over" }, statement: "s" },
      share("S", 20.4),
    ],
    [shareRule],
  ),
  total: only(
    [
      { id: "T", entity: "ministry", value: 11240, statement: "s" },
      { id: "S", entity: "ministry", indicator: "women-share", value: 95, statement: "s" },
      { id: "P", value: 1440, statement: "s" },
    ],
    [{ id: "most", kind: "portion", indicator: "personnel", share: "S", whole: "T" }],
  ),
} satisfies Record<string, Discrepancy>;

const told = (name: keyof typeof samples, locale: "en" | "fr") => {
  const { title, arithmetic, reasons } = discrepancyText(samples[name], locale);
  return { title: plain(title), arithmetic: plain(arithmetic), reasons: plain(reasons) };
};

const rival = (name: keyof typeof samples, id: string, locale: "en" | "fr") =>
  plain(rivalText(samples[name], { id }, locale));

describe("discrepancyText(discrepancy, locale)", () => {
  it("gives two values, each with who states it", () => {
    expect(told("values", "en")).toEqual({
      title: "Women’s share, Sylvanian Police, 2015: two values",
      arithmetic: "9 % (Observatory of Sylvania) against 16.13 % (Observatory of Sylvania).",
      reasons:
        "Possible reasons: different days of the same period, different definitions, different ways of estimating.",
    });
    expect(told("values", "fr")).toMatchObject({
      title: "Part des femmes, Police de Sylvanie, 2015 : deux valeurs",
      arithmetic: "9 % (Observatory of Sylvania) contre 16,13 % (Observatory of Sylvania).",
    });
    expect(told("several", "en").title).toBe("Women’s share, Sylvanian Police, 2015: several values");
  });

  it("names the sex where people are counted", () => {
    expect(told("women", "en").title).toBe("Personnel, Sylvanian Police, women, 2015: two values");
    expect(told("women", "fr").title).toContain("Police de Sylvanie, femmes, 2015");
  });

  it("gives a computation with what it rests on and who states that", () => {
    expect(told("computed", "en")).toEqual({
      title: "Women’s share, Sylvanian Police: the share stated and the counts give different values",
      arithmetic:
        "700 women ÷ over 6,000 personnel = under 13 % (Observatory of Sylvania) against 20.4 % (Observatory of Sylvania).",
      reasons: "Possible reason: the counts and the share do not cover the same people or things.",
    });
  });

  it("gives a total with its condition, ends rounded outward", () => {
    expect(told("total", "en").arithmetic).toBe(
      "If these are parts of one whole and have nobody in common: (95 % of 11,240) + 1,440 = 12,061 to 12,175 persons (Observatory of Sylvania) against 11,240 persons (Observatory of Sylvania).",
    );
    expect(told("total", "fr").arithmetic).toBe(
      "S’il s’agit de parties d’un même ensemble, sans personne en commun : (95 % de 11 240) + 1 440 = 12 061 à 12 175 personnes (Observatory of Sylvania) contre 11 240 personnes (Observatory of Sylvania).",
    );
  });

  it.each(locales)("speaks in whole sentences, without codes (%s)", (locale) => {
    for (const each of Object.values(samples)) {
      const { title, arithmetic, reasons } = discrepancyText(each, locale);
      for (const text of [title, arithmetic, reasons]) {
        expect(text).not.toMatch(/undefined|NaN|\[object|_T|--|two-values|against-/);
      }
      for (const text of [arithmetic, reasons]) expect(text).toMatch(/^[\p{Lu}\d].*[.]$/u);
    }
  });
});

describe("rivalText(discrepancy, figure, locale)", () => {
  it("names the values that stand against a figure, each with its source, and not the figure itself", () => {
    expect(rival("values", "A", "en")).toBe("16.13 % (Observatory of Sylvania)");
    expect(rival("values", "B", "fr")).toBe("9 % (Observatory of Sylvania)");
    expect(rival("several", "A", "en")).toBe("16.13 % (Observatory of Sylvania); 20 % (Observatory of Sylvania)");
    expect(rival("several", "A", "fr")).toBe("16,13 % (Observatory of Sylvania) ; 20 % (Observatory of Sylvania)");
  });

  it("gives the computation to what is stated, and what is stated to each figure that it is computed from", () => {
    const computation = "700 women ÷ over 6,000 personnel = under 13 % (Observatory of Sylvania)";
    expect(rival("computed", "S", "en")).toBe(computation);
    for (const id of ["W", "N", "women-share--police--2015"]) {
      expect(rival("computed", id, "en")).toBe("20.4 % (Observatory of Sylvania)");
    }
  });

  it("gives all of the arithmetic to a total and its parts, to be read after a colon", () => {
    const { arithmetic } = told("total", "en");
    expect(arithmetic).toMatch(/^If .*\.$/);
    for (const id of ["T", "S", "P"]) expect(rival("total", id, "en")).toBe(`if ${arithmetic.slice(3, -1)}`);
  });
});

describe("the words for discrepancies", () => {
  const said = (locale: "en" | "fr") => {
    const words = discrepancyWordsIn(locale);
    return [
      ...discrepancyKinds.flatMap((kind) => [
        words.title[kind]("X", 2),
        words.title[kind]("X", 3),
        words.reasons[kind],
      ]),
      ...[words.differBecause("X"), words.confirmedBy("X"), words.ifOneWhole],
      ...[words.earlierEditions("X"), words.editionAndValue("X", "Y"), words.revised("X", "Y", "Z")],
    ];
  };

  it("differ in the two languages", () => {
    const english = said("en");
    expect(said("fr").filter((text) => english.includes(text))).toEqual([]);
  });

  it("have French spaces and apostrophes, and no “figure”", () => {
    for (const text of said("fr")) {
      expect(text).not.toMatch(/[^\u00A0\u202F][:;!?»](\s|$)|'|[“”]|\bfigures?\b/);
      expect(text.includes(`${nbsp} `)).toBe(false);
    }
  });
});
