import { describe, expect, it } from "vitest";
import { plainText } from "@/lib/document/content";
import type { Option } from "@/lib/document/form";
import { numbersOf } from "@/lib/document/numbers";
import type { TableRow } from "@/lib/document/table";
import type { WholeDataset } from "@/lib/domain/dataset";
import { figureColumns } from "@/lib/domain/figure-order";
import type { Locale } from "@/lib/domain/text";
import { figureListDocument } from "@/lib/features/figure-list/document";
import { everyBlock } from "../../document/every-block";
import { outline } from "../../document/outline";
import { figureOf, figures, ruritania, withFigures } from "../../sample-dataset";

/** The list that an address's query asks for, in parts. */
async function listOf(query: Record<string, string> = {}, locale: Locale = "en", dataset: WholeDataset = ruritania) {
  const { frame, blocks } = await figureListDocument(dataset, locale, query);
  const every = everyBlock(blocks);
  const form = every.find((block) => block.kind === "form");
  const rows = every.flatMap((block) => (block.kind === "table" ? block.bodies.flatMap((body) => body.rows) : []));
  const pager = every.find((block) => block.kind === "navigation");
  const selects = form?.fields.flatMap((field) => (field.kind === "select" ? [field] : [])) ?? [];
  return {
    frame,
    form,
    rows,
    ids: rows.map(({ id }) => id),
    numbers: numbersOf(blocks).map(({ cited }) => cited),
    lines: outline(blocks, locale),
    filters: selects.map(({ name }) => name),
    options: (name: string): readonly Option[] => selects.find((field) => field.name === name)?.options ?? [],
    pager: pager?.items.map((item) => plainText(item, locale)) ?? [],
    ways: pager?.items.flatMap(([item]) => (typeof item === "object" && item.kind === "link" ? item.href : [])) ?? [],
    isPaged: every.some((block) => block.kind === "group" && block.look === "pages"),
  };
}

const labels = (options: readonly Option[]) => options.map(({ label }) => label);
const chosen = (options: readonly Option[]) => options.filter(({ selected }) => selected).map(({ value }) => value);

describe("the list of all figures", () => {
  it("goes through the topics, and within each keeps the order of the files, until it is sorted", async () => {
    const ofTopics = ["representation", "forces", "justice", "deployments", "support", "context"].flatMap((topic) =>
      figures.filter(({ indicator }) => indicator.topic === topic),
    );
    expect((await listOf()).ids).toEqual(ofTopics.map(({ id }) => id));
    expect(ofTopics).toHaveLength(figures.length);
  });

  it("has a row for each figure, with its unit, its period and what narrows it", async () => {
    const { lines } = await listOf({ topic: "justice" });
    expect(lines).toEqual([
      "# All figures",
      "lead: Choose a topic, a subject or a year, or sort by any column. Every number leads to its note.",
      "form: Topic | Indicator | Institution, force or subject | Area | Period | Show | Show all",
      "matches: 1 of 14 figures and 1 missing value",
      "group plain",
      "  figures: Figures of this dataset that match your choice",
      "    Time to reply | Royal Guard | [R01 ≤ 1] month | date not stated",
      "    Complaints | Royal Guard | [C01 not available, says the source] | 2015",
      "downloads: The whole dataset, with every source and note: Data Package (zip) Excel workbook",
    ]);
  });

  it.each([
    [{}, "matches: 14 figures and 1 missing value"],
    [{ topic: "justice" }, "matches: 1 of 14 figures and 1 missing value"],
    [{ entity: "coast" }, "matches: 2 of 14 figures"],
  ])(
    "says how many figures there are and how many match %j, and counts no missing value among them",
    async (query, text) => {
      expect((await listOf(query)).lines).toContain(text);
    },
  );

  it("offers what the dataset has, and marks what was chosen", async () => {
    const { options } = await listOf({ topic: "justice", period: "undated" });
    expect(options("topic").map(({ value }) => value)).not.toContain("deployments");
    expect(chosen(options("topic"))).toEqual(["justice"]);
    expect(labels(options("entity"))).toEqual([
      ...["Assembly", "Coast Watch", "Lake Programme", "Royal Guard", "Town councils"],
    ]);
    expect(labels(options("period"))).toEqual(["2020", "2019", "2016", "2015", "2014", "2012", "Date not stated"]);
    expect(options("period").at(-1)).toMatchObject({ value: "undated", selected: true });
  });

  it("speaks the reader's language", async () => {
    const { options, form, frame } = await listOf({}, "fr");
    expect(labels(options("entity"))[0]).toBe("Assemblée");
    expect(labels(options("period")).at(-1)).toBe("Date non précisée");
    expect(frame.locale).toBe("fr");
    expect(form?.action).toBe("/fr/ruritania/figures");
  });

  it("numbers its notes in the order in which its rows are shown", async () => {
    const { numbers } = await listOf({ sort: "figure-desc" });
    const notes = [...new Set(numbers.map(({ note }) => note))];
    expect(notes).toEqual(notes.toSorted((a, b) => a - b));
    expect(notes[0]).toBe(1);
  });
});

