import fc from "fast-check";
import { expect, it } from "vitest";
import { repetitionOf } from "@/lib/dataset/ids";

it("names every text that stands in several places", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
      const mayRepeat = repetitionOf(texts.length, (place) => texts[place] ?? "");
      const repeated = texts.map((text, place) => texts.some((other, at) => at !== place && other === text));
      expect(repeated.map((is, place) => !is || mayRepeat(place))).not.toContain(false);
    }),
  );
});

it("leaves alone what is told apart", () => {
  const mayRepeat = repetitionOf(10_000, (place) => `row-${place}`);
  expect(Array.from({ length: 10_000 }, (_, place) => place).filter(mayRepeat)).toEqual([]);
});
