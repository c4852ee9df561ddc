import { describe, expect, it } from "vitest";
import { toEdtf } from "@/lib/domain/reference-period";
import { exhibitCsv } from "@/lib/export/csv";
import { Exporters } from "@/lib/export/exporters";
import { exhibitSvg } from "@/lib/export/picture/exhibit-svg";
import { comparePage } from "@/lib/features/compare/document";
import { isDrawnComparison, standaloneComparison } from "@/lib/features/compare/standalone-comparison";
import { coast, plain } from "../../check/comparability-cases";
import { readCsv } from "../../export/read-csv";
import { ruritania, withFigures } from "../../sample-dataset";
import { folded } from "../../view/exhibit/plain-words";

/** So many bodies, each with one more than the one before; in a later year all have less. */
const many = (count: number, period = "2015") =>
  Array.from({ length: count }, (_, place) =>
    plain(period === "2015" ? `P${place}` : `P${place}-${period}`, {
      period,
      cells: { value: 2016 - Number(period) + place },
      entities: [{ id: `body-${place}`, name: { en: `Body ${place}`, fr: `Corps ${place}` }, kind: "force" }],
    }),
  );

function datasetOf(figures: readonly ReturnType<typeof plain>[]) {
  const entities = new Map([...ruritania.entities, ...figures.map(({ entities: [body] }) => [body.id, body] as const)]);
  return { ...withFigures(figures), entities };
}

const pageOf = (figures: readonly ReturnType<typeof plain>[], query: string, locale: "en" | "fr" = "en") =>
  comparePage(datasetOf(figures), locale, new URLSearchParams(query));

const two = [plain("A", { period: "2014" }), plain("B", { period: "2015", cells: { value: 300 }, entities: [coast] })];

describe("the page without an indicator", () => {
  it("asks for one, offers examples, and compares nothing", () => {
    const view = pageOf(two, "");
    expect(view.result).toBeUndefined();
    expect(view.form.fields).toBeUndefined();
    expect(view.examples.map(({ href }) => href)).toEqual(["/en/ruritania/compare?indicator=personnel"]);
  });

  it("says that its address asks for something that the dataset has not", () => {
    expect(pageOf(two, "indicator=flags").leftOut).toBe(true);
    expect(pageOf(two, "left-out=1").leftOut).toBe(true);
    expect(pageOf(two, "indicator=personnel").leftOut).toBe(false);
  });
});

describe("the form", () => {
  it("offers what the indicator has, and keeps the choice", () => {
    const { form } = pageOf(two, "indicator=personnel&entity=coast-watch&period=2015");
    const [bodies] = form.fields?.lists ?? [];
    expect(form.fields?.lists).toHaveLength(1);
    const [last] = pageOf(two, "indicator=personnel&entity=guard").form.fields?.lists ?? [];
    expect(last?.options.map(({ value }) => value)).toEqual(["guard", "coast-watch"]);
    expect(bodies?.options.map(({ value, selected }) => [value, selected])).toEqual([
      ["coast-watch", true],
      ["guard", false],
    ]);
    expect(form.fields?.years).toEqual(["2014", "2015"]);
    expect(form.chosen).toContain("Coast Watch");
  });

  it("says why an indicator cannot be measured in a way, and only then", () => {
    const measurings = pageOf(two, "indicator=personnel").form.fields?.measurings ?? [];
    const reasonOf = (value: string) => measurings.find((each) => each.value === value)?.reason;
    expect(reasonOf("as-is")).toBeUndefined();
    expect(reasonOf("per-100000")).toMatch(/inhabitants/);
  });
});

