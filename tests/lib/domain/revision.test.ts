import { describe, expect, it } from "vitest";
import { isLatestEdition } from "@/lib/domain/figure";
import { datasetOf, type FigureFacts } from "../derive/small-dataset";

const edition = (id: string, year: string | undefined, facts: Partial<FigureFacts> = {}): FigureFacts => ({
  ...{ id, value: 100, by: "Bureau" },
  ...(year !== undefined && { edition: year }),
  ...facts,
});

/** Which figure replaced which. */
function revised(...figures: readonly FigureFacts[]): string[] {
  return [...datasetOf(figures, []).figures.values()].flatMap(({ id, revisedBy }) =>
    revisedBy === undefined ? [] : `${id} by ${revisedBy}`,
  );
}

describe("editions of one publisher’s figure", () => {
  it.each<[string, readonly FigureFacts[], readonly string[]]>([
    ["the later one", [edition("A", "2017"), edition("B", "2026")], ["A by B"]],
    ["the later one, whatever the order of the rows", [edition("B", "2026"), edition("A", "2017")], ["A by B"]],
    ["the last of three", [edition("A", "2017"), edition("C", "2026-07"), edition("B", "2026")], ["A by C", "B by C"]],
    [
      "the later one from another source of it",
      [edition("A", "2017"), edition("B", "2026", { source: "x" })],
      ["A by B"],
    ],
    [
      "the later one, where copies of both were read",
      [edition("A", "2017", { by: "Mirror", via: ["Bureau"] }), edition("B", "2026", { by: "Copy", via: ["Bureau"] })],
      ["A by B"],
    ],
    ["both of one edition", [edition("A", "2026"), edition("B", "2026", { value: 120 })], []],
    ["both where one names no edition", [edition("A", undefined), edition("B", "2026")], []],
    ["both of two publishers", [edition("A", "2017"), edition("B", "2026", { by: "Office" })], []],
    ["both of two dates", [edition("A", "2017"), edition("B", "2026", { period: "2016" })], []],
    ["both of two bodies", [edition("A", "2017"), edition("B", "2026", { entity: "ministry" })], []],
    ["both of two sexes", [edition("A", "2017"), edition("B", "2026", { sex: "F" })], []],
  ])("keep %s", (_, figures, expected) => {
    expect(revised(...figures).sort()).toEqual(expected);
  });

  it("are all in the dataset, each under its own id", () => {
    const { figures } = datasetOf([edition("A", "2017"), edition("B", "2026")], []);
    expect([...figures.keys()]).toEqual(["A", "B"]);
    expect([...figures.values()].filter(isLatestEdition).map(({ id }) => id)).toEqual(["B"]);
  });
});
