import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildIslands } from "@/lib/cli/build";
import { type Serving, serve } from "./serving";

const folder = mkdtempSync(join(tmpdir(), "muster-islands-"));
const names = readdirSync("components/islands").map((file) => file.replace(/\.ts$/, ""));

/** In bytes as sent with Brotli. */
const budgets = { page: 3_000, sort: 25_000, explorer: 130_000 };

let serving: Serving;
let files: string[];
beforeAll(async () => {
  await buildIslands(process.cwd(), folder);
  files = readdirSync(folder);
  serving = await serve(undefined, {
    islands: new Map(files.map((file) => [file, readFileSync(join(folder, file))])),
  });
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

const fileOf = (name: string) => files.find((file) => new RegExp(`^${name}-[A-Z0-9]{8}\\.js$`).test(file)) ?? name;
const ask = (file: string) => serving.ask(`/islands/${file}`, { "accept-encoding": "br" });
const weigh = async (wanted: readonly string[]) => {
  const answers = await Promise.all(wanted.map(ask));
  expect(answers.map(({ status }) => status)).toEqual(wanted.map(() => 200));
  return answers.reduce((sum, { body }) => sum + body.byteLength, 0);
};
const textOf = async (file: string) => brotliDecompressSync((await ask(file)).body).toString();

/** The other files that a script fetches, at once or later, and those that they fetch. */
async function partsOf(file: string): Promise<string[]> {
  const text = await textOf(file);
  const named = files.filter((other) => other !== file && text.includes(`"./${other}"`));
  return [...new Set([...named, ...(await Promise.all(named.map(partsOf))).flat()])];
}

describe("the scripts that come with a page", () => {
  const ofPages: Record<string, readonly string[]> = {
    "a topic": ["notes", "copy", "explorer"],
    "a report": ["notes", "copy", "report"],
    "a comparison": ["notes", "copy", "picker", "explorer"],
    "a list": ["notes", "copy", "sort"],
    "a long list": ["notes", "copy", "paginate"],
  };

  it("come with some page each", () => {
    expect([...new Set(Object.values(ofPages).flat())].toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.entries(ofPages))("are at most 3 kB together as sent, of %s", async (_, islands) => {
    expect(await weigh(islands.map(fileOf))).toBeLessThanOrEqual(budgets.page);
  });

  it.each(names)("%s needs no other file before the reader acts", async (name) => {
    expect(await textOf(fileOf(name))).not.toMatch(/\bimport\s*["{*\w]/);
  });

  it("are named by an element each, and no element names another", () => {
    const sources = readdirSync("components", { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.tsx$/.test(file),
    );
    const named = sources.flatMap((file) =>
      Array.from(
        readFileSync(join("components", file), "utf8").matchAll(/data-island=(?:"(\w+)"|\{([^}]*)\})/g),
        (match) => [
          ...(match[1] ? [match[1]] : []),
          ...Array.from(match[2]?.matchAll(/"(\w+)"/g) ?? [], ([, name = ""]) => name),
        ],
      ),
    );
    expect([...new Set(named.flat())].toSorted()).toEqual(names.toSorted());
  });
});

describe("what is fetched when the reader acts", () => {
  it.each(["sort", "explorer"] as const)("by %s is within its budget as sent", async (name) => {
    const parts = await partsOf(fileOf(name));
    expect(parts).not.toEqual([]);
    expect(await weigh(parts.filter((file) => file.endsWith(".js")))).toBeLessThanOrEqual(budgets[name]);
  });
});

it("every file is kept by browsers for good, as its name changes with its content", async () => {
  for (const file of files.filter((each) => each.endsWith(".js"))) {
    expect(file).toMatch(/-[A-Z0-9]{8}\.js$/);
    expect((await ask(file)).headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    });
  }
  expect((await serving.ask("/islands/other.js")).status).toBe(404);
});
