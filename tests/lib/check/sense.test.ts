import { describe, expect, it } from "vitest";
import { checkFolder } from "@/lib/cli/check-folder";
import { minimalCopy } from "../dataset/minimal-copy";

const header =
  "id,indicator,entity,area,sex,period,value,low,high,qualifier,status,kind,basis,source,locator,statement,printed,via,caveats,rank";

interface Row {
  readonly sex?: string;
  readonly cells: string;
  readonly status?: string;
  readonly kind?: string;
  readonly basis?: string;
  readonly statement?: string;
  readonly period?: string;
  readonly indicator?: string;
  readonly rank?: string;
  readonly source?: string;
}

/** Checks a dataset whose observations are these; `cells` are value, low, high and qualifier. */
async function findingsOf(...rows: readonly Row[]) {
  const lines = rows.map((row, index) => {
    const {
      sex = "_T",
      cells,
      status = "A",
      kind = "actual",
      basis = "actual",
      statement = "s1",
      period = "2015",
    } = row;
    const { indicator = "personnel", rank = "_T", source = "report-2016" } = row;
    return `F${index + 1},${indicator},police,SYL,${sex},${period},${cells},${status},${kind},${basis},${source},p. ${index},${statement},as printed,,,${rank}`;
  });
  const folder = await minimalCopy({
    "observations.csv": `${[header, ...lines].join("\n")}\n`,
    "datapackage.json": (text) => text.replace('"F002",', ""),
    "targets.csv": (text) => text.replace("certain,F002", "certain,"),
    "caveats.csv": "id,kind,figures,text,text_fr\n",
    "CHANGES.md": "# Changes\n",
    "units.csv": (text) => `${text}shares,share,shares,part,parts,ratio,,1\n`,
  });
  const { findings } = await checkFolder(folder);
  return findings.map(({ code, row, column }) => [code, row, column]);
}

const total = (cells: string, more: Partial<Row> = {}): Row => ({ ...more, cells });
const women = (cells: string, more: Partial<Row> = {}): Row => ({ ...more, sex: "F", cells });
const men = (cells: string, more: Partial<Row> = {}): Row => ({ ...more, sex: "M", cells });

describe("numbers outside their unit's limits", () => {
  const share = (cells: string): Row => ({ cells, indicator: "women-share" });

  it.each([
    ["100,,,", []],
    ["100.1,,,", [["outside-limits", 2, "value"]]],
    ["-1,,,", [["outside-limits", 2, "value"]]],
    [",100,,at-least", []],
    [",100,,over", [["outside-limits", 2, "low"]]],
    [",,0,under", [["outside-limits", 2, "high"]]],
    [",,0,at-most", []],
    [",90,110,range", [["outside-limits", 2, "high"]]],
    [",-5,5,range", [["outside-limits", 2, "low"]]],
  ])("%s", async (cells, findings) => {
    expect(await findingsOf(share(cells))).toEqual(findings);
  });
});

describe("counts that are not whole", () => {
  it.each([
    ["2.5,,,", "value"],
    [",2.5,,over", "low"],
    [",,2.5,under", "high"],
    [",2,2.5,range", "high"],
  ])("%s", async (cells, column) => {
    expect(await findingsOf(total(cells))).toEqual([["not-whole", 2, column]]);
  });

  it("may be so in units that are no counts", async () => {
    expect(await findingsOf(total("12.5,,,", { indicator: "women-share" }))).toEqual([]);
  });
});

describe("parts greater than their whole", () => {
  const above = [["part-above-whole", 3, "value"]];

  it.each([
    ["a number above a number", total("100,,,"), women("101,,,"), above],
    ["men too", total("100,,,"), men("101,,,"), above],
    ["a number at its whole", total("100,,,"), women("100,,,"), []],
    ["a number above an upper bound", total(",,100,at-most"), women("101,,,"), above],
    ["a number at an upper bound that is not reached", total(",,100,under"), women("100,,,"), above],
    ["a number at an upper bound that may be reached", total(",,100,at-most"), women("100,,,"), []],
    ["a number above a lower bound may be right", total(",100,,over"), women("101,,,"), []],
    ["a lower bound at the whole", total("100,,,"), women(",100,,over"), [["part-above-whole", 3, "low"]]],
    ["a lower bound below the whole may be right", total("100,,,"), women(",90,,over"), []],
    ["a range that reaches above may be right", total("100,,,"), women(",90,120,range"), []],
    ["a range above", total(",80,100,range"), women(",101,120,range"), [["part-above-whole", 3, "low"]]],
    ["above a rounded total may be right", total("3000,,,about"), women("3100,,,"), []],
    ["far above a rounded total", total("3000,,,about"), women("4000,,,"), above],
    ["a missing number", total(",,,", { status: "L" }), women("5,,,"), []],
  ])("%s", async (_, whole, part, findings) => {
    expect(await findingsOf(whole, part)).toEqual(findings);
  });

  it("are told of dated figures without statements", async () => {
    expect(await findingsOf(total("100,,,", { statement: "" }), women("101,,,", { statement: "" }))).toEqual(above);
  });

  it.each([
    ["undated without a statement", { statement: "", period: "undated" }, { statement: "", period: "undated" }],
    ["of two statements", { statement: "s1" }, { statement: "s2" }],
    ["of two periods", { period: "2015" }, { period: "2016" }],
    ["of two ranks", { rank: "senior" }, { rank: "_T" }],
    ["of two sources", { source: "report-2016" }, { source: "census-2015" }],
    ["of posts and people", { basis: "authorised" }, { basis: "actual" }],
    ["of a plan and of today", { kind: "plan" }, { kind: "actual" }],
    ["that are shares", { indicator: "women-share" }, { indicator: "women-share" }],
  ])("are left alone where figures are %s", async (_, first, second) => {
    expect(await findingsOf(total("10,,,", first), women("11,,,", second))).toEqual([]);
  });
});

describe("parts that exceed their whole together", () => {
  const above = [["parts-above-whole", 2, undefined]];

  it.each([
    ["more than all", "60,,,", "41,,,", above],
    ["exactly all", "60,,,", "40,,,", []],
    ["one bound that is not reached", ",60,,over", "40,,,", above],
    ["ranges that need not", ",50,60,range", ",40,50,range", []],
    ["one missing part", "60,,,", undefined, []],
    ["one part that is too great alone", "101,,,", "5,,,", [["part-above-whole", 3, "value"]]],
  ])("%s", async (_, first, second, findings) => {
    const parts = second === undefined ? [women(first)] : [women(first), men(second)];
    expect(await findingsOf(total("100,,,"), ...parts)).toEqual(findings);
  });
});
