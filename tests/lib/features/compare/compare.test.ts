import { describe, expect, it } from "vitest";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Figure } from "@/lib/domain/figure";
import { toEdtf } from "@/lib/domain/reference-period";
import { compare } from "@/lib/features/compare/compare";
import { parseCompareChoice } from "@/lib/features/compare/query";
import { whyNotComparable } from "@/lib/features/compare/warnings";
import { quantityText } from "@/lib/format/quantity";
import { coast, plain } from "../../check/comparability-cases";
import { indicators, ruritania, sample, sources, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const people = { id: "inhabitants", name: { en: "Inhabitants", fr: "Habitants" }, kind: "context" };
const inhabitants = (id: string, row: Parameters<typeof plain>[1] = {}) =>
  plain(id, {
    ...{ indicator: indicators.population, entities: [people], cells: { value: 200_000 }, exact: true },
    ...row,
  });

function datasetOf(figures: readonly Figure[], others: Partial<WholeDataset> = {}): WholeDataset {
  const { description } = ruritania;
  const entities = new Map([...ruritania.entities, ...figures.map(({ entities: [body] }) => [body.id, body] as const)]);
  return { ...withFigures(figures), description: { ...description, population: "population" }, entities, ...others };
}

/** Each row of a comparison: the figure's id, and what is shown of it or why nothing is. */
async function rowsOf(dataset: WholeDataset, query: string): Promise<string[][]> {
  const { choice, of } = await parseCompareChoice(new URLSearchParams(query), dataset);
  return (compare(of, choice)?.figures ?? []).map(({ original, shown, notComputed }) => [
    original.id,
    shown ? quantityText(shown.quantity, shown.unit, "en") : (notComputed?.code ?? "nothing"),
  ]);
}

describe("what is compared", () => {
  const figures = [
    plain("A", { period: "2010" }),
    plain("B", { period: "2015" }),
    plain("C", { period: "2015", source: sources.review }),
    plain("D", { period: "2015", sex: "F" }),
    plain("E", { period: "undated" }),
    plain("F", { period: "2012", sex: "F", entities: [coast] }),
    plain("G", { period: "2016", cells: { status: "L" } }),
    plain("T", {
      period: "2015",
      kind: "target",
      target: { type: "level", comparison: "at-least", reading: "certain" },
    }),
  ];
  const idsOf = async (query: string) =>
    (await rowsOf(datasetOf(figures), `indicator=personnel&${query}`)).map(([id]) => id);

  it.each([
    ["the latest of each, of all sources, with totals where there are any, and what has no date", "", "BCEF"],
    ["one year", "period=2010", "A"],
    ["a range in a table, and what is missing in it", "period=2010/2016&view=table", "ABCGF"],
    ["the latest of a range", "period=2010/2014", "AF"],
    ["every date in lines", "view=lines", "ABCGEF"],
    ["the first and the last, before and after", "view=before-after", "ABCF"],
    ["one body", "entity=coast-watch", "F"],
    ["a sex", "sex=F", "DF"],
    ["a rank that nobody has", "rank=senior", ""],
    ["an area without figures", "area=RUR-N", ""],
  ])("is %s", async (_, query, ids) => expect((await idsOf(query)).join("")).toBe(ids));

  it("is nothing without an indicator", async () => {
    const { choice, of } = await parseCompareChoice({}, ruritania);
    expect(compare(of, choice)).toBeUndefined();
  });
});

describe("per 100,000 inhabitants", () => {
  const perInhabitants = "indicator=personnel&as=per-100000&view=table&period=1900/2100";

  it("bounds stay bounds, ranges ranges, and what is about is about", async () => {
    const over = plain("A", { cells: { low: 6000, qualifier: "over" } });
    const rows = await rowsOf(datasetOf([over, inhabitants("P")]), perInhabitants);
    expect(rows).toEqual([["A", ">\u00A03,000"]]);
    const between = inhabitants("P", { cells: { low: 100_000, high: 200_000, qualifier: "range" } });
    expect(await rowsOf(datasetOf([plain("A"), between]), perInhabitants)).toEqual([["A", "50–100"]]);
    const about = inhabitants("P", { cells: { value: 300_000, qualifier: "about" } });
    expect(await rowsOf(datasetOf([plain("A"), about]), perInhabitants)).toEqual([["A", "≈\u00A030"]]);
  });

  it("rest on the population of the same area and period, of the same source where there is one", async () => {
    const figures = [
      plain("A", { source: sources.census }),
      plain("B", { source: sources.review, entities: [coast] }),
      inhabitants("P"),
      inhabitants("Q", { period: "2014" }),
      inhabitants("R", { cells: { value: 400_000 }, source: sources.census }),
    ];
    const { choice, of } = await parseCompareChoice(new URLSearchParams(perInhabitants), datasetOf(figures));
    const found = compare(of, choice)?.figures.map(({ shown }) => shown?.provenance);
    expect(found).toMatchObject([{ inputs: [{ id: "A" }, { id: "R" }] }, { inputs: [{ id: "B" }, { id: "P" }] }]);
  });

  it.each([
    ["a population of another year", [inhabitants("P", { period: "2014" })], "periods-differ"],
    ["one of another area", [inhabitants("P", { area: sample("P06").area })], "input-missing"],
    ["women alone", [inhabitants("P", { sex: "F" })], "input-missing"],
    ["a population without a date", [inhabitants("P", { period: "undated" })], "undated"],
    ["none that may be divided by", [inhabitants("P", { cells: { value: 0 } })], "division-by-zero"],
  ])("are refused where there is %s", async (_, populations, code) => {
    expect(await rowsOf(datasetOf([plain("A"), ...populations]), perInhabitants)).toEqual([["A", code]]);
  });

  it("are refused where the dataset names no population, and of what is no count", async () => {
    const dataset = withFigures([plain("A"), inhabitants("P")]);
    expect(await rowsOf(dataset, perInhabitants)).toEqual([["A", "population-unknown"]]);
    const share = plain("W", { indicator: indicators.share, unit: indicators.share.unit });
    const ofShare = "indicator=women-share&as=per-100000";
    expect(await rowsOf(datasetOf([share, inhabitants("P")]), ofShare)).toEqual([["W", "not-additive"]]);
  });

  it("keep the basis of the count in the guard, and have a name in both languages", async () => {
    const [actual, authorised] = (["actual", "authorised"] as const).map((basis, place) =>
      plain(`A${place}`, { basis, ...(place > 0 && { entities: [coast] }) }),
    );
    const dataset = datasetOf([...(actual && authorised ? [actual, authorised] : []), inhabitants("P")]);
    const { choice, of } = await parseCompareChoice(new URLSearchParams(perInhabitants), dataset);
    const comparison = compare(of, choice);
    const [first, second] = comparison?.figures ?? [];
    expect(first?.apart).toBeUndefined();
    expect(second && whyNotComparable(second, wholePage(dataset, "fr"))).toBe(
      "Le type d’effectif est autre\u00A0: effectif autorisé.",
    );
    expect(comparison?.shownAs.name).toEqual({
      en: "Personnel per 100,000 inhabitants",
      fr: "Effectif pour 100\u202F000\u00A0habitants",
    });
    expect([first?.shown?.id, second?.shown?.id]).toEqual(["A0--per-100000", "A1--per-100000"]);
  });
});

describe("a share of the whole", () => {
  const shares = "indicator=personnel&as=share&view=table&period=1900/2100";
  const citation = { source: sources.note, locator: "§1" };
  const relation = { entity: coast.id, kind: "counted-in", other: "guard", citation } as const;

  it("is that of women among all, with the limits of both", async () => {
    const women = plain("W", { sex: "F", cells: { value: 25 } });
    expect(await rowsOf(datasetOf([women, plain("A")]), `${shares}&sex=F`)).toEqual([["W", "25.0\u00A0%"]]);
    const over = plain("A", { cells: { low: 200, qualifier: "over" } });
    expect(await rowsOf(datasetOf([women, over]), `${shares}&sex=F`)).toEqual([["W", "<\u00A013\u00A0%"]]);
  });

  it("is that of a body in the one that it is surely counted in", async () => {
    const figures = [plain("A"), plain("B", { entities: [coast], cells: { value: 50 } })];
    const rows = async (certainty: "stated" | "may-be", others = figures) =>
      await rowsOf(datasetOf(others, { relations: [{ ...relation, certainty }] }), `${shares}&entity=${coast.id}`);
    expect(await rows("stated")).toEqual([["B", "50.0\u00A0%"]]);
    expect(await rows("may-be")).toEqual([["B", "part-not-within"]]);
    expect(await rows("stated", figures.slice(1))).toEqual([["B", "input-missing"]]);
  });

  it("is that of an area in the one that it lies in, of the same period and basis", async () => {
    const part = plain("N", { area: sample("P06").area, cells: { value: 10 } });
    const rows = async (whole: Parameters<typeof plain>[1]) =>
      await rowsOf(datasetOf([part, plain("A", whole)]), `${shares}&area=RUR-N`);
    expect(await rows({})).toEqual([["N", "10.0\u00A0%"]]);
    expect(await rows({ period: "2014" })).toEqual([["N", "periods-differ"]]);
    expect(await rows({ cells: { value: 5 } })).toEqual([["N", "part-above-whole"]]);
    expect(await rows({ basis: "authorised" })).toEqual([["N", "10.0\u00A0%"]]);
  });

  it("is refused where no whole is known", async () => {
    expect(await rowsOf(datasetOf([plain("A")]), shares)).toEqual([["A", "no-whole"]]);
  });
});

describe("the change since a base", () => {
  const changes = "indicator=personnel&as=change&view=lines";
  const figures = [
    plain("A", { period: "2000", cells: { value: 50 } }),
    plain("B", { period: "2010" }),
    plain("C", { period: "2015", cells: { low: 100, qualifier: "at-least" } }),
    plain("D", { period: "undated" }),
  ];

  it("starts from the first date there is, of the range or of all, and keeps bounds", async () => {
    const sinceFirst = [
      ["A", "base"],
      ["B", "+100.0\u00A0%"],
      ["C", "≥\u00A0+100\u00A0%"],
      ["D", "undated"],
    ];
    expect(await rowsOf(datasetOf(figures), changes)).toEqual(sinceFirst);
    expect(await rowsOf(datasetOf(figures), `${changes}&period=2010/2015`)).toEqual([
      ["B", "base"],
      ["C", "≥\u00A00\u00A0%"],
    ]);
  });

  it("starts from the year that is named, of which there must be a figure, and never runs backwards", async () => {
    expect((await rowsOf(datasetOf(figures), `${changes}&base=2010`)).slice(0, 2)).toEqual([
      ["A", "periods-unordered"],
      ["B", "base"],
    ]);
    expect((await rowsOf(datasetOf(figures), `${changes}&base=2011`)).map(([, what]) => what)).toEqual([
      "input-missing",
      "input-missing",
      "input-missing",
      "undated",
    ]);
  });

  it("is in points of what is per cent, and stands in time from the base to the date", async () => {
    const share = (id: string, period: string, value: number) =>
      plain(id, { indicator: indicators.share, unit: indicators.share.unit, sex: "F", period, cells: { value } });
    const dataset = datasetOf([share("A", "2010", 10), share("B", "2015", 12)]);
    const { choice, of } = await parseCompareChoice({ indicator: "women-share", as: "change", view: "table" }, dataset);
    const comparison = compare(of, choice);
    const [row] = comparison?.figures ?? [];
    expect(comparison?.shownAs.unit.other.fr).toBe("points de pourcentage");
    expect(row?.shown && [row.shown.quantity, toEdtf(row.shown.period)]).toMatchObject([{ value: 2 }, "2010/2015"]);
  });

  it("is told to start at different dates, where it does", async () => {
    const dataset = datasetOf([
      ...figures,
      plain("E", { period: "2005", entities: [coast] }),
      plain("F", { entities: [coast] }),
    ]);
    const { choice, of } = await parseCompareChoice(new URLSearchParams(changes), dataset);
    expect(compare(of, choice)?.mismatches).toMatchObject([{ kind: "periods" }, { kind: "bounds", figures: ["C"] }]);
  });
});
