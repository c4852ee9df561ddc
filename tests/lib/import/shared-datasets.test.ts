import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isMissing, readCell } from "@/lib/import/cells/read-cell";
import { readSource } from "@/lib/import/read/read-source";
import type { SourceTable } from "@/lib/import/source";
import { diskFiles } from "./disk-files";

const folder = join(import.meta.dirname, "../../../../shared/datasets");
const read = (path: string) => readSource(diskFiles(join(folder, path)).files);

/** Rows, columns, header row, decimal sign: what tables of real publishers come to, counted by other means. */
const expected: readonly (readonly [folder: string, file: string, facts: readonly [number, number, number, string]])[] =
  [
    ["01-women-leadership", "un-gender_women-in-parliament_IV2.tsv", [4880, 32, 1, "."]],
    ["01-women-leadership", "wdi_SG.GEN.PARL.ZS_wide.csv", [264, 65, 1, "."]],
    ["04-peacekeeping", "ipi_gender_contributor-mission-month.csv", [29115, 20, 1, "."]],
    ["05-prisons", "wpb_prison-population_series.csv", [1567, 4, 1, "."]],
    ["06-police-justice", "uk_police-officers-fte_by-force_2015.csv", [57, 4, 1, "."]],
    ["09-big", "raw_wdi_API_NER_DS2_en_csv_v2_1224718.csv", [1431, 64, 5, "."]],
    ["11-messy", "khartis_eu-nuts2_colon-missing_fr.csv", [318, 10, 1, ","]],
    ["11-messy", "khartis_japan-aid-by-country_fr.csv", [148, 12, 1, ","]],
    ["11-messy", "khartis_undernourishment_flags_fr.csv", [227, 7, 1, "."]],
  ];

async function cellsOf(table: SourceTable, column: string): Promise<string[]> {
  const index = table.header.indexOf(column);
  const cells: string[] = [];
  for await (const row of table.rows()) cells.push(row.cells[index] ?? "");
  return cells;
}

describe.skipIf(!existsSync(folder))("tables of other publishers", () => {
  it.each(expected)("%s/%s", async (path, file, facts) => {
    const [table] = (await read(`${path}/${file}`)).tables;
    if (!table) throw new Error("no table");
    const { length } = await cellsOf(table, "");
    expect([length, table.header.length, table.headerRow, table.reading.decimal]).toEqual(facts);
  });

  it.each(
    ["01-women-leadership", "02-armed-forces", "03-military-expenditure", "04-peacekeeping", "05-prisons"].concat([
      "06-police-justice",
      "07-population-and-codes",
      "08-open-sdg",
      "11-messy",
    ]),
  )("%s has no file that cannot be read", async (path) => {
    const { tables, problems, leftOut } = await read(path);
    expect(tables.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    const notes = path === "11-messy" ? [join(folder, path, "un-gender_metadata_not-utf8.md")] : [];
    expect(leftOut).toEqual(notes);
  });

  it("have bounds and signs for missing numbers that are read as such", async () => {
    const [hunger] = (await read("11-messy/khartis_undernourishment_flags_fr.csv")).tables;
    const [work] = (await read("11-messy/khartis_eu-nuts2_colon-missing_fr.csv")).tables;
    if (!hunger || !work) throw new Error("no table");
    const flags = (await cellsOf(hunger, "PART Flag")).map((cell) => readCell(cell, "."));
    expect(flags.filter((flag) => "qualifier" in flag && flag.value === undefined).length).toBeGreaterThan(0);
    const hours = (await cellsOf(work, work.header[3] ?? "")).map((cell) => readCell(cell, ","));
    expect(hours.filter(isMissing)).toHaveLength(32);
    expect(hours.filter((hour) => "expected" in hour)).toEqual([]);
  });
});
