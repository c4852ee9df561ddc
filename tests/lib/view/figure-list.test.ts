import { describe, expect, it } from "vitest";
import { figureColumns } from "@/lib/domain/figure-order";
import { type FigureChoice, type FigureFilter, parseChoice } from "@/lib/view/figure-choice";
import { type FigureList, figureList } from "@/lib/view/figure-list";
import { figureOf, figures, ruritania, withFigures } from "../sample-dataset";

const listOf = (choice: Partial<FigureChoice>, locale: "en" | "fr" = "en") =>
  figureList(ruritania, locale, { page: 1, ...choice });
const optionsOf = ({ options }: FigureList, wanted: FigureFilter) =>
  options.find(({ filter }) => filter === wanted)?.options ?? [];
const idsOf = (list: FigureList) => list.rows.map(({ id }) => id);

describe("the list of all figures", () => {
  it("goes through the topics, and within each keeps the order of the files, until it is sorted", () => {
    const ofTopics = ["representation", "forces", "justice", "deployments", "support", "context"].flatMap((topic) =>
      figures.filter(({ indicator }) => indicator.topic === topic),
    );
    expect(idsOf(listOf({}))).toEqual(ofTopics.map(({ id }) => id));
    expect(ofTopics).toHaveLength(figures.length);
  });

  it("says how many figures there are and how many match, and counts no missing value among them", () => {
    expect(listOf({})).toMatchObject({ counts: { figures: 14, missing: 1, all: 14 }, filtered: false });
    expect(listOf({ topic: "justice" })).toMatchObject({ counts: { figures: 1, missing: 1, all: 14 }, filtered: true });
    expect(listOf({ entity: "coast" })).toMatchObject({ counts: { figures: 2, missing: 0, all: 14 }, filtered: true });
  });

  it("offers what the dataset has, and marks what was chosen", () => {
    const list = listOf({ topic: "justice", period: "undated" });
    const topics = optionsOf(list, "topic");
    expect(topics.map(({ value }) => value)).not.toContain("deployments");
    expect(topics.filter(({ selected }) => selected).map(({ value }) => value)).toEqual(["justice"]);
    expect(optionsOf(list, "entity").map(({ label }) => label)).toEqual([
      ...["Assembly", "Coast Watch", "Lake Programme", "Royal Guard", "Town councils"],
    ]);
    expect(optionsOf(list, "period").map(({ label }) => label)).toEqual([
      ...["2020", "2019", "2016", "2015", "2014", "2012", "Date not stated"],
    ]);
    expect(optionsOf(list, "period").at(-1)).toMatchObject({ value: "undated", selected: true });
  });

  it("speaks the reader's language", () => {
    const list = listOf({}, "fr");
    const { frame, action } = list;
    expect(optionsOf(list, "entity").map(({ label }) => label)[0]).toBe("Assemblée");
    expect(optionsOf(list, "period").at(-1)?.label).toBe("Date non précisée");
    expect(frame.locale).toBe("fr");
    expect(action).toBe("/fr/ruritania/figures");
  });

  it("numbers its notes in the order in which its rows are shown", () => {
    const rows = listOf({ sort: { column: "figure", descending: true } }).rows;
    const notes = [...new Set(rows.map(({ cited }) => cited.note))];
    expect(notes).toEqual(notes.toSorted((a, b) => a - b));
    expect(notes[0]).toBe(1);
  });
});

