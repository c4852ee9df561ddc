import { describe, expect, it } from "vitest";
import { deriveFigures } from "@/lib/derive/derive-figures";
import { citationsOf, type Figure } from "@/lib/domain/figure";
import { toEdtf } from "@/lib/domain/reference-period";
import { datasetOf, type FigureFacts, target } from "./small-dataset";

const share = {
  id: "women-share",
  kind: "share",
  indicator: "women-share",
  part: { indicator: "personnel", sex: "F" },
  whole: { indicator: "personnel", sex: "_T" },
};

function derive(figures: readonly FigureFacts[], ...rules: readonly unknown[]) {
  return deriveFigures(datasetOf(figures, rules));
}

const value = ({ quantity }: Figure) => (quantity.kind === "point" ? quantity.value : undefined);
const women = (facts: Partial<FigureFacts> = {}): FigureFacts => ({
  id: "W",
  sex: "F",
  value: 100,
  exact: true,
  ...facts,
});
const all = (facts: Partial<FigureFacts> = {}): FigureFacts => ({ id: "T", value: 400, exact: true, ...facts });

describe("a rule with selectors", () => {
  it("applies wherever all inputs exist", () => {
    const { figures, notComputed } = derive([women(), all(), women({ id: "W2", entity: "ministry" })], share);
    expect(figures.map(({ id }) => id)).toEqual(["women-share--police--2015"]);
    expect(figures.map(value)).toEqual([25]);
    expect(notComputed).toEqual([]);
  });

  it("takes the partner of the same statement before one of the same source, and that before another's", () => {
    const same = all({ id: "T1", value: 200, statement: "s" });
    const near = all({ id: "T2", value: 400 });
    const far = all({ id: "T3", value: 500, source: "other" });
    expect(derive([women({ statement: "s" }), near, same, far], share).figures.map(value)).toEqual([50]);
    expect(derive([women(), far, near], share).figures.map(value)).toEqual([25]);
  });

  it("tells several results by their sources", () => {
    const { figures } = derive([women(), all({ source: "one" }), all({ id: "T2", value: 500, source: "two" })], share);
    expect(figures.map(({ id }) => id)).toEqual([
      "women-share--police--2015--report-2016--one",
      "women-share--police--2015--report-2016--two",
    ]);
    expect(figures.map((figure) => citationsOf(figure).map(({ source }) => source.id))).toEqual([
      ["report-2016", "one"],
      ["report-2016", "two"],
    ]);
  });

  it("names the rank and the area where they are not the total and the dataset's own", () => {
    const senior = { dimensions: { rank: "senior" } };
    expect(derive([women(senior), all(senior)], share).figures.map(({ id }) => id)).toEqual([
      "women-share--police--2015--senior",
    ]);
    const north = { area: "SYL-north", period: "2012/.." };
    expect(derive([women(north), all(north)], share).figures.map(({ id }) => id)).toEqual([
      "women-share--police--SYL-north--since-2012",
    ]);
  });
});

describe("dates", () => {
  it("must be equal, and the notComputed gives what is of which", () => {
    const { figures, notComputed } = derive([women({ period: "2008" }), all({ period: "2014" })], share);
    expect(figures).toEqual([]);
    expect(notComputed.map(({ reason }) => reason)).toEqual([
      {
        code: "periods-differ",
        facts: [
          { id: "W" },
          { period: { kind: "date", date: "2008" } },
          { id: "T" },
          { period: { kind: "date", date: "2014" } },
        ],
      },
    ]);
  });

  it("that are none are equal only within one statement of one source", () => {
    const undated = { period: "undated" };
    const refused = (...figures: FigureFacts[]) => derive(figures, share).notComputed.map(({ reason }) => reason.code);
    expect(refused(women(undated), all(undated))).toEqual(["undated"]);
    expect(refused(women({ ...undated, statement: "s" }), all(undated))).toEqual(["undated"]);
    expect(refused(women({ ...undated, statement: "s" }), all({ ...undated, statement: "s" }))).toEqual([]);
    const foreign = all({ ...undated, statement: "s", source: "other" });
    expect(refused(women({ ...undated, statement: "s" }), foreign)).toEqual(["undated"]);
  });

  it("may differ where the rule says why, which becomes a caveat", () => {
    const acceptPeriods = { en: "Both before the reform.", fr: "Les deux avant la réforme." };
    const { figures } = derive([women({ period: "2008" }), all({ period: "2010" })], { ...share, acceptPeriods });
    expect(figures.map(({ caveats }) => caveats.map(({ id, text }) => [id, text.en]))).toEqual([
      [["women-share-periods", "Both before the reform."]],
    ]);
    const { figures: equal } = derive([women(), all()], { ...share, acceptPeriods });
    expect(equal.flatMap(({ caveats }) => caveats)).toEqual([]);
  });

  const change = {
    ...{ id: "growth", kind: "change", indicator: "women-share" },
    ...{ from: { indicator: "personnel" }, to: { indicator: "personnel" } },
  };

  it("of a change are in order, from the nearest earlier one", () => {
    const years = [2010, 2012, 2015].map((year) => all({ id: `T${year}`, period: String(year), value: year * 10 }));
    const { figures, notComputed } = derive(years, change);
    expect(figures.map(({ period }) => toEdtf(period))).toEqual(["2010/2012", "2012/2015"]);
    expect(notComputed).toEqual([]);
  });

  it("that only touch are in order, as before 2012 and since 2012", () => {
    const [before, since] = [all({ id: "T1", period: "../2012" }), all({ id: "T2", period: "2012/..", value: 500 })];
    expect(derive([before, since], { ...change, from: "T1", to: "T2" }).figures.map(value)).toEqual([25]);
    const { notComputed } = derive([before, since], { ...change, from: "T2", to: "T1" });
    expect(notComputed.map(({ reason }) => reason.code)).toEqual(["periods-unordered"]);
  });
});

