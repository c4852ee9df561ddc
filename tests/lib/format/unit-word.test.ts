import { describe, expect, it } from "vitest";
import type { QuantityCells } from "@/lib/domain/quantity";
import { unitWord, unitWordSpoken } from "@/lib/format/quantity";
import { quantityOf, units } from "../sample-dataset";

describe("the unit's word", () => {
  it.each<[string, Partial<QuantityCells>, string, string]>([
    ["none", { value: 0 }, "years", "an"],
    ["half", { value: 0.5 }, "years", "an"],
    ["one", { value: 1 }, "year", "an"],
    ["one and a half", { value: 1.5 }, "years", "an"],
    ["two", { value: 2 }, "years", "ans"],
    ["two million", { value: 2e6 }, "years", "ans"],
    ["within one", { high: 1, qualifier: "at-most" }, "year", "an"],
    ["over five", { low: 5, qualifier: "over" }, "years", "ans"],
    ["up to one and a half", { low: 0, high: 1.5, qualifier: "range" }, "years", "an"],
    ["one to three", { low: 1, high: 3, qualifier: "range" }, "years", "ans"],
  ])("after %s takes the language's own plural", (printed, cells, en, fr) => {
    expect(unitWord(quantityOf(printed, cells), units.years, "en")).toBe(en);
    expect(unitWord(quantityOf(printed, cells), units.years, "fr")).toBe(fr);
  });

  it("is empty where the number carries its sign, is a year, or is not there", () => {
    expect(unitWord(quantityOf("9.5%", { value: 9.5 }), units.percent, "en")).toBe("");
    expect(unitWord(quantityOf("2015", { value: 2015 }), units.calendar, "fr")).toBe("");
    expect(unitWord(quantityOf("-", { status: "O" }), units.persons, "en")).toBe("");
  });

  it("says what a percentage is of, beside the sign", () => {
    const unit = { ...units.percent, other: { en: "% of capacity", fr: "% de la capacité" } };
    expect(unitWord(quantityOf("200%", { value: 200 }), unit, "en")).toBe("of capacity");
    expect(unitWord(quantityOf("200%", { value: 200 }), unit, "fr")).toBe("de la capacité");
  });

  it.each<[string, Partial<QuantityCells>, string]>([
    ["1.5 million", { value: 1.5e6 }, "d’ans"],
    ["2 million", { value: 2e6 }, "d’ans"],
    ["over 17 million", { low: 17e6, qualifier: "over" }, "d’ans"],
    ["6,000", { value: 6000 }, "ans"],
  ])("in French is joined to spoken millions: %s", (printed, cells, fr) => {
    expect(unitWordSpoken(quantityOf(printed, cells), units.years, "fr")).toBe(fr);
    expect(unitWordSpoken(quantityOf(printed, cells), units.persons, "fr")).toMatch(/^(de )?personne/);
    expect(unitWordSpoken(quantityOf(printed, cells), units.years, "en")).toMatch(/^years?$/);
  });
});
