import { describe, expect, it } from "vitest";
import { computationText } from "@/lib/cite/computation";
import { deriveFigures } from "@/lib/derive/derive-figures";
import type { Indicator } from "@/lib/domain/indicator";
import { locales } from "@/lib/domain/text";
import type { Unit } from "@/lib/domain/unit";
import { operandParts } from "@/lib/i18n/derivation-words";
import { datasetOf, type FigureFacts } from "../derive/small-dataset";

function told(figures: readonly FigureFacts[], rule: Record<string, unknown>): string[] {
  const dataset = datasetOf(figures, [{ id: "r", indicator: "personnel", ...rule }]);
  const [result] = deriveFigures(dataset).figures;
  if (!result) throw new Error("no result");
  return locales.map((locale) => computationText(result, locale)?.replace(/[\u00A0\u202F]/g, " ") ?? "");
}

const police = { id: "A", value: 23, sex: "F" } as const;
const ministry = { id: "B", value: 8, sex: "F", entity: "ministry" } as const;

describe("a sum", () => {
  it("names the bodies where they differ, women too", () => {
    expect(told([police, ministry], { kind: "sum", of: ["A", "B"] })).toEqual([
      "23 women (Sylvanian Police) + 8 women (Ministry of the Interior).",
      "23 femmes (Police de Sylvanie) + 8 femmes (Ministère de l’Intérieur).",
    ]);
  });

  it("names body and date where both differ", () => {
    const acceptPeriods = { en: "No matter.", fr: "Peu importe." };
    const figures = [
      { ...police, sex: "_T" as const },
      { ...ministry, sex: "_T" as const, period: "2014" },
    ];
    expect(told(figures, { kind: "sum", of: ["A", "B"], acceptPeriods })[0]).toBe(
      "23 persons (Sylvanian Police) (2015) + 8 persons (Ministry of the Interior) (2014).",
    );
  });

  it("names no body where there is one", () => {
    const men = { id: "B", value: 8, sex: "M" } as const;
    expect(told([police, men], { kind: "sum", of: ["A", "B"] })[0]).toBe("23 women + 8 men.");
  });
});

describe("a unit and a name", () => {
  const operand = { number: "147", unit: "seats", name: "seats of a decision-making body", isNameShared: true };

  it("are not both said where the one begins the other", () => {
    expect(operandParts(operand)).toEqual({ unit: "seats", brackets: "" });
    expect(operandParts({ ...operand, isNameShared: false })).toEqual({ unit: operand.name, brackets: "" });
    expect(operandParts({ ...operand, name: "seats" })).toEqual({ unit: "seats", brackets: "" });
  });

  it("are both said where they differ", () => {
    expect(operandParts({ ...operand, unit: "persons", name: "judges" }).brackets).toBe(" (judges)");
    expect(operandParts({ ...operand, name: "seatsful" }).brackets).toBe(" (seatsful)");
  });
});

describe("the same thing of women and of all", () => {
  const text = (words: string) => ({ en: words, fr: words });
  const unit: Unit = { id: "seats", one: text("seat"), other: text("seats"), measure: "count", floor: 0 };

  it("is told by its unit alone", () => {
    const dataset = datasetOf([{ ...police }, { id: "T", value: 147 }], []);
    const personnel = dataset.indicators.get("personnel");
    if (!personnel) throw new Error("no personnel");
    const seats: Indicator = { ...personnel, name: text("Seats of a body"), unit };
    const figures = [...dataset.figures.values()].map((each) => ({ ...each, indicator: seats, unit }));
    const share = { id: "s", kind: "share", indicator: "women-share", use: "publish", part: "A", whole: "T" } as const;
    const [result] = deriveFigures({
      ...dataset,
      figures: new Map(figures.map((each) => [each.id, each])),
      derivations: { exclusions: [], rules: [share] },
    }).figures;
    expect(result && computationText(result, "en")).toBe("23 women ÷ 147 seats.");
  });
});
