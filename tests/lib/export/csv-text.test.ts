import { describe, expect, it } from "vitest";
import type { Column } from "@/lib/export/columns";
import { csvCell, csvText } from "@/lib/export/csv";
import { readCsv } from "./read-csv";

describe("a cell", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])("defuses %j", (text) => {
    expect(csvCell(text).replace(/^"/, "").startsWith("'")).toBe(true);
  });

  it("defuses a text that hides behind a NUL", () => expect(csvCell("\0=1")).toBe("'=1"));

  it.each([
    [-13.5, "-13.5"],
    [6000, "6000"],
    [0, "0"],
  ])("leaves the number %d alone", (number, text) => expect(csvCell(number)).toBe(text));

  it("leaves plain text alone", () => expect(csvCell("1 = 1")).toBe("1 = 1"));

  it("quotes by RFC 4180", () => {
    expect(csvCell('over "6,000"')).toBe('"over ""6,000"""');
    expect(csvCell("two\nlines")).toBe('"two\nlines"');
    expect(csvCell('=A1,"x"')).toBe('"\'=A1,""x"""');
  });

  it("is empty for nothing", () => expect(csvCell(undefined)).toBe(""));
});

describe("a table", () => {
  const columns: Column<{ name: string; value?: number }>[] = [
    { header: "Name, of it", width: 1, cell: ({ name }) => name },
    { header: "Value", width: 1, cell: ({ value }) => value },
  ];

  it("has a byte-order mark, CRLF, and an end of line after the last row", () => {
    expect(csvText(columns, [{ name: "a", value: 0.5 }])).toBe('\uFEFF"Name, of it",Value\r\na,0.5\r\n');
  });

  it("reads back", () => {
    expect(readCsv(csvText(columns, [{ name: 'x "y",\nz', value: -1 }, { name: "" }]))).toEqual([
      { "Name, of it": 'x "y",\nz', Value: "-1" },
      { "Name, of it": "", Value: "" },
    ]);
  });
});
