import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { computationText } from "@/lib/cite/computation";
import { notComputedText } from "@/lib/cite/note-text";
import { readDataset } from "@/lib/dataset/read";
import { deriveFigures } from "@/lib/derive/derive-figures";
import { derivationsSchema } from "@/lib/domain/derivation";
import { citationsOf, type Figure, leavesOf } from "@/lib/domain/figure";
import { hardInterval, wideInterval } from "@/lib/domain/quantity";
import { locales } from "@/lib/domain/text";
import { quantitySentence, quantityText } from "@/lib/format/quantity";
import { publishedOf } from "@/lib/store/published";
import {
  besideTheNote,
  type Printed,
  publishedResults,
  refused,
  severalResults,
  shownNotComputed,
  testResults,
  withoutRule,
} from "./mali-derivations";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const attempted = derivationsSchema.parse(
  JSON.parse(readFileSync("tests/fixtures/derivations/attempted.json", "utf8")),
);
const published = deriveFigures(dataset);
const { exclusions, rules } = dataset.derivations;
const all = deriveFigures({ ...dataset, derivations: { exclusions, rules: [...rules, ...attempted.rules] } });
const findFigure = (id: string) => dataset.figures.get(id);

/** The results of a rule; those about a body, or the one with that id. */
function resultsOf(figures: readonly Figure[], rule: string, which?: string): Figure[] {
  return figures.filter(
    ({ id, provenance, entities: [first] }) =>
      provenance.kind === "derived" &&
      provenance.rule.id === rule &&
      (which === undefined || first.id === which || id === which),
  );
}

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}

function expectPrinted(figures: readonly Figure[], [, rule, en, fr, which]: Printed): void {
  const [result, ...others] = resultsOf(figures, rule, which);
  expect(others.map(({ id }) => id)).toEqual([]);
  if (!result) throw new Error(`no result of ${rule}`);
  expect(plain(quantityText(result.quantity, result.unit, "en"))).toBe(en);
  expect(plain(quantitySentence(result.quantity, result.unit, "fr"))).toBe(fr);
}

describe("published", () => {
  for (const printed of publishedResults) it(printed[0], () => expectPrinted(published.figures, printed));

  it.each(besideTheNote)("%s: %s", (id, en) => {
    const result = published.figures.find((figure) => figure.id === id);
    expect(result && plain(quantityText(result.quantity, result.unit, "en"))).toBe(en);
  });

  it("nothing else", () => {
    const ids = new Set(
      published.figures.flatMap(({ provenance }) => (provenance.kind === "derived" ? provenance.rule.id : [])),
    );
    const counts = [...ids].map((id) => [id, resultsOf(published.figures, id).length] as const);
    expect(Object.fromEntries(counts.filter(([, count]) => count > 1))).toEqual(severalResults);
    const told = publishedResults.map(([, rule]) => rule);
    const beside = new Set(besideTheNote.map(([id]) => id));
    const untold = counts.filter(([id, count]) => count === 1 && !told.includes(id)).map(([id]) => id);
    expect(untold.flatMap((id) => resultsOf(published.figures, id)).filter(({ id }) => !beside.has(id))).toEqual([]);
  });

  it("every result of a target of uncertain wording says its condition", () => {
    const assumed = published.figures.filter(
      ({ provenance }) =>
        provenance.kind === "derived" && provenance.inputs.some(({ target }) => target?.reading === "assumed"),
    );
    expect(assumed.length).toBe(4);
    for (const figure of assumed) expect(computationText(figure, "en")).toMatch(/^If a share of 30.% is meant: /);
  });
});

describe("results not computed that a reader meets", () => {
  it("are these, in plain words, each reason once for a body", () => {
    const shown = publishedOf(dataset).notComputed.map((notComputed) => {
      const body = notComputed.inputs.find(({ target }) => !target)?.entities[0].id;
      return [notComputed.rule.id, body, plain(notComputedText(notComputed, "en", findFigure))];
    });
    expect(shown).toEqual(shownNotComputed);
  });
});

describe("in tests alone", () => {
  for (const [d, rule, en, fr, entity, why] of testResults) {
    it(`${d}: ${why}`, () => expectPrinted(all.figures, [d, rule, en, fr, entity]));
  }
});

describe("refused", () => {
  it.each(refused)("%s (%s): %s", (_, rule, code, words) => {
    const [notComputed] = all.notComputed.filter((each) => each.rule.id === rule);
    if (!notComputed) throw new Error(`not refused: ${rule}`);
    expect(notComputed.reason.code).toBe(code);
    expect(notComputedText(notComputed, "en", findFigure)).toMatch(words);
    for (const locale of locales) expect(notComputedText(notComputed, locale, findFigure)).not.toContain("undefined");
  });
});

