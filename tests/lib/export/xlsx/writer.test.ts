import { unzipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Sheet, type SheetRow, workbookBytes } from "@/lib/export/xlsx/writer";
import { readWorkbook, tableOf } from "./read-workbook";

afterEach(() => vi.useRealTimers());

const odd = ` <b>&"quoted" 'x'\n=1+1 \u0001 é 😀 `;
const readOdd = odd.replace("\u0001", "");

function sheetOf(count: number): Sheet {
  const columns = ["Name", "A & B <c>", ...Array.from({ length: 26 }, (_, at) => `Column ${at}`)];
  const header: SheetRow = { cells: columns.map((value) => ({ value, look: "header" })) };
  const rows = Array.from({ length: count }, (_, row): SheetRow => {
    const cells = columns.map((_name, at) => ({ value: at === 0 ? odd : row * at, look: "amount" as const }));
    return {
      height: 20,
      cells: [...cells.slice(0, -1), { value: `at ${row}`, look: "body", link: `https://x.org/?a=${row}&b` }],
    };
  });
  return {
    ...{ name: "It's <data>", orientation: "landscape", widths: columns.map(() => 12) },
    ...{ rows: [header, ...rows], table: { header: 1, columns, count } },
  };
}

const write = (...sheets: readonly Sheet[]) => workbookBytes({ title: odd, author: "A & B", language: "fr", sheets });

describe("a workbook", () => {
  it("has every row, packed a few at a time, and texts and numbers as they are", async () => {
    const workbook = await readWorkbook(await write(sheetOf(1203)));
    const rows = tableOf(workbook, "It's <data>");
    expect(rows).toHaveLength(1203);
    expect(rows[1202]).toMatchObject({
      Name: readOdd,
      "A & B <c>": 1202,
      "Column 24": 1202 * 26,
      "Column 25": "at 1202",
    });
    expect(workbook.worksheets[0]?.getCell(1204, 28).hyperlink).toBe("https://x.org/?a=1202&b");
    expect([workbook.creator, workbook.language]).toEqual(["A & B", "fr"]);
  });

  it("says each text once, however often cells have it", async () => {
    const parts = unzipSync(await write(sheetOf(50)));
    const texts = Buffer.from(parts["xl/sharedStrings.xml"] ?? []).toString("utf8");
    expect(texts.match(/quoted/g)).toHaveLength(1);
  });

  it("is the same whenever it is written", async () => {
    const first = await write(sheetOf(5));
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
    expect((await write(sheetOf(5))).equals(first)).toBe(true);
  });
});
