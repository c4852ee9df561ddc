import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "@/lib/domain/quantity";
import { type Locale, locales } from "@/lib/domain/text";
import type { Unit } from "@/lib/domain/unit";
import { quantitySentence, quantityText } from "@/lib/format/quantity";
import { units } from "../sample-dataset";
import { anyQuantity } from "./any-quantity";

const anyUnit: fc.Arbitrary<Unit> = fc.constantFrom(...Object.values(units));

/** For each thing that a quantity must never lose, its sign in tables and its words in sentences. */
const marks = {
  about: ["≈", { en: "about", fr: "environ" }],
  over: [">", { en: "over", fr: "plus de" }],
  "at-least": ["≥", { en: "at least", fr: "au moins" }],
  under: ["<", { en: "under", fr: "moins de" }],
  "at-most": ["≤", { en: "at most", fr: "au plus" }],
} as const;

const digits = (text: string) => /\d/.test(text);

function markOf(quantity: Quantity): keyof typeof marks | undefined {
  if (quantity.kind === "bound") return quantity.qualifier;
  return quantity.kind === "point" && quantity.about ? "about" : undefined;
}

function forAll(quantities: fc.Arbitrary<Quantity>, holds: (quantity: Quantity, unit: Unit, locale: Locale) => void) {
  fc.assert(fc.property(quantities, anyUnit, fc.constantFrom(...locales), holds), { numRuns: 300 });
}

describe("a number never loses what its source says of it", () => {
  it("keeps its “over”, “about” or “at most”, as a sign in tables and as a word in sentences", () => {
    forAll(
      anyQuantity.filter((quantity) => markOf(quantity) !== undefined),
      (quantity, unit, locale) => {
        const [sign, words] = marks[markOf(quantity) ?? "about"];
        expect(quantityText(quantity, unit, locale).startsWith(`${sign}\u00A0`)).toBe(true);
        expect(quantitySentence(quantity, unit, locale).startsWith(`${words[locale]}\u00A0`)).toBe(true);
      },
    );
  });

  it("carries no other sign than its own", () => {
    forAll(anyQuantity, (quantity, unit, locale) => {
      const text = quantityText(quantity, unit, locale);
      const estimate = quantity.kind === "point" && quantity.status === "E" ? "about" : undefined;
      const own = markOf(quantity) ?? estimate;
      const found = Object.entries(marks).filter(([, [sign]]) => text.includes(sign));
      expect(found.map(([key]) => key)).toEqual(own === undefined ? [] : [own]);
    });
  });

  it("keeps both its ends where it is a range or a span", () => {
    forAll(
      anyQuantity.filter(({ kind }) => kind === "range" || kind === "span"),
      (quantity, unit, locale) => {
        for (const say of [quantityText, quantitySentence]) {
          const parts = say(quantity, unit, locale).split(/(?<=\d.*?)(?:–| to | à |(?<=\d)-)(?=-?\d)/);
          expect(parts).toHaveLength(2);
          expect(parts.every(digits)).toBe(true);
        }
      },
    );
  });

  it("has digits exactly where it has a value", () => {
    forAll(anyQuantity, (quantity, unit, locale) => {
      expect(digits(quantityText(quantity, unit, locale))).toBe(quantity.kind !== "missing");
      expect(digits(quantitySentence(quantity, unit, locale))).toBe(quantity.kind !== "missing");
    });
  });

  it("carries % in tables and sentences where it is a share", () => {
    fc.assert(
      fc.property(anyQuantity, fc.constantFrom(...locales), (quantity, locale) => {
        const percent = quantity.kind !== "missing";
        expect(quantityText(quantity, units.percent, locale).endsWith("\u00A0%")).toBe(percent);
        expect(quantitySentence(quantity, units.percent, locale).endsWith("\u00A0%")).toBe(percent);
      }),
    );
  });
});
