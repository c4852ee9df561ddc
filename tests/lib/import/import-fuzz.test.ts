import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkFolder } from "@/lib/cli/check-folder";
import { importCommand } from "@/lib/cli/import-command";
import { severityOf } from "@/lib/domain/finding";
import { damage, goodFiles } from "./good-files";
import { fixtures, temporaryRoot } from "./imported";

const runs = Number(process.env.FUZZ_RUNS ?? 500);
const firstSeed = Number(process.env.FUZZ_SEED ?? 7);

const shapes = [
  "world-bank-wide.csv",
  "world-bank-long.csv",
  "entity-year.csv",
  "sdmx-names.tsv",
  "open-sdg.csv",
  "contributors.csv",
  "plain-long.csv",
  "headers-with-years.csv",
  "ddf--datapoints--seats--by--geo--sex--time.csv",
];

type Outcome = "dataset" | "refused" | "unreadable";

/** Imports a damaged file into a root of its own: a dataset that the check finds no error in, or reasons, and nothing else. */
async function outcomeOf(root: string, name: string, bytes: Buffer): Promise<Outcome> {
  await writeFile(join(root, name), bytes);
  const into = join(root, "sylvania");
  const { exitCode, problem } = await importCommand([join(root, name), "--into", into, "--source", "A, B, 2016"]);
  const left = await readdir(root);
  expect(left.filter((each) => each !== name && !/^sylvania(-\d+)?\.mapping\.json$/.test(each))).toEqual(
    exitCode === 0 ? ["sylvania"] : [],
  );
  if (exitCode > 0) {
    expect(problem).not.toBe("");
    return exitCode === 1 ? "refused" : "unreadable";
  }
  const { findings, dataset } = await checkFolder(into);
  expect(findings.filter((finding) => severityOf(finding) === "error")).toEqual([]);
  expect(dataset?.figures.size).toBeGreaterThan(0);
  return "dataset";
}

it(`imports ${runs} damaged files whole or not at all, from seed ${firstSeed}`, {
  timeout: 60_000 + runs * 400,
}, async () => {
  const fixed = await Promise.all(shapes.map(async (name) => [name, await readFile(join(fixtures, name))] as const));
  const files = [...(await goodFiles()), ...fixed];
  const outcomes: Record<Outcome, number> = { dataset: 0, refused: 0, unreadable: 0 };
  const root = await temporaryRoot();
  for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
    const [name, bytes] = files[seed % files.length] ?? ["", Buffer.alloc(0)];
    const outcome = await outcomeOf(root, name, damage(name, bytes, seed)).catch((error: unknown) => {
      throw new Error(`seed ${seed}, ${name}: ${error instanceof Error ? error.stack : String(error)}`);
    });
    outcomes[outcome] += 1;
    for (const each of await readdir(root)) await rm(join(root, each), { recursive: true });
  }
  if (process.env.FUZZ_RUNS !== undefined) process.stderr.write(`${JSON.stringify(outcomes)}\n`);
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(0);
});
