import { readdirSync } from "node:fs";
import { Script } from "node:vm";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowserScript, shorten } from "@/lib/server/browser-scripts";
import { type Serving, serve } from "./serving";

const names = readdirSync("lib/server/browser");
const budgetInBytes = 3_000;

let serving: Serving;
beforeAll(async () => {
  serving = await serve();
});
afterAll(() => serving.close());

describe("the scripts that come with a page", () => {
  const ofPages: Record<string, readonly string[]> = {
    "a report": ["wake.js", "notes.js", "copy.js", "report.js"],
    "a comparison": ["wake.js", "notes.js", "copy.js", "picker.js"],
    "a long list": ["notes.js", "copy.js", "turn.js"],
  };

  it("come with some page each", () => {
    expect([...new Set(Object.values(ofPages).flat())].toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.entries(ofPages))("are at most 3 kB together as sent, of %s", async (_, scripts) => {
    const answers = await Promise.all(
      scripts.map((name) => serving.ask(`/scripts/${name}`, { "accept-encoding": "br" })),
    );
    expect(answers.map(({ headers }) => headers["content-encoding"])).toEqual(answers.map(() => "br"));
    expect(answers.reduce((sum, { body }) => sum + body.byteLength, 0)).toBeLessThanOrEqual(budgetInBytes);
  });

  it.each(names)("%s is sent whole, without what only its authors read", async (name) => {
    const { status, headers, body } = await serving.ask(`/scripts/${name}`, { "accept-encoding": "br" });
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
      200,
      "text/javascript; charset=utf-8",
      "no-cache",
    ]);
    const text = brotliDecompressSync(body).toString();
    expect(() => new Script(text)).not.toThrow();
    expect(text).not.toMatch(/^\s*\/\/|^\s+/m);
  });

  it("are no others than those in the folder", () => {
    expect(names.every((name) => findBrowserScript(name))).toBe(true);
    expect(findBrowserScript("constructor")).toBeUndefined();
  });
});

it("what is shortened says the same: only whole lines of comment and the space before a line go", () => {
  expect(shorten('// why\nconst a = "// b";\n\n  // why\n  go(a);\n')).toBe('const a = "// b";\ngo(a);');
});