describe("sorting", () => {
  it("takes bounds by their limit, ranges by their low end, and puts missing values last", () => {
    const ascending = ["R01", "W01", "W03", "P05", "T01", "W02", "P06", "P02", "Y01", "P04", "P03", "P01", "B01"];
    expect(idsOf(listOf({ sort: { column: "figure", descending: false } }))).toEqual([...ascending, "M01", "C01"]);
    const descending = idsOf(listOf({ sort: { column: "figure", descending: true } }));
    expect(descending.slice(0, 3)).toEqual(["M01", "B01", "P01"]);
    expect(descending.at(-1)).toBe("C01");
  });

  it("puts undated figures last in both directions, in the order of the unsorted list", () => {
    for (const descending of [false, true]) {
      expect(idsOf(listOf({ sort: { column: "period", descending } })).slice(-3)).toEqual(["T01", "P04", "R01"]);
    }
    expect(idsOf(listOf({ sort: { column: "period", descending: true } })).slice(0, 3)).toEqual(["M01", "Y01", "P05"]);
  });

  it("by name follows the language", () => {
    const first = (locale: "en" | "fr") =>
      listOf({ sort: { column: "indicator", descending: false } }, locale).rows[0]?.subject.indicator;
    expect(first("en")).toBe("Complaints");
    expect(first("fr")).toBe("Années du programme");
  });

  it.each(figureColumns)("by %s agrees with the places that the browser sorts by", (column) => {
    for (const descending of [false, true]) {
      const { rows } = listOf({ sort: { column, descending } });
      const ranks = rows.map((row) => row.ranks[column]);
      const ranked = ranks.filter((rank) => rank !== null);
      expect(ranked).toEqual(ranked.toSorted((a, b) => (descending ? b - a : a - b)));
      expect(ranks.slice(ranked.length).every((rank) => rank === null)).toBe(true);
      expect(ranked.length).toBeGreaterThan(10);
    }
  });

  it("gives equal figures one place", () => {
    const { rows } = listOf({});
    const rank = (id: string) => rows.find((row) => row.id === id)?.ranks;
    expect(rank("W02")?.figure).not.toBe(rank("T01")?.figure);
    expect(rank("P01")?.period).toBe(rank("P03")?.period);
    expect(rank("C01")?.figure).toBeNull();
    expect(rank("P04")?.period).toBeNull();
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
  const page = (query: Record<string, string>) => figureList(many, "en", parseChoice(query, many));

  it("stand on three pages of at most a hundred", () => {
    expect([1, 2, 3].map((number) => page({ page: String(number) }).rows.length)).toEqual([100, 100, 50]);
    expect(page({ page: "2" })).toMatchObject({ paging: { page: 2, pages: 3 }, counts: { figures: 250 } });
    expect(page({ page: "2" }).rows[0]?.id).toBe("N100");
  });

  it("are each on one page alone", () => {
    const ids = ["1", "2", "3"].flatMap((number) => idsOf(page({ page: number, sort: "figure-asc" })));
    expect(new Set(ids).size).toBe(250);
  });

  it("lead from page to page, and keep the choice on the way", () => {
    const query = { topic: "forces", sort: "figure-desc" };
    expect(page({ ...query, page: "2" }).paging).toMatchObject({
      previous: "/en/ruritania/figures?topic=forces&sort=figure-desc",
      next: "/en/ruritania/figures?topic=forces&sort=figure-desc&page=3",
    });
    expect(page({ page: "2" }).paging.previous).toBe("/en/ruritania/figures");
    expect(page({}).paging).not.toHaveProperty("previous");
    expect(page({ page: "3" }).paging).not.toHaveProperty("next");
  });

  it("end with the last page, whatever the address asks for", () => {
    expect(page({ page: "99" })).toMatchObject({ paging: { page: 3 } });
    expect(page({ period: "2003", page: "2" })).toMatchObject({
      paging: { page: 1, pages: 1 },
      counts: { figures: 25 },
    });
  });

  it("are sorted before they are cut into pages", () => {
    const values = page({ sort: "figure-desc" }).rows.map(({ cited }) => cited.figure.quantity);
    expect(values[0]).toMatchObject({ value: 249 });
    expect(values[99]).toMatchObject({ value: 150 });
  });

  it("number the notes of each page from one", () => {
    expect(page({ page: "3" }).frame.notes.map(({ number }) => number)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });
});

it("a choice that nothing matches is an empty page, not a fault", () => {
  expect(listOf({ topic: "context", entity: "coast" })).toMatchObject({
    rows: [],
    counts: { figures: 0 },
    paging: { page: 1, pages: 1 },
  });
});

it("an indicator and an area are a choice where there are several", () => {
  const abroad = { id: "SYL", name: { en: "Sylvania", fr: "Sylvanie" } };
  const there = figureOf("S1", { cells: { value: 5 }, printed: "5" });
  const dataset = {
    ...withFigures([...figures, { ...there, area: abroad }]),
    areas: new Map([...ruritania.areas, [abroad.id, abroad]]),
  };
  const list = figureList(dataset, "fr", parseChoice({ area: "SYL", indicator: "personnel" }, dataset));
  expect(idsOf(list)).toEqual(["S1"]);
  expect(
    optionsOf(list, "area")
      .filter(({ selected }) => selected)
      .map(({ label }) => label),
  ).toEqual(["Sylvanie"]);
  expect(list.options.map(({ filter }) => filter)).toEqual(["topic", "indicator", "entity", "area", "period"]);
  expect(list.frame.languages[0]?.href).toBe("/en/ruritania/figures?indicator=personnel&area=SYL");
  const alone = figureList(withFigures([there]), "en", { page: 1 });
  expect(alone.options).toEqual([]);
});
