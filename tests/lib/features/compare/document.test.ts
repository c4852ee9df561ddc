import { describe, expect, it } from "vitest";
import type { Field } from "@/lib/document/form";
import { exhibitCsv } from "@/lib/export/csv";
import { Exporters } from "@/lib/export/exporters";
import { exhibitSvg } from "@/lib/export/picture/exhibit-svg";
import { compareDocument, standaloneComparison } from "@/lib/features/compare/document";
import { coast, plain } from "../../check/comparability-cases";
import { everyBlock } from "../../document/every-block";
import { outline } from "../../document/outline";
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

/** The page that a query asks for, in parts. */
async function pageOf(figures: readonly ReturnType<typeof plain>[], query: string, locale: "en" | "fr" = "en") {
  const { blocks } = await compareDocument(datasetOf(figures), locale, new URLSearchParams(query));
  const every = everyBlock(blocks);
  const form = every.find((block) => block.kind === "form");
  const fields = form?.fields.flatMap((field): readonly Field[] => (field.kind === "group" ? field.fields : [field]));
  const result = every.find((block) => block.kind === "comparison");
  const table = every.find((block) => block.kind === "table");
  const citation = every.find((block) => block.kind === "citation");
  return {
    lines: outline(blocks, locale),
    optionsOf: (name: string) =>
      (fields ?? []).flatMap((field) => {
        if (!("name" in field) || field.name !== name) return [];
        return field.kind === "picker" ? field.groups.flatMap(({ options }) => options) : [];
      }),
    hrefs: JSON.stringify(every).match(/(?<="href":")[^"]*/g) ?? [],
    exhibit: result?.exhibit,
    table,
    sentence: String(citation?.texts.at(-1)?.content[0]),
  };
}

const two = [plain("A", { period: "2014" }), plain("B", { period: "2015", cells: { value: 300 }, entities: [coast] })];

describe("the page without an indicator", () => {
  it("asks for one, offers examples, and compares nothing", async () => {
    const { lines, hrefs } = await pageOf(two, "");
    expect(lines).toEqual([
      "# Compare",
      expect.stringMatching(/^lead: See figures side by side/),
      "form: Indicator | Next",
      "## Or start from an example",
      "  - Personnel",
      "    p: Bars",
    ]);
    expect(hrefs).toContain("/en/ruritania/compare?indicator=personnel");
  });

  it.each([
    ["indicator=flags", true],
    ["left-out=1", true],
    ["indicator=personnel", false],
  ])("says that its address asks for something that the dataset has not: %s", async (query, isSaid) => {
    expect((await pageOf(two, query)).lines.some((line) => line.startsWith("ignored: "))).toBe(isSaid);
  });
});

describe("the form", () => {
  it("offers what the indicator has, keeps the choice, and says why an indicator cannot be transformed in a way", async () => {
    const [, form = "", choice] = (await pageOf(two, "indicator=personnel&entity=coast-watch&period=2015")).lines;
    expect(form.split(" | ")).toEqual([
      ...["form: Indicator", "Institutions, forces and subjects", "Period"],
      ...["Show as", "Chart or table", "Group the rows by"],
      "! Per 100,000 inhabitants: The dataset does not say which of its figures are numbers of inhabitants.",
      "! Share of the whole: The sources read do not say what this is a part of (Royal Guard).",
      "! Change since a year: The change is counted from this date.",
      ...["Show", "Start over"],
    ]);
    expect(choice).toBe(
      "chosen: Indicator: Personnel. Institutions, forces and subjects: Coast Watch. Period: 2015. Show as: Value.",
    );
  });

  it("has first what is chosen", async () => {
    const chosenOf = async (query: string) =>
      (await pageOf(two, query)).optionsOf("entity").map(({ value, selected }) => [value, selected]);
    expect(await chosenOf("indicator=personnel&entity=guard")).toEqual([
      ["guard", true],
      ["coast-watch", false],
    ]);
    expect(await chosenOf("indicator=personnel&entity=coast-watch")).toEqual([
      ["coast-watch", true],
      ["guard", false],
    ]);
  });
});

