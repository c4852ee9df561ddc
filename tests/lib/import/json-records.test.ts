import { describe, expect, it } from "vitest";
import { readSource } from "@/lib/import/read/read-source";
import { memoryFile, rowsOf } from "./memory-file";

const read = (text: string) => readSource([memoryFile("t.json", text)]);

describe("records of JSON", () => {
  it.each([
    ["a list", '[{"a": 1, "b": "x"}, {"a": null, "c": true}]'],
    ["a list under a name", '{"source": "Office", "data": [{"a": 1, "b": "x"}, {"a": null, "c": true}]}'],
    ["an answer of the World Bank", '[{"page": 1}, [{"a": 1, "b": "x"}, {"a": null, "c": true}]]'],
  ])("are read from %s", async (_, text) => {
    const [table] = (await read(text)).tables;
    if (!table) throw new Error("no table");
    expect(table.header).toEqual(["a", "b", "c"]);
    expect(table.headerRow).toBe(0);
    expect(await rowsOf(table)).toEqual(["1: 1 | x | ", "2:  |  | true"]);
  });

  it("keep every digit, and give records inside records columns", async () => {
    const [table] = (await read('[{"country": {"id": "A"}, "value": 1.50, "big": 12345678901234567890}]')).tables;
    if (!table) throw new Error("no table");
    expect(table.header).toEqual(["country.id", "value", "big"]);
    expect(await rowsOf(table)).toEqual(["1: A | 1.50 | 12345678901234567890"]);
  });

  it.each([
    ['[{"a": 1},\n{"a": "xx" "b": 2}]', /t\.json, row 2: found no JSON/],
    ['[{"a": 1},\n{"a": 2}\n', /row 3: found no JSON/],
    ['{"a": 1}', /found an object with “a”; expected a list of records/],
    ["[]", /found an empty list/],
    ['[{"a": 1}, 2]', /row 2: found “2”; expected a record/],
    ['[{"a": [{"b": 1}]}]', /row 1, column “a”: found lists of records in a record/],
    [`[{"a": ${"[".repeat(9999)}${"]".repeat(9999)}}]`, /row 1, column “a”/],
    [`[{"a": ${'{"a":'.repeat(9999)}1${"}".repeat(9999)}}]`, /row 1, column “a\.a/],
  ])("are refused with a reason: %.60s", async (text, message) => {
    const { tables, problems } = await read(text);
    expect(tables).toEqual([]);
    expect(problems.map((problem) => problem.message).join()).toMatch(message);
  });
});
