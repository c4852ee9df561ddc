import { describe, expect, it } from "vitest";
import { canonicalQuery } from "@/lib/features/canonical-query";
import { rowsPerPage } from "@/lib/view/row-pages";
import { figures, ruritania, withFigures } from "../sample-dataset";

const [figure] = figures;
if (!figure) throw new Error("the sample has no figures");
const many = withFigures(Array.from({ length: 2.5 * rowsPerPage }, (_, at) => ({ ...figure, id: `F${at}` })));
const datasets = new Map([[ruritania.id, many]]);
const place = `/en/${ruritania.id}`;

const canonical = (page: string, query: string) =>
  canonicalQuery(`${place}/${page}`, new URLSearchParams(query), datasets);

const indicator = `indicator=${figure.indicator.id}`;
const area = `area=${figure.area.id}`;

/** Addresses that mean the same, and the one query that they have. */
const families: readonly (readonly [string, string, readonly string[]])[] = [
  ["", "", ["utm=x", "page=2", "benchmark=30"]],
  ["forces", "", ["benchmark=30", "page=2"]],
  ["representation", "", ["", "bench=30", "page=2"]],
  [
    "representation",
    "benchmark=30",
    ["benchmark=30", "benchmark=30.0", "benchmark=%2030&x=1", "benchmark=30,0&benchmark=7"],
  ],
  [
    "representation",
    "benchmark=none",
    ["benchmark=xyz", "benchmark=", "benchmark=17.35", "benchmark=0", "benchmark=99.5"],
  ],
  ["figures", "", ["entity=junk", "page=1", "page=x", "page=0", "sort=up", "topic=&sort=&area=", "__proto__=1"]],
  ["figures", "page=3", ["page=3", "page=4", "page=1e9", "page=999999&entity=junk", "page=3&page=1"]],
  [
    "figures",
    `${area}&sort=period-desc`,
    [`sort=period-desc&${area}`, `${area}&${area}&sort=period-desc&period=never`],
  ],
  ["compare", "", ["area=", "view=bars", "page=7", "utm=x", area]],
  ["compare", "left-out=1", ["indicator=junk", "view=pie", `${area}&sex=X`, "left-out=anything"]],
  [
    "compare",
    indicator,
    [`view=bars&${indicator}`, `${indicator}&period=latest&year=&page=1`, `${indicator}&as=as-is`],
  ],
  [
    "compare",
    `${indicator}&left-out=1`,
    [`${indicator}&area=junk`, `${indicator}&area=other&page=x`, `${indicator}&period=1066`],
  ],
  ["compare", `${indicator}&${area}`, [`${area}&${indicator}`, `${area}&${area}&${indicator}`]],
  ["compare", `${indicator}&view=table&page=3`, [`${indicator}&view=table&page=999999`]],
  ["exhibits/compare.csv", `${indicator}&view=table`, [`${indicator}&view=table&page=2&area=junk`]],
  ["exhibits/women-share.csv", "", [indicator, "page=2"]],
  ["report", "figures=all", ["figures=all,P01", "figures=all&figures=P02&template=junk"]],
  [
    "report",
    "template=gender&figures=P01,P02",
    ["figures=P01,P02,P01&template=gender", "template=gender&figures=P01&figures=P02&x=1"],
  ],
  ["sources/junk", "", ["page=2"]],
  ["constructor", "", ["page=2"]],
];

describe("the query of an address", () => {
  it.each(families)("at %s is %j, however it is asked for, and gives itself", async (page, expected, asked) => {
    expect(await Promise.all(asked.map((query) => canonical(page, query)))).toEqual(asked.map(() => expected));
    expect(await canonical(page, expected)).toBe(expected);
  });

  it("is of a bounded number of benchmarks", async () => {
    const asked = Array.from({ length: 20_000 }, (_, at) => canonical("representation", `benchmark=${at / 200}`));
    expect(new Set(await Promise.all(asked)).size).toBeLessThanOrEqual(982);
  });

  it("is of the pages that the list of a source has", async () => {
    const [source = ""] = many.sources.keys();
    expect(await canonical(`sources/${source}`, "page=1")).toBe("");
    expect(await canonical(`sources/${source}`, "page=99")).toMatch(/^(page=[23])?$/);
  });

  it("is empty where there is no such dataset", async () =>
    expect(await canonicalQuery("/en/zenda/figures", new URLSearchParams("page=2"), datasets)).toBe(""));
});
