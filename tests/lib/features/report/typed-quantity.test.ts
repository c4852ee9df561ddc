import { describe, expect, it } from "vitest";
import { typedLevel, typedQuantity } from "@/lib/features/report/typed-quantity";

const nnbsp = "\u202F";
const point = (value: number, about = false) => ({ kind: "point", value, about });
const bound = (qualifier: string, limit: number) => ({ kind: "bound", qualifier, limit });
const range = (low: number, high: number) => ({ kind: "range", low, high });

describe("what is typed as a number", () => {
  it.each<[string, object]>([
    ["12", point(12)],
    ["12.4", point(12.4)],
    ["12,4", point(12.4)],
    ["-3", point(-3)],
    ["3,000", point(3000)],
    ["3 000", point(3000)],
    [`3${nnbsp}000`, point(3000)],
    ["1.5 million", point(1.5e6)],
    ["seven", point(7)],
    ["0", point(0)],
    ["zero", point(0)],
    [">= 5", bound("at-least", 5)],
    ["about 3,000", point(3000, true)],
    ["environ 3 000", point(3000, true)],
    ["~3000", point(3000, true)],
    ["over 6,000", bound("over", 6000)],
    ["plus de 6 000", bound("over", 6000)],
    ["More than 6,000", bound("over", 6000)],
    ["no more than 5", bound("at-most", 5)],
    ["pas plus de 5", bound("at-most", 5)],
    ["at least 5", bound("at-least", 5)],
    ["au moins 5", bound("at-least", 5)],
    ["5 or more", bound("at-least", 5)],
    ["≥ 5", bound("at-least", 5)],
    ["<10", bound("under", 10)],
    ["moins de 10 %", bound("under", 10)],
    ["30-40 %", range(30, 40)],
    ["30 à 40 %", range(30, 40)],
    ["between 30 and 40", range(30, 40)],
    ["entre 30 et 40", range(30, 40)],
  ])("reads “%s”", (text, expected) => {
    expect(typedQuantity(text)?.quantity).toMatchObject(expected);
  });

  it.each([
    "many",
    "none",
    "aucune",
    "n/a",
    "-",
    "12 or 14 or 20",
    "not over 12, said one",
    "12 apples",
    "1/5",
    "12 = 12",
    "=1+1",
    "6.000",
    "<b>12</b>",
    "hardly 12",
  ])("refuses “%s”, which is no number or more than one", (text) => {
    expect(typedQuantity(text)).toBeUndefined();
  });

  it("lets the unit of the row stand behind the number, and no other", () => {
    expect(typedQuantity("over 12 officers", "officers")?.quantity).toMatchObject(bound("over", 12));
    expect(typedQuantity("12 % of capacity", "% of capacity")?.quantity).toMatchObject(point(12));
    expect(typedQuantity("12 prisons", "officers")).toBeUndefined();
  });

  it("says whether it is a percentage", () => {
    expect(typedQuantity("12 %")?.isPercent).toBe(true);
    expect(typedQuantity("12 pour cent")?.isPercent).toBe(true);
    expect(typedQuantity("12")?.isPercent).toBe(false);
  });

  it("keeps how exactly it was typed", () => {
    expect(typedQuantity("12,40")?.quantity).toMatchObject({ decimals: 2, step: 0.01 });
    expect(typedQuantity("3 000")?.quantity).toMatchObject({ decimals: 0, step: 1000 });
  });
});

describe("what is typed as a target", () => {
  it.each<[string, object]>([
    ["30 %", { quantity: point(30) }],
    ["at least 30", { quantity: point(30), comparison: "at-least" }],
    ["au plus 5", { quantity: point(5), comparison: "at-most" }],
    ["≤ 5", { quantity: point(5), comparison: "at-most" }],
  ])("is the level “%s” and its side", (text, expected) => expect(typedLevel(text)).toMatchObject(expected));

  it.each(["over 30", "30-40", "under 5", "many"])("is no level in “%s”", (text) => {
    expect(typedLevel(text)).toBeUndefined();
  });
});
