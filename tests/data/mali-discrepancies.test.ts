import { describe, expect, it } from "vitest";
import { findDiscrepancies } from "@/lib/check/discrepancies/find-discrepancies";
import { discrepancyText } from "@/lib/cite/discrepancy-text";
import { checkFolder } from "@/lib/cli/check-folder";
import { deriveFigures } from "@/lib/derive/derive-figures";
import { leavesOf } from "@/lib/domain/figure";

const { dataset, discrepancies } = await checkFolder("data/mali");
if (!dataset) throw new Error("data/mali has errors");

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

/** What the dataset yields: name, id, figures, arithmetic in both languages. */
const expected: readonly (readonly [name: string, id: string, figures: string, en: string, fr: string])[] = [
  [
    "the parts of MINUSMA, which exceed its total",
    "total-against-parts--mission-strength--minusma--2016-03",
    "F063 F062 F065",
    "If these are parts of one whole and have nobody in common: (95 % of 11,240) + 1,440 = 12,061 to 12,175 persons (ISSAT) against 11,240 persons (ISSAT).",
    "S’il s’agit de parties d’un même ensemble, sans personne en commun : (95 % de 11 240) + 1 440 = 12 061 à 12 175 personnes (ISSAT) contre 11 240 personnes (ISSAT).",
  ],
  [
    "the National Assembly in 2015",
    "two-values--women-seat-share--national-assembly--f--2015",
    "F024 W040",
    "9.5 % (ISSAT) against 8.8 % (World Bank).",
    "9,5 % (ISSAT) contre 8,8 % (Banque mondiale).",
  ],
  [
    "the ministers in 2015",
    "two-values--women-seat-share--ministers--f--2015",
    "F026 W093",
    "9 % (ISSAT) against 16.1 % (United Nations Statistics Division).",
    "9 % (ISSAT) contre 16,1 % (Division de statistique de l’ONU).",
  ],
];

/** Two editions of the World Bank’s population: one figure until the dataset says which edition each is from. */
const population = [2008, 2014].map((year) => `two-values--population--population--${year}`);

const figuresOf = (id: string | undefined) =>
  discrepancies.find((each) => each.id === id)?.figures.map((figure) => figure.id);

describe("Mali’s discrepancies", () => {
  it("are these and no others", () => {
    const ids = discrepancies.map(({ id }) => id);
    const [in2008 = "", in2014 = ""] = population;
    expect(ids.filter((id) => id !== in2014)).toEqual([...expected.map(([, id]) => id), in2008]);
  });

  it.each(expected)("%s", (_, id, figures, en, fr) => {
    const discrepancy = discrepancies.find((each) => each.id === id);
    expect(discrepancy?.figures.map((figure) => figure.id).join(" ")).toBe(figures);
    expect(discrepancy && plain(discrepancyText(discrepancy, "en").arithmetic)).toBe(en);
    expect(discrepancy && plain(discrepancyText(discrepancy, "fr").arithmetic)).toBe(fr);
  });

  it("are, of the population, between producers: an edition that a later one replaced is in none", () => {
    const editions = [dataset.figures.get("W122"), dataset.figures.get("W123")];
    expect(figuresOf(population[0])).toEqual(expect.arrayContaining(["F050", "W105"]));
    for (const [at, earlier] of editions.entries()) {
      const found = figuresOf(population[at]) ?? [];
      expect([population[at], found.includes(earlier?.id ?? "")]).toEqual([
        population[at],
        earlier?.revisedBy === undefined,
      ]);
    }
    if (editions[1]?.revisedBy) expect(figuresOf(population[1])).toBeUndefined();
  });

  it("are found by arithmetic alone: without caveats they are the same", () => {
    const silent = { ...dataset, caveats: new Map() };
    const found = findDiscrepancies(silent, deriveFigures(silent)).map(({ id }) => id);
    expect(found).toEqual(discrepancies.map(({ id }) => id));
  });

  // 700 of over 6,000 against 12.4 %: these agree if read as rounded; prisons counted without a date; two targets of one
  // mission; two paragraphs on who commands: none of them is about one thing and one date and cannot hold together.
  it.each(["F027", "F028", "F035", "F055", "F056", "W168", "F074", "F075", "F029", "F031"])(
    "leave alone %s, which has a caveat instead",
    (id) => {
      expect(discrepancies.filter(({ figures }) => figures.some((figure) => figure.id === id))).toEqual([]);
    },
  );

  it("concern figures of the dataset itself", () => {
    for (const { figures, sides } of discrepancies) {
      for (const figure of figures) expect(dataset.figures.get(figure.id)).toBe(figure);
      for (const { figures: ofSide } of sides) expect(ofSide.flatMap(leavesOf)).toEqual(ofSide);
    }
  });

  // The range of prisons destroyed, the strength of the Armed Forces, shares of crime, the target for women, the
  // deployment in the north.
  it.each(["F059", "F039", "F016", "F023", "F037", "F038"])("leave the ambiguous %s alone", (id) => {
    expect(discrepancies.filter(({ figures }) => figures.some((figure) => figure.id === id))).toEqual([]);
  });

  it("have ids that can be addresses, each its own", () => {
    const ids = discrepancies.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
  });
});
