import { describe, expect, it } from "vitest";
import { findConfirmations } from "@/lib/check/discrepancies/confirmations";
import { figure } from "@/lib/domain/figure";
import { datasetOf, type FigureFacts, target } from "../../derive/small-dataset";

const share = (id: string, by: string, value: number, facts: Partial<FigureFacts> = {}): FigureFacts => ({
  ...{ id, by, value, source: `${id}-source`, indicator: "women-share", sex: "F" as const },
  ...facts,
});

/** Which figure is confirmed by which. */
function confirmed(...figures: readonly FigureFacts[]): string[] {
  return [...findConfirmations(datasetOf(figures, []))].map(([id, by]) => `${id} by ${by.map((each) => each.id)}`);
}

describe("figures that independent producers give", () => {
  it.each<[string, readonly FigureFacts[], readonly string[]]>([
    ["the same", [share("A", "Bureau", 9.5), share("B", "Office", 9.5)], ["A by B", "B by A"]],
    ["the same as printed, by more digits", [share("A", "Bureau", 9.5), share("B", "Office", 9.52)], ["A by B"]],
    [
      "a year and a day within it",
      [share("A", "Bureau", 9.5), share("B", "Office", 9.5, { period: "2015-02-01" })],
      ["A by B", "B by A"],
    ],
    [
      "three times",
      [share("A", "Bureau", 9.5), share("B", "Office", 9.5), share("C", "Institute", 9.5)],
      ["A by B,C", "B by A,C", "C by A,B"],
    ],
  ])("confirm each other: %s", (_, figures, expected) => expect(confirmed(...figures)).toEqual(expected));

  const one = share("A", "Bureau", 9.5);
  const over9 = { value: undefined, cells: { low: 9, qualifier: "over" } } as unknown as Partial<FigureFacts>;
  const missing = { value: undefined, cells: { status: "L" } } as unknown as Partial<FigureFacts>;
  it("neither confirm nor are confirmed where one can be read in more than one way", () => {
    const dataset = datasetOf([share("A", "Bureau", 9.5), share("B", "Office", 9.5)], []);
    const [a, b] = [...dataset.figures.values()];
    if (!a || !b) throw new Error("two figures");
    const doubt = { id: "doubt", kind: "ambiguity" as const, text: { en: "Unclear.", fr: "Peu clair." } };
    const figures = new Map([a, figure({ ...b, caveats: [doubt] })].map((each) => [each.id, each]));
    expect([...findConfirmations({ ...dataset, figures }).keys()]).toEqual([]);
  });

  it.each<[string, FigureFacts, FigureFacts]>([
    ["another number", one, share("B", "Office", 16.13)],
    ["the same producer, in another source", one, share("B", "Bureau", 9.5)],
    ["one that cites the other", one, share("B", "Office", 9.5, { via: ["Bureau"] })],
    ["two that cite the same third", { ...one, via: ["Union"] }, share("B", "Office", 9.5, { via: ["Union"] })],
    ["a lower limit", one, share("B", "Office", 0, over9)],
    ["a missing value", one, share("B", "Office", 0, missing)],
    ["another year", one, share("B", "Office", 9.5, { period: "2016" })],
    ["no date", one, share("B", "Office", 9.5, { period: "undated" })],
    ["neither has a date", { ...one, period: "undated" }, share("B", "Office", 9.5, { period: "undated" })],
    ["a time before a year", one, share("B", "Office", 9.5, { period: "../2015" })],
    ["another body", one, share("B", "Office", 9.5, { entity: "ministry" })],
    [
      "people authorised against people there",
      { id: "A", by: "Bureau", value: 301, basis: "authorised" },
      { id: "B", by: "Office", value: 301, basis: "actual" },
    ],
  ])("do not: %s", (_, a, b) => expect(confirmed(a, b)).toEqual([]));

  it("are those of the last edition, not of one that was replaced", () => {
    const earlier = share("A1", "Bureau", 9.5, { edition: "2017" });
    const latest = share("A2", "Bureau", 12.1, { edition: "2026" });
    expect(confirmed(earlier, share("B", "Office", 9.5))).toEqual(["A1 by B", "B by A1"]);
    expect(confirmed(earlier, latest, share("B", "Office", 9.5))).toEqual([]);
    expect(confirmed(earlier, latest, share("B", "Office", 12.1))).toEqual(["A2 by B", "B by A2"]);
  });

  it("are no targets: nobody counted those", () => {
    const other = figure({
      ...target,
      id: "T2",
      provenance: {
        ...target.provenance,
        ...(target.provenance.kind === "read" && {
          citation: {
            ...target.provenance.citation,
            source: { id: "o", type: "report", title: "O", author: [{ literal: "Office" }] },
          },
        }),
      } as typeof target.provenance,
    });
    expect(findConfirmations(datasetOf([target, other], [])).size).toBe(0);
  });
});
