import { describe, expect, it } from "vitest";
import { computationText } from "@/lib/cite/computation";
import { deriveOfShares } from "@/lib/derive/benchmark";
import { deriveFigures } from "@/lib/derive/derive-figures";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Figure } from "@/lib/domain/figure";
import { hardInterval } from "@/lib/domain/quantity";
import { quantityText } from "@/lib/format/quantity";
import { renewals } from "@/lib/view/force-cases";
import { datasetOf, type FigureFacts } from "./small-dataset";
import { countsOf, withBenchmarkIndicators, withIndicators } from "./with-benchmark-indicators";

const text = { en: "a benchmark", fr: "une valeur de référence" };

/** The small dataset with the indicator of women among recruits. */
function withRecruits(...figures: FigureFacts[]): WholeDataset {
  const dataset = withBenchmarkIndicators(figures);
  const personnel = dataset.indicators.get("personnel");
  if (!personnel) throw new Error("tests/fixtures/minimal has no personnel");
  const unit = { ...personnel.unit, id: "per-100-recruits", measure: "rate" as const };
  const recruits = { ...personnel, id: "women-recruits-needed", unit, decimals: 0 };
  return withIndicators(dataset, [recruits]);
}

const stated = (value: number, entity = "police"): FigureFacts => ({
  ...{ id: `S-${entity}`, indicator: "women-share", entity, sex: "F", value, period: "2014" },
});

function at(percent: number, shares: readonly Figure[], dataset: WholeDataset) {
  return deriveOfShares(shares, renewals, dataset, { percent, text });
}

const numberOf = (result: unknown) => {
  const { quantity, unit } = result as Figure;
  const { low = 0 } = hardInterval(quantity, unit) ?? {};
  return low > 100 ? "–" : quantityText(quantity, unit, "en").replace(/\u00A0/g, " ");
};

function recruitsOf(value: number, percent = 30): string[] {
  const dataset = withRecruits(stated(value));
  const [only] = at(percent, [...dataset.figures.values()], dataset);
  return only?.recruits.map(({ result }) => numberOf(result)) ?? [];
}

describe("deriveOfShares(shares, renewals, dataset, benchmark)", () => {
  // Five years at 3, 5 and 8 % turnover, then ten.
  it.each([
    [2.5, ["–", "–", "84", "–", "72", "52"]],
    [12.4, ["–", "91", "65", "80", "57", "44"]],
    [7, ["–", "–", "75", "95", "65", "48"]],
  ])("women among a hundred recruits from %d %% to 30 %%, whole and rounded up", (share, expected) => {
    expect(recruitsOf(share)).toEqual(expected);
  });

  it("asks for none where the share is reached and would stay so", () => {
    expect(new Set(recruitsOf(60, 5))).toEqual(new Set(["0"]));
  });

  it("tells the gap of a share that nobody counted, and ends every id with the benchmark", () => {
    const dataset = withRecruits(stated(7, "ministry"));
    const [only] = at(33.3, [...dataset.figures.values()], dataset);
    const results = [only?.gap, ...(only?.recruits.map(({ result }) => result) ?? [])] as Figure[];
    expect(results.map(({ id }) => id)).toEqual([
      "women-gap--ministry--2014--at-33-3",
      "women-recruits-needed--ministry--2014--5-years--3-per-cent--at-33-3",
      "women-recruits-needed--ministry--2014--5-years--5-per-cent--at-33-3",
      "women-recruits-needed--ministry--2014--5-years--8-per-cent--at-33-3",
      "women-recruits-needed--ministry--2014--10-years--3-per-cent--at-33-3",
      "women-recruits-needed--ministry--2014--10-years--5-per-cent--at-33-3",
      "women-recruits-needed--ministry--2014--10-years--8-per-cent--at-33-3",
    ]);
    expect(results.every(({ provenance }) => provenance.kind === "derived")).toBe(true);
  });

  it("rests on the fraction behind a computed share, and of limits gives the least", () => {
    const counts = countsOf("police", 100, 3000, { exact: true });
    const bound = { id: "T", statement: "m", entity: "ministry", cells: { low: 6000, qualifier: "over" } } as const;
    const women = { id: "W", statement: "m", entity: "ministry", sex: "F", value: 700 } as const;
    const dataset = withRecruits(...counts, women, bound);
    const { derivations } = datasetOf(
      [],
      [
        {
          ...{ id: "women-share", kind: "share", indicator: "women-share" },
          part: { indicator: "personnel", sex: "F" },
          whole: { indicator: "personnel", sex: "_T" },
        },
      ],
    );
    const shares = deriveFigures({ ...dataset, derivations }).figures;
    const [exact, limited] = at(30, shares, dataset);
    expect(numberOf(exact?.gap)).toBe("26.7");
    expect(limited?.recruits.map(({ result }) => numberOf(result))).toEqual([
      ...["–", "≥ 90", "64–88"],
      ...["≥ 80", "57–75", "44–54"],
    ]);
  });

  it("says how it was computed, and that it is assumed", () => {
    const dataset = withRecruits(stated(12.4));
    const [only] = at(30, [...dataset.figures.values()], dataset);
    const told = computationText(only?.recruits[1]?.result as Figure, "en")?.replace(/\u00A0/g, " ");
    expect(told).toMatch(/^\(30 % − 12\.4 % × 77\.4 %\) ÷ \(100 % − 77\.4 %\), assuming 5 years,/);
    expect(told).toMatch(/77\.4 % of those there at the start stay\. 30 % is an assumption: a benchmark\.$/);
  });

  it("refuses a share that is missing, with the reason", () => {
    const { value: _, ...missing } = stated(7);
    const dataset = withRecruits({ ...missing, cells: { status: "O" } });
    const [only] = at(30, [...dataset.figures.values()], dataset);
    expect(only?.gap).toMatchObject({ reason: { code: "input-missing" } });
  });

  it("gives nothing of indicators that the dataset lacks, and of no shares nothing", () => {
    const dataset = withBenchmarkIndicators([stated(7)]);
    const [only] = at(30, [...dataset.figures.values()], dataset);
    expect(only?.recruits.every(({ result }) => result === undefined)).toBe(true);
    expect(at(30, [], dataset)).toEqual([]);
  });
});
