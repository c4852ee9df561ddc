import { describe, expect, it } from "vitest";
import { ImportProblem } from "@/lib/import/import-problem";
import { readDelimited } from "@/lib/import/read/delimited";
import { memoryFile, rowsOf } from "./memory-file";

const read = (content: string | Uint8Array, name = "t.csv", piece?: number) =>
  readDelimited(memoryFile(name, content, piece));

async function problemOf(content: string | Uint8Array): Promise<string> {
  try {
    await rowsOf(await read(content));
    return "";
  } catch (error) {
    if (error instanceof ImportProblem) return error.message;
    throw error;
  }
}

describe("the encoding", () => {
  const text = "Pays;Effectif\nCôte;1\nÉtat;2\n";
  const bom = (bytes: number[], encoded: Buffer) => Buffer.concat([Buffer.from(bytes), encoded]);
  const utf16 = Buffer.from(text, "utf16le");
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8", bom([0xef, 0xbb, 0xbf], Buffer.from(text))],
    ["UTF-16 LE", bom([0xff, 0xfe], utf16)],
    ["UTF-16 BE", bom([0xfe, 0xff], Buffer.from(utf16).swap16())],
    ["UTF-16 LE", utf16],
    ["Windows-1252", Buffer.from(text, "latin1")],
  ])("%s is found, whatever the pieces", async (encoding, bytes) => {
    for (const piece of [1, 3, 64]) {
      const table = await read(bytes, "t.csv", piece);
      expect(table.reading.encoding).toBe(encoding);
      expect(table.header).toEqual(["Pays", "Effectif"]);
      expect(await rowsOf(table)).toEqual(["2: Côte | 1", "3: État | 2"]);
    }
  });

  it("is said where it was decided", async () => {
    expect((await read(Buffer.from(text, "latin1"))).assumptions).toEqual([
      "Read as Windows-1252, because line 2 is no UTF-8.",
    ]);
    expect((await read(utf16)).assumptions).toEqual(["Read as UTF-16 LE, by the pattern of its bytes."]);
  });

  it("of a mapping is followed", async () => {
    const table = await readDelimited(memoryFile("t.csv", Buffer.from(text, "latin1")), { encoding: "windows-1252" });
    expect(await rowsOf(table)).toEqual(["2: Côte | 1", "3: État | 2"]);
    expect(table.assumptions).toEqual([]);
  });
});

it.each([
  [
    "utf8",
    "Côte",
    /found the encoding “utf8”; expected Windows-1252: Read as Windows-1252, because line 1 is no UTF-8/,
  ],
  ["klingon", "Cote", /found the encoding “klingon”; expected UTF-8, UTF-16 LE/],
])("an encoding that a mapping names wrongly is refused: %s", async (encoding, word, message) => {
  const file = memoryFile("t.csv", Buffer.from(`${word},b\n1,2\n`, "latin1"));
  await expect(readDelimited(file, { encoding })).rejects.toThrow(message);
});

describe("the delimiter and the decimal sign", () => {
  it.each([
    ["a,b\nx,1\ny,2\n", ",", "."],
    ["a\tb\nx\t1\ny\t2\n", "\t", "."],
    ["a;b\nx;12,4\ny;3,5\n", ";", ","],
    ["a|b\nx|1 234\ny|2\n", "|", "."],
    ['a,b\nx,"12,4"\ny,3\n', ",", ","],
    ['a,b\n"x;y;z",1\n"v;w;u",2\n', ",", "."],
    ["sep=;\na;b\nx;1\ny;2\n", ";", "."],
    ["a;b\nx;1.234,5\ny;2\n", ";", ","],
    ["a;b\nx;1,234,567\ny;2\n", ";", "."],
    ["a\tb\nx\t0,125\ny\t2\n", "\t", ","],
  ])("of %j are %j and %s", async (text, delimiter, decimal) => {
    expect((await read(text)).reading).toMatchObject({ delimiter, decimal });
  });

  it.each([
    ['a,b\nx,"1,234"\ny,"2,345"\n', ".", "“,” sets thousands apart in 2 cells, as in “1,234” (row 2, column B)."],
    ["a;b\nx;1.234\ny;2.345\n", ",", "“.” sets thousands apart in 2 cells, as in “1.234” (row 2, column B)."],
    ["a,b\nx,1.234\ny,2.345\n", ".", "“.” is the decimal sign in 2 cells, as in “1.234” (row 2, column B)."],
    ['a,b\nx,"12,4"\n', ",", "The decimal sign is “,”, as in “12,4” (row 2, column B)."],
    ["a,b\nx,(12)\n", ".", "Numbers in brackets, as “(12)” (row 2, column B), are read as below zero."],
  ])("of %j are decided and said", async (text, decimal, assumption) => {
    const table = await read(text);
    expect(table.reading.decimal).toBe(decimal);
    expect(table.assumptions).toContain(assumption);
  });

  it("that differ between columns are said with the column", async () => {
    const { reading, assumptions } = await read("a;x;y\np;12.45;3,4\nq;1.5;4,5\nr;;2,2\n");
    expect(reading.decimal).toBe(",");
    expect(assumptions[0]).toMatch(/the other sign stands in 2 cells, as in “12\.45” \(row 2, column B\).*“x”/);
  });
});

