import { describe, expect, it } from "vitest";
import { type Figure, figure } from "@/lib/domain/figure";
import type { ReferencePeriod } from "@/lib/domain/reference-period";
import { datasetOf, target } from "../../derive/small-dataset";
import { found } from "./found";

const [staff] = [...datasetOf([{ id: "N", value: 1300, period: "2015" }], []).figures.values()];
if (!staff?.target && !staff) throw new Error("no staff");

const share = figure({ ...target, statement: "s" });

/** A target of people beside the share of them. */
function people(value: number, parts: Partial<Figure> = {}): Figure {
  const quantity = { kind: "point", value, about: false, status: "A", step: 1, decimals: 0 } as const;
  return figure({
    ...share,
    id: "C",
    indicator: (staff as Figure).indicator,
    unit: (staff as Figure).unit,
    quantity,
    ...parts,
  });
}

const rule = {
  ...{ id: "a-fifth", kind: "portion", indicator: "personnel", use: "check", share: "T001", whole: "N" },
  acceptPeriods: { en: "If staff is meant.", fr: "Si le personnel est visé." },
};

const foundOf = (count: Figure, rules: readonly unknown[] = [rule]) =>
  found(datasetOf([share, count, staff as Figure], rules));

describe("a target against another target for the same whole", () => {
  it("disagrees where the share means other numbers, on the condition that the rule gives", () => {
    const [disagreement, ...others] = foundOf(people(100));
    expect(others).toEqual([]);
    expect(disagreement).toMatchObject({
      ...{ kind: "target-against-target", condition: { text: rule.acceptPeriods }, onlyByRounding: false },
      id: "target-against-target--personnel--police",
    });
    expect(disagreement?.figures.map(({ id }) => id)).toEqual(["C", "T001", "N"]);
    expect(disagreement?.sides.map(({ hard }) => [hard.low, hard.high])).toEqual([
      [100, 100],
      [260, 260],
    ]);
  });

  it("says where rounding is enough", () => {
    expect(foundOf(people(255))).toMatchObject([{ onlyByRounding: true }]);
  });

  const later: ReferencePeriod = { kind: "date", date: "2030" };
  it.each<[string, Figure, readonly unknown[]]>([
    ["they say the same", people(260), [rule]],
    ["they stand in two statements", people(100, { statement: "t" }), [rule]],
    [
      "they are due at two dates",
      people(100, { target: { type: "level", comparison: "at-least", reading: "certain", due: later } }),
      [rule],
    ],
    ["they are for two sexes", people(100, { sex: "M" }), [rule]],
    ["no rule says what the share means", people(100), []],
    ["the rule is for publication", people(100), [{ ...rule, use: "publish" }]],
  ])("is left alone where %s", (_, count, rules) => expect(foundOf(count, rules)).toEqual([]));
});
