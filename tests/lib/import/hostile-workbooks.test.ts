import { Workbook } from "@cj-tech-master/excelts";
import { unzipSync, zipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { readSource } from "@/lib/import/read/read-source";
import { readingLimits, readSheets } from "@/lib/import/read/workbook";
import { memoryFile, rowsOf } from "./memory-file";

const sheetFile = "xl/worksheets/sheet1.xml";

async function goodBytes(): Promise<Uint8Array> {
  const book = new Workbook();
  book.addWorksheet("Staff").addRows([
    ["country", "year", "n"],
    ["Aland", 2014, 1],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A workbook whose one sheet is another text than was written. */
async function withSheet(edit: (xml: string) => string): Promise<Buffer> {
  const entries = unzipSync(await goodBytes());
  const xml = Buffer.from(entries[sheetFile] ?? []).toString();
  return Buffer.from(zipSync({ ...entries, [sheetFile]: Buffer.from(edit(xml)) }));
}

/** What is found wrong with a file, and how long that takes, in milliseconds, and how much more memory, in MB. */
async function faultOf(bytes: Buffer) {
  const [started, before] = [performance.now(), process.memoryUsage().rss];
  const { problems, tables } = await readSource([memoryFile("staff.xlsx", bytes)]);
  const megabytes = (process.memoryUsage().rss - before) / 1024 / 1024;
  return { found: problems.map(({ found }) => found).join(), tables, time: performance.now() - started, megabytes };
}

const rowsXml = (count: number, cells: (row: number) => string) =>
  `<sheetData>${Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cells(at + 1)}</row>`).join("")}</sheetData>`;

describe("a small workbook that would be large", () => {
  it("by one merge is refused", async () => {
    const merge = '</sheetData><mergeCells count="1"><mergeCell ref="A3:XFD1048576"/></mergeCells>';
    const bytes = await withSheet((xml) => xml.replace("</sheetData>", merge));
    expect(bytes.length).toBeLessThan(20_000);
    const { found, time } = await faultOf(bytes);
    expect(found).toBe("17,179,836,416 merged cells up to “A3:XFD1048576”");
    expect(time).toBeLessThan(2000);
  });

  it("by a size that it does not tell is given up while it is unpacked", async () => {
    const size = 150 * 1024 * 1024;
    const entries = unzipSync(await goodBytes());
    const bytes = Buffer.from(zipSync({ ...entries, [sheetFile]: [new Uint8Array(size), { level: 9 }] }));
    for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4))
      if (bytes.readUInt32LE(at + 24) === size) bytes.writeUInt32LE(1000, at + 24);
    for (let at = bytes.indexOf("PK\u0003\u0004"); at >= 0; at = bytes.indexOf("PK\u0003\u0004", at + 4))
      if (bytes.readUInt32LE(at + 22) === size) bytes.writeUInt32LE(1000, at + 22);
    expect(bytes.length).toBeLessThan(1024 * 1024);
    const { found, megabytes } = await faultOf(bytes);
    expect(found).toMatch(/MB of sheets once unpacked|times its size once unpacked/);
    expect(megabytes).toBeLessThan(300);
  });

  it("by a few cells far away is refused", async () => {
    const far = rowsXml(2000, (row) => `<c r="A${row}"><v>1</v></c><c r="XFD${row}"><v>1</v></c>`);
    const bytes = await withSheet((xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, far));
    expect(bytes.length).toBeLessThan(40_000);
    const { found, time } = await faultOf(bytes);
    expect(found).toBe("32,768,000 cells up to the last one of each row");
    expect(time).toBeLessThan(2000);
  });

  it("by many cells of nothing is refused", async () => {
    const bytes = await withSheet((xml) =>
      xml.replace(
        /<sheetData>.*<\/sheetData>/s,
        rowsXml(210, () => "<c/>".repeat(10_000)),
      ),
    );
    expect((await faultOf(bytes)).found).toMatch(/2,100,000 cells in its sheets|times its size/);
  });

  it("by one long text in many cells is refused", async () => {
    const text = `<is><t>${"x".repeat(100_000)}</t></is>`;
    const shared = rowsXml(
      900,
      (row) => `<c r="A${row}" t="inlineStr">${row === 1 ? text : "<is><t>y</t></is>"}</c><c r="B${row}"><v>1</v></c>`,
    );
    const merges = '</sheetData><mergeCells count="1"><mergeCell ref="A1:A900"/></mergeCells>';
    const bytes = await withSheet((xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, shared.replace("</sheetData>", merges)),
    );
    expect((await faultOf(bytes)).found).toContain("more text than memory holds");
  });
});

describe("the process that reads workbooks", () => {
  const usual = { ...readingLimits };
  afterEach(() => Object.assign(readingLimits, usual));

  it("is ended when it takes too long, in words, and the next workbook is read", async () => {
    readingLimits.time = 1;
    await expect(readSheets("staff.xlsx", await goodBytes())).rejects.toThrow(
      "staff.xlsx: found a workbook that takes more than 0.001 seconds to read; expected a smaller workbook",
    );
    readingLimits.time = usual.time;
    expect((await readSheets("staff.xlsx", await goodBytes()))[0]?.rows).toHaveLength(2);
  });

  it("fails in words when it takes too much memory, and the next workbook is read", async () => {
    readingLimits.time = 1;
    await expect(readSheets("a.xlsx", await goodBytes())).rejects.toThrow();
    Object.assign(readingLimits, usual, { heap: 24 });
    const many = rowsXml(30_000, (row) => `<c r="A${row}"><v>1</v></c><c r="B${row}"><v>${row}</v></c>`);
    const bytes = await withSheet((xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, many));
    await expect(readSheets("staff.xlsx", bytes)).rejects.toThrow("takes more than 24 MB of memory to read");
    Object.assign(readingLimits, usual);
    expect((await readSheets("staff.xlsx", bytes))[0]?.rows).toHaveLength(30_000);
  });
});

it("reads a workbook of many rows", async () => {
  const many = rowsXml(30_000, (row) =>
    row === 1
      ? '<c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c>'
      : `<c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>2</v></c>`,
  );
  const { tables } = await faultOf(await withSheet((xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, many)));
  const [table] = tables;
  expect(table && (await rowsOf(table)).at(-1)).toBe("30000: 30000 | 2");
});
