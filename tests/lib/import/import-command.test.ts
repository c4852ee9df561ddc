import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFolder } from "@/lib/cli/check-folder";
import { importCommand } from "@/lib/cli/import-command";
import { fixtures, imported, rowsOf, temporaryRoot } from "./imported";

const source = ["--source", "Observatory of Sylvania, Yearbook, 2016"];
const header = "country,iso_a3,year,officers\n";

/** A table in a file of its own, which a test can change between imports. */
async function tableIn(root: string, rows: string): Promise<string> {
  const path = join(root, "officers.csv");
  await writeFile(path, header + rows);
  return path;
}

describe("an import into a dataset that is there", () => {
  it("changes nothing the second time", async () => {
    const root = await temporaryRoot();
    const into = join(root, "sylvania");
    const path = await tableIn(root, "Sylvania,SYL,2014,10\nSylvania,SYL,2015,11\n");
    await importCommand([path, "--into", into, ...source]);
    const before = await rowsOf(into, "observations.csv");
    const { exitCode, out } = await importCommand([path, "--into", into, ...source]);
    expect(exitCode).toBe(0);
    expect(out).toContain("0 added\n0 changed\n0 dropped\n2 unchanged, 0 of other hands kept");
    expect(await rowsOf(into, "observations.csv")).toEqual(before);
    expect(JSON.parse(await readFile(join(into, "datapackage.json"), "utf8"))).toMatchObject({
      version: "1.0.0",
    });
  });

  it("says what is added, changed and dropped, keeps the rows of other hands and notes the change", async () => {
    const root = await temporaryRoot();
    const into = join(root, "sylvania");
    await importCommand([
      await tableIn(root, "Sylvania,SYL,2014,10\nSylvania,SYL,2015,11\n"),
      "--into",
      into,
      ...source,
    ]);
    const [first] = await rowsOf(into, "observations.csv");
    const observations = join(into, "observations.csv");
    const own = `own-1,officers,country-or-area,SYL,_Z,2013,9,,,,A,actual,,observatory-of-sylvania-yearbook-2016,p. 4,,9,,\n`;
    await writeFile(observations, (await readFile(observations, "utf8")) + own);
    const path = await tableIn(root, "Sylvania,SYL,2014,12\nSylvania,SYL,2016,13\n");
    const { exitCode, out } = await importCommand([path, "--into", into, ...source]);
    expect(exitCode).toBe(0);
    expect(out).toContain(
      `1 added\n  + officers-SYL-2016: 13\n1 changed\n  ~ ${first?.id}: 10 → 12\n1 dropped\n  - officers-SYL-2015: 11\n0 unchanged, 1 of other hands kept`,
    );
    expect((await rowsOf(into, "observations.csv")).map(({ id }) => id)).toEqual([
      "own-1",
      "officers-SYL-2014",
      "officers-SYL-2016",
    ]);
    expect(await readFile(join(into, "CHANGES.md"), "utf8")).toContain("| officers-SYL-2014 | value | 10 | 12 |");
    const { findings, dataset } = await checkFolder(into);
    expect(findings).toEqual([]);
    expect(dataset?.description.version).toBe("1.0.1");
  });

  it("adds to a dataset of other dimensions, tables and sources", async () => {
    const root = await temporaryRoot();
    const into = join(root, "sylvania");
    const { cp } = await import("node:fs/promises");
    await cp("tests/fixtures/minimal", into, { recursive: true });
    const indicators = join(into, "indicators.csv");
    const before = await readFile(indicators, "utf8");
    await writeFile(indicators, before.replaceAll(",persons,", ",posts,"));
    const { exitCode, problem } = await importCommand([join(fixtures, "contributors.csv"), "--into", into, ...source]);
    expect(problem).toContain("indicators.csv, column “unit”: found the indicator “personnel” in posts");
    expect(exitCode).toBe(2);
    await writeFile(indicators, before);
    const other = await importCommand([join(fixtures, "open-sdg.csv"), "--into", into, ...source]);
    expect(other).toMatchObject({ exitCode: 0, problem: "" });
    const { findings, dataset } = await checkFolder(into);
    expect(findings).toEqual([]);
    expect(dataset?.figures.has("F001")).toBe(true);
    expect(dataset?.figures.size).toBe(9);
    const again = await importCommand([join(fixtures, "open-sdg.csv"), "--into", into, ...source]);
    expect(again.out).toMatch(/0 added\n0 changed\n0 dropped/);
  });

  it("leaves it as it was with --dry-run", async () => {
    const root = await temporaryRoot();
    const into = join(root, "sylvania");
    const { exitCode, out } = await importCommand([
      await tableIn(root, "Sylvania,SYL,2014,10\n"),
      "--into",
      into,
      ...source,
      "--dry-run",
    ]);
    expect(exitCode).toBe(0);
    expect(out).toContain("1 added");
    expect(out).toContain("Without --dry-run the mapping is written to");
    expect(await readdir(root)).toEqual(["officers.csv"]);
  });
});

