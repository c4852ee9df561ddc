import { describe, expect, it } from "vitest";
import { computationText } from "@/lib/cite/computation";
import { readDataset } from "@/lib/dataset/read";
import { deriveAtBenchmark } from "@/lib/derive/benchmark";
import { wideInterval } from "@/lib/domain/quantity";
import { quantitySentence, quantityText } from "@/lib/format/quantity";
import { benchmarkWordsIn } from "@/lib/i18n/benchmark-words";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const text = { en: benchmarkWordsIn("en").assumption.reader, fr: benchmarkWordsIn("fr").assumption.reader };
const { figures, notComputed } = deriveAtBenchmark(dataset, { percent: 30, text });
const plain = (words: string | undefined) => words?.replace(/[\u00A0\u202F]/g, " ");
const get = (id: string) => {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

/** 30 % of over 6,000 less 700, of 4,000 less 100, of 3,000 less 100; growing, divided by 70 %. */
const results: readonly (readonly [id: string, en: string, fr: string, wide: readonly [number, number]])[] = [
  ["women-needed--national-police--undated--at-30", "> 1,000", "plus de 1 000", [1050, Infinity]],
  ["women-needed--national-gendarmerie--2015--at-30", "≈ 1,100", "environ 1 100", [900, 1300]],
  ["women-needed--national-guard--2015--at-30", "≈ 800", "environ 800", [600, 1000]],
  ["women-needed-growth--national-police--undated--at-30", "> 1,500", "plus de 1 500", [1500, Infinity]],
  ["women-needed-growth--national-gendarmerie--2015--at-30", "≈ 1,600", "environ 1 600", [1286, 1858]],
  ["women-needed-growth--national-guard--2015--at-30", "≈ 1,100", "environ 1 100", [858, 1429]],
  ["women-gap--national-police--undated--at-30", "17–30", "17 à 30", [17.5, 30]],
  ["women-gap--national-gendarmerie--2015--at-30", "≈ 28", "environ 28", [25.7, 28.9]],
  ["women-gap--national-guard--2015--at-30", "≈ 27", "environ 27", [24, 28.6]],
];

describe("a benchmark of 30 %", () => {
  it.each(results)("%s: %s", (id, en, fr, wide) => {
    const { quantity, unit } = get(id);
    expect(plain(quantityText(quantity, unit, "en"))).toBe(en);
    expect(plain(quantitySentence(quantity, unit, "fr"))).toBe(fr);
    const { low = Number.NaN, high = Number.NaN } = wideInterval(quantity, unit) ?? {};
    const rounded = [low, high].map((end) => (end < 100 ? Math.round(end * 10) / 10 : end));
    expect(rounded).toEqual(wide);
  });

  it("comes to nothing else, and is refused for no body: missions and elected bodies have no personnel by sex", () => {
    expect(figures.map(({ id }) => id)).toEqual(results.map(([id]) => id));
    expect(notComputed).toEqual([]);
  });

  it("says in the note how, and that it is assumed", () => {
    expect(plain(computationText(get("women-needed--national-police--undated--at-30"), "en"))).toBe(
      "30 % × over 6,000 personnel − 700 women. 30 % is an assumption: a benchmark set by the reader, not a target from a source.",
    );
    expect(plain(computationText(get("women-needed--national-police--undated--at-30"), "fr"))).toBe(
      "30 % × plus de 6 000 personnes (effectif) − 700 femmes. 30 % est une hypothèse : une valeur de référence choisie par le lecteur, et non une cible fixée par une source.",
    );
    expect(plain(computationText(get("women-gap--national-guard--2015--at-30"), "en"))).toBe(
      "30 % − about 3 %, where about 3 % = 100 women ÷ 3,000 personnel. 30 % is an assumption: a benchmark set by the reader, not a target from a source.",
    );
  });
});

it("below what a limit leaves open, nothing is said of women needed", () => {
  const { notComputed: open } = deriveAtBenchmark(dataset, { percent: 5, text });
  expect(open.map(({ inputs, reason }) => [inputs[1]?.id, reason.code])).toEqual([
    ["F028", "nothing-known"],
    ["F028", "nothing-known"],
  ]);
});
