import { expect, it } from "vitest";
import { closed } from "@/lib/domain/interval";
import type { Quantity } from "@/lib/domain/quantity";
import type { Unit } from "@/lib/domain/unit";
import { formatQuantity, quantitySentence, quantityText } from "@/lib/format/quantity";

const text = { en: "", fr: "" };
const percent: Unit = { id: "percent", one: text, other: text, measure: "percent", floor: 0 };
const change: Unit = { ...percent, floor: -100 };
const derived = { hard: closed(1), wide: closed(1) };
const point: Quantity = { kind: "point", value: 2.5, about: false, status: "U", step: 0.1, decimals: 1 };
const plain = (words: string) => words.replace(/[\u00A0\u202F]/g, " ");

it("a limit that rests on a number which is about says both", () => {
  const limit: Quantity = {
    kind: "bound",
    qualifier: "over",
    limit: 200,
    about: true,
    status: "A",
    decimals: 0,
    derived,
  };
  expect(plain(quantityText(limit, percent, "en"))).toBe("> ≈ 200 %");
  expect(formatQuantity(limit, percent, "en").sign?.word).toBe("over about");
  expect(plain(quantitySentence(limit, percent, "en"))).toBe("over about 200 %");
  expect(plain(quantitySentence(limit, percent, "fr"))).toBe("plus d’environ 200 %");
  expect(plain(quantitySentence({ ...limit, qualifier: "at-most" }, percent, "fr"))).toBe("au plus environ 200 %");
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
