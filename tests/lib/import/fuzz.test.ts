import { expect, it } from "vitest";
import { readCell } from "@/lib/import/cells/read-cell";
import { ImportProblem } from "@/lib/import/import-problem";
import { readSource } from "@/lib/import/read/read-source";
import { damage, goodFiles } from "./good-files";
import { memoryFile } from "./memory-file";

const runs = Number(process.env.FUZZ_RUNS ?? 200);
const firstSeed = Number(process.env.FUZZ_SEED ?? 20_260);
const slowest = 5000;

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
      for (const cell of cells) readCell(cell, table.reading.decimal);
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
