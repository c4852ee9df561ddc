import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { occurrencesOf } from "@/lib/check/verify/passages";
import type { VerifyReport } from "@/lib/check/verify/report";
import { verifyFigures } from "@/lib/check/verify/verify-figures";
import { type Figure, figure } from "@/lib/domain/figure";
import { figureOf, movedTo, withNumberOf } from "./figures";

const note = readFileSync(join(import.meta.dirname, "../../../fixtures/verify/note.md"), "utf8");

const figures = [
  figureOf({ id: "rank", printed: "seventh largest", value: 7, measure: "rank" }),
  figureOf({
    id: "people",
    printed: "a little under 2 million",
    high: 2e6,
    qualifier: "under",
    indicator: "Inhabitants",
  }),
  figureOf({ id: "coast", printed: "60%", value: 60, measure: "percent", indicator: "Share on the coast" }),
  figureOf({ id: "ports", printed: "three ports", value: 3, locator: "§1 ¶2" }),
  figureOf({ id: "guard", printed: "over 1,200", low: 1200, qualifier: "over", locator: "§2.i ¶1" }),
  figureOf({ id: "guard-women", printed: "150 of whom", value: 150, sex: "F", locator: "§2.i ¶1" }),
  ...share("guard-share", "12.5%", 12.5, "Coast Guard"),
  ...share("police-share", "8.5%", 8.5, "Harbour Police"),
  ...share("ministers-share", "40%", 40, "Ministers"),
  figureOf({ id: "customs", printed: "13,000", value: 13000, entity: "Customs Service", locator: "§2.i ¶2" }),
  figureOf({ id: "reserve", printed: "700", value: 700, entity: "Reserve", locator: "§2.i ¶3" }),
  figureOf({ id: "cadets", printed: "700", value: 700, entity: "Cadet school", locator: "§2.i ¶3" }),
  figureOf({
    ...{ id: "programme", printed: "2015–2019", low: 2015, high: 2019, qualifier: "span", measure: "year" },
    locator: "§2.ii ¶1",
  }),
  figureOf({ id: "crowns", printed: "1.5 million crowns", value: 1.5e6, measure: "money", locator: "§2.ii ¶1" }),
  figureOf({
    id: "spent",
    printed: "Up to 30-40%",
    high: 40,
    qualifier: "at-most",
    measure: "percent",
    locator: "§2.ii ¶1",
  }),
  figureOf({ id: "accidents", printed: "remain unavailable", status: "L", locator: "§2.ii ¶1" }),
  figureOf({ id: "boats", printed: "12 new boats", value: 12, locator: "§2.ii ¶2" }),
  figureOf({ id: "crews", printed: "between 20 and 30", low: 20, high: 30, qualifier: "range", locator: "§2.ii ¶3" }),
  figureOf({ id: "north", printed: "45", value: 45, entity: "Islands", locator: "§2.iii ¶1" }),
  figureOf({ id: "south", printed: "46", value: 46, entity: "Islands", locator: "§2.iii ¶1" }),
  figureOf({ id: "guard-2012", printed: "about 3,000", value: 3000, qualifier: "about", locator: "footnote 1" }),
  figureOf({ id: "languages", printed: "One in five", value: 20, measure: "percent", locator: "footnote 2" }),
];

function share(id: string, printed: string, value: number, entity: string): Figure[] {
  const facts = { measure: "percent", indicator: "Women's share", locator: "§2.i ¶2", sex: "F" } as const;
  return [figureOf({ ...facts, id, printed, value, entity })];
}

function named(id: string): Figure {
  const found = figures.find((one) => one.id === id);
  if (!found) throw new Error(`unknown figure: ${id}`);
  return found;
}

/** What verify says once some figures are replaced. */
function verifyWith(...changed: Figure[]): VerifyReport {
  const rows = figures.map((one) => changed.find(({ id }) => id === one.id) ?? one);
  return verifyFigures(rows, new Map([["note", note]]));
}

const problemsOf = (report: VerifyReport) =>
  report.problems.map((problem) => [
    problem.figure.id,
    problem.code,
    "other" in problem ? problem.other.id : undefined,
  ]);