describe("the header and the notes", () => {
  const office = [
    "Police staff",
    '"Ministry of the interior, 2015"',
    "",
    "Country,2014,2015",
    'Aland,"6,000*",12 (a)',
    "",
    "Bland,..,<5",
    "",
    "* estimate",
    "(a) Without the capital, and others",
    "Source: Ministry, yearbook",
  ].join("\n");

  it("are parted from the table, markers with their words", async () => {
    const table = await read(office);
    expect(table.headerRow).toBe(4);
    expect(await rowsOf(table)).toEqual(["5: Aland | 6,000* | 12 (a)", "7: Bland | .. | <5"]);
    expect(table.notes).toEqual([
      { row: 1, text: "Police staff" },
      { row: 2, text: "Ministry of the interior, 2015" },
      { row: 9, text: "estimate", marker: "*" },
      { row: 10, text: "Without the capital, and others", marker: "(a)" },
      { row: 11, text: "Source: Ministry, yearbook" },
    ]);
    expect(table.assumptions.slice(0, 1)).toEqual(["Row 4 is the header; what stands above it is kept as notes."]);
    expect(table.assumptions.at(-1)).toBe("The table ends in row 7; what stands below it is kept as notes.");
  });

  it("of a legend in two columns are markers", async () => {
    const { notes } = await read("Country,1,2,3\nA,1,p,3\nB,4,5 e,6\n,,,\np,provisional,,\ne,estimated,,\n");
    expect(notes).toEqual([
      { row: 5, text: "provisional", marker: "p" },
      { row: 6, text: "estimated", marker: "e" },
    ]);
  });

  it("leave rows with nothing but a name to the table", async () => {
    const table = await read("country,year,n\nA,2014,1\nSomalia,,\nSouth Sudan,,\n");
    expect(await rowsOf(table)).toHaveLength(3);
    expect(table.notes).toEqual([]);
  });

  it("of the World Bank are found", async () => {
    const table = await read(
      '\ufeff"Data Source","World Development Indicators",\n\n"Last Updated Date","2020-07-01",\n\n"Country","Code","1960","1961",\n"Aland","ALA","","17",\n',
    );
    expect(table.header).toEqual(["Country", "Code", "1960", "1961"]);
    expect(table.headerRow).toBe(5);
    expect(await rowsOf(table)).toEqual(["6: Aland | ALA |  | 17"]);
  });

  it.each([
    ["Country,Men,,Women,\n,2014,2015,2014,2015\nA,1,2,3,4\nB,5,6,7,8\n", 2, "Women / 2014"],
    [",Men,,Women,\nCountry,2014,2015,2014,2015\nA,1,2,3,4\nB,5,6,7,8\n", 2, "Women / 2014"],
    ["Country,Staff,Share\n,thousands,%\nA,1.5,12\nB,2.5,13\n", 2, "Staff / thousands"],
  ])("of two rows are joined and said: %j", async (text, row, name) => {
    const table = await read(text);
    expect(table.headerRow).toBe(row);
    expect(table.header).toContain(name);
    expect(table.header[0]).toBe("Country");
    expect(table.assumptions.join(" ")).toContain("Rows 1 and 2 are read together as the header");
    const again = await readDelimited(memoryFile("t.csv", text), table.reading);
    expect(again.header).toEqual(table.header);
    expect(await rowsOf(again)).toEqual(await rowsOf(table));
  });

  it.each([
    ["Indicator,Staff\nUnit,persons\nCountry,2014,2015\nA,1,2\nB,3,4\n", 3, ["Country", "2014", "2015"]],
    ["Country,Before,,After,\n,2012,2013,2014,2015\nA,1,2,3,4\n", 2, ["Country", "Before / 2012"]],
    ["# made by x\n# second, with a comma\nCountry,2014\nA,1\n", 3, ["Country", "2014"]],
    ["Title\nCountry,2014,2015\nA,1,2\n", 2, ["Country", "2014"]],
  ])("stand where every column has a name: %j", async (text, row, names) => {
    const table = await read(text);
    expect(table.headerRow).toBe(row);
    expect(table.header.slice(0, names.length)).toEqual(names);
  });

  it("do not take a first row of words or missing numbers for names", async () => {
    expect((await read("Country,n\nA,withheld by law\nB,1\nC,2\n")).headerRow).toBe(1);
    expect((await read("Country,n\nA,..\nB,1\nC,2\n")).headerRow).toBe(1);
    expect((await read("a;b\nx;12,4\ny;3,5\nz;4,1\n")).headerRow).toBe(1);
  });

  it("names each column once", async () => {
    const { header, assumptions } = await read(",Total,Total\n1,2,3\n4,5,6\n");
    expect(header).toEqual(["column A", "Total", "Total (2)"]);
    expect(assumptions).toEqual([
      "Column A has no name in the header: it is called “column A”.",
      "“Total” names two columns: column C is called “Total (2)”.",
    ]);
  });

  it("is where a mapping says", async () => {
    const table = await readDelimited(memoryFile("t.csv", "x,y\na,b\n1,2\n"), { headerRow: 2 });
    expect(table.header).toEqual(["a", "b"]);
    expect(await rowsOf(table)).toEqual(["3: 1 | 2"]);
  });
});