it("every derivation D01 to D47 has its place", () => {
  const told = [...publishedResults, ...testResults, ...refused].map(([d]) => d.slice(0, 3));
  const numbers = Array.from({ length: 47 }, (_, index) => `D${String(index + 1).padStart(2, "0")}`);
  expect(numbers.filter((d) => !told.includes(d))).toEqual(Object.keys(withoutRule));
});

describe("derived figures", () => {
  const figures = [...all.figures, ...all.checks];

  it.each(figures.map((figure) => [figure.id, figure] as const))("%s rests on what was read", (_, figure) => {
    const places = (of: Figure) => citationsOf(of).map(({ source, locator }) => `${source.id} ${locator}`);
    expect(new Set(places(figure))).toEqual(new Set(leavesOf(figure).flatMap(places)));
    expect(places(figure).length).toBe(new Set(places(figure)).size);
    expect(leavesOf(figure).every(({ id }) => dataset.figures.has(id))).toBe(true);
  });

  it("have ids that are addresses, each once", () => {
    const ids = figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z0-9]+(-{1,2}[A-Za-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids).toContain("women-share--national-guard--2015");
  });

  it("allow at least what their words force", () => {
    for (const { id, quantity, unit } of figures) {
      const [hard, wide] = [hardInterval(quantity, unit), wideInterval(quantity, unit)];
      expect(hard && wide && wide.low <= hard.low && wide.high >= hard.high, id).toBe(true);
    }
  });

  it("are read as widely as contradictions.md says", () => {
    const wide = (rule: string, entity?: string) => {
      const [figure] = resultsOf(figures, rule, entity);
      const interval = figure && wideInterval(figure.quantity, figure.unit);
      return interval && [interval.low, interval.high].map((end) => Number(end.toPrecision(3)));
    };
    expect(wide("women-share", "national-police")).toEqual([0, 12.5]);
    expect(wide("women-share", "national-gendarmerie")).toEqual([1.11, 4.29]);
    expect(wide("women-share", "national-guard")).toEqual([1.43, 6]);
    expect(wide("d05")).toEqual([750, 1050]);
    expect(wide("prison-occupancy")).toEqual([171, Infinity]);
    expect(wide("judges-per-100000")).toEqual([4.63, 5.08]);
    expect(wide("planned-funding-per-year")).toEqual([290e6, 310e6]);
    expect(wide("women-gap-municipal-councils")).toEqual([22.4, 22.4]);
  });
});

describe("the note", () => {
  const computation = (rule: string, entity?: string) => {
    const [figure] = resultsOf(published.figures, rule, entity);
    return figure && locales.map((locale) => plain(computationText(figure, locale) ?? ""));
  };

  it("says the computation in words and numbers, in both languages", () => {
    expect(computation("women-share", "national-guard")).toEqual([
      "100 women ÷ 3,000 personnel.",
      "100 femmes ÷ 3 000 personnes (effectif).",
    ]);
    expect(computation("women-share", "national-police")?.[0]).toBe("700 women ÷ over 6,000 personnel.");
    expect(computation("judges-per-100000")).toEqual([
      "630 judges ÷ about 13 million persons (population) × 100,000.",
      "630 personnes (juges) ÷ environ 13 millions de personnes (population) × 100 000.",
    ]);
    expect(computation("personnel-in-north-ratio")?.[0]).toBe(
      "2,026 persons (since the 2012 crisis) ÷ 469 persons (before the coup).",
    );
  });

  it("says what is assumed of a target", () => {
    expect(computation("women-gap-municipal-councils")).toEqual([
      "If a share of 30 % is meant: 30 % − 7.6 %.",
      "S’il s’agit d’une part de 30 % : 30 % − 7,6 %.",
    ]);
  });

  it("says where an input was computed itself", () => {
    const [third] = resultsOf(all.figures, "officers-one-third");
    const text = third && plain(computationText(third, "en") ?? "");
    expect(text).toMatch(/, where over 12,000 personnel = over 6,000 persons \(/);
  });

  it("tells why periods may differ", () => {
    const [occupancy] = resultsOf(published.figures, "prison-occupancy");
    expect(occupancy?.caveats.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["prisons-capacity-year", "prison-occupancy-periods"]),
    );
  });
});

it("no calculated figure has the same caveat twice", () => {
  for (const { id, caveats } of published.figures)
    for (const locale of locales) {
      const texts = caveats.map(({ text }) => text[locale]);
      expect(texts, id).toEqual([...new Set(texts)]);
    }
});
