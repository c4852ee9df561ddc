import { describe, expect, it } from "vitest";
import { occurrencesOf, passagesOf } from "@/lib/check/verify/passages";
import type { VerifyReport } from "@/lib/check/verify/report";
import { verifyFigures } from "@/lib/check/verify/verify-figures";
import { type Figure, figure } from "@/lib/domain/figure";
import { draftFigures, hasSources, readNote } from "./draft";
import { citationOf, movedTo, withNumberOf } from "./figures";

describe.skipIf(!hasSources)("the Mali draft against the note (skipped without ../shared)", () => {
  const figures = hasSources ? draftFigures() : [];
  const note = hasSources ? readNote() : "";
  const numbers = figures.filter(({ quantity }) => quantity.kind !== "missing");

  function verifyWith(...changed: Figure[]): VerifyReport {
    const rows = figures.map((one) => changed.find(({ id }) => id === one.id) ?? one);
    return verifyFigures(rows, new Map([["issat-mali", note]]));
  }

  const concerns = (report: VerifyReport, id: string) =>
    report.problems.some(({ figure: one, ...rest }) => one.id === id || ("other" in rest && rest.other.id === id));

  const lists = (report: VerifyReport, ...ids: string[]) =>
    report.notDistinguished.some(({ figures: ones }) => ids.every((id) => ones.some((one) => one.id === id)));

  it("agrees, but for two figures that share a token", () => {
    const report = verifyWith();
    expect(report.problems).toEqual([]);
    expect([report.compared, report.agree, report.notChecked.length]).toEqual([86, 86, 0]);
    expect(report.notDistinguished.map(({ figures: ones }) => ones.map(({ id }) => id))).toEqual([["F054", "F055"]]);
  });

  it("reports every wrong number", () => {
    const report = verifyWith(...numbers.map(withWrongNumber));
    const reported = report.problems.filter(({ code }) => code === "token-says-otherwise");
    expect(reported.map(({ figure: { id } }) => id)).toEqual(numbers.map(({ id }) => id));
  });

  it.each([1, 2, 3, 7, 20, 41])("reports every figure that is cited %i passages too late", (shift) => {
    const passages = passagesOf(note);
    const moved = figures.map((one) => {
      const place = passages.findIndex(({ locator }) => locator === citationOf(one).locator);
      const wrong = passages[(place + shift) % passages.length];
      return { one, wrong, prints: wrong && occurrencesOf(citationOf(one).printed, wrong.text).length > 0 };
    });
    const report = verifyWith(...moved.map(({ one, wrong }) => movedTo(one, wrong?.locator ?? "")));
    for (const { one, prints } of moved.filter((each) => !each.prints)) {
      const found = report.problems.find(({ figure: { id } }) => id === one.id);
      const places = expect.arrayContaining([citationOf(one).locator]);
      expect([prints, found]).toMatchObject([false, { code: "not-in-passage", places }]);
    }
  });

  it("lists a figure in a wrong paragraph that prints the same token for another", () => {
    expect(lists(verifyWith(movedTo(named("F030"), "§4.ii ¶5")), "F030", "F032")).toBe(true);
    expect(lists(verifyWith(movedTo(named("F027"), "footnote 12")), "F027", "F058")).toBe(true);
  });

  const neighbours = numbers.flatMap((one, place) =>
    numbers
      .slice(place + 1)
      .filter((other) => citationOf(other).locator === citationOf(one).locator)
      .map((other) => [one.id, other.id, one, other] as const),
  );
  it.each(neighbours)("reports %s and %s swapped with their tokens, or lists them", (_, __, one, other) => {
    const report = verifyWith(withNumberOf(one, other), withNumberOf(other, one));
    if (citationOf(one).printed === citationOf(other).printed) expect(lists(report, one.id, other.id)).toBe(true);
    else expect(concerns(report, one.id) || concerns(report, other.id)).toBe(true);
  });

  it("reports two figures whose bodies were swapped", () => {
    const [assembly, councils] = [named("F024"), named("F025")];
    const report = verifyWith(
      figure({ ...assembly, entities: councils.entities }),
      figure({ ...councils, entities: assembly.entities }),
    );
    expect(report.problems).toMatchObject([{ code: "looks-swapped", because: "words" }]);
  });

  function withWrongNumber(one: Figure): Figure {
    const wrong = (value: number) => value + (value >= 1000 ? 100 : 1);
    const { quantity } = one;
    switch (quantity.kind) {
      case "missing":
        return one;
      case "point":
        return figure({ ...one, quantity: { ...quantity, value: wrong(quantity.value) } });
      case "bound":
        return figure({ ...one, quantity: { ...quantity, limit: wrong(quantity.limit) } });
      case "range":
      case "span":
        return figure({ ...one, quantity: { ...quantity, high: wrong(quantity.high) } });
    }
  }

  function named(id: string): Figure {
    const found = figures.find((one) => one.id === id);
    if (!found) throw new Error(`unknown figure: ${id}`);
    return found;
  }
});
