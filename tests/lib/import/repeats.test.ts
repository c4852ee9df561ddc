import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importCommand } from "@/lib/cli/import-command";
import { rowsOf, temporaryRoot } from "./imported";

const source = ["--source", "Observatory, Yearbook, 2016"];

/** A table that is imported once as it is, and again after its mapping was changed. */
async function tableOf(text: string, options: readonly string[] = source) {
  const root = await temporaryRoot();
  const [path, into] = [join(root, "staff.csv"), join(root, "sylvania")];
  await writeFile(path, text);
  const first = await importCommand([path, "--into", into, ...options]);
  const again = async (change: (table: Record<string, unknown>) => object) => {
    const file = `${into}.mapping.json`;
    const mapping = JSON.parse(await readFile(file, "utf8"));
    await writeFile(file, JSON.stringify({ ...mapping, tables: mapping.tables.map(change) }));
    return importCommand([path, "--into", into, "--mapping", file]);
  };
  return { ...first, again, rows: () => rowsOf(into, "observations.csv") };
}

const alike = `country,iso_a3,year,officers,grade
Spain,ESP,2015,10,junior
Peru,PER,2015,10,junior
Spain,ESP,2015,10,senior
Peru,PER,2015,10,junior
`;

describe("rows that give one number for one subject", () => {
  it("are one only where every cell is the same; else the rows and the columns are named", async () => {
    const { exitCode, problem } = await tableOf(alike);
    expect(exitCode).toBe(1);
    expect(problem).toContain(
      "staff.csv, row 4, column “grade”: found “senior” where row 2, which gives the same officers-ESP-2015 (“10”), has “junior”; expected rows that are equal in every cell, which the mapping does not use: put “grade” under “dimensions”",
    );
    expect(problem).not.toContain("row 5");
  });

  it("are counted as repeats where they are equal", async () => {
    const { out, problem, rows } = await tableOf(alike.replace("senior", "junior"));
    expect(problem).toBe("");
    expect(out).toContain("2 figures repeat an earlier one of the same table exactly");
    expect(await rows()).toHaveLength(2);
  });

  it("are all kept where the mapping says so, but for those that are equal", async () => {
    const { again, rows } = await tableOf(alike);
    const { problem } = await again((table) => ({ ...table, repeated: "keep" }));
    expect(problem).toBe("");
    expect((await rows()).map(({ id }) => id)).toEqual([
      "officers-ESP-2015",
      "officers-PER-2015",
      "officers-ESP-2015-2",
    ]);
  });
});

it("names the columns in which rows differ that contradict each other", async () => {
  const { problem } = await tableOf(alike.replace("10,senior", "12,senior"));
  expect(problem).toContain(
    "row 4, column “officers”: found “12” for officers-ESP-2015, of which row 2 says “10”; the rows also differ in “grade”, which the mapping does not use; expected one figure; put “grade” under “dimensions”",
  );
});

it("keeps what two sources of one table say of one thing", async () => {
  const text =
    "country,iso_a3,year,officers,source\nSpain,ESP,2015,10,Ministry\nSpain,ESP,2015,12,Union\nPeru,PER,2015,7,Union\n";
  const { problem, rows } = await tableOf(text, []);
  expect(problem).toBe("");
  expect((await rows()).map(({ id, value, source: from }) => [id, value, from])).toEqual([
    ["officers-ESP-2015", "10", "ministry"],
    ["officers-ESP-2015-2", "12", "union"],
    ["officers-PER-2015", "7", "union"],
  ]);
});
