import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { DatasetUnreadable } from "@/lib/dataset/folder";
import { listDatasets } from "@/lib/dataset/list";
import { minimal } from "./minimal-copy";

async function rootWith(...names: readonly string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "muster-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const name of names) await cp(minimal, join(root, name), { recursive: true });
  return root;
}

describe("listDatasets(root)", () => {
  it("finds folders that hold a datapackage.json, by name", async () => {
    const root = await rootWith("sylvania", "borduria");
    await mkdir(join(root, "empty"));
    await mkdir(join(root, "strange", "datapackage.json"), { recursive: true });
    await writeFile(join(root, "README.md"), "…");
    expect((await listDatasets(root)).map((folder) => basename(folder))).toEqual(["borduria", "sylvania"]);
  });

  it.each(["San Theodoros", "são-rico", "api", "v1.2"])(
    "refuses the name %s, which can be no address",
    async (name) => {
      await expect(listDatasets(await rootWith(name))).rejects.toThrow(DatasetUnreadable);
    },
  );

  it("refuses a root that is none", async () => {
    await expect(listDatasets(join(await rootWith(), "nowhere"))).rejects.toThrow(DatasetUnreadable);
  });
});
