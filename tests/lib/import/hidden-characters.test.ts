import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importCommand } from "@/lib/cli/import-command";
import { readSource } from "@/lib/import/read/read-source";
import { hasHidden } from "@/lib/import/text";
import { imported, rowsOf, temporaryRoot } from "./imported";
import { memoryFile } from "./memory-file";

const source = ["--source", "Observatory, Yearbook, 2016"];
const [red, override] = ["\u001B[31m", "\u202E"];

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(await temporaryRoot(), name);
  await writeFile(path, text);
  return path;
}

describe("characters that are not seen", () => {
  it.each([
    [
      "table.csv",
      `country,iso_a3,year,off${override}icers,note\nSp${red}ain,ESP,2015,10${override},see ${override}x\nPeru,PER,2015,11,\n`,
    ],
    [
      "table.json",
      JSON.stringify([
        { country: `Spain${override}`, iso_a3: "ESP", year: 2015, [`off${red}icers`]: 10, note: `see ${override}x` },
        { country: "Peru", iso_a3: "PER", year: 2015, officers: 11, note: "" },
      ]),
    ],
  ])("are taken out of %s and told; nothing of them is written", async (name, text) => {
    const { folder, out, problem } = await imported(await fileOf(name, text), ...source);
    expect(problem).toBe("");
    expect(out).toContain(
      "Characters that are not seen (controls, signs that turn the direction of text) were taken out",
    );
    expect(hasHidden(out)).toBe(false);
    for (const file of await readdir(folder))
      expect(hasHidden(await readFile(join(folder, file), "utf8")), file).toBe(false);
  });

  it("are taken out of a list of sources, and told", async () => {
    const path = await fileOf(
      "prisons.csv",
      "country,iso_a3,year,n,source_id\nSpain,ESP,2015,1,A\nPeru,PER,2015,2,A\n",
    );
    const item = { id: "A", type: "book", title: `Year${override}book`, publisher: red };
    await writeFile(join(path, "../sources.json"), JSON.stringify([item]));
    const into = join(path, "../sylvania");
    const { out, problem } = await importCommand([path, "--into", into]);
    expect(problem).toBe("");
    expect(out).toContain("were taken out, in sources.json");
    expect(JSON.parse(await readFile(join(into, "sources.json"), "utf8"))).toEqual([
      { ...item, title: "Yearbook", publisher: "[31m" },
    ]);
  });

  it("do not make two columns of records one", async () => {
    const { tables } = await readSource([
      memoryFile("t.json", JSON.stringify([{ a: 1, [`a${override}`]: 2, b: "x" }])),
    ]);
    expect(tables[0]?.header).toEqual(["a", "a (2)", "b"]);
  });

  it("leave line breaks, tabs, accents and other scripts alone", () => {
    expect(["a\tb\nc\r", "été — “x”", "شرطة", "👮🏾‍♀️", "6\u202F000"].filter(hasHidden)).toEqual([]);
  });
});

it.each([
  ["table.csv", "country,iso_a3,year,__proto__,constructor\nSpain,ESP,2015,10,3\nPeru,PER,2015,11,4\n"],
  [
    "table.json",
    '[{"country": "Spain", "iso_a3": "ESP", "year": 2015, "__proto__": 10, "constructor": 3}, {"country": "Peru", "iso_a3": "PER", "year": 2015, "__proto__": 11, "constructor": 4}]',
  ],
])("a column called __proto__ is one like any other: %s", async (name, text) => {
  const { rows, problem, folder } = await imported(await fileOf(name, text), ...source);
  expect(problem).toBe("");
  expect(rows.map(({ indicator, value }) => [indicator, value])).toEqual([
    ["proto", "10"],
    ["constructor", "3"],
    ["proto", "11"],
    ["constructor", "4"],
  ]);
  expect((await rowsOf(folder, "indicators.csv")).map(({ name: called }) => called)).toEqual([
    "__proto__",
    "constructor",
  ]);
});
