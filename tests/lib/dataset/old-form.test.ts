import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importCommand } from "@/lib/cli/import-command";
import { updateDataset } from "@/lib/dataset/describe";
import { readDataset } from "@/lib/dataset/read";
import { minimal, minimalCopy, replacing } from "./minimal-copy";

const derivations = { exclusions: [{ caveat: "R1", figures: ["F001"] }], rules: [] };
const derivationsText = `${JSON.stringify(derivations, null, 2)}\n`;
const rulesOfThatTime = { guards: [{ remark: "R1", figures: ["F001"] }], rules: [] };

const listing = (name: string) => (text: string) => {
  const json = JSON.parse(text);
  const file = { name: "derivations", path: "derivations.json", format: "json" };
  const resources = [...json.resources, file].map((resource) =>
    resource.path === "caveats.csv" ? { ...resource, name, path: `${name}.csv` } : resource,
  );
  return `${JSON.stringify({ ...json, resources }, null, 2)}\n`;
};

/** The minimal dataset as it is now, with rules. */
const present = () => minimalCopy({ "derivations.json": derivationsText, "datapackage.json": listing("caveats") });

/** The same as it was when caveats were called remarks. */
async function ofOldForm(kind = "caveat"): Promise<string> {
  const caveats = await readFile(join(minimal, "caveats.csv"), "utf8");
  return minimalCopy({
    "caveats.csv": null,
    "remarks.csv": caveats.replace("R1,caveat,", `R1,${kind},`),
    "observations.csv": replacing(",caveats,", ",remarks,"),
    "targets.csv": replacing(",caveats,", ",remarks,"),
    "events.csv": replacing(",caveats", ",remarks"),
    "derivations.json": JSON.stringify(rulesOfThatTime),
    "datapackage.json": (text) => listing("remarks")(text).replaceAll('"caveats"', '"remarks"'),
  });
}

async function contentOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}

describe("a dataset of the old form", () => {
  it("is read as the same dataset, with a finding for each name of that time", async () => {
    const [before, now] = [await readDataset(await ofOldForm()), await readDataset(await present())];
    expect(before.findings.map(({ code, file, row, column }) => [code, file, row, column])).toEqual([
      ["old-form", "observations.csv", 1, "remarks"],
      ["old-form", "targets.csv", 1, "remarks"],
      ["old-form", "events.csv", 1, "remarks"],
      ["old-form", "derivations.json", undefined, "guards"],
      ["old-form", "derivations.json", undefined, "guards.1.remark"],
      ["old-form", "remarks.csv", undefined, undefined],
    ]);
    expect({ ...before.dataset, id: "", description: {} }).toEqual({ ...now.dataset, id: "", description: {} });
  });

  it("has its caveats of kind disagreement read as caveats", async () => {
    const { findings, dataset } = await readDataset(await ofOldForm("disagreement"));
    expect(findings).toContainEqual({
      code: "old-form",
      file: "remarks.csv",
      row: 2,
      column: "kind",
      found: "disagreement",
      expected: "caveat",
    });
    expect(dataset?.caveats.get("R1")?.kind).toBe("caveat");
  });

  it.each(["caveat", "disagreement"])("is brought up to date, every file as it would be (kind %s)", async (kind) => {
    const folder = await ofOldForm(kind);
    const { findings, updated } = await updateDataset(folder);
    expect(findings).toEqual([]);
    expect([...updated].sort()).toEqual([
      "caveats.csv",
      "datapackage.json",
      "derivations.json",
      "events.csv",
      "observations.csv",
      "remarks.csv",
      "targets.csv",
    ]);
    const [written, expected] = [await contentOf(folder), await contentOf(await present())];
    // A table whose cells change is written anew, with no quotation mark that it does not need.
    if (kind === "disagreement")
      expected["caveats.csv"] = expected["caveats.csv"]?.replace(/"(Les [^"]*)"/, "$1") ?? "";
    expect(written).toEqual(expected);
    expect((await readDataset(folder)).findings).toEqual([]);
  });

  it("is as it was where its description cannot be written", async () => {
    const folder = await ofOldForm();
    await writeFile(join(folder, "datapackage.json"), '{ "resources": 1 }');
    const before = await contentOf(folder);
    const { findings, updated } = await updateDataset(folder);
    expect(findings.map(({ code }) => code)).toContain("json-shape");
    expect(updated).toEqual([]);
    expect(await contentOf(folder)).toEqual(before);
  });

  it("is brought up to date by an import into it", async () => {
    const folder = await ofOldForm();
    const tables = await minimalCopy();
    await mkdir(join(tables, "in"));
    const table = join(tables, "in", "staff.csv");
    await writeFile(table, "Country Code,Indicator Code,Year,Value\nSYL,dogs,2015,12\nSYL,dogs,2016,14\n");
    const { exitCode, problem } = await importCommand([table, "--into", folder, "--source", "A table"]);
    expect([exitCode, problem]).toEqual([0, ""]);
    const { findings, dataset } = await readDataset(folder);
    expect(findings).toEqual([]);
    expect(dataset?.figures.get("F002")?.caveats.map(({ id }) => id)).toEqual(["R1"]);
    expect(dataset?.figures.size).toBe(8);
  });
});

it("a dataset of the present form keeps every file but datapackage.json", async () => {
  const folder = await present();
  const { updated } = await updateDataset(folder);
  expect(updated).toEqual([]);
  expect(await contentOf(folder)).toEqual(await contentOf(await present()));
});
