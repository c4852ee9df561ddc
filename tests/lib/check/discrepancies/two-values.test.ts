import { describe, expect, it } from "vitest";
import { figure } from "@/lib/domain/figure";
import type { Status } from "@/lib/domain/quantity";
import { datasetOf, type FigureFacts, target } from "../../derive/small-dataset";
import { found, foundIn, shortly } from "./found";

const share = (id: string, value: number, facts: Partial<FigureFacts> = {}): FigureFacts => ({
  ...{ id, value, indicator: "women-share", sex: "F" as const },
  ...facts,
});

describe("two values for one key", () => {
  it("disagree where what is printed has no value in common", () => {
    expect(foundIn([share("A", 9), share("B", 16.13)])).toEqual(["two-values A B"]);
  });

  it("are one discrepancy, however many they are", () => {
    expect(foundIn([share("A", 9), share("B", 16.13), share("C", 20)])).toEqual(["two-values A B C"]);
  });

  it("are left alone where they agree if read as rounded, and only there", () => {
    const rounded = (id: string, value: number) => ({ id, value, cells: { status: "E" as Status } });
    expect(foundIn([rounded("A", 3000), rounded("B", 3200)])).toEqual([]);
    expect(foundIn([rounded("A", 3000), rounded("B", 7200)])).toEqual(["two-values A B"]);
  });

  it("are two where two things have two each, with ids of their own", () => {
    const discrepancies = found(
      datasetOf(
        [share("A", 9), share("B", 16), share("C", 9, { period: "2016" }), share("D", 16, { period: "2016" })],
        [],
      ),
    );
    expect(discrepancies.map(({ id }) => id)).toEqual([
      "two-values--women-share--police--f--2015",
      "two-values--women-share--police--f--2016",
    ]);
  });

  it.each<[string, Partial<FigureFacts>]>([
    ["that fit as printed", { value: 9.4 }],
    ["of two years", { period: "2016" }],
    ["of a year and without a date", { period: "undated" }],
    ["of a year and from before a year", { period: "../2015" }],
    ["of a year and of a day in it", { period: "2015-02-01" }],
    ["of two bodies", { entity: "ministry" }],
    ["of two areas", { area: "SYL-north" }],
    ["of two ranks", { dimensions: { rank: "senior" } }],
    ["of which one is missing", { value: undefined, cells: { status: "L" } } as unknown as Partial<FigureFacts>],
  ])("are left alone where they are %s", (_, facts) => {
    expect(foundIn([share("A", 9), share("B", 16.13, facts)])).toEqual([]);
  });

  it("are left alone without a date, but for those of one statement", () => {
    const undated = (statement: string) => ({ period: "undated", statement });
    expect(foundIn([share("A", 9, undated("s")), share("B", 16.13, undated("t"))])).toEqual([]);
    expect(foundIn([share("A", 9, { period: "undated" }), share("B", 16.13, { period: "undated" })])).toEqual([]);
  });

  it("are left alone where they are counted on two bases, not where one is not stated", () => {
    const [a, b] = [
      { id: "A", value: 301, basis: "authorised" as const },
      { id: "B", value: 202 },
    ];
    expect(foundIn([a, { ...b, basis: "actual" }])).toEqual([]);
    expect(foundIn([a, { ...b, basis: "not-stated" }])).toEqual(["two-values A B"]);
  });

  it("are found of targets that are due together, at full precision", () => {
    const other = figure({
      ...target,
      id: "T2",
      quantity: { ...target.quantity, value: 20.1 } as typeof target.quantity,
    });
    expect(shortly(found(datasetOf([target, other], [])))).toEqual(["two-values T001 T2"]);
    const later = { ...target.target, due: { kind: "date", date: "2030" } } as typeof target.target;
    const due = figure({ ...other, ...(later && { target: later }) });
    expect(found(datasetOf([target, due], []))).toEqual([]);
  });
});
