import { describe, expect, it } from "vitest";
import type { Dataset } from "@/lib/domain/dataset";
import type { Figure } from "@/lib/domain/figure";
import { PageDraft } from "@/lib/view/frame";
import { type StrengthRow, strengthsOf } from "@/lib/view/strengths";
import { figureOf, indicators, ruritania, sample, sources, withFigures } from "../sample-dataset";

const tableOf = (dataset: Dataset = ruritania) => strengthsOf(new PageDraft(dataset, "en"));
const ids = ({ subject, women, all }: StrengthRow) => [subject.entity, women?.id ?? "–", all?.id ?? "–"].join(" ");
const rowsOf = (figures: readonly Figure[]) => tableOf(withFigures(figures)).rows.map(ids);

const all = (id: string, row: Partial<Parameters<typeof figureOf>[1]> = {}) =>
  figureOf(id, { printed: "401", cells: { value: 401 }, ...row });
const women = (id: string, row: Partial<Parameters<typeof figureOf>[1]> = {}) =>
  figureOf(id, { printed: "41", cells: { value: 41 }, sex: "F", ...row });

describe("strengthsOf: a row for every strength, the women of it beside it", () => {
  it("has each body's figures in the order of the bodies; women without a number of all have a row of their own", () => {
    expect(tableOf().rows.map(ids)).toEqual([
      "Royal Guard P02 P01",
      "Royal Guard – P03",
      "Royal Guard – P06",
      "Coast Watch – P04",
      "Coast Watch P05 –",
    ]);
    expect(tableOf().rows.map(({ subject }) => subject.details.join())).toEqual([
      "",
      "",
      "The North",
      "",
      "women,senior level",
    ]);
  });

  it("cites the women before all, as they are read", () => {
    const page = new PageDraft(withFigures([sample("P01"), sample("P02")]), "en");
    strengthsOf(page);
    expect(page.notebook.notes.flatMap(({ figures }) => figures.map(({ id }) => id))).toEqual(["P02", "P01"]);
  });

  it("takes women of the same source and time for those of the strength, where there is one of each", () => {
    expect(rowsOf([all("A"), women("W")])).toEqual(["Royal Guard W A"]);
    expect(rowsOf([all("A"), women("W", { source: sources.census })])).toEqual(["Royal Guard – A", "Royal Guard W –"]);
    expect(rowsOf([all("A"), women("W", { period: "2014" })])).toEqual(["Royal Guard – A", "Royal Guard W –"]);
    expect(rowsOf([all("A"), all("B", { locator: "§9" }), women("W")])).toEqual([
      "Royal Guard – A",
      "Royal Guard – B",
      "Royal Guard W –",
    ]);
  });

  it("takes undated women for those of the strength only within one statement", () => {
    const undated = { period: "undated" } as const;
    expect(rowsOf([all("A", undated), women("W", undated)])).toEqual(["Royal Guard – A", "Royal Guard W –"]);
    const said = { ...undated, statement: "s9" };
    expect(rowsOf([all("A", said), women("W", said)])).toEqual(["Royal Guard W A"]);
  });

  it("shows the latest of a series, and names whose it is", () => {
    const series = ["2011", "2012", "2014"].map((period) => all(`A${period}`, { period }));
    const { rows, latestOnly } = tableOf(withFigures(series));
    expect(rows.map(ids)).toEqual(["Royal Guard – A2014"]);
    expect(latestOnly).toEqual(["Royal Guard"]);
    expect(tableOf().latestOnly).toEqual([]);
  });

  it("leaves men and targets out", () => {
    const target = all("T", { kind: "target", target: { type: "level", comparison: "at-least", reading: "certain" } });
    expect(rowsOf([all("A"), all("M", { sex: "M" }), target])).toEqual(["Royal Guard – A"]);
  });

  it("names those that a strength is expected of, and there is none", () => {
    const personnel = { ...indicators.personnel, appliesTo: ["force"] };
    const dataset = {
      ...withFigures([all("A", { indicator: personnel })]),
      indicators: new Map([[personnel.id, personnel]]),
      roles: new Map([["personnel" as const, personnel]]),
    };
    expect(tableOf(dataset).missing).toEqual(["Coast Watch"]);
    expect(tableOf().missing).toEqual([]);
  });
});
