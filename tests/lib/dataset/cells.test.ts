import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseCell } from "@/lib/dataset/cells";
import { columnsOf } from "@/lib/dataset/table-schema";
import { parseTable } from "@/lib/dataset/tables";
import { idCell, references } from "@/lib/domain/cell";
import { periodCell } from "@/lib/domain/reference-period";

const row = z.object({
  id: idCell,
  number: z.number().optional(),
  decimals: z.number().int().min(0).max(10).optional(),
  period: periodCell.optional(),
  list: references("areas"),
});

const columns = columnsOf(row);

function parse(name: string, cell: string) {
  const column = columns.find((candidate) => candidate.name === name);
  if (!column) throw new Error(`unknown column: ${name}`);
  return parseCell(cell, column);
}

/** The findings of a table with one row, in which one cell is filled beside the id. */
function findingsOf(name: string, cell: string) {
  const cells = columns.map((column) => (column.name === name ? cell : column.name === "id" ? "A1" : ""));
  const line = cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
  const text = `${columns.map((column) => column.name).join(",")}\n${line}\n`;
  const { findings } = parseTable(text, { name: "table", file: "table.csv", row, required: true });
  return findings.map(({ code, expected }) => [code, expected]);
}

describe("a number cell", () => {
  it.each([
    ["13800", 13800],
    ["-2", -2],
    ["12.5", 12.5],
    ["0.3333333333", 0.3333333333],
    ["-0", 0],
  ])("holds %s", (cell, value) => {
    expect(parse("number", cell)).toEqual({ value });
  });

  it("may be empty", () => {
    expect(parse("number", " ")).toEqual({ value: undefined });
  });

  it.each([
    ["1,440", "1440"],
    ["1,440,000.5", "1440000.5"],
    ["1.440,5", "1440.5"],
    ["1 440", "1440"],
    ["1\u00A0440", "1440"],
    ["1\u202F440,5", "1440.5"],
    ["1'440", "1440"],
    ["12,4", "12.4"],
    ["0,125", "0.125"],
    ["\u22125", "-5"],
    ["+5", "5"],
    ["5 %", "5"],
    [" 5", "5"],
    ["5.", "5"],
    [".5", "0.5"],
    ["1.5e3", "1500"],
  ])("does not hold %j, and says to write %s", (found, expected) => {
    expect(parse("number", found)).toEqual({ code: "cell-number", found, expected });
  });

  it.each([
    "NaN",
    "Infinity",
    "-Infinity",
    "1e999",
    "0x10",
    "over 6000",
    "12-13",
    "n/a",
    "-",
    "٣",
    "9".repeat(400),
    "1.23456789012345678",
  ])("does not hold %j, and says nothing it might mean", (found) => {
    expect(parse("number", found)).toEqual({ code: "cell-number", found });
  });

  it.each(["1.5", "11", "-1"])("of whole numbers from 0 to 10 does not hold %s", (cell) => {
    expect(findingsOf("decimals", cell)).toEqual([["cell-range", "0–10"]]);
  });
});

describe("an id cell", () => {
  it.each(["F001", "ML-north", "a-b-c"])("holds %s", (cell) => {
    expect(findingsOf("id", cell)).toEqual([]);
  });

  it.each([
    ["F_001", "F-001"],
    ["F/001", "F-001"],
    ["F.001", "F-001"],
    ["F 001", "F-001"],
    ["-F001", "F001"],
    ["Sûreté", "Surete"],
    ["👮", undefined],
  ])("does not hold %s", (cell, expected) => {
    expect(findingsOf("id", cell)).toEqual([["id-form", expected]]);
  });
});

describe("a period cell", () => {
  it.each(["2015", "2016-03", "2016-02-29", "2015/2019", "2012/..", "../2012", "undated"])("holds %s", (cell) => {
    expect(findingsOf("period", cell)).toEqual([]);
  });

  it.each([
    ["2015-13", undefined],
    ["2015-02-29", undefined],
    ["2015/2014", "2014/2015"],
    ["2015-2019", "2015/2019"],
    ["03/2016", "2016-03"],
    ["since 2012", "2012/.."],
    ["n.d.", "undated"],
    ["circa 2015", undefined],
  ])("does not hold %s", (cell, expected) => {
    expect(findingsOf("period", cell)).toEqual([["period-form", expected]]);
  });
});

describe("a list cell", () => {
  it("holds ids, with spaces or without, or none", () => {
    expect(parse("list", "a; b;c")).toEqual({ value: ["a", "b", "c"] });
    expect(parse("list", "")).toEqual({ value: [] });
  });

  it.each([
    ["a;;b", "a;b"],
    ["a;", "a"],
    ["a;b;a", "a;b"],
  ])("does not hold %s", (found, expected) => {
    expect(parse("list", found)).toEqual({ code: "cell-form", found, expected });
  });

  it("names the item that is no id", () => {
    expect(findingsOf("list", "a;b_c")).toEqual([["id-form", "b-c"]]);
  });
});

describe("a header", () => {
  const findings = (header: string) =>
    parseTable(`${header}\nA1\n`, { name: "table", file: "table.csv", row: z.object({ id: idCell }), required: true })
      .findings;

  it("tells a column in other letters with its right name", () => {
    expect(findings("Id")).toMatchObject([
      { code: "column-unknown", row: 1, column: "Id", expected: "id" },
      { code: "column-missing", row: 1, column: "id" },
    ]);
  });

  it("tells a column without a name", () => {
    expect(findings("id,")[0]).toMatchObject({ code: "column-unknown", column: "" });
  });
});
