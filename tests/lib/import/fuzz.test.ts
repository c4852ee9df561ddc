import { Workbook } from "@cj-tech-master/excelts";
import { unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { ImportProblem } from "@/lib/import/import-problem";
import { readCell } from "@/lib/import/read-cell";
import { readSource } from "@/lib/import/read-source";
import { memoryFile } from "./memory-file";
import { mutate } from "./mutate";

const runs = Number(process.env.FUZZ_RUNS ?? 500);
const firstSeed = Number(process.env.FUZZ_SEED ?? 20_260);
const slowest = 5000;

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

async function goodFiles(): Promise<readonly (readonly [name: string, bytes: Buffer])[]> {
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
function damage(name: string, bytes: Buffer, seed: number): Buffer {
  if (name !== "inside.xlsx") return mutate(bytes, seed);
  const parts = unzipSync(bytes);
  const part = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"][seed % 4] ?? "";
  return Buffer.from(zipSync({ ...parts, [part]: mutate(Buffer.from(parts[part] ?? []), seed) }));
}

/** Reads a file to its last cell; the outcome is a table or a problem, anything else is thrown. */
async function outcomeOf(name: string, bytes: Buffer): Promise<"table" | "problem"> {
  const packed = memoryFile(name, bytes, 1024);
  const { tables, problems } = await readSource([packed]);
  for (const problem of problems) {
    expect(problem.message).not.toContain("\n");
    expect(problem.found).not.toBe("");
  }
  for (const table of tables) {
    expect(new Set(table.header).size).toBe(table.header.length);
    let last = 0;
    for await (const { number, cells } of table.rows()) {
      expect(number).toBeGreaterThan(last);
      last = number;
      if (cells.length !== table.header.length) throw new Error(`${cells.length} cells in row ${number}`);
      for (const cell of cells) if (readCell(cell, table.reading.decimal).printed !== cell) throw new Error(cell);
    }
  }
  expect(tables.length + problems.length).toBeGreaterThan(0);
  return tables.length > 0 ? "table" : "problem";
}

it(`reads ${runs} damaged files or says why not, from seed ${firstSeed}`, {
  timeout: 60_000 + runs * 200,
}, async () => {
  const files = await goodFiles();
  const outcomes = { table: 0, problem: 0 };
  for (const [name, bytes] of files) expect(await outcomeOf(name, bytes), name).toBe("table");
  for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
    const [name, bytes] = files[seed % files.length] ?? ["", Buffer.alloc(0)];
    const started = performance.now();
    try {
      outcomes[await outcomeOf(name, damage(name, bytes, seed))] += 1;
    } catch (error) {
      if (error instanceof ImportProblem) outcomes.problem += 1;
      else throw new Error(`seed ${seed}, ${name}: ${error instanceof Error ? error.stack : error}`);
    }
    expect(performance.now() - started, `seed ${seed}, ${name}, milliseconds`).toBeLessThan(slowest);
  }
  expect(outcomes.table).toBeGreaterThan(0);
  expect(outcomes.problem).toBeGreaterThan(0);
});