describe("sorting", () => {
  it("takes bounds by their limit, ranges by their low end, and puts missing values last", async () => {
    const ascending = ["R01", "W01", "W03", "P05", "T01", "W02", "P06", "P02", "Y01", "P04", "P03", "P01", "B01"];
    expect((await listOf({ sort: "figure-asc" })).ids).toEqual([...ascending, "M01", "C01"]);
    const { ids } = await listOf({ sort: "figure-desc" });
    expect(ids.slice(0, 3)).toEqual(["M01", "B01", "P01"]);
    expect(ids.at(-1)).toBe("C01");
  });

  it("puts undated figures last in both directions, in the order of the unsorted list", async () => {
    const [up, down] = [await listOf({ sort: "period-asc" }), await listOf({ sort: "period-desc" })];
    for (const { ids } of [up, down]) expect(ids.slice(-3)).toEqual(["T01", "P04", "R01"]);
    expect(down.ids.slice(0, 3)).toEqual(["M01", "Y01", "P05"]);
  });

  it.each([
    ["en", "Complaints"],
    ["fr", "Années du programme"],
  ] as const)("by name follows the language (%s)", async (locale, name) => {
    const { numbers } = await listOf({ sort: "indicator-asc" }, locale);
    expect(numbers[0]?.figure.indicator.name[locale]).toBe(name);
  });

  it.each(figureColumns)("by %s agrees with the ranks that the browser sorts by", async (column) => {
    const index = figureColumns.indexOf(column);
    for (const direction of ["asc", "desc"]) {
      const { rows } = await listOf({ sort: `${column}-${direction}` });
      const ranks = rows.map((row) => row.ranks?.[index]);
      const ranked = ranks.filter((rank) => rank !== undefined);
      expect(ranked).toEqual(ranked.toSorted((a, b) => (direction === "desc" ? b - a : a - b)));
      expect(ranks.slice(ranked.length).every((rank) => rank === undefined)).toBe(true);
      expect(ranked.length).toBeGreaterThan(10);
    }
  });

  it("gives equal figures one rank, and a row its index in the unsorted list last", async () => {
    const { rows, ids } = await listOf();
    const ranks = (id: string, column: (typeof figureColumns)[number]) =>
      rows.find((row: TableRow) => row.id === id)?.ranks?.[figureColumns.indexOf(column)];
    expect(ranks("W02", "figure")).not.toBe(ranks("T01", "figure"));
    expect(ranks("P01", "period")).toBe(ranks("P03", "period"));
    expect(ranks("C01", "figure")).toBeUndefined();
    expect(ranks("P04", "period")).toBeUndefined();
    expect(rows.map((row) => row.ranks?.at(-1))).toEqual(ids.map((_, index) => index));
  });
});

