import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { listDatasets } from "@/lib/dataset/list";
import { writeFolderWhole, writeSteps } from "@/lib/dataset/write-whole";

/** A root with one dataset of two files. */
async function rootWithOld(): Promise<{ root: string; folder: string }> {
  const root = await mkdtemp(join(tmpdir(), "muster-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folder = join(root, "sylvania");
  await mkdir(folder);
  await writeFile(join(folder, "datapackage.json"), "old");
  await writeFile(join(folder, "own.txt"), "mine");
  return { root, folder };
}

const build = async (draft: string) => {
  await writeFile(join(draft, "datapackage.json"), "new");
  return true;
};

/** A program that writes the folder and is killed at a step, as by a power cut. */
function killed(folder: string, stopped: string): string {
  return `
    import { writeFile } from "node:fs/promises";
    const { writeFolderWhole } = await import(${JSON.stringify(pathToFileURL(resolve("lib/dataset/write-whole.ts")).href)});
    const build = async (draft) => {
      await writeFile(draft + "/datapackage.json", "new");
      return true;
    };
    const onStep = (step) => {
      if (step === ${JSON.stringify(stopped)}) process.kill(process.pid, "SIGKILL");
    };
    await writeFolderWhole(${JSON.stringify(folder)}, build, { onStep });`;
}

const content = (folder: string) => readFile(join(folder, "datapackage.json"), "utf8");

describe("writeFolderWhole(folder, build)", () => {
  it("puts what was built in the folder's place, with the files that it left alone", async () => {
    const { root, folder } = await rootWithOld();
    expect(await writeFolderWhole(folder, build)).toBe(true);
    expect(await content(folder)).toBe("new");
    expect(await readFile(join(folder, "own.txt"), "utf8")).toBe("mine");
    expect(await readdir(root)).toEqual(["sylvania"]);
  });

  it("leaves everything as it was where the build says no", async () => {
    const { root, folder } = await rootWithOld();
    expect(await writeFolderWhole(folder, async (draft) => (await build(draft)) && false)).toBe(false);
    expect(await content(folder)).toBe("old");
    expect(await readdir(root)).toEqual(["sylvania"]);
  });

  it.each(writeSteps)("is whole where it breaks at “%s”", async (stopped) => {
    const { root, folder } = await rootWithOld();
    const onStep = (step: string) => {
      if (step === stopped) throw new Error("the disk is full");
    };
    await expect(writeFolderWhole(folder, build, { onStep })).rejects.toThrow("the disk is full");
    expect(await content(folder)).toBe(stopped === "in-place" || stopped === "done" ? "new" : "old");
    expect((await listDatasets(root)).length).toBe(1);
    await writeFolderWhole(folder, build);
    expect(await readdir(root)).toEqual(["sylvania"]);
  });

  it.each(writeSteps)("is whole where the process is killed at “%s”", async (stopped) => {
    const { root, folder } = await rootWithOld();
    const { signal } = spawnSync("node", ["--import", "tsx", "--input-type=module", "--eval", killed(folder, stopped)]);
    expect(signal).toBe("SIGKILL");
    expect(await listDatasets(root)).toEqual([folder]);
    expect(await readdir(root)).toEqual(["sylvania"]);
    expect(await content(folder)).toBe(stopped === "in-place" || stopped === "done" ? "new" : "old");
    expect(await readFile(join(folder, "own.txt"), "utf8")).toBe("mine");
    await writeFolderWhole(folder, build);
    expect(await readdir(root)).toEqual(["sylvania"]);
  });
});
