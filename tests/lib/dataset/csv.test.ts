import { describe, expect, it } from "vitest";
import { parseCsv } from "@/lib/dataset/csv";

describe("parseCsv(text, file)", () => {
  it("reads cells with commas, quotation marks and line breaks", () => {
    const { header, records, complete, findings } = parseCsv('a,b\n"1,440","the ""Guard"""\n"two\nlines",\n', "t.csv");
    expect({ header, records, complete, findings }).toEqual({
      header: ["a", "b"],
      records: [
        ["1,440", 'the "Guard"'],
        ["two\nlines", ""],
      ],
      complete: true,
      findings: [],
    });
  });

  it("reads any line ending, and several in one file", () => {
    expect(parseCsv("a,b\r\n1,2\n3,4\r5,6", "t.csv").records).toEqual([
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });

  it("leaves rows of another length as they are", () => {
    expect(parseCsv("a,b\n1\n1,2,3\n", "t.csv").records).toEqual([["1"], ["1", "2", "3"]]);
  });

  it("tells a stray quotation mark by row, column and line, and keeps the rows above", () => {
    const { records, complete, findings } = parseCsv('a,b\n"one\nrow",2\n3,four"\n5,6\n', "t.csv");
    expect(records).toEqual([["one\nrow", "2"]]);
    expect(complete).toBe(false);
    expect(findings).toEqual([{ code: "csv-syntax", file: "t.csv", row: 3, column: "b", line: 4 }]);
  });

  it("tells letters behind a closing quotation mark", () => {
    expect(parseCsv('a,b\n1,"two"2\n', "t.csv").findings).toMatchObject([{ code: "csv-syntax", row: 2, column: "b" }]);
  });

  it("tells a quotation mark that is never closed by the row it stands in, not by the last of the file", () => {
    const text = `a,b\n1,2\n3,"four\n${"5,6\n".repeat(100)}`;
    expect(parseCsv(text, "t.csv").findings).toEqual([
      { code: "csv-syntax", file: "t.csv", row: 3, column: "b", line: 3 },
    ]);
  });

  it.each([";", "\t", "|"])("tells cells that are separated by %j", (delimiter) => {
    const text = `id,name\n1,2\n`.replaceAll(",", delimiter);
    expect(parseCsv(text, "t.csv").findings).toEqual([
      { code: "csv-delimiter", file: "t.csv", row: 1, found: delimiter, expected: "," },
    ]);
  });
});
