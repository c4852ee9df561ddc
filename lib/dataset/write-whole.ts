import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { DatasetUnreadable, systemErrorCode } from "./dataset-unreadable";

/** The moments of writing a folder, in order: whoever tests that it is whole or not at all stops it at each of them. */
export const writeSteps = ["begun", "copied", "built", "set-aside", "in-place", "done"] as const;

export type WriteStep = (typeof writeSteps)[number];

interface WriteOptions {
  /** Called at each step. What it throws ends the writing; the old folder is as it was. */
  readonly onStep?: (step: WriteStep) => void | Promise<void>;
}

/**
 * Writes a dataset's folder whole or not at all: `build` works in a copy beside it, which takes the folder's place only
 * where `build` gives true. Whatever ends the writing, also the machine going off, leaves either the old folder or the
 * new one: between the two, the old one waits beside its place, where restoreFolder finds it.
 * Throws DatasetUnreadable where another process writes the same folder, or where the system refuses.
 */
export async function writeFolderWhole(
  folder: string,
  build: (draft: string) => Promise<boolean>,
  { onStep }: WriteOptions = {},
): Promise<boolean> {
  const place = resolve(folder);
  await restoreFolder(place);
  const draft = besideName(place, "new");
  const aside = besideName(place, "old");
  try {
    await mkdir(dirname(place), { recursive: true });
    await mkdir(draft);
    await onStep?.("begun");
    const isThere = await exists(place);
    if (isThere) await cp(place, draft, { recursive: true });
    await onStep?.("copied");
    if (!(await build(draft))) return false;
    await onStep?.("built");
    if (isThere) await rename(place, aside);
    await onStep?.("set-aside");
    await rename(draft, place);
    await onStep?.("in-place");
    await rm(aside, { recursive: true, force: true });
    await onStep?.("done");
    return true;
  } catch (error) {
    if (!(await exists(place)) && (await exists(aside))) await rename(aside, place);
    const code = systemErrorCode(error);
    if (code === undefined || !code.startsWith("E") || code.startsWith("ERR_")) throw error;
    throw new DatasetUnreadable(`${folder}: this folder cannot be written (${code}); it is as it was`);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Puts right what an interrupted writing left beside a folder: an old folder goes back into its empty place, and what
 * is no longer written by any process is taken away. Throws DatasetUnreadable where a process still writes.
 */
async function restoreFolder(folder: string): Promise<void> {
  const place = resolve(folder);
  for (const name of await namesBeside(place)) {
    const [, kind, pid] = /\.(new|old)-(\d+)$/.exec(name) ?? [];
    if (kind === undefined || !name.startsWith(`.${basename(place)}.${kind}-`)) continue;
    if (isRunning(Number(pid))) {
      throw new DatasetUnreadable(
        `${folder}: another import writes this folder (process ${pid}); wait until it has ended`,
      );
    }
    const left = join(dirname(place), name);
    if (kind === "old" && !(await exists(place))) await rename(left, place);
    else await rm(left, { recursive: true, force: true });
  }
}

/**
 * Puts folders back that an interrupted writing set aside and could not replace, for all datasets of a root. Says
 * nothing where the system refuses: whoever lists the root will.
 */
export async function restoreSetAside(root: string): Promise<void> {
  for (const name of await namesBeside(join(root, "any"))) {
    const [, id, pid] = /^\.(.+)\.old-(\d+)$/.exec(name) ?? [];
    if (id === undefined || isRunning(Number(pid)) || (await exists(join(root, id)))) continue;
    await rename(join(root, name), join(root, id)).catch(() => undefined);
  }
}

function besideName(place: string, kind: "new" | "old"): string {
  return join(dirname(place), `.${basename(place)}.${kind}-${process.pid}`);
}

async function namesBeside(place: string): Promise<string[]> {
  try {
    return (await readdir(dirname(place))).sort();
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return [];
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await readdir(path);
    return true;
  } catch (error) {
    return systemErrorCode(error) === "ENOTDIR";
  }
}

/** True for a process that is still there; our own number, found again after a restart, is none. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === "EPERM";
  }
}
