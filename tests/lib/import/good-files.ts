import { Workbook } from "@cj-tech-master/excelts";
import { unzipSync, zipSync } from "fflate";
import { mutate } from "./mutate";

const countries = ["Aland", "Bland", "Côte d’Or", "Dland", "Eland, Republic of"];
const years = [2014, 2015, 2016, 2017];

function delimited(sign: string, decimal: string): string {
  const cell = (text: string) => (text.includes(sign) || text.includes(decimal) ? `"${text}"` : text);
  const rows = countries.flatMap((name, at) =>
    years.map((year) => [
      name,
      String(year),
      `${at + year / 100}`.replace(".", decimal),
      at === 3 ? ".." : `<${at + 5}`,
    ]),
  );
  return [["Country", "Year", "Share", "Staff"], ...rows].map((row) => row.map(cell).join(sign)).join("\n");
}

async function workbook(): Promise<Buffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Staff");
  sheet.addRow(["Staff of the police"]);
  sheet.addRow([]);
  sheet.addRow(["Country", ...years]);
  for (const name of countries) sheet.addRow([name, 12.5, "6,000*", new Date("2015-03-31"), null]);
  sheet.addRow([]);
  sheet.addRow(["* estimate"]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const records = countries.map((name, at) => ({
  country: { id: name.slice(0, 3), value: name },
  date: "2015",
  value: at * 1.5,
}));

/** Small files of every kind that is read, all of them good. */
export async function goodFiles(): Promise<readonly (readonly [name: string, bytes: Buffer])[]> {
  const preamble = '"Data Source","Some office",\n\n"Last Updated","2020-07-01",\n\n';
  return [
    ["comma.csv", Buffer.from(delimited(",", "."))],
    ["semicolon.csv", Buffer.from(delimited(";", ","))],
    ["tab.tsv", Buffer.from(`\ufeff${delimited("\t", ".")}`)],
    ["preamble.csv", Buffer.from(`${preamble}${delimited(",", ".")}\n\nSource: the office\n* estimate\n`)],
    ["latin.csv", Buffer.from(delimited(";", ","), "latin1")],
    ["wide.csv", Buffer.from(delimited(",", "."), "utf16le")],
    ["records.json", Buffer.from(JSON.stringify([{ page: 1 }, records], undefined, 1))],
    ["book.xlsx", await workbook()],
    ["inside.xlsx", await workbook()],
  ];
}

/** A damaged file; of the second workbook it is a part inside that is damaged, not the archive. */
export function damage(name: string, bytes: Buffer, seed: number): Buffer {
  if (name !== "inside.xlsx") return mutate(bytes, seed);
  const parts = unzipSync(bytes);
  const part = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"][seed % 4] ?? "";
  return Buffer.from(zipSync({ ...parts, [part]: mutate(Buffer.from(parts[part] ?? []), seed) }));
}
