import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { importCommand } from "@/lib/cli/import-command";
import { fixtures, temporaryRoot } from "./imported";

const runs = Number(process.env.FUZZ_RUNS ?? 150);
const seed = Number(process.env.FUZZ_SEED ?? 7);

const files = [
  "world-bank-wide.csv",
  "entity-year.csv",
  "sdmx-names.tsv",
  "open-sdg.csv",
  "contributors.csv",
  "plain-long.csv",
  "headers-with-years.csv",
];

/** Texts that break careless readers. */
const nasty = [
  "\u0000",
  '"',
  "\r",
  "\n\n",
  "=1+1",
  "\u202e",
  "__proto__",
  "constructor",
  "9".repeat(400),
  "-",
  "1e400",
  "?",
  ";",
  ",,,,",
  "\ud800",
  "NaN",
  "[F001]",
  "“",
  "x".repeat(70_000),
];

/** Numbers that follow from the seed (mulberry32). */
function randomOf(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

function mutated(text: string, random: (below: number) => number): string {
  let result = text;
  for (let times = random(4); times >= 0; times -= 1) {
    const at = random(result.length);
    const lines = result.split("\n");
    const kind = random(5);
    if (kind === 0) result = result.slice(0, at) + (nasty[random(nasty.length)] ?? "") + result.slice(at);
    else if (kind === 1) result = result.slice(0, at) + result.slice(at + 1 + random(20));
    else if (kind === 2) result = lines.filter((_, index) => index !== at % lines.length).join("\n");
    else if (kind === 3) result = [...lines, lines[at % lines.length] ?? ""].join("\n");
    else result = lines.map((line) => line.split(",").reverse().join(",")).join("\n");
  }
  return result;
}

describe("npm run import, on broken files", () => {
  it(`ends in a dataset or a refusal, and leaves nothing half written (seed ${seed}, ${runs} runs)`, async () => {
    const root = await temporaryRoot();
    const random = randomOf(seed);
    for (let run = 0; run < runs; run += 1) {
      const file = files[random(files.length)] ?? "";
      const text = mutated(await readFile(join(fixtures, file), "utf8"), random);
      const path = join(root, `${run}-${basename(file)}`);
      await writeFile(path, text);
      const into = join(root, `d${run}`);
      const outcome = await importCommand([path, "--into", into, "--source", "A, B, 2016"]).catch((error: unknown) => ({
        exitCode: 3,
        problem: `seed ${seed}, run ${run}, ${file}: ${error instanceof Error ? error.stack : String(error)}`,
      }));
      expect(outcome.exitCode, outcome.problem).toBeLessThan(3);
      if (outcome.exitCode > 0) expect(outcome.problem).not.toBe("");
      const left = await readdir(root);
      expect(left.includes(`d${run}`)).toBe(outcome.exitCode === 0);
      expect(left.filter((name) => name.startsWith("."))).toEqual([]);
    }
  });
});
