import { describe, expect, it } from "vitest";
import { figureColumns } from "@/lib/domain/figure-order";
import { choicesIn, parseChoice, queryOf, selectionOf } from "@/lib/features/figure-list/choice";
import { storeOf } from "@/lib/store/memory-store";
import { figures, ruritania } from "../../sample-dataset";

const choices = await choicesIn(storeOf(ruritania));
const choose = (query: Parameters<typeof parseChoice>[0]) => parseChoice(query, choices);
const idsOf = async (query: Parameters<typeof parseChoice>[0]) =>
  (await storeOf(ruritania).figures(selectionOf(choose(query)))).figures.map(({ id }) => id);

describe("a choice in the address", () => {
  it("is read as it stands", () => {
    expect(choose({ topic: "forces", entity: "guard", period: "2015", sort: "figure-desc", page: "2" })).toEqual({
      topic: "forces",
      entity: "guard",
      period: "2015",
      sort: { column: "figure", descending: true },
      page: 2,
    });
  });

  it("is nothing but the first page where the address says nothing", () => expect(choose({})).toEqual({ page: 1 }));

  it.each([
    ["topic", "weather"],
    ["topic", ""],
    ["topic", "deployments"],
    ["entity", "nobody"],
    ["entity", "constructor"],
    ["period", "1066"],
    ["period", "15"],
    ["period", "2015/2019"],
    ["sort", "figure"],
    ["sort", "figure-up"],
    ["sort", "figure-desc-desc"],
    ["sort", "colour-asc"],
    ["page", "0"],
    ["page", "-1"],
    ["page", "1.5"],
    ["page", "last"],
    ["page", "Infinity"],
  ])("ignores %s=%s", (key, value) => expect(choose({ [key]: value })).toEqual({ page: 1 }));

  it("ignores keys it does not know, and takes the first of several values", () => {
    expect(choose({ colour: "red" })).toEqual({ page: 1 });
    expect(choose({ topic: ["justice", "forces"] })).toEqual({ topic: "justice", page: 1 });
  });

  it("comes back the same from the address it is written to", () => {
    const choice = choose({ topic: "support", entity: "programme", period: "2020", sort: "period-asc", page: "3" });
    expect(choose(Object.fromEntries(new URLSearchParams(queryOf(choice, choice.page))))).toEqual(choice);
  });

  it("leaves the first page out of the address", () => {
    expect(queryOf(choose({ topic: "forces", page: "4" }), 1)).toBe("topic=forces");
    expect(queryOf(choose({}), 2)).toBe("page=2");
  });
});

describe("a sorting", () => {
  it.each(figureColumns)("by %s goes up and down", (column) => {
    expect(choose({ sort: `${column}-asc` }).sort).toEqual({ column, descending: false });
    expect(choose({ sort: `${column}-desc` }).sort).toEqual({ column, descending: true });
  });
});

describe("the figures of a choice", () => {
  it.each([
    [{}, figures.map(({ id }) => id)],
    [{ topic: "justice" }, ["R01", "C01"]],
    [{ entity: "coast" }, ["P04", "P05"]],
    [{ period: "2012" }, ["P06", "W02"]],
    [{ period: "2020" }, ["M01"]],
    [{ period: "2016" }, ["P05"]],
    [{ period: "undated" }, ["P04", "T01", "R01"]],
    [{ topic: "forces", period: "undated" }, ["P04"]],
    [{ topic: "context", entity: "coast" }, []],
  ])("%j are %j", async (query, ids) => expect(await idsOf(query)).toEqual(ids));

  it("of a body hold the targets that name it beside others", async () => {
    expect(await idsOf({ entity: "councils" })).toEqual(["W03", "T01"]);
  });
});
