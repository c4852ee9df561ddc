import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { compare } from "@/lib/features/compare/compare";
import { parseCompareChoice } from "@/lib/features/compare/query";
import { comparabilityWarning } from "@/lib/features/compare/warnings";
import { quantityText } from "@/lib/format/quantity";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

async function compared(query: string) {
  const { choice, ignored, of } = await parseCompareChoice(new URLSearchParams(query), mali);
  const comparison = compare(of, choice);
  const rows = comparison?.figures.map(({ original, shown, notComputed, apart }) => [
    original.id,
    apart?.kind ?? notComputed?.code ?? (shown && quantityText(shown.quantity, shown.unit, "en")),
  ]);
  const sentences = comparison?.mismatches.map((mismatch) => comparabilityWarning(mismatch, mali, "en"));
  return { rows: Object.fromEntries(rows ?? []), sentences, ignored };
}

describe("personnel", () => {
  it("per 100,000 inhabitants rests on the population of the year, and is refused without a date", async () => {
    const { rows } = await compared("indicator=personnel&as=per-100000");
    // 4,000 and 3,000 persons of 18,593,022 inhabitants in 2015, 41,000 of 21,713,836 in 2020, all estimates.
    const [gendarmerie, guard, armed] = ["20", "20", "190"].map((number) => `≈\u00A0${number}`);
    expect(rows).toEqual({ F027: "undated", F029: gendarmerie, F031: guard, F039: "undated", W156: armed });
  });

  it("is told to be of several dates, sources and bodies that may count each other", async () => {
    const { sentences } = await compared("indicator=personnel");
    expect(sentences).toEqual(
      expect.arrayContaining([
        "The dates differ: from 2015 to 2020.",
        expect.stringContaining("“National Gendarmerie” may be counted in “Malian Armed Forces”"),
      ]),
    );
  });

  it("of women is a share of all, under a limit where all are “over 6,000”", async () => {
    const { rows } = await compared("indicator=personnel&sex=F&as=share");
    expect(rows).toEqual({ F028: "<\u00A013\u00A0%", F030: "≈\u00A03\u00A0%", F032: "≈\u00A03\u00A0%" });
  });
});

describe("missions", () => {
  it("set apart what contradicts itself, and what is counted on another basis", async () => {
    const { rows } = await compared("indicator=mission-strength");
    expect(rows).toMatchObject({ W230: "7,093", F062: "ambiguous", F065: "ambiguous", F072: "basis" });
  });
});

describe("what is mentioned in passing", () => {
  it("is not compared", async () => {
    expect((await compared("indicator=stated-count")).ignored).toEqual([{ key: "indicator", value: "stated-count" }]);
  });
});
