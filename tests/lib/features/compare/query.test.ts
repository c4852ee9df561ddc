import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sexes } from "@/lib/domain/observation";
import {
  type CompareChoice,
  compareColumns,
  compareGroups,
  compareViews,
  transformations,
} from "@/lib/features/compare/choice";
import { comparedQuery, compareQuery, dimensionKey, parseCompareChoice } from "@/lib/features/compare/query";
import { ruritania } from "../../sample-dataset";

const nothing = (await parseCompareChoice({}, ruritania)).choice;
const choiceOf = async (query: string) => (await parseCompareChoice(new URLSearchParams(query), ruritania)).choice;

const year = fc.integer({ min: 1000, max: 9999 }).map(String);
const time = fc.oneof(
  fc.constant({ kind: "latest" } as const),
  fc.record({ kind: fc.constant("year" as const), year }),
  fc.tuple(year, year).map((years) => {
    const [from = "", to = ""] = years.sort();
    return { kind: "range" as const, from, to };
  }),
);

const anyChoice: fc.Arbitrary<CompareChoice> = fc
  .record(
    {
      indicator: fc.constantFrom("personnel", "women-share", "population"),
      areas: fc.subarray([...ruritania.areas.keys()]),
      entities: fc.subarray([...ruritania.entities.keys()]),
      sexes: fc.subarray([...sexes]),
      dimensions: fc.subarray(["_T", "senior", "_Z"], { minLength: 1 }).map((rank) => ({ rank })),
      time,
      transformation: fc.constantFrom(...transformations),
      base: year,
      view: fc.constantFrom(...compareViews),
      group: fc.constantFrom(...compareGroups),
      sort: fc.record({ column: fc.constantFrom(...compareColumns), descending: fc.boolean() }),
      page: fc.integer({ min: 1, max: 999_999 }),
    },
    { requiredKeys: ["areas", "entities", "sexes", "time", "transformation", "view", "page"] },
  )
  .map(({ base, ...choice }) => ({
    ...{ dimensions: {}, ...choice },
    ...(base !== undefined && choice.transformation === "change" && { base }),
  }));

describe("a choice", () => {
  it("is what its address says, as far as there are figures", async () => {
    await fc.assert(
      fc.asyncProperty(anyChoice, async (wanted) => {
        const asked = await parseCompareChoice(compareQuery(wanted), ruritania);
        const { indicator: _, time, base, ...choice } = asked.choice;
        expect({ ...wanted, ...choice }).toEqual({ ...wanted, page: choice.page });
        if (asked.ignored.length === 0) expect({ ...wanted, time }).toEqual({ ...wanted, time: asked.choice.time });
        expect(base === undefined || base === wanted.base).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("has one address, which means the same and gives itself", async () => {
    await fc.assert(
      fc.asyncProperty(anyChoice, async (wanted) => {
        const { choice, ignored } = await parseCompareChoice(compareQuery(wanted), ruritania);
        const address = await comparedQuery(compareQuery(wanted), ruritania);
        const again = await parseCompareChoice(address, ruritania);
        expect(String(await comparedQuery(address, ruritania))).toBe(String(address));
        expect(again.ignored.length > 0).toBe(ignored.length > 0);
        if (choice.indicator !== undefined) expect({ ...again.choice, page: choice.page }).toEqual(choice);
      }),
      { numRuns: 100 },
    );
  });

  it("says nothing in its address where it is the first that a reader sees", () => {
    expect(nothing).toMatchObject({
      areas: [],
      time: { kind: "latest" },
      transformation: "as-is",
      view: "bars",
      page: 1,
    });
    expect(String(compareQuery(nothing))).toBe("");
  });

  it("keeps the order of the dataset, and each value once", async () => {
    expect((await choiceOf("area=RUR-N&area=RUR&area=RUR-N")).areas).toEqual(["RUR", "RUR-N"]);
    expect((await parseCompareChoice({ sex: ["M", "F"] }, ruritania)).choice.sexes).toEqual(["F", "M"]);
  });

  it("has a key for each dimension, of which none is taken", () => {
    expect(dimensionKey("rank")).toBe("rank");
    expect(dimensionKey("view")).toBe("dimension-view");
  });
});

describe("the time", () => {
  it.each([
    ["period=2015", { kind: "year", year: "2015" }],
    ["period=year&year=2015&from=&to=", { kind: "year", year: "2015" }],
    ["period=2000/2018", { kind: "range", from: "2000", to: "2018" }],
    ["period=range&from=2018&to=2000", { kind: "range", from: "2000", to: "2018" }],
    ["indicator=personnel&period=range&from=2013", { kind: "range", from: "2013", to: "2016" }],
    ["period=latest&from=2000&to=2018", { kind: "latest" }],
    ["period=range", { kind: "latest" }],
    ["indicator=personnel&period=range&from=1500&to=9999", { kind: "range", from: "2012", to: "2016" }],
    ["indicator=personnel&period=1500", { kind: "latest" }],
  ])("of %s", async (query, expected) => expect((await choiceOf(query)).time).toEqual(expected));
});

describe("what the dataset does not have", () => {
  it("is left out, and told as written", async () => {
    const query = "indicator=tanks&area=RUR&area=XXX&sex=X&rank=major&period=soon&as=cash&view=pie&sort=name-up&page=0";
    const { choice, ignored } = await parseCompareChoice(new URLSearchParams(query), ruritania);
    expect(choice).toEqual({ ...nothing, areas: ["RUR"] });
    expect(ignored.map(({ key, value }) => `${key}=${value}`).sort()).toEqual(
      query
        .split("&")
        .filter((pair) => pair !== "area=RUR")
        .sort(),
    );
  });

  it("is an indicator that is mentioned in passing, or that has targets alone or no figures", async () => {
    const derivations = { exclusions: [{ indicators: ["personnel"] }], rules: [] };
    const asked = async (indicator: string) =>
      (await parseCompareChoice({ indicator }, { ...ruritania, derivations })).ignored;
    expect(await asked("personnel")).toEqual([{ key: "indicator", value: "personnel" }]);
    expect(await asked("vacancies")).toHaveLength(1);
    expect(await asked("women-share")).toEqual([]);
  });
});
