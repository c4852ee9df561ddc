import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { fingerprint, isBuilt } from "@/lib/cli/build";

const folder = mkdtempSync(join(tmpdir(), "muster-start-"));

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "app", "deep"), { recursive: true });
  mkdirSync(join(folder, "data"));
  mkdirSync(join(folder, ".next"));
  writeFileSync(join(folder, "app", "deep", "page.tsx"), "a page");
  writeFileSync(join(folder, "package-lock.json"), "{}");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the pages are built anew", () => {
  it.each<[string, () => void]>([
    ["a page changes", () => writeFileSync(join(folder, "app", "deep", "page.tsx"), "another page")],
    ["a page moves", () => renameSync(join(folder, "app", "deep"), join(folder, "app", "high"))],
    ["a package changes", () => writeFileSync(join(folder, "package-lock.json"), "{ }")],
  ])("when %s", (_what, change) => {
    const before = fingerprint(folder);
    change();
    expect(fingerprint(folder)).not.toBe(before);
  });

  it("not when something else changes, such as a dataset", () => {
    const before = fingerprint(folder);
    writeFileSync(join(folder, "README.md"), "words");
    writeFileSync(join(folder, "data", "figures.csv"), "id\n");
    expect(fingerprint(folder)).toBe(before);
  });

  it("when the last build was of other files, or did not end well", () => {
    expect(isBuilt(folder, "a")).toBe(false);
    writeFileSync(join(folder, ".next", "muster-fingerprint"), "a");
    expect(isBuilt(folder, "a")).toBe(false);
    writeFileSync(join(folder, ".next", "BUILD_ID"), "1");
    expect(isBuilt(folder, "a")).toBe(true);
    expect(isBuilt(folder, "b")).toBe(false);
  });
});

describe("npm start says what to do, and ends with 1", () => {
  const start = (env: Record<string, string>) => {
    const { status, stderr } = spawnSync("node_modules/.bin/tsx", ["lib/cli/start.ts"], {
      env: { ...process.env, ...env },
      encoding: "utf8",
    });
    return { status, words: stderr.trim() };
  };

  it.each(["abc", "80a", "-1", "3.5", "70000"])("when PORT is %s", (PORT) => {
    const { status, words } = start({ PORT });
    expect(status).toBe(1);
    expect(words).toBe(`PORT is "${PORT}", which is not a port. Give a whole number up to 65535: PORT=3001 npm start`);
  });

  it.each([
    "nonsense",
    "muster.example.org",
    "ftp://muster.example.org",
    "https://a:b@example.org",
    "https://example.org/?a",
  ])("when SITE_URL is %s", (SITE_URL) => {
    const { status, words } = start({ PORT: "0", SITE_URL });
    expect(status).toBe(1);
    expect(words).toContain(`SITE_URL is "${SITE_URL}", which is not the address of a site. Give it with http:// or`);
    expect(words).not.toMatch(/\n\s+at /);
  });

  it("when the port is taken", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port)),
    );
    const { status, words } = start({ PORT: String(port) });
    other.close();
    expect(status).toBe(1);
    expect(words).toContain(`Port ${port} is in use by another program.`);
  });

  it("when there is no dataset", () => {
    const { status, words } = start({ PORT: "0", MUSTER_DATA: join(folder, "app") });
    expect([status, words]).toEqual([1, `${join(folder, "app")} holds no dataset (a folder with a datapackage.json).`]);
  });
});
