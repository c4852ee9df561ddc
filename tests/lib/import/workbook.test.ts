import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSource } from "@/lib/import/read/read-source";
import { memoryFile, rowsOf } from "./memory-file";

async function bytesOf(build: (book: Workbook) => void): Promise<Buffer> {
  const book = new Workbook();
  build(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const sheetOf = (build: (sheet: Worksheet) => void) => bytesOf((book) => build(book.addWorksheet("Staff")));
const read = async (bytes: Buffer) => readSource([memoryFile("staff.xlsx", bytes)]);

async function only(bytes: Buffer) {
  const { tables, problems } = await read(bytes);
  expect(problems.map(({ message }) => message)).toEqual([]);
  const [table, ...more] = tables;
  if (!table || more.length > 0) throw new Error(`${tables.length} tables`);
  return table;
}

describe("a sheet", () => {
  it("has its header below merged titles and groups, and notes below", async () => {
    const table = await only(
      await sheetOf((sheet) => {
        sheet.getCell("A1").value = "Staff of the police";
        sheet.mergeCells("A1:E1");
        sheet.getCell("A3").value = "Country";
        sheet.mergeCells("A3:A4");
        sheet.getCell("B3").value = "Men";
        sheet.mergeCells("B3:C3");
        sheet.getCell("D3").value = "Women";
        sheet.mergeCells("D3:E3");
        for (const [index, year] of [2014, 2015, 2014, 2015].entries()) sheet.getCell(4, index + 2).value = year;
        sheet.addRow(["Aland", 1, 2, 3, 4]);
        sheet.addRow(["Bland", 5, 6, 7, 8]);
        sheet.getCell("A8").value = "* estimate";
      }),
    );
    expect(table.header).toEqual(["Country", "Men / 2014", "Men / 2015", "Women / 2014", "Women / 2015"]);
    expect(table.headerRow).toBe(4);
    expect(table.sheet).toBe("Staff");
    expect(await rowsOf(table)).toEqual(["5: Aland | 1 | 2 | 3 | 4", "6: Bland | 5 | 6 | 7 | 8"]);
    expect(table.notes).toEqual([
      { row: 1, text: "Staff of the police" },
      { row: 8, text: "estimate", marker: "*" },
    ]);
  });

  it("has its cells as a person sees them, with all digits", async () => {
    const table = await only(
      await sheetOf((sheet) => {
        sheet.addRow(["what", "cell"]);
        const add = (what: string, value: unknown, numFmt?: string) => {
          const cell = sheet.addRow([what]).getCell(2);
          cell.value = value as typeof cell.value;
          if (numFmt !== undefined) cell.numFmt = numFmt;
        };
        add("digits", 12.3456, "0.0");
        add("dust", 0.1 + 0.2);
        add("per cent", 0.124, "0.0%");
        add("marker of a format", 6000, '#,##0"*"');
        add("below", 5, '"<"0');
        add("money", 1200, '"$"#,##0');
        add("raised", { richText: [{ text: "6,000" }, { text: "1", font: { vertAlign: "superscript" } }] });
        add("raised letter", { richText: [{ text: "7" }, { text: "a", font: { vertAlign: "superscript" } }] });
        add("date", new Date("2015-03-31"), "dd/mm/yyyy");
        add("month", new Date("2015-03-31"), "mmm yyyy");
        add("formula", { formula: "1+1", result: 2 });
        add("formula without result", { formula: "1+1" });
        add("fault", { error: "#N/A" });
        add("link", { text: "here", hyperlink: "http://example.org" });
      }),
    );
    expect((await rowsOf(table)).map((row) => row.replace(/^\d+: /, ""))).toEqual([
      "digits | 12.3456",
      "dust | 0.3",
      "per cent | 12.4%",
      "marker of a format | 6000*",
      "below | <5",
      "money | 1200",
      "raised | 6,000¹",
      "raised letter | 7(a)",
      "date | 2015-03-31",
      "month | 2015-03",
      "formula | 2",
      "formula without result | =1+1",
      "fault | #N/A",
      "link | here",
    ]);
    expect(table.assumptions).toContain("What formats print around numbers was left out: “$”.");
  });

  it("repeats what is merged downwards, and says so", async () => {
    const table = await only(
      await sheetOf((sheet) => {
        sheet.addRows([
          ["country", "year", "n"],
          ["Aland", 2014, 1],
          ["", 2015, 2],
          ["Bland", 2014, 3],
        ]);
        sheet.mergeCells("A2:A3");
        sheet.getRow(4).hidden = true;
      }),
    );
    expect(await rowsOf(table)).toEqual(["2: Aland | 2014 | 1", "3: Aland | 2015 | 2", "4: Bland | 2014 | 3"]);
    expect(table.assumptions).toEqual([
      "Cells are merged downwards, as at A3: each of them is read with their text.",
      "Hidden rows, such as row 4, are read like the others.",
    ]);
  });
});

describe("a workbook", () => {
  it("gives a table a sheet, and names what it leaves out", async () => {
    const rows = [
      ["a", "b"],
      ["x", 1],
      ["y", 2],
    ];
    const { tables, problems } = await read(
      await bytesOf((book) => {
        book.addWorksheet("One").addRows(rows);
        book.addWorksheet("Two").addRows(rows);
        book.addWorksheet("Empty");
        book.addWorksheet("About").addRows([["Words"], ["More words"]]);
        const hidden = book.addWorksheet("Old");
        hidden.addRows(rows);
        hidden.state = "hidden";
      }),
    );
    expect(problems).toEqual([]);
    expect(tables.map(({ sheet }) => sheet)).toEqual(["One", "Two"]);
    for (const { assumptions } of tables) {
      expect(assumptions).toEqual([
        "Sheet “About” has one column and was left out.",
        "Sheet “Old” is hidden and was left out.",
      ]);
    }
  });

  it("with a sheet that cannot be read names sheet, row and column", async () => {
    const { tables, problems } = await read(
      await bytesOf((book) => {
        book.addWorksheet("One").addRows([
          ["a", "b"],
          ["x", 1],
        ]);
        book.addWorksheet("Two").addRows([
          ["a", "b"],
          ["x", 1],
          ["x", 1, 2],
        ]);
      }),
    );
    expect(tables).toHaveLength(1);
    expect(problems.map(({ message }) => message)).toEqual([
      "staff.xlsx, sheet “Two”, row 3, column “C”: found “2” in cell 3 of the row; expected at most 2 cells, as in the header",
    ]);
  });

  it.each([
    [
      "cut off",
      async () => (await sheetOf((sheet) => sheet.addRow(["a", "b"]))).subarray(0, 2000),
      /damaged Excel file/,
    ],
    [
      "another archive",
      async () => Buffer.from(zipSync({ "a.txt": Buffer.from("a") })),
      /an archive that is no Excel file/,
    ],
    ["OpenDocument", async () => Buffer.from(zipSync({ mimetype: Buffer.from("x") })), /an OpenDocument file/],
    ["empty", () => sheetOf(() => undefined), /no sheet with a table/],
  ])("that is %s is refused", async (_, bytes, message) => {
    const { tables, problems } = await read(await bytes());
    expect(tables).toEqual([]);
    expect(problems.map((problem) => problem.message).join()).toMatch(message);
  });

  it("that would unpack to more than memory holds is refused before", async () => {
    const bytes = Buffer.from(zipSync({ "xl/workbook.xml": Buffer.from("x") }));
    // The size in the archive's list of contents, four bytes of it.
    const list = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(900 * 1024 * 1024, list + 24);
    const { problems } = await read(bytes);
    expect(problems.map(({ found }) => found)).toEqual(["900 MB of sheets once unpacked"]);
  });
});
