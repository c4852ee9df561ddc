import { describe, expect, it } from "vitest";
import type { Relation } from "@/lib/domain/entity";
import { datasetOf, type FigureFacts } from "../../derive/small-dataset";
import { counted, found, shortly } from "./found";

const together = { statement: "s" };
const total: FigureFacts = { id: "T", entity: "ministry", value: 1001, ...together };
const part = (value: number, facts: Partial<FigureFacts> = {}): FigureFacts => ({
  id: "P",
  value,
  ...together,
  ...facts,
});
/** 90 % of the total’s people, whom a rule counts as what the total counts. */
const share: FigureFacts = { id: "S", entity: "ministry", indicator: "women-share", value: 90, ...together };
const portion = { id: "ninety", kind: "portion", indicator: "personnel", share: "S", whole: "T" };

function foundWith(
  figures: readonly FigureFacts[],
  relations: readonly Relation[] = [counted("police", "ministry")],
  rules: readonly unknown[] = [],
) {
  return found({ ...datasetOf(figures, rules), relations });
}

describe("a total against its parts", () => {
  it("disagrees with a part that is greater", () => {
    expect(shortly(foundWith([total, part(1002)]))).toEqual(["total-against-parts P T"]);
  });

  it.each<[string, FigureFacts, readonly Relation[]]>([
    ["a part that is as great", part(1001), [counted("police", "ministry")]],
    ["a body that only may be a part", part(2000), [counted("police", "ministry", "may-be")]],
    ["a body that is no part", part(2000), []],
    [
      "another date, in another sentence",
      part(2000, { period: "2016", statement: "t" }),
      [counted("police", "ministry")],
    ],
    ["people of another sex", part(2000, { sex: "F" }), [counted("police", "ministry")]],
    ["people authorised, not there", part(2000, { basis: "authorised" }), [counted("police", "ministry")]],
  ])("is left alone: %s", (_, other, relations) => {
    expect(foundWith([{ ...total, basis: "actual" }, other], relations)).toEqual([]);
  });

  it("is left alone where round numbers allow it, and only there", () => {
    const round = { ...total, value: 1000 };
    expect(foundWith([round, part(1200)])).toEqual([]);
    expect(shortly(foundWith([round, part(2200)]))).toEqual(["total-against-parts P T"]);
  });
});

describe("a total against a share of it and a part", () => {
  const relations = [counted("police", "ministry")];

  it("disagrees, if they have nobody in common", () => {
    const [discrepancy, ...others] = foundWith([total, share, part(202)], relations, [portion]);
    expect(others).toEqual([]);
    expect(discrepancy).toMatchObject({ kind: "total-against-parts", ifOneWhole: true });
    expect(discrepancy?.figures.map(({ id }) => id)).toEqual(["S", "T", "P"]);
    // 89.5 to 90.5 % of 1,001 are 895.895 to 905.905.
    expect(discrepancy?.sides[0]?.hard).toMatchObject({ low: 1097.895, high: 1107.905 });
  });

  it.each<[string, FigureFacts[], unknown[]]>([
    ["the share at its lowest leaves room", [total, share, part(105)], [portion]],
    ["no rule says what the share is of", [total, share, part(202)], []],
    ["another sentence gives the share", [total, { ...share, statement: "t" }, part(202)], [portion]],
    ["the share may be the part itself", [total, share, part(900)], [portion]],
    ["the share is of another sex", [total, { ...share, sex: "F" }, part(202)], [portion]],
  ])("is left alone where %s", (_, figures, rules) => expect(foundWith(figures, relations, rules)).toEqual([]));
});
