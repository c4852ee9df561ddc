import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export const minimal = "tests/fixtures/minimal";

/** What becomes of a file: other bytes, a changed text, or nothing at all. */
type Edit = string | Buffer | ((text: string) => string) | null;

/** A copy of the minimal dataset with other files, in a folder that the test takes away when it is over. */
export async function minimalCopy(edits: Readonly<Record<string, Edit>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "muster-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(minimal, folder, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    if (edit === null) await rm(path);
    else await writeFile(path, typeof edit === "function" ? changed(await readFile(path, "utf8"), edit) : edit);
  }
  return folder;
}

function changed(text: string, edit: (text: string) => string): string {
  const result = edit(text);
  if (result === text) throw new Error("the edit changed nothing");
  return result;
}

/** Puts one text in the place of another. */
export function replacing(old: string, by: string): (text: string) => string {
  return (text) => text.replace(old, () => by);
}
