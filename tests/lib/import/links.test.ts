import { cp, lstat, mkdir, readdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importCommand } from "@/lib/cli/import-command";
import { tryFolder } from "@/lib/dataset/write-whole";
import { temporaryRoot } from "./imported";

const source = ["--source", "Observatory, Yearbook, 2016"];

/** A dataset some of whose files are links to files outside, and a table to import into it. */
async function datasetWithLinks(names: readonly string[]) {
  const root = await temporaryRoot();
  const [into, outside, path] = [join(root, "sylvania"), join(root, "outside"), join(root, "officers.csv")];
  await cp("tests/fixtures/minimal", into, { recursive: true });
  await mkdir(outside);
  for (const name of names) {
    await rename(join(into, name), join(outside, name));
    await symlink(join(outside, name), join(into, name));
  }
  await writeFile(path, "country,iso_a3,year,officers\nSpain,ESP,2015,10\nPeru,PER,2015,11\n");
  const texts = () => Promise.all(names.map((name) => readFile(join(outside, name), "utf8")));
  return { root, into, path, texts };
}

describe.each([[["--dry-run"]], [[]]])("an import %j", (options) => {
  it("refuses a dataset with links, and what they lead to stays as it is", async () => {
    const { root, into, path, texts } = await datasetWithLinks(["areas.csv", "sources.json", "CHANGES.md"]);
    const before = await texts();
    const { exitCode, problem } = await importCommand([path, "--into", into, ...source, ...options]);
    expect(exitCode).toBe(2);
    expect(problem).toContain("this is a link to another place");
    expect(await texts()).toEqual(before);
    expect((await lstat(join(into, "areas.csv"))).isSymbolicLink()).toBe(true);
    const left = options.length > 0 ? [] : ["sylvania.mapping.json"];
    expect((await readdir(root)).sort()).toEqual(["officers.csv", "outside", "sylvania", ...left]);
  });

  it("refuses a folder that is a link itself", async () => {
    const { root, into, path } = await datasetWithLinks([]);
    const link = join(root, "borduria");
    await symlink(into, link);
    const { exitCode, problem } = await importCommand([path, "--into", link, ...source, ...options]);
    expect(exitCode).toBe(2);
    expect(problem).toContain(`${link}: this is a link`);
  });
});

describe("a mapping", () => {
  it("is not written through a link that leads nowhere yet", async () => {
    const { root, into, path } = await datasetWithLinks([]);
    await symlink(join(root, "elsewhere.json"), `${into}.mapping.json`);
    const { out } = await importCommand([path, "--into", into, ...source]);
    expect(out).toContain(`The mapping is in ${into}-2.mapping.json`);
    expect(await readdir(root)).not.toContain("elsewhere.json");
  });

  it("is not written by a dry run, neither where it has questions", async () => {
    const { root, into, path } = await datasetWithLinks([]);
    const { exitCode, problem } = await importCommand([path, "--into", into, "--dry-run"]);
    expect(exitCode).toBe(1);
    expect(problem).toContain("Import without --dry-run to get the mapping with these questions.");
    expect((await readdir(root)).sort()).toEqual(["officers.csv", "outside", "sylvania"]);
  });
});

it("tries in a folder that is gone afterwards, whatever happens", async () => {
  const root = await temporaryRoot();
  const into = join(root, "sylvania");
  await cp("tests/fixtures/minimal", into, { recursive: true });
  const before = await readFile(join(into, "areas.csv"), "utf8");
  let draft = "";
  await tryFolder(into, async (folder) => {
    draft = folder;
    await writeFile(join(folder, "areas.csv"), "other");
  });
  await expect(tryFolder(into, () => Promise.reject(new Error("stop")))).rejects.toThrow("stop");
  expect(draft.startsWith(tmpdir())).toBe(true);
  await expect(lstat(draft)).rejects.toThrow("ENOENT");
  expect(await readFile(join(into, "areas.csv"), "utf8")).toBe(before);
  expect(await readdir(root)).toEqual(["sylvania"]);
});

it("says in words that the system refuses to write", async () => {
  const { root, path } = await datasetWithLinks([]);
  const { exitCode, problem } = await importCommand([path, "--into", join(path, "sylvania"), ...source]);
  expect(exitCode).toBe(2);
  expect(problem).toMatch(/The system refuses to read or to write: (?:EEXIST|ENOTDIR)/);
  expect((await readdir(root)).sort()).toEqual(["officers.csv", "outside", "sylvania"]);
});