describe("a comparison", () => {
  it("draws the largest bar first, names what differs, and says what does not match in page, CSV and picture", () => {
    const dataset = datasetOf(two);
    const query = new URLSearchParams("indicator=personnel");
    const { result } = comparePage(dataset, "en", query);
    const chart = result?.exhibit.chart;
    expect(chart?.kind === "bars" && chart.rows.map(({ label }) => label)).toEqual(["Coast Watch", "Royal Guard"]);
    const [warning = "none"] = result?.exhibit.warnings ?? [];
    expect(warning).toContain("2014");
    expect(result?.sentence.text).toContain(warning);
    const all = standaloneComparison(dataset, "en", query, "all");
    const [row] = all ? readCsv(exhibitCsv(all)) : [];
    expect(Object.values(row ?? {}).join(" ")).toContain(warning);
    expect(all && isDrawnComparison(all) && folded(exhibitSvg(all).replace(/<[^>]+>/g, ""))).toContain(folded(warning));
  });

  it("keeps in its sentence what is estimated, also where all of it is", () => {
    const estimate = (id: string, period: string) => plain(id, { period, cells: { value: 100, status: "E" } });
    const sentenceIn = (locale: "en" | "fr") =>
      pageOf([estimate("A", "2014"), estimate("B", "2015")], "indicator=personnel", locale).result?.sentence.text;
    expect(sentenceIn("en")).toContain("100 (2015, an estimate)");
    expect(sentenceIn("fr")).toContain("100 (2015, estimation)");
  });

  it("draws forty bars, and pages the rest", () => {
    const { result } = pageOf(many(130), "indicator=personnel");
    const chart = result?.exhibit.chart;
    expect(chart?.kind === "bars" && chart.rows.map(({ id }) => id).slice(0, 2)).toEqual(["P129", "P128"]);
    expect(chart?.kind === "bars" && chart.rows).toHaveLength(40);
    expect(result?.exhibit.rows).toHaveLength(100);
    expect(result?.paging.next).toBe("/en/ruritania/compare?indicator=personnel&page=2");
    expect(JSON.stringify(result?.exhibit.subtitle)).toContain("40 of 130");
  });

  it("draws six lines in one panel, and a panel each of more, from negative changes too", () => {
    const years = (count: number) => ["2013", "2014", "2015"].flatMap((year) => many(count, year));
    const panelsOf = (count: number, as = "") => {
      const { result } = pageOf(years(count), `indicator=personnel&period=2013/2015${as}`);
      return result?.exhibit.chart?.kind === "series" ? result.exhibit.chart.panels : [];
    };
    expect(panelsOf(6).map(({ lines }) => lines.length)).toEqual([6]);
    expect(panelsOf(7).map(({ lines }) => lines.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(panelsOf(2, "&as=change")[0]?.scale.min).toBeLessThan(0);
  });

  it("draws the first and the last date of a subject, before and after", () => {
    const figures = ["2012", "2013", "2015"].map((period) => plain(period, { period }));
    const { result } = pageOf(figures, "indicator=personnel&view=before-after");
    const chart = result?.exhibit.chart;
    expect(chart?.kind === "bars" && chart.rows.map(({ id, tone }) => [id, tone])).toEqual([
      ["2012", "before"],
      ["2015", "after"],
    ]);
  });
});

describe("the table of a comparison", () => {
  const order = (query: string) =>
    pageOf(
      [...two, plain("C", { period: "undated", cells: { status: "L" } })],
      `indicator=personnel&view=table${query}`,
    ).result?.exhibit.rows.map(({ id }) => id);

  it.each([
    ["", "ACB"],
    ["&sort=figure-asc", "ABC"],
    ["&sort=figure-desc", "BAC"],
    ["&sort=entity-asc", "BAC"],
    ["&sort=period-desc", "BAC"],
  ])("stands in order by %s, what is missing last", (query, ids) => expect(order(query)?.join("")).toBe(ids));
});

describe("the rows of a comparison", () => {
  const three = [...two, plain("C", { period: "2015", entities: [coast], cells: { value: 5 } })];
  const groupsOf = (query: string, locale: "en" | "fr" = "en") => {
    const { result } = pageOf(three, `indicator=personnel&period=range&view=table${query}`, locale);
    return {
      columns: result?.columns.join(" "),
      groups: result?.groups.map(({ heading, rows }) => [
        heading && ("text" in heading ? heading.text : toEdtf(heading.period)),
        rows.map(({ id }) => id).join(""),
      ]),
    };
  };

  it.each([
    ["", "entity figure period", [[undefined, "ABC"]]],
    [
      "&group=entity",
      "period figure",
      [
        ["Coast Watch", "BC"],
        ["Royal Guard", "A"],
      ],
    ],
    [
      "&group=entity&sort=figure-asc",
      "period figure",
      [
        ["Coast Watch", "CB"],
        ["Royal Guard", "A"],
      ],
    ],
    [
      "&group=period&sort=figure-desc",
      "entity figure",
      [
        ["2014", "A"],
        ["2015", "BC"],
      ],
    ],
  ])("stand together by %s", (query, columns, groups) => {
    expect(groupsOf(query)).toEqual({ columns, groups });
  });

  it("stand in the files in the same order", async () => {
    const query = new URLSearchParams("indicator=personnel&period=range&view=table&group=entity&sort=figure-asc");
    const all = standaloneComparison(datasetOf(three), "fr", query, "all");
    expect(all?.exhibit.rows.map(({ id }) => id).join("")).toBe("ACB");
  });
});

describe("the files of a comparison", () => {
  const exporters = new Exporters([datasetOf(many(130))], "data");
  const fileAt = (name: string) => exporters.download(`/en/ruritania/exhibits/compare.${name}`, "https://muster.test");

  it("have every row, in the order of the table", async () => {
    const file = await fileAt("csv?indicator=personnel&sort=figure-desc");
    const rows = readCsv(file?.body.toString("utf8") ?? "");
    expect(rows).toHaveLength(130);
    expect(rows[0]?.Value).toBe("130");
    expect(rows[0]?.["Address of the chart"]).toContain("/en/ruritania/compare?indicator=personnel&sort=figure-desc#");
  });

  it("are not there without an indicator, nor as a picture of what is no drawing", async () => {
    expect(await fileAt("csv")).toBeUndefined();
    expect(await fileAt("svg?indicator=personnel&view=table")).toBeUndefined();
  });
});
