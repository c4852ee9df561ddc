import { describe, expect, it } from "vitest";
import { readSource } from "@/lib/import/read/read-source";
import type { SourceTable } from "@/lib/import/source";
import { diskFiles } from "./disk-files";
import { memoryFile, rowsOf } from "./memory-file";

const fixtures = "tests/fixtures/import";

async function read(path: string) {
  const { files, beside } = diskFiles(`${fixtures}/${path}`);
  return readSource(files, { beside });
}

function first(tables: readonly SourceTable[]): SourceTable {
  const [table] = tables;
  if (!table) throw new Error("no table");
  return table;
}

describe("a Data Package", () => {
  it("says how its tables are read, and what is missing", async () => {
    const { tables, problems, leftOut } = await read("package");
    const table = first(tables);
    expect(problems).toEqual([]);
    expect(leftOut).toEqual([`${fixtures}/package/README.txt`]);
    expect(table.reading).toMatchObject({ delimiter: ";", decimal: "," });
    expect(await rowsOf(table)).toEqual(["2: Aland | 1.234", "3: Bland | ", "4: Cland | .."]);
    expect(table.assumptions).toEqual(["“-99” is read as an empty cell: datapackage.json says that it means missing."]);
    expect(table.metadata?.package).toMatchObject({
      title: "Staff of the police",
      resources: [{ path: "data/staff.csv" }],
    });
  });

  it("beside a file of its name describes it, though its path is another; so does its metadata", async () => {
    for (const path of ["named", "named/police_staff.csv.gz"]) {
      const table = first((await read(path)).tables);
      expect(await rowsOf(table)).toEqual(["2: Aland | 12", "3: Bland | 13"]);
      expect(table.metadata?.package).toMatchObject({ sources: [{ title: "Yearbook of the ministry" }] });
      expect(table.metadata?.beside.map(({ content }) => content)).toEqual([
        "## Definition\n\nSworn officers of the Sûreté.\n",
      ]);
      expect(table.assumptions).toEqual([
        "police_staff.metadata.md: Read as Windows-1252, because line 3 is no UTF-8.",
      ]);
    }
  });
});

describe("a folder of Open SDG", () => {
  it("has its metadata by number and language, and says what of it cannot be read", async () => {
    const { tables, problems } = await read("open-sdg");
    expect(first(tables).metadata?.beside).toMatchObject([
      { content: { indicator_name: "Victims" } },
      { language: "fr", content: { indicator_name: "Victimes" } },
    ]);
    expect(tables).toHaveLength(2);
    expect(tables[1]?.metadata).toBeUndefined();
    expect(problems.map(({ message }) => message).join()).toMatch(/16-1-2\.yml, row \d+: found .*; expected YAML/);
  });
});

describe("a mapping", () => {
  it("goes before what a package says and what would be found", async () => {
    const { files } = diskFiles(`${fixtures}/package`);
    const { tables } = await readSource(files, { given: () => ({ decimal: ".", delimiter: "," }) });
    expect(first(tables).reading).toMatchObject({ decimal: ".", delimiter: "," });
  });
});

describe("files", () => {
  it("are read as what they are, not as what they are called", async () => {
    const json = await readSource([memoryFile("table.txt", '[{"a": 1, "b": 2}]')]);
    expect(first(json.tables).header).toEqual(["a", "b"]);
  });

  it("packed and damaged are refused", async () => {
    const { problems } = await readSource([memoryFile("t.csv.gz", Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6]))]);
    expect(problems.map(({ message }) => message)).toEqual([
      "t.csv.gz: found a damaged gzip file; expected a file that unpacks",
    ]);
  });
});
