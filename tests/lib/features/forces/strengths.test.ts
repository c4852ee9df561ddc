import { describe, expect, it } from "vitest";
import { numbersOf } from "@/lib/document/numbers";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Figure } from "@/lib/domain/figure";
import { strengthsSection } from "@/lib/features/forces/strengths";
import { outline } from "../../document/outline";
import { figureOf, indicators, ruritania, sample, sources, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const sectionOf = (dataset: WholeDataset = ruritania) => outline(strengthsSection(wholePage(dataset, "en")));

/** The first three cells of each row: force, women, all. */
const rowsOf = (figures: readonly Figure[]) =>
  sectionOf(withFigures(figures))
    .filter((line) => line.includes(" | "))
    .slice(1)
    .map((line) => line.trim().replaceAll("not in the sources read", "–").split(" | ").slice(0, 3).join(" | "));

type Row = Partial<Parameters<typeof figureOf>[1]>;
const all = (id: string, row: Row = {}) => figureOf(id, { printed: "401", cells: { value: 401 }, ...row });
const women = (id: string, row: Row = {}) => figureOf(id, { printed: "41", cells: { value: 41 }, sex: "F", ...row });

describe("the section of strengths: a row for every strength, the women of it beside it", () => {
  it("has each body's figures in the order of the bodies; women without a number of all have a row of their own", () => {
    expect(sectionOf()).toEqual([
      "## Strength, number of women, and what was counted",
      "  table: Strength, number of women, and what was counted",
      "    Force | Women | All | What was counted | Date",
      "    Royal Guard | [P02 700] | [P01 > 6,000] ≠ | not stated (actual, authorised or deployed) | 2015",
      "    Royal Guard | not in the sources read | [P03 5,200] ≠ | not stated (actual, authorised or deployed) | 2015",
      "    Royal Guard {The North} | not in the sources read | [P06 ≥ 200] | not stated (actual, authorised or deployed) | since 2012",
      "    Coast Watch | not in the sources read | [P04 ≈ 3,000] | not stated (actual, authorised or deployed) | date not stated",
      "    Coast Watch {women · senior level} | [P05 ≈ 25] | not in the sources read | not stated (actual, authorised or deployed) | February 2016",
    ]);
  });

  it("is numbered by the women before all, as they are read", () => {
    const blocks = strengthsSection(wholePage(withFigures([sample("P01"), sample("P02")]), "en"));
    expect(numbersOf(blocks).map(({ cited }) => cited.figure.id)).toEqual(["P02", "P01"]);
  });

  it("takes women of the same source and time for those of the strength, where there is one of each", () => {
    const apart = ["Royal Guard | – | [A 401]", "Royal Guard {women} | [W 41] | –"];
    expect(rowsOf([all("A"), women("W")])).toEqual(["Royal Guard | [W 41] | [A 401]"]);
    expect(rowsOf([all("A"), women("W", { source: sources.census })])).toEqual(apart);
    expect(rowsOf([all("A"), women("W", { period: "2014" })])).toEqual(apart);
    expect(rowsOf([all("A"), all("B", { locator: "§9" }), women("W")])).toEqual([
      "Royal Guard | – | [A 401]",
      "Royal Guard | – | [B 401]",
      "Royal Guard {women} | [W 41] | –",
    ]);
  });

  it("takes undated women for those of the strength only within one statement", () => {
    const undated = { period: "undated" } as const;
    expect(rowsOf([all("A", undated), women("W", undated)])).toHaveLength(2);
    const said = { ...undated, statement: "s9" };
    expect(rowsOf([all("A", said), women("W", said)])).toEqual(["Royal Guard | [W 41] | [A 401]"]);
  });

  it("shows the latest of a series, and names whose it is", () => {
    const series = ["2011", "2012", "2014"].map((period) => all(`A${period}`, { period }));
    expect(rowsOf(series)).toEqual(["Royal Guard | – | [A2014 401]"]);
    expect(sectionOf(withFigures(series)).at(-1)).toBe(
      "  note: Only the latest value is listed here, earlier ones are further down: Royal Guard.",
    );
  });

  it("leaves men and targets out", () => {
    const target = all("T", { kind: "target", target: { type: "level", comparison: "at-least", reading: "certain" } });
    expect(rowsOf([all("A"), all("M", { sex: "M" }), target])).toEqual(["Royal Guard | – | [A 401]"]);
  });

  it("names those that a strength is expected of, and there is none", () => {
    const personnel = { ...indicators.personnel, appliesTo: ["force"] };
    const dataset = {
      ...withFigures([all("A", { indicator: personnel })]),
      indicators: new Map([[personnel.id, personnel]]),
    };
    expect(sectionOf(dataset).at(-1)).toBe("  note: No strength in the sources read: Coast Watch.");
  });

  it("is not there without a strength", () => {
    expect(sectionOf(withFigures([]))).toEqual([]);
  });
});
