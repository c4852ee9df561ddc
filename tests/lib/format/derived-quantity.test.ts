import { expect, it } from "vitest";
import { closed } from "@/lib/domain/interval";
import type { Quantity } from "@/lib/domain/quantity";
import type { Unit } from "@/lib/domain/unit";
import { formatQuantity, quantitySentence, quantityText, unitWord } from "@/lib/format/quantity";

const text = { en: "", fr: "" };
const percent: Unit = { id: "percent", one: text, other: text, measure: "percent", floor: 0 };
const change: Unit = { ...percent, floor: -100 };
const derived = { hard: closed(1), wide: closed(1), rough: closed(1) };
const point: Quantity = { kind: "point", value: 2.5, about: false, status: "U", step: 0.1, decimals: 1 };
const plain = (words: string) => words.replace(/[\u00A0\u202F]/g, " ");

it("a number that its decimals would show as zero is less than the smallest that they can show", () => {
  const few: Quantity = { ...point, value: 0.04, status: "A", derived };
  expect(plain(quantityText(few, percent, "en"))).toBe("< 0.1 %");
  expect(formatQuantity(few, percent, "fr").sign?.word).toBe("moins de");
  expect(plain(quantitySentence(few, percent, "fr"))).toBe("moins de 0,1 %");
  expect(plain(quantityText({ ...few, value: 0 }, percent, "en"))).toBe("0.0 %");
});

it("words shown as printed stand in quotation marks, with their language and without the unit", () => {
  const shown: Quantity = {
    ...{ kind: "range", low: 14, high: 24, status: "A", decimals: 0 },
    shown: { text: "14- 24%", language: "en" },
  };
  expect(formatQuantity(shown, percent, "fr")).toEqual({ digits: "«\u00A014- 24%\u00A0»", language: "en" });
  expect(quantitySentence(shown, percent, "en")).toBe("“14- 24%”");
  expect(unitWord(shown, percent, "en")).toBe("");
});

it("what is computed from a doubtful number is about, what is printed is not", () => {
  expect(plain(quantityText(point, percent, "en"))).toBe("2.5 %");
  expect(plain(quantityText({ ...point, derived }, percent, "en"))).toBe("≈ 2.5 %");
  expect(plain(quantitySentence({ ...point, derived }, percent, "fr"))).toBe("environ 2,5 %");
});

it("a change says which way it goes", () => {
  expect(plain(quantityText({ ...point, status: "A" }, change, "en"))).toBe("+2.5 %");
  expect(plain(quantityText({ ...point, status: "A", value: -2.5 }, change, "fr"))).toBe("-2,5 %");
  expect(plain(quantityText({ ...point, status: "A", value: 0, decimals: 0 }, change, "en"))).toBe("0 %");
});