describe("rows", () => {
  it("are numbered as a spreadsheet shows them, with cells of several lines", async () => {
    const table = await read('a,b\n"x\ny","say ""so"""\n\nz,5" gun\r\n', "t.csv", 1);
    expect(await rowsOf(table)).toEqual(['2: x\ny | say "so"', '4: z | 5" gun']);
  });

  it("keep the marks that scripts from right to left need, and lose control characters", async () => {
    expect(await rowsOf(await read("a,b\n\u200fx\u200f,\u00071\n"))).toEqual(["2: \u200fx\u200f | 1"]);
  });

  it("may end in carriage returns", async () => {
    expect(await rowsOf(await read("a,b\r1,2\r3,4\r"))).toEqual(["2: 1 | 2", "3: 3 | 4"]);
  });

  it("that repeat the header are left out, and said", async () => {
    const table = await read("country,n\nA,1\ncountry,n\nB,2\n");
    expect(await rowsOf(table)).toEqual(["2: A | 1", "4: B | 2"]);
    expect(table.assumptions).toEqual(["Rows that repeat the header, as row 3, are left out."]);
  });

  it("with too few cells are filled, and said", async () => {
    const table = await read("a,b,c\n1,2,3\n4,5\n6,7,8\n");
    expect(await rowsOf(table)).toContain("3: 4 | 5 | ");
    expect(table.assumptions).toEqual([
      "Rows with fewer cells than the header, as row 3, are read as if empty cells followed.",
    ]);
  });

  it("stream: many are read twice while few are held", async () => {
    const count = 200_000;
    let opened = 0;
    const file = {
      name: "many.csv",
      size: count * 12,
      open: async function* () {
        opened += 1;
        yield Buffer.from("country,n\n");
        for (let at = 0; at < count; at += 1000) {
          yield Buffer.from(Array.from({ length: 1000 }, (_, index) => `C${index},${at + index}\n`).join(""));
        }
      },
    };
    const table = await readDelimited(file);
    for (const _ of [1, 2]) {
      let last = 0;
      for await (const { number } of table.rows()) last = number === last + 1 || last === 0 ? number : Number.NaN;
      expect(last).toBe(count + 1);
    }
    expect(opened).toBeLessThan(10);
  });
});

describe("what is refused", () => {
  it.each([
    ["", "t.csv: found an empty file; expected a table"],
    ["a,b\n", "t.csv, row 1: found no row below the header; expected rows of data"],
    ["a,b\n1,\u00002\n", "t.csv, row 2: found a NUL byte; expected a text file"],
    ["ABW,1960,54922\nABW,1961,55578\n", /row 1: found “54922”, which looks like a figure; expected a header/],
    [
      "a,b\n1,2\n3,4,5\n",
      "t.csv, row 3, column “C”: found “5” in cell 3 of the row; expected at most 2 cells, as in the header",
    ],
    ['a,b\n1,"2\n3,4\n', /row 2, column “B”: found a cell that begins .* never closed/],
    ['a,b\n1,"x"y\n', /row 2, column “B”: found “"y.*” behind a closing quotation mark/],
    [`${"x,".repeat(20_000)}x\n${"1,".repeat(20_000)}1\n`, "t.csv: found 20001 columns; expected at most 16384"],
    [`a,b\n1,"${"x".repeat(5_000_000)}`, /row 2: found a cell that begins .* never closed/],
    ["%PDF-1.4", /found a PDF/],
    ["<!DOCTYPE html>\n<p>", /found a web page/],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /found an old or locked Excel file/],
  ])("%.80j", async (content, message) => expect(await problemOf(content)).toMatch(message));
});
