import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, onTestFinished } from "vitest";
import { importCommand } from "@/lib/cli/import-command";
import type { Outcome } from "@/lib/cli/outcome";

export const fixtures = "tests/fixtures/import";

/** A folder for datasets that is taken away when the test is over. */
export async function temporaryRoot(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "muster-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  return root;
}

export type Row = Readonly<Record<string, string>>;

/** Rows of a table as a plain CSV parser has them: nothing of the importer's. */
export async function rowsOf(folder: string, file: string): Promise<Row[]> {
  return parse(await readFile(join(folder, file), "utf8"), { columns: true, bom: true });
}

export interface Imported extends Outcome {
  readonly folder: string;
  readonly rows: readonly Row[];
}

/** Imports a file into a new dataset; its figures where it was imported. */
export async function imported(path: string, ...options: readonly string[]): Promise<Imported> {
  const folder = join(await temporaryRoot(), "sylvania");
  const outcome = await importCommand([path, "--into", folder, ...options]);
  return { ...outcome, folder, rows: outcome.exitCode === 0 ? await rowsOf(folder, "observations.csv") : [] };
}

/**
 * Holds every figure against the cell that its locator names, read by another reader: the cell is what is printed, and
 * a plain number there is the value, multiplied where a caveat says so. `delimiter` is that of the original.
 */
export async function expectLikeOriginals(path: string, rows: readonly Row[], delimiter = ","): Promise<void> {
  const text = await readFile(path, "utf8");
  const originals: string[][] = parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: false,
  });
  expect(rows.length).toBeGreaterThan(0);
  const wrong: string[] = [];
  for (const { locator = "", printed = "", value = "", caveats = "" } of rows) {
    const [, file, letters = "", row] = /^(.+)!([A-Z]+)(\d+)$/.exec(locator) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const cell = originals[Number(row) - 1]?.[column]?.trim();
    const factors = caveats === "" ? [1] : [1, 1e3, 1e6, 1e9];
    const isLike =
      !/^-?\d+(\.\d+)?$/.test(printed) ||
      factors.some((factor) => Number(value) === Number((Number(printed) * factor).toPrecision(15)));
    if (file !== basename(path) || cell !== printed || !isLike)
      wrong.push(`${locator}: ${cell} is not ${printed}, ${value}`);
  }
  expect(wrong.slice(0, 10)).toEqual([]);
}

/** The folder that a file of ../shared stands in. */
export const shared = join(dirname(process.cwd()), "shared", "datasets");
