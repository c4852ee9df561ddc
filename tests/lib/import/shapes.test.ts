import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFolder } from "@/lib/cli/check-folder";
import { expectLikeOriginals, fixtures, imported, rowsOf } from "./imported";

const source = ["--source", "Observatory of Sylvania, Yearbook, 2016"];

const shapes = [
  { file: "world-bank-wide.csv", shape: "World Bank, a year a column", figures: 7, options: [] },
  { file: "world-bank-long.csv", shape: "World Bank, a row a figure", figures: 3, options: source },
  { file: "entity-year.csv", shape: "Our World in Data", figures: 5, options: source },
  { file: "sdmx-names.tsv", shape: "SDMX names", figures: 2, options: [], delimiter: "\t" },
  { file: "ddf--datapoints--seats--by--geo--sex--time.csv", shape: "DDF datapoints", figures: 3, options: source },
  { file: "open-sdg.csv", shape: "Open SDG", figures: 3, options: source },
  { file: "contributors.csv", shape: "persons by type and sex", figures: 12, options: source },
  { file: "plain-long.csv", shape: "a plain table", figures: 6, options: source },
  {
    file: "headers-with-years.csv",
    shape: "a table with times in its headers",
    figures: 4,
    options: source,
    delimiter: ";",
  },
];

describe("npm run import recognises", () => {
  it.each(shapes)(
    "$shape: every value is that of its original cell",
    async ({ file, shape, figures, options, delimiter }) => {
      const path = join(fixtures, file);
      const result = await imported(path, ...options);
      expect(result.problem).toBe("");
      expect(result.out).toContain(`recognised as ${shape}`);
      expect(result.rows).toHaveLength(figures);
      await expectLikeOriginals(path, result.rows, delimiter);
      const { findings, dataset } = await checkFolder(result.folder);
      expect(findings).toEqual([]);
      expect(dataset?.figures.size).toBe(figures);
    },
  );
});

describe("what the shapes say", () => {
  it("takes the source of a World Bank file from its first lines", async () => {
    const { folder, out } = await imported(join(fixtures, "world-bank-wide.csv"));
    expect(out).toContain("World Development Indicators");
    expect(await rowsOf(folder, "areas.csv")).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: "SYL", name: "Sylvania", code: "SYL" })]),
    );
  });

  it("reads sex, nature and source of SDMX names, and keeps words as caveats", async () => {
    const { rows, folder, out } = await imported(join(fixtures, "sdmx-names.tsv"));
    expect(rows[0]).toMatchObject({
      sex: "F",
      area: "SYL",
      status: "A",
      value: "9.52",
      source: "inter-parliamentary-union",
    });
    expect(rows[1]).toMatchObject({ area: "1", status: "E", value: "22.1" });
    const [caveat] = await rowsOf(folder, "caveats.csv");
    expect(caveat).toMatchObject({ id: rows[0]?.caveats, text: "The table says: “As of 1 Feb of given year.”." });
    expect(out).toContain("“X”, “Y” (a place on the map, no statistic)");
  });

  it("takes names of codes from the files beside DDF datapoints", async () => {
    const { folder, rows } = await imported(
      join(fixtures, "ddf--datapoints--seats--by--geo--sex--time.csv"),
      ...source,
    );
    expect((await rowsOf(folder, "areas.csv")).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Sylvania", "Borduria"]),
    );
    expect(rows.map(({ sex }) => sex)).toEqual(["F", "_T", "F"]);
  });

  it("takes an empty breakdown of Open SDG for the total", async () => {
    const { rows } = await imported(join(fixtures, "open-sdg.csv"), ...source);
    expect(rows.map(({ sex, area, period }) => [sex, area, period])).toEqual([
      ["_T", "national", "2014/2015"],
      ["F", "national", "2014/2015"],
      ["_T", "11", "2014/2015"],
    ]);
  });

  it("takes names and definitions of Open SDG from the files beside it", async () => {
    const { folder } = await imported(join(fixtures, "open-sdg.csv"), ...source);
    expect((await rowsOf(folder, "indicators.csv"))[0]).toMatchObject({
      name: "Indicator 16.3.1: Share of victims who reported",
      name_fr: "Indicateur 16.3.1 : Part des victimes ayant porté plainte",
      definition: "Victims who reported to the police.",
      unit: "percent",
    });
    expect((await rowsOf(folder, "areas.csv")).find(({ id }) => id === "national")?.name).toBe("Sylvania");
  });

  it("counts persons by mission, contributor, type and sex", async () => {
    const { rows } = await imported(join(fixtures, "contributors.csv"), ...source);
    expect(rows[1]).toMatchObject({
      entity: "UNSYL",
      area: "NAM",
      sex: "F",
      personnel_type: "police",
      period: "2014-02-28",
      value: "1",
    });
    expect(rows[5]).toMatchObject({ sex: "_T", personnel_type: "_T", value: "22" });
  });

  it("keeps markers, bounds and missing numbers, and leaves coordinates where they are", async () => {
    const { rows, folder, out } = await imported(join(fixtures, "plain-long.csv"), ...source);
    const [starred, , below, missing] = rows;
    expect(starred).toMatchObject({ value: "6000", printed: "6,000*" });
    expect(below).toMatchObject({ area: "NA", value: "", high: "5", qualifier: "under" });
    expect(missing).toMatchObject({ value: "", printed: "n/a" });
    expect("OLMQ").toContain(missing?.status);
    const caveats = await rowsOf(folder, "caveats.csv");
    expect(caveats.find(({ id }) => id === starred?.caveats)?.text).toContain("Estimate of the 3rd quarter.");
    expect(out).toMatch(/Not imported: .*“latitude”, “longitude” \(a place on the map, no statistic\)/);
  });

  it("reads a decimal comma and the year in a header", async () => {
    const { rows } = await imported(join(fixtures, "headers-with-years.csv"), ...source);
    expect(rows.map(({ period, value }) => [period, value])).toEqual([
      ["2010", "28"],
      ["2011", "28.8"],
      ["2010", "2.9"],
      ["2011", "3"],
    ]);
  });
});
