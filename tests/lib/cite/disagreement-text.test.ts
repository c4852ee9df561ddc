import { describe, expect, it } from "vitest";
import { disagreementText } from "@/lib/cite/disagreement-text";
import { type Disagreement, disagreementKinds } from "@/lib/domain/disagreement";
import { locales } from "@/lib/domain/text";
import { disagreementWordsIn } from "@/lib/i18n/disagreement-words";
import { counted, found } from "../check/agreement/found";
import { datasetOf, type FigureFacts } from "../derive/small-dataset";

const nbsp = "\u00A0";
/** Spaces that do not break look like any other here. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

const share = (id: string, value: number, facts: Partial<FigureFacts> = {}): FigureFacts => ({
  ...{ id, value, indicator: "women-share", sex: "F" as const },
  ...facts,
});

function only(figures: readonly FigureFacts[], rules: readonly unknown[] = []): Disagreement {
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
  women: only([
    { id: "A", sex: "F", value: 301 },
    { id: "B", sex: "F", value: 450 },
  ]),
  counts: only([
    { id: "A", value: 54, period: "undated" },
    { id: "B", value: 59, period: "../2012" },
    { id: "C", value: 58, period: "undated" },
  ]),
  computed: only(
    [
      { id: "W", sex: "F", value: 700, period: "undated", statement: "s" },
      { id: "N", cells: { low: 6000, qualifier: "over" }, period: "undated", statement: "s" },
      share("S", 12.4, { period: "2014" }),
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
} satisfies Record<string, Disagreement>;

const told = (name: keyof typeof samples, locale: "en" | "fr") => {
  const { title, arithmetic, reconcile } = disagreementText(samples[name], locale);
  return { title: plain(title), arithmetic: plain(arithmetic), reconcile: plain(reconcile) };
};

describe("disagreementText(disagreement, locale)", () => {
  it("tells two values with what each can be as printed", () => {
    expect(told("values", "en")).toEqual({
      title: "Women’s share, Sylvanian Police, 2015: two values for one thing",
      arithmetic: "9 % (read as 8.5 to 9.5 %) against 16.13 % (read as 16.125 to 16.135 %).",
      reconcile:
        "They can both be true if the sources count on different days of the period, do not count the same people or things, or estimate in different ways.",
    });
    expect(told("values", "fr")).toMatchObject({
      title: "Part des femmes, Police de Sylvanie, 2015 : deux valeurs pour une même chose",
      arithmetic: "9 % (à lire comme 8,5 à 9,5 %) contre 16,13 % (à lire comme 16,125 à 16,135 %).",
    });
  });

  it("names the sex where people are counted", () => {
    expect(told("women", "en").title).toBe("Personnel, Sylvanian Police, women, 2015: two values for one thing");
    expect(told("women", "fr").title).toContain("Police de Sylvanie, femmes, 2015");
  });

  it("tells counts, and which date each has", () => {
    expect(told("counts", "en")).toEqual({
      title: "Personnel, Sylvanian Police: several counts that differ",
      arithmetic: "54 persons against 59 persons and against 58 persons.",
      reconcile:
        "They can all be true if their dates differ (54: date not stated; 59: until 2012; 58: date not stated), or if they do not count the same things.",
    });
    expect(told("counts", "fr").arithmetic).toBe("54 personnes contre 59 personnes et contre 58 personnes.");
  });

  it("tells a computation, and that rounding would be enough", () => {
    expect(told("computed", "en")).toEqual({
      title: "Women’s share, Sylvanian Police: the value stated is not the one that the counts give",
      arithmetic: "700 women ÷ over 6,000 personnel = under 11.7 % against 12.4 % (read as 12.35 to 12.45 %).",
      reconcile:
        "They can both be true if their dates differ (under 11.7 %: date not stated; 12.4 %: 2014), or if they do not count the same people or things. If the numbers are read as rounded, they still agree.",
    });
    expect(told("computed", "fr").reconcile).toMatch(/lus comme arrondis, ils concordent encore\.$/);
  });

  it("tells a total with its condition, ends rounded outward", () => {
    expect(told("total", "en").arithmetic).toBe(
      "If they are parts of one whole and have nobody in common: (95 % of 11,240) + 1,440 = 12,061 to 12,175 persons against 11,240 persons.",
    );
    expect(told("total", "fr").arithmetic).toBe(
      "S’il s’agit de parties d’un même ensemble, sans personne en commun : (95 % de 11 240) + 1 440 = 12 061 à 12 175 personnes contre 11 240 personnes.",
    );
  });

  it.each(locales)("speaks in whole sentences, without codes (%s)", (locale) => {
    for (const each of Object.values(samples)) {
      const { title, arithmetic, reconcile } = disagreementText(each, locale);
      for (const text of [title, arithmetic, reconcile]) {
        expect(text).not.toMatch(/undefined|NaN|\[object|_T|--|two-values|against-/);
      }
      for (const text of [arithmetic, reconcile]) expect(text).toMatch(/^[\p{Lu}\d].*[.]$/u);
    }
  });
});

describe("the words for disagreements", () => {
  const said = (locale: "en" | "fr") => {
    const words = disagreementWordsIn(locale);
    return disagreementKinds.flatMap((kind) =>
      [2, 3].flatMap((count) => [
        words.title[kind]("X", count),
        ...[[], ["a", "b"]].map((dates) => words.reconcile[kind]({ count, dates })),
      ]),
    );
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
