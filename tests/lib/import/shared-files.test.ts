import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importCommand } from "@/lib/cli/import-command";
import { expectLikeOriginals, imported, rowsOf, shared } from "./imported";

const source = ["--source", "Publisher, Table, 2020"];

/** Files of some ten thousand rows and more take minutes: they are read where somebody asks for it. */
const areLargeLeftOut = process.env.LARGE_FILES === undefined;

/** Files of other publishers that lie beside this repository on some machines. */
describe.skipIf(!existsSync(shared))("files of other publishers", () => {
  it("keep what the UN and the World Bank say of one year apart", async () => {
    const un = join(shared, "01-women-leadership/un-gender_women-in-parliament_IV2.tsv");
    const bank = join(shared, "01-women-leadership/wdi_SG.GEN.PARL.ZS_wide.csv");
    const first = await imported(un);
    await expectLikeOriginals(un, first.rows, "\t");
    const { exitCode, problem } = await importCommand([
      bank,
      "--into",
      first.folder,
      "--source",
      "World Bank, World Development Indicators, 2020",
    ]);
    expect([exitCode, problem]).toEqual([0, ""]);
    const rows = (await rowsOf(first.folder, "observations.csv")).filter(
      ({ area, period }) => area === "MLI" && period === "2015",
    );
    expect(rows.map(({ value, source: from }) => [Number(value).toFixed(2), from]).sort()).toEqual([
      ["8.84", "world-bank-world-development-indicators-2020"],
      ["9.52", expect.stringContaining("inter-parliamentary-union")],
    ]);
  });

  it("say that one period was given to a row that mixes years", async () => {
    const path = join(shared, "05-prisons/wpb_prison-indicators_latest.csv");
    const { folder, exitCode, problem } = await imported(path, ...source);
    expect(exitCode).toBe(1);
    expect(problem).toContain("no column and no header says when");
    const mapping = `${folder}.mapping.json`;
    await writeFile(
      mapping,
      (await readFile(mapping, "utf8")).replace('"period": { "constant": "?" }', '"period": { "constant": "2018" }'),
    );
    const second = await importCommand([path, "--into", folder, "--mapping", mapping]);
    expect([second.exitCode, second.problem]).toEqual([0, ""]);
    const rows = await rowsOf(folder, "observations.csv");
    await expectLikeOriginals(path, rows);
    const caveats = new Map((await rowsOf(folder, "caveats.csv")).map(({ id, text }) => [id, text]));
    const ofOne = rows.filter(({ area }) => area === "MLI");
    expect(ofOne.map(({ printed }) => printed)).toEqual(["33", "5209", "2.8", "52.8", "223.3", "1.3", "58"]);
    for (const { caveats: id = "" } of ofOne) expect(caveats.get(id)).toContain("may mix years");
    const namibia = (await rowsOf(folder, "areas.csv")).find(({ id }) => id === "NAM");
    expect(namibia).toMatchObject({ name: "Namibia", name_fr: "Namibie", code: "NAM" });
  });

  it.skipIf(areLargeLeftOut)("sum to the strength of a mission, women apart (with LARGE_FILES=1)", async () => {
    const path = join(shared, "04-peacekeeping/ipi_gender_contributor-mission-month.csv");
    const { rows } = await imported(path, ...source);
    await expectLikeOriginals(path, rows);
    const total = (sex: string) =>
      rows
        .filter(
          (row) =>
            row.entity === "MINUSMA" && row.period === "2014-02-28" && row.personnel_type === "_T" && row.sex === sex,
        )
        .reduce((sum, { value }) => sum + Number(value), 0);
    expect([total("_T"), total("F")]).toEqual([7093, 98]);
  });

  it.skipIf(areLargeLeftOut)("leave the coordinates of missions where they are (with LARGE_FILES=1)", async () => {
    const path = join(shared, "04-peacekeeping/ipi_missions_monthly_1990-2014.csv");
    const { rows, out } = await imported(path, ...source);
    await expectLikeOriginals(path, rows);
    expect(out).toMatch(/“mission\.hq\.long”, “mission\.hq\.lat”[^()]*\(a place on the map, no statistic\)/);
    expect(rows.filter(({ indicator = "" }) => /long|lat|nam|g77/.test(indicator))).toEqual([]);
  });

  it.each([
    ["01-women-leadership/owid_womens-political-representation.csv", 1757],
    ["01-women-leadership/ddf--datapoints--sg_gen_parl--by--geo_area--nature--sex--units--year.csv", 4774],
    ["05-prisons/wpb_prison-population_series.csv", 3106],
    ["06-police-justice/un-gender_female-police-share_IV4.tsv", 754],
    ["08-open-sdg/canada_indicator_16-1-1.csv", 1386],
    ["11-messy/khartis_eu-nuts2_colon-missing_fr.csv", 2862],
  ])("become figures that are their cells: %s", becomesItsCells);

  it.skipIf(areLargeLeftOut).each([
    ["03-military-expenditure/owid_sipri-milex-2022.csv", 20760],
    ["07-population-and-codes/population.csv", 17195],
    ["09-big/raw_wdi_API_MLI_DS2_en_csv_v2_1220149.csv", 35387],
  ])("become figures that are their cells: %s (with LARGE_FILES=1)", becomesItsCells);

  async function becomesItsCells(file: string, figures: number): Promise<void> {
    const path = join(shared, file);
    const { rows, problem } = await imported(path, ...source);
    expect(problem).toBe("");
    expect(rows).toHaveLength(figures);
    await expectLikeOriginals(path, rows, file.endsWith(".tsv") ? "\t" : ",");
  }

  it.each([
    ["01-women-leadership/un-gender_quota-parliament_QIV1_qualitative.tsv", "holds codes of categories, no numbers"],
    ["06-police-justice/uk_police-officers-fte_by-force_2015.csv", "of which row 23 says"],
    ["07-population-and-codes/country-codes.csv", "its only numbers are no statistics"],
    ["11-messy/khartis_arms-trade-treaty-status_fr.csv", "its only numbers are no statistics"],
  ])("are refused with the reason: %s", async (file, reason) => {
    const { exitCode, problem } = await imported(join(shared, file), ...source);
    expect(exitCode).toBe(1);
    expect(problem).toContain(reason);
  });
});
