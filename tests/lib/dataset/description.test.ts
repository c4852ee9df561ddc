import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeDataset } from "@/lib/dataset/describe";
import { readDataset } from "@/lib/dataset/read";
import { minimal, minimalCopy, replacing } from "./minimal-copy";

const file = "datapackage.json";

async function findingsWith(edit: (text: string) => string) {
  return (await readDataset(await minimalCopy({ [file]: edit }))).findings;
}

describe("datapackage.json", () => {
  it.each([
    ["version", '"version": "1.0.1"', '"version": "1.0"', { found: "1.0", expected: "1.0.0" }],
    ["highlights", '"highlights": [\n    "F002",\n    "T001"\n  ]', '"highlights": "F002"', { expected: "array" }],
    ["licenses.CC-BY-4.0.path", '"https://creativecommons.org/licenses/by/4.0/"', '"by/4.0"', { found: "by/4.0" }],
    [
      "dimensions.rank.codes.senior.name_fr",
      ',\n          "name_fr": "Officiers supérieurs"',
      "",
      { expected: "string" },
    ],
    [
      "resources.areas.path",
      '"path": "areas.csv"',
      '"path": "../minimal/areas.csv"',
      { found: "../minimal/areas.csv" },
    ],
  ])("says what is wrong with %s", async (column, old, by, facts) => {
    const findings = await findingsWith(replacing(old, by));
    expect(findings.find(({ code }) => code === "json-shape")).toMatchObject({ file, column, ...facts });
  });

  it("says which languages there are", async () => {
    expect(await findingsWith(replacing('"fr"\n', '"de"\n'))).toEqual([
      { code: "cell-code", file, column: "languages.2", found: "de", expected: "en, fr" },
    ]);
  });

  it("may name no dimension like a column, or twice", async () => {
    const findings = await findingsWith(replacing('"name": "rank"', '"name": "sex"'));
    expect(findings).toMatchObject([{ code: "id-twice", file, column: "dimensions", found: "sex" }]);
  });

  it("says at which line it is no JSON", async () => {
    expect(await findingsWith(replacing('"version": "1.0.1",', '"version": "1.0.1"'))).toMatchObject([
      { code: "json-syntax", file, row: 9 },
    ]);
    expect(await findingsWith((text) => text.slice(0, 40))).toMatchObject([{ code: "json-syntax", row: 2 }]);
  });

  it("lists all files but documents, hidden files and folders", async () => {
    const folder = await minimalCopy();
    await mkdir(join(folder, "drafts"));
    for (const name of ["README.md", "LICENSE", ".gitattributes", "notes.txt", "old.csv", "more.json"]) {
      await writeFile(join(folder, name), "…");
    }
    const { findings } = await readDataset(folder);
    expect(findings.map((finding) => [finding.code, finding.file])).toEqual([
      ["file-undeclared", "more.json"],
      ["file-undeclared", "old.csv"],
    ]);
  });
});

describe("describeDataset(folder)", () => {
  it("writes nothing else where the description is up to date", async () => {
    const folder = await minimalCopy();
    expect(await describeDataset(folder)).toEqual({ tables: 9, findings: [] });
    expect(await readFile(join(folder, file), "utf8")).toBe(await readFile(join(minimal, file), "utf8"));
    expect(await readdir(folder)).toEqual(await readdir(minimal));
  });

  it("mends schemas, lists tables and keeps the order and everything else", async () => {
    const folder = await minimalCopy({
      [file]: (text) => {
        const { version, resources, ...rest } = JSON.parse(text) as { version: string; resources: { name: string }[] };
        const others = resources
          .filter(({ name }) => name !== "events")
          .map((entry) => ({ ...entry, schema: 1, own: 2 }));
        return JSON.stringify({ own: [3], version, resources: others, ...rest });
      },
    });
    expect((await readDataset(folder)).findings.length).toBeGreaterThan(8);
    expect((await describeDataset(folder)).findings).toEqual([]);
    expect((await readDataset(folder)).findings).toEqual([]);
    const json = JSON.parse(await readFile(join(folder, file), "utf8")) as { resources: object[] };
    expect(Object.keys(json).slice(0, 3)).toEqual(["own", "version", "resources"]);
    expect(Object.keys(json.resources[1] ?? {}).slice(0, 2)).toEqual(["name", "type"]);
    expect(json.resources[1]).toMatchObject({ name: "areas", own: 2 });
    expect(json.resources.at(-1)).toMatchObject({ name: "events", type: "table", path: "events.csv" });
  });

  it("leaves a description alone that it does not understand", async () => {
    const folder = await minimalCopy({ [file]: '{"resources": 1}' });
    const { findings } = await describeDataset(folder);
    expect(findings.map(({ column }) => column)).toEqual(["dimensions", "resources"]);
    expect(await readFile(join(folder, file), "utf8")).toBe('{"resources": 1}');
  });
});