describe("a difference of counts", () => {
  const difference = { id: "d", kind: "difference", indicator: "personnel", of: "T1", minus: "T2" };
  const few = { id: "T1", cells: { high: 11, qualifier: "under" } } as const;

  it("may lie below the zero at which its unit begins", () => {
    const range = { id: "T2", cells: { low: 3, high: 19, qualifier: "range" } } as const;
    const [result] = derive([few, range], difference).figures;
    expect(result?.quantity).toMatchObject({ kind: "range", low: -19, high: 7 });
    expect(derive([all({ id: "T1", value: 5 }), all({ id: "T2", value: 8 })], difference).figures.map(value)).toEqual([
      -3,
    ]);
  });

  it("of two without upper end is not known", () => {
    const over = (id: string, low: number) => ({ id, cells: { low, qualifier: "over" } }) as const;
    const { notComputed } = derive([over("T1", 6000), over("T2", 3000)], difference);
    expect(notComputed.map(({ reason }) => reason.code)).toEqual(["nothing-known"]);
  });
});

describe("bases and bodies", () => {
  const codes = (figures: readonly FigureFacts[], rule: unknown = share) =>
    derive(figures, rule).notComputed.map(({ reason }) => reason.code);

  it("are not mixed", () => {
    expect(codes([women({ basis: "actual" }), all({ basis: "authorised" })])).toEqual(["basis-differs"]);
    const difference = { id: "d", kind: "difference", indicator: "personnel", of: "T", minus: "T2" };
    expect(codes([all(), all({ id: "T2", entity: "ministry" })], difference)).toEqual(["populations-differ"]);
    expect(codes([all(), all({ id: "T2", area: "SYL-north" })], difference)).toEqual(["areas-differ"]);
  });

  it("of a part lie within those of its whole", () => {
    const byId = { ...share, part: "W", whole: "T" };
    expect(codes([women({ entity: "ministry" }), all()], byId)).toEqual(["part-not-within"]);
    expect(codes([women({ area: "SYL-north" }), all()], byId)).toEqual([]);
    expect(codes([women(), all({ area: "SYL-north" })], byId)).toEqual(["areas-differ"]);
    expect(codes([women(), all({ dimensions: { rank: "senior" } })], byId)).toEqual(["part-not-within"]);
  });

  it("of a sum are there, and apart", () => {
    const sum = { id: "s", kind: "sum", indicator: "personnel", of: ["T", "T2"] };
    expect(codes([all()], sum)).toEqual(["input-missing"]);
    expect(codes([all(), all({ id: "T2" })], sum)).toEqual(["parts-overlap"]);
    expect(codes([all(), all({ id: "T2", entity: "ministry" })], sum)).toEqual([]);
  });
});

describe("a result", () => {
  const ratio = { id: "ratio", kind: "ratio", indicator: "personnel", of: "T", to: "W" };

  it("may be an input of a rule below, with all its digits", () => {
    const rest = { id: "men", kind: "complement", indicator: "women-share", part: "women-share--police--2015" };
    const { figures } = derive([women({ value: 100 }), all({ value: 300 })], share, rest);
    expect(figures.map(value)).toEqual([33.3, 66.7]);
    expect(figures[1]?.quantity.kind).toBe("point");
  });

  it("of a check is not published, and no selector sees it", () => {
    const gap = { id: "gap", kind: "complement", indicator: "women-share", part: { indicator: "women-share" } };
    const { figures, checks } = derive([women(), all()], { ...share, use: "check" }, gap);
    expect([figures.length, checks.length]).toEqual([0, 1]);
  });

  it("has the worst status, and the digits that its inputs leave", () => {
    const doubtful = all({ value: 4321, cells: { status: "U" } });
    const about = women({ value: 30, exact: false, cells: { qualifier: "about", status: "E" } });
    const [result] = derive([doubtful, about], ratio).figures;
    // 4,321 ÷ 25 to 35 is 123 to 173, and “about 30” has one significant digit.
    expect(result?.quantity).toMatchObject({ status: "U", about: true, value: 100 });
  });
});

describe("a target", () => {
  const needed = {
    ...{ id: "women-needed", kind: "needed", indicator: "personnel" },
    ...{ target: target.id, women: { indicator: "personnel", sex: "F" }, whole: { indicator: "personnel", sex: "_T" } },
  };
  const figures = [
    women({ value: 61 }),
    all(),
    women({ id: "W2", entity: "ministry" }),
    all({ id: "T2", entity: "ministry" }),
  ];

  it("tells how many women are needed, of the bodies that it names alone", () => {
    const { figures: results, notComputed } = deriveFigures(datasetOf([target, ...figures], [needed]));
    expect(results.map(({ id, sex }) => [id, sex])).toEqual([["personnel--police--2015--f", "F"]]);
    expect(results.map(value)).toEqual([19]);
    expect(notComputed).toEqual([]);
    const growing = { ...needed, kind: "needed-growing", target: { indicator: "women-share" } };
    expect(deriveFigures(datasetOf([target, ...figures], [growing])).figures.map(value)).toEqual([24]);
  });

  it("is no target elsewhere", () => {
    const elsewhere = { ...needed, women: "W2", whole: "T2" };
    const { notComputed } = deriveFigures(datasetOf([target, ...figures], [elsewhere]));
    expect(notComputed.map(({ reason }) => reason.code)).toEqual(["target-elsewhere"]);
  });
});