describe("an import is refused", () => {
  it("without a source, and says how to give one", async () => {
    const { exitCode, problem } = await imported(join(fixtures, "world-bank-long.csv"));
    expect(exitCode).toBe(1);
    expect(problem).toContain("a figure without a source is refused");
  });

  it("with the row and column of the original, what was found and what was expected", async () => {
    const root = await temporaryRoot();
    const into = join(root, "sylvania");
    const rows = Array.from({ length: 12 }, (_, index) => `Sylvania,SYL,${2000 + index},${index}\n`).join("");
    const { exitCode, problem } = await importCommand([
      await tableIn(root, `${rows}Sylvania,SYL,2015,eleven\n`),
      "--into",
      into,
      ...source,
    ]);
    expect(exitCode).toBe(1);
    expect(problem).toMatch(/officers\.csv, row 14, column “officers”: found “eleven”; expected a number/);
    expect(problem).toContain(`${into} is as it was`);
    expect(await readdir(root)).toEqual(["officers.csv", "sylvania.mapping.json"]);
  });

  it("where the checker finds errors, which name the original cell", async () => {
    const root = await temporaryRoot();
    const path = join(root, "shares.csv");
    await writeFile(path, "Country Name,Country Code,Year,Value\nSylvania,SYL,2015,12\n");
    const into = join(root, "sylvania");
    await importCommand([path, "--into", into, ...source]);
    await writeFile(path, "Country Name,Country Code,Year,Value\nSylvania,SYL,2015,12.5\n");
    const { exitCode, problem } = await importCommand([path, "--into", into, "--mapping", `${into}.mapping.json`]);
    expect(exitCode).toBe(1);
    expect(problem).toContain("shares.csv, row 2, column D (“12.5”): ");
    expect((await rowsOf(into, "observations.csv"))[0]).toMatchObject({ value: "12" });
  });

  it("where no column holds numbers: the columns found, the shapes looked for, a mapping to fill in", async () => {
    const { exitCode, problem } = await imported(join(fixtures, "words-only.csv"), ...source);
    expect(exitCode).toBe(1);
    expect(problem).toContain("none of its columns holds numbers");
    expect(problem).toContain("“country”, “vote”, “status”");
    expect(problem).toContain("Looked for: a World Bank table");
    expect(problem).toContain("Fill in what stands as “?”");
  });

  it("where rows contradict each other and no column tells them apart", async () => {
    const root = await temporaryRoot();
    const path = await tableIn(root, "Sylvania,SYL,2014,10\nSylvania,SYL,2014,11\nSylvania,SYL,2014,10\n");
    const { exitCode, problem } = await importCommand([path, "--into", join(root, "sylvania"), ...source]);
    expect(exitCode).toBe(1);
    expect(problem).toContain("row 3, column “officers”: found “11” for officers-SYL-2014, of which row 2 says “10”");
  });

  it.each([
    [[], "missing file or folder"],
    [["a.csv"], "missing --into"],
    [["a.csv", "--into", "data/API v2"], "becomes an address"],
    [["a.csv", "--into", "data/api"], "a word that Muster uses itself"],
    [["nowhere.csv", "--into", "data/sylvania"], "nowhere.csv: found no such file or folder"],
    [["a.csv", "--into", "data/x", "--mapping", "nowhere.json"], "--mapping nowhere.json"],
  ])("with 2 for %j", async (args, message) => {
    const { exitCode, problem } = await importCommand(args);
    expect(exitCode).toBe(2);
    expect(problem).toContain(message);
  });
});

describe("a mapping", () => {
  it("answers what the table does not say, and each figure says that a person did", async () => {
    const path = join(fixtures, "no-time.csv");
    const refused = await imported(path, ...source);
    expect(refused.exitCode).toBe(1);
    expect(refused.problem).toContain("no column and no header says when");
    const mapping = `${refused.folder}.mapping.json`;
    const open = await importCommand([path, "--into", refused.folder, "--mapping", mapping]);
    expect(open.problem).toContain("tables.0.period.constant: still “?”");
    await writeFile(
      mapping,
      (await readFile(mapping, "utf8")).replace('"period": { "constant": "?" }', '"period": { "constant": "2018" }'),
    );
    const { exitCode, problem } = await importCommand([path, "--into", refused.folder, "--mapping", mapping]);
    expect(problem).toBe("");
    expect(exitCode).toBe(0);
    const rows = await rowsOf(refused.folder, "observations.csv");
    expect(rows.map(({ area }) => area)).toEqual(["XS", "XS", "XS", "NA", "NA", "NA"].slice(0, rows.length));
    const [caveat] = await rowsOf(refused.folder, "caveats.csv");
    expect(new Set(rows.map(({ caveats }) => caveats))).toEqual(new Set([caveat?.id]));
    expect(caveat?.text).toContain("“2018” was given to all of it when it was imported, so its figures may mix years");
  });

  it("is never written over where a person may have edited it", async () => {
    const root = await temporaryRoot();
    const into = join(root, "sylvania");
    await writeFile(`${into}.mapping.json`, "{}");
    const { out } = await importCommand([await tableIn(root, "Sylvania,SYL,2014,10\n"), "--into", into, ...source]);
    expect(out).toContain(`The mapping is in ${into}-2.mapping.json`);
    expect(await readFile(`${into}.mapping.json`, "utf8")).toBe("{}");
  });
});
