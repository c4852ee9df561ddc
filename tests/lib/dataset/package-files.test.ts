import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageFiles } from "@/lib/dataset/folder";

let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "package-"));
  const folder = join(root, "data");
  mkdirSync(join(folder, "more"), { recursive: true });
  mkdirSync(join(folder, "folder.csv"));
  writeFileSync(join(root, "secret.csv"), "secret");
  const paths = [
    "a.csv",
    "more/b.csv",
    "gone.csv",
    "folder.csv",
    "link.csv",
    "../secret.csv",
    "/etc/passwd",
    "./a.csv",
  ];
  const resources = paths.map((path) => ({ path }));
  writeFileSync(join(folder, "datapackage.json"), JSON.stringify({ resources }));
  writeFileSync(join(folder, "a.csv"), "\uFEFFid\r\n1\r\n");
  writeFileSync(join(folder, "more", "b.csv"), "id\n");
  writeFileSync(join(folder, "README.md"), "Read me.\n");
  writeFileSync(join(folder, "other.csv"), "not named");
  symlinkSync(join(root, "secret.csv"), join(folder, "link.csv"));
  symlinkSync(join(root, "secret.csv"), join(folder, "CHANGES.md"));
});

afterAll(() => rmSync(root, { recursive: true }));

describe("the files of a Data Package", () => {
  it("are those that it names and that are files within its folder, and what explains them", async () => {
    const files = await packageFiles(join(root, "data"));
    expect(files.map(({ path }) => path)).toEqual(["datapackage.json", "a.csv", "more/b.csv", "README.md"]);
    expect(Buffer.from(files[1]?.bytes ?? []).toString()).toBe("\uFEFFid\r\n1\r\n");
  });

  it("are all of a shipped dataset's", async () => {
    const paths = (await packageFiles("data/mali")).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["datapackage.json", "observations.csv", "sources.json", "CHANGES.md"]),
    );
  });
});