describe("250 figures", () => {
  const many = withFigures(
    Array.from({ length: 250 }, (_, index) =>
      figureOf(`N${index}`, {
        ...{ cells: { value: (index * 37) % 250 }, printed: String((index * 37) % 250), locator: `§${index}` },
        period: String(2000 + (index % 10)),
      }),
    ),
  );
  const page = (query: Record<string, string> = {}) => listOf(query, "en", many);

  it("are on three pages of at most a hundred", async () => {
    const pages = await Promise.all(["1", "2", "3"].map((number) => page({ page: number })));
    expect(pages.map(({ ids }) => ids.length)).toEqual([100, 100, 50]);
    expect(pages[1]?.pager).toEqual(["Previous", "Page 2 of 3", "Next"]);
    expect(pages[1]?.lines).toContain("matches: 250 figures");
    expect(pages[1]?.ids[0]).toBe("N100");
  });

  it("are each on one page alone", async () => {
    const pages = await Promise.all(["1", "2", "3"].map((number) => page({ page: number, sort: "figure-asc" })));
    expect(new Set(pages.flatMap(({ ids }) => ids)).size).toBe(250);
  });

  it("lead from page to page, and keep the choice on the way", async () => {
    expect((await page({ topic: "forces", sort: "figure-desc", page: "2" })).ways).toEqual([
      "/en/ruritania/figures?topic=forces&sort=figure-desc",
      "/en/ruritania/figures?topic=forces&sort=figure-desc&page=3",
    ]);
    expect((await page()).ways).toEqual(["/en/ruritania/figures?page=2"]);
    expect((await page({ page: "3" })).ways).toEqual(["/en/ruritania/figures?page=2"]);
    expect((await page({ page: "2" })).ways[0]).toBe("/en/ruritania/figures");
  });

  it("end with the last page, whatever the address asks for", async () => {
    expect((await page({ page: "99" })).pager).toEqual(["Previous", "Page 3 of 3"]);
    const { ids, pager } = await page({ period: "2003", page: "2" });
    expect([ids.length, pager]).toEqual([25, []]);
  });

  it("are sorted before they are cut into pages, and by the server alone", async () => {
    const { numbers, rows, isPaged } = await page({ sort: "figure-desc" });
    expect(numbers[0]?.figure.quantity).toMatchObject({ value: 249 });
    expect(numbers[99]?.figure.quantity).toMatchObject({ value: 150 });
    expect(rows.some(({ ranks }) => ranks)).toBe(false);
    expect(isPaged).toBe(true);
  });

  it("number the notes of each page from one", async () => {
    const { frame } = await page({ page: "3" });
    expect(frame.notes.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });
});

it("a choice that nothing matches is an empty page, not a fault", async () => {
  const { ids, lines, pager } = await listOf({ topic: "context", entity: "coast" });
  expect([ids, pager]).toEqual([[], []]);
  expect(lines).toEqual(expect.arrayContaining(["matches: 0 of 14 figures", "p: No figure matches this choice."]));
});

it("an indicator and an area are a choice where there are several", async () => {
  const abroad = { id: "SYL", name: { en: "Sylvania", fr: "Sylvanie" } };
  const there = figureOf("S1", { cells: { value: 5 }, printed: "5" });
  const dataset = {
    ...withFigures([...figures, { ...there, area: abroad }]),
    areas: new Map([...ruritania.areas, [abroad.id, abroad]]),
  };
  const { ids, options, filters, frame } = await listOf({ area: "SYL", indicator: "personnel" }, "fr", dataset);
  expect(ids).toEqual(["S1"]);
  expect(chosen(options("area"))).toEqual(["SYL"]);
  expect(labels(options("area"))).toContain("Sylvanie");
  expect(filters).toEqual(["topic", "indicator", "entity", "area", "period"]);
  expect(frame.languages[0]?.href).toBe("/en/ruritania/figures?indicator=personnel&area=SYL");
  expect((await listOf({}, "en", withFigures([there]))).filters).toEqual([]);
});
