import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Measured, measureCommand } from "./measure-command";
import { atLeast, atMost, measureLine } from "./report";
import { writeSeededTable } from "./seeded-table";

const sizes = [100_000, 1_000_000] as const;
const shapes = { 100000: { areas: 500, years: 50, indicators: 4 }, 1000000: { areas: 500, years: 50, indicators: 40 } };
const longest = 1_800;
/** Two runs of one program differ by as much on a machine that does other things as well. */
const tolerance = 1.1;

/** Measures `npm run import`, and gives the folders it wrote for `check`. Throws where an import does not end well. */
export async function importPart(work: string): Promise<string[]> {
  const lines: string[] = [];
  const taken: Measured[] = [];
  for (const rows of sizes) {
    const measured = await importRows(work, rows);
    taken.push(measured);
    lines.push(
      measureLine(
        `import of ${rows.toLocaleString("en")} rows`,
        measured.seconds,
        "s",
        rows === 1_000_000 ? atMost(60, "s") : undefined,
      ),
      measureLine("  its memory", measured.megabytes, "MB", rows === 1_000_000 ? atMost(1_500, "MB") : undefined),
      measureLine("  rows a second", rows / measured.seconds, ""),
    );
  }
  return [...lines, growthLine(taken)];
}

/** Measures `npm run check` of what the import made of the same tables. Throws where a check finds errors. */
export async function checkPart(work: string): Promise<string[]> {
  const lines: string[] = [];
  const taken: Measured[] = [];
  for (const rows of sizes) {
    if (!existsSync(folderOf(work, rows))) await importRows(work, rows);
    const measured = await measureCommand("check", [folderOf(work, rows)], longest);
    if (measured.exitCode !== 0)
      throw new Error(`check ended with ${measured.exitCode}:\n${measured.output.slice(-2000)}`);
    taken.push(measured);
    lines.push(
      measureLine(`check of ${rows.toLocaleString("en")} rows`, measured.seconds, "s"),
      measureLine("  its memory", measured.megabytes, "MB"),
      measureLine("  rows a second", rows / measured.seconds, "", rows === 1_000_000 ? atLeast(100_000) : undefined),
    );
  }
  return [...lines, growthLine(taken)];
}

function growthLine([small, large]: readonly Measured[]): string {
  if (!small || !large) throw new RangeError("growth is told of two measures");
  const name = `growth, the long one by ten times the short (${tolerance} for noise)`;
  return measureLine(name, large.seconds / (10 * small.seconds), "", atMost(tolerance));
}

async function importRows(work: string, rows: (typeof sizes)[number]): Promise<Measured> {
  const table = join(work, `table-${rows}.csv`);
  writeSeededTable(table, rows, shapes[rows]);
  return importTable(table, folderOf(work, rows));
}

/** Imports a table as the command does. Throws where the command refuses it. */
export async function importTable(table: string, into: string): Promise<Measured> {
  const args = [table, "--into", into, "--source", "Bench table"];
  const measured = await measureCommand("import", args, longest);
  if (measured.exitCode !== 0)
    throw new Error(`import ended with ${measured.exitCode}:\n${measured.output.slice(-2000)}`);
  return measured;
}

function folderOf(work: string, rows: number): string {
  return join(work, `rows-${rows}`);
}