describe("a comparison", () => {
  it("draws the largest bar first, names what differs, and says what does not match in page, CSV and picture", async () => {
    const dataset = datasetOf(two);
    const query = new URLSearchParams("indicator=personnel");
    const { exhibit, sentence } = await pageOf(two, String(query));
    const chart = exhibit?.chart;
    expect(chart?.kind === "bars" && chart.rows.map(({ label }) => label)).toEqual(["Coast Watch", "Royal Guard"]);
    const [warning = "none"] = exhibit?.warnings ?? [];
    expect(warning).toContain("2014");
    expect(sentence).toContain(warning);
    const all = await standaloneComparison(dataset, "en", query, "all");
    const [row] = all ? readCsv(exhibitCsv(all)) : [];
    expect(Object.values(row ?? {}).join(" ")).toContain(warning);
    if (!all?.exhibit.chart) throw new Error("no chart");
    const svg = exhibitSvg({ ...all, exhibit: { ...all.exhibit, chart: all.exhibit.chart } });
    expect(folded(svg.replace(/<[^>]+>/g, ""))).toContain(folded(warning));
  });

  it("keeps in its sentence what is estimated, also where all of it is", async () => {
    const estimate = (id: string, period: string) => plain(id, { period, cells: { value: 100, status: "E" } });
    const sentenceIn = async (locale: "en" | "fr") =>
      (await pageOf([estimate("A", "2014"), estimate("B", "2015")], "indicator=personnel", locale)).sentence;
    expect(await sentenceIn("en")).toContain("100 (2015, an estimate)");
    expect(await sentenceIn("fr")).toContain("100 (2015, estimation)");
  });

  it("draws forty bars, and pages the rest", async () => {
    const { exhibit, hrefs } = await pageOf(many(130), "indicator=personnel");
    const chart = exhibit?.chart;
    expect(chart?.kind === "bars" && chart.rows.map(({ id }) => id).slice(0, 2)).toEqual(["P129", "P128"]);
    expect(chart?.kind === "bars" && chart.rows).toHaveLength(40);
    expect(exhibit?.rows).toHaveLength(100);
    expect(hrefs).toContain("/en/ruritania/compare?indicator=personnel&page=2");
    expect(JSON.stringify(exhibit?.subtitle)).toContain("40 of 130");
  });

  it("draws six lines in one panel, and a panel each of more, from negative changes too", async () => {
    const years = (count: number) => ["2013", "2014", "2015"].flatMap((year) => many(count, year));
    const panelsOf = async (count: number, as = "") => {
      const { exhibit } = await pageOf(years(count), `indicator=personnel&period=2013/2015${as}`);
      return exhibit?.chart?.kind === "series" ? exhibit.chart.panels : [];
    };
    expect((await panelsOf(6)).map(({ lines }) => lines.length)).toEqual([6]);
    expect((await panelsOf(7)).map(({ lines }) => lines.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect((await panelsOf(2, "&as=change"))[0]?.scale.min).toBeLessThan(0);
  });

  it("draws the first and the last date of a subject, before and after", async () => {
    const figures = ["2012", "2013", "2015"].map((period) => plain(period, { period }));
    const chart = (await pageOf(figures, "indicator=personnel&view=before-after")).exhibit?.chart;
    expect(chart?.kind === "bars" && chart.rows.map(({ id, tone }) => [id, tone])).toEqual([
      ["2012", "before"],
      ["2015", "after"],
    ]);
  });
});

describe("the table of a comparison", () => {
  const order = async (query: string) =>
    (
      await pageOf(
        [...two, plain("C", { period: "undated", cells: { status: "L" } })],
        `indicator=personnel&view=table${query}`,
      )
    ).exhibit?.rows.map(({ id }) => id);

  it.each([
    ["", "ACB"],
    ["&sort=figure-asc", "ABC"],
    ["&sort=figure-desc", "BAC"],
    ["&sort=entity-asc", "BAC"],
    ["&sort=period-desc", "BAC"],
  ])("stands in order by %s, what is missing last", async (query, ids) =>
    expect((await order(query))?.join("")).toBe(ids),
  );
});

describe("the rows of a comparison", () => {
  const three = [...two, plain("C", { period: "2015", entities: [coast], cells: { value: 5 } })];
  const groupsOf = async (query: string, locale: "en" | "fr" = "en") => {
    const { table } = await pageOf(three, `indicator=personnel&period=range&view=table${query}`, locale);
    return {
      columns: table?.columns.map(({ id }) => id).join(" "),
      groups: table?.bodies.map(({ title, rows }) => [title, rows.map(({ id }) => id).join("")]),
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
  ])("stand together by %s", async (query, columns, groups) => {
    expect(await groupsOf(query)).toEqual({ columns, groups });
  });

  it("stand in the files in the same order", async () => {
    const query = new URLSearchParams("indicator=personnel&period=range&view=table&group=entity&sort=figure-asc");
    const all = await standaloneComparison(datasetOf(three), "fr", query, "all");
    expect(all?.exhibit.rows.map(({ id }) => id).join("")).toBe("ACB");
  });
});

describe("the files of a comparison", () => {
  const dataset = datasetOf(many(130));
  const exporters = new Exporters(new Map([[dataset.id, dataset]]), "data");
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
