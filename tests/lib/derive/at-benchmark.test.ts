import { describe, expect, it } from "vitest";
import { canBeBenchmark, deriveAtBenchmark } from "@/lib/derive/benchmark";
import { citationsOf, type Figure, leavesOf } from "@/lib/domain/figure";
import { datasetOf, target } from "./small-dataset";
import { countsOf, withBenchmarkIndicators } from "./with-benchmark-indicators";

const text = { en: "a benchmark", fr: "une valeur de référence" };
const value = ({ quantity }: Figure) => (quantity.kind === "point" ? quantity.value : undefined);
const at = (percent: number, ...figures: Parameters<typeof withBenchmarkIndicators>[0]) =>
  deriveAtBenchmark(withBenchmarkIndicators(figures), { percent, text });

describe("deriveAtBenchmark(dataset, benchmark)", () => {
  it("gives women needed, at constant strength and growing, and the gap of each body that is counted", () => {
    const { figures, notComputed } = at(30, ...countsOf("police", 101, 1005), ...countsOf("ministry", 5, 10));
    expect(figures.map((figure) => [figure.id, value(figure)])).toEqual([
      ["women-needed--police--2015--at-30", 201],
      ["women-needed--ministry--2015--at-30", 0],
      ["women-needed-growth--police--2015--at-30", 287],
      ["women-needed-growth--ministry--2015--at-30", 0],
      ["women-gap--police--2015--at-30", 20],
      ["women-gap--ministry--2015--at-30", -20],
    ]);
    expect(notComputed).toEqual([]);
  });

  it("writes a decimal percentage into the ids without a dot, and takes it as exact", () => {
    const [needed] = at(33.3, ...countsOf("police", 0, 1000, { exact: true })).figures;
    expect(needed?.id).toBe("women-needed--police--2015--at-33-3");
    expect(needed?.quantity).toMatchObject({ value: 333, derived: { hard: { low: 333, high: 333 } } });
    const [round] = at(30, ...countsOf("police", 1, 1001)).figures;
    expect(round?.quantity).toMatchObject({ derived: { wide: { low: 300, high: 300 } } });
  });

  it("rests on the figures read, never on the assumption", () => {
    const { figures } = at(30, ...countsOf("police", 100, 1000));
    for (const figure of figures) {
      expect(new Set(leavesOf(figure).map(({ id }) => id))).toEqual(new Set(["W-police-2015", "T-police-2015"]));
      expect(citationsOf(figure).map(({ locator }) => locator)).toContain("§ W-police-2015");
    }
    const [assumed] = figures[0]?.provenance.kind === "derived" ? figures[0].provenance.inputs : [];
    expect(assumed?.provenance).toMatchObject({ kind: "assumed", text });
    expect(assumed && leavesOf(assumed)).toEqual([]);
    expect(() => assumed && citationsOf(assumed)).toThrow(RangeError);
  });

  it("refuses what the dataset's rules would be refused, with the reason", () => {
    const [women, strength] = countsOf("police", 100, 1000);
    if (!women || !strength) throw new Error("no counts");
    const { figures, notComputed } = at(30, women, { ...strength, period: "2010", statement: "another" });
    expect(figures).toEqual([]);
    expect(notComputed.map(({ rule, reason }) => [rule.kind, reason.code])).toEqual([
      ["needed", "periods-differ"],
      ["needed-growing", "periods-differ"],
    ]);
  });

  it("is nobody's target: it reaches bodies that no target names, and the dataset's targets do not meet it", () => {
    const { figures } = at(30, target, ...countsOf("ministry", 1, 10));
    expect(figures.map(({ id }) => id)).toContain("women-needed--ministry--2015--at-30");
    expect(figures.flatMap(leavesOf).filter((leaf) => leaf.target)).toEqual([]);
  });

  it("is empty where no women are counted, and where the dataset has none of the indicators", () => {
    expect(at(30, { id: "T", value: 400 })).toEqual({ figures: [], notComputed: [] });
    expect(deriveAtBenchmark(datasetOf(countsOf("police", 1, 10), []), { percent: 30, text })).toEqual({
      figures: [],
      notComputed: [],
    });
  });

  it.each([0, 100, -1, 101, Number.NaN])("wants more than none and less than all: %s", (percent) => {
    expect(canBeBenchmark(percent)).toBe(false);
    expect(() => at(percent, ...countsOf("police", 1, 10))).toThrow(RangeError);
  });
});