describe("verifyFigures(figures, texts)", () => {
  it("finds nothing wrong with figures that agree with the text", () => {
    const report = verifyWith();
    expect(problemsOf(report)).toEqual([]);
    expect([report.compared, report.agree, report.notChecked]).toEqual([figures.length, figures.length, []]);
  });

  it("lists figures that share a token in one place, and those that nothing tells apart", () => {
    const listed = verifyWith().notDistinguished.map(({ figures: ones, because }) => [
      because,
      ones.map(({ id }) => id),
    ]);
    expect(listed).toEqual([["same-token", ["reserve", "cadets"]]]);
    const few = [named("north"), named("south")];
    const report = verifyFigures(few, new Map([["note", note]]));
    expect(report.notDistinguished).toMatchObject([{ because: "unclear", figures: few, passage: "§2.iii ¶1" }]);
  });

  it("reports a wrong value", () => {
    const report = verifyWith(figureOf({ id: "ports", printed: "three ports", value: 4, locator: "§1 ¶2" }));
    expect(report.problems).toMatchObject([
      { figure: { id: "ports" }, code: "token-says-otherwise", claims: [{ kind: "number", value: 3 }] },
    ]);
    expect(report.agree).toBe(figures.length - 1);
  });

  it("reports a token that the text does not print", () => {
    const report = verifyWith(figureOf({ id: "ports", printed: "four ports", value: 4, locator: "§1 ¶2" }));
    expect(report.problems).toMatchObject([{ figure: { id: "ports" }, code: "not-in-passage", places: [] }]);
  });

  it("reports a wrong paragraph, and says where the token stands", () => {
    expect(verifyWith(movedTo(named("ports"), "§1 ¶1")).problems).toMatchObject([
      { figure: { id: "ports" }, code: "not-in-passage", passage: "§1 ¶1", places: ["§1 ¶2"] },
    ]);
    expect(verifyWith(movedTo(named("ports"), "§1 ¶9")).problems).toMatchObject([
      { figure: { id: "ports" }, code: "no-such-passage", passage: "§1 ¶9", places: ["§1 ¶2"] },
    ]);
  });

  it("reports a token that leaves a limit out", () => {
    const report = verifyWith(figureOf({ id: "guard", printed: "1,200", value: 1200, locator: "§2.i ¶1" }));
    expect(report.problems).toMatchObject([
      { figure: { id: "guard" }, code: "words-cut", claims: [{ value: 1200, qualifier: "over" }] },
    ]);
  });

  it("reports numbers swapped without their tokens", () => {
    const swapped = (own: string, other: string) => figure({ ...named(own), quantity: named(other).quantity });
    const report = verifyWith(swapped("guard-share", "police-share"), swapped("police-share", "guard-share"));
    expect(problemsOf(report)).toEqual([
      ["guard-share", "token-says-otherwise", undefined],
      ["police-share", "token-says-otherwise", undefined],
    ]);
  });

  it.each([
    ["guard-share", "police-share", "words"],
    ["guard-share", "ministers-share", "words"],
    ["north", "south", "order"],
  ])("reports %s and %s swapped with their tokens, by %s", (one, two, because) => {
    const [first, second] = [named(one), named(two)];
    const report = verifyWith(withNumberOf(first, second), withNumberOf(second, first));
    expect(report.problems).toContainEqual(expect.objectContaining({ code: "looks-swapped", because }));
    expect(problemsOf(report)).toContainEqual([one, "looks-swapped", two]);
  });

  it("never passes a figure that it could not look up", () => {
    const page = movedTo(named("ports"), "p. 7");
    const elsewhere = figureOf({ id: "boats", printed: "12", value: 13, source: "another" });
    const report = verifyWith(page, elsewhere);
    expect(report.notChecked).toEqual([
      { figure: page, because: "locator-form" },
      { figure: elsewhere, because: "no-text" },
    ]);
    expect(report.compared).toBe(figures.length - 2);
    expect(problemsOf(report)).toEqual([["boats", "token-says-otherwise", undefined]]);
  });
});

describe("occurrencesOf(printed, passage)", () => {
  it.each([
    ["3,000", "It counts 13,000."],
    ["3,000", "It counts 3,000,000."],
    ["59", "In 1959 it had none."],
    ["9.5%", "It has 19.5%."],
    ["5%", "It has 9.5%."],
    ["2", "It has 2 million."],
    ["40%", "It has 30-40%."],
    ["30", "It has 30–40%."],
    ["800", "It has 13\u202F800."],
    ["one", "It has none."],
    ["a month", "It takes a monthly fee."],
  ])("does not find %j in %j", (printed, passage) => {
    expect(occurrencesOf(printed, passage)).toEqual([]);
  });

  it.each([
    ["3,000", "It counts 3,000, and more."],
    ["59", "There were 59."],
    ["13 800", "Il y en a 13\u202F800."],
    ["4 non-EU", "4 non-EU countries"],
    ["500", "On April 15 500 came."],
    ["the ministers' two", "the ministers' two cars"],
    ["14- 24%", "14- 24%, were destroyed"],
  ])("finds %j in %j", (printed, passage) => {
    expect(occurrencesOf(printed, passage)).toHaveLength(1);
  });
});
