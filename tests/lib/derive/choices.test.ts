import { describe, expect, it } from "vitest";
import { deriveFigures } from "@/lib/derive/derive-figures";
import { toEdtf } from "@/lib/domain/reference-period";
import { datasetOf, type FigureFacts } from "./small-dataset";

const share = {
  ...{ id: "women-share", kind: "share", indicator: "women-share" },
  ...{ part: { indicator: "personnel", sex: "F" }, whole: { indicator: "personnel", sex: "_T" } },
};
const women = (period: string, facts: Partial<FigureFacts> = {}): FigureFacts => ({
  ...{ id: `W${period.slice(0, 4)}`, sex: "F", value: 100, period },
  ...facts,
});
const all = (period: string, source: string, value = 400): FigureFacts => ({
  ...{ id: `T${period.slice(0, 4)}${source}`, period, source, value },
});

describe("of partners of several sources", () => {
  it("those of the source that serves most of a series are taken for all of it", () => {
    const figures = [women("2014"), women("2015"), all("2014", "a"), all("2015", "a"), all("2015", "b", 500)];
    expect(deriveFigures(datasetOf(figures, [share])).figures.map(({ id }) => id)).toEqual([
      "women-share--police--2014",
      "women-share--police--2015",
    ]);
  });

  it("all are taken where they serve as much", () => {
    const figures = [women("2015"), all("2015", "a"), all("2015", "b", 500)];
    expect(deriveFigures(datasetOf(figures, [share])).figures).toHaveLength(2);
  });
});

describe("a reason for which a rule is refused", () => {
  const notComputed = (...figures: FigureFacts[]) => deriveFigures(datasetOf(figures, [share])).notComputed;

  it("is told once of each body, of what came nearest", () => {
    const found = notComputed(women("2005"), women("2008"), women("1999"), all("undated", "a"), all("2010", "a"));
    expect(found.map(({ inputs }) => inputs.map(({ period }) => toEdtf(period)))).toEqual([["2008", "2010"]]);
    const ministry = { entity: "ministry", id: "W" };
    const other = { ...all("2010", "b"), entity: "ministry" };
    expect(notComputed(women("2005"), women("2005", ministry), all("2010", "a"), other)).toHaveLength(2);
  });

  it("hides no other reason", () => {
    const found = notComputed(women("2005"), women("undated"), all("2010", "a"));
    expect(found.map(({ reason }) => reason.code)).toEqual(["periods-differ", "undated"]);
  });
});

it("names what is not there, where its id tells", () => {
  const rule = { ...share, part: "F001", whole: "personnel--ministry--2015" };
  const unknown = { ...share, id: "other", part: "F001", whole: "F999" };
  const { notComputed } = deriveFigures(datasetOf([{ id: "F001", sex: "F", value: 1 }], [rule, unknown]));
  expect(notComputed.map(({ reason }) => reason.facts)).toMatchObject([
    [{ text: { en: expect.stringMatching(/^Personnel, ./) } }],
    [{ id: "F999" }],
  ]);
});

it("a point that is not zero is never rounded to it", () => {
  const figures = [women("2015", { value: 2 }), all("2015", "a", 5214)];
  const [result] = deriveFigures(datasetOf(figures, [share])).figures;
  expect(result?.quantity).toMatchObject({ kind: "point", value: 0.04, decimals: 1 });
});
