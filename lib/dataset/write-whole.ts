import { cp, lstat, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { DatasetUnreadable, systemErrorCode } from "./folder";

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
 * new one: between the two, the old one waits beside its place, where the next import or start finds it.
 * Throws DatasetUnreadable where another process writes the same folder, where it holds a link, or where the system
 * refuses.
 */
export async function writeFolderWhole(
  folder: string,
  build: (draft: string) => Promise<boolean>,
  { onStep }: WriteOptions = {},
): Promise<boolean> {
  const path = resolve(folder);
  await restoreFolder(path, folder);
  const draft = besideName(path, "new");
  const aside = besideName(path, "old");
  try {
    await mkdir(dirname(path), { recursive: true });
    await mkdir(draft);
    await onStep?.("begun");
    const isThere = await copyOf(path, folder, draft);
    await onStep?.("copied");
    if (!(await build(draft))) return false;
    await onStep?.("built");
    if (isThere) await rename(path, aside);
    await onStep?.("set-aside");
    await rename(draft, path);
    await onStep?.("in-place");
    await rm(aside, { recursive: true, force: true });
    await onStep?.("done");
    return true;
  } catch (error) {
    if (!(await exists(path)) && (await exists(aside))) await rename(aside, path);
    else if (await exists(path)) await rm(aside, { recursive: true, force: true });
    const code = systemErrorCode(error);
    if (code === undefined || !code.startsWith("E") || code.startsWith("ERR_")) throw error;
    throw new DatasetUnreadable(`${folder}: this folder cannot be written (${code}); it is as it was`);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Lets `build` work in a copy of a dataset's folder that is taken away at the end: nothing is written beside the folder
 * nor in it. Throws DatasetUnreadable where the folder holds a link, or where the system refuses.
 */
export async function tryFolder(folder: string, build: (draft: string) => Promise<unknown>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "muster-try-"));
  try {
    const draft = join(root, basename(resolve(folder)));
    await mkdir(draft);
    await copyOf(resolve(folder), folder, draft);
    await build(draft);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Copies a folder that is there into a draft; a link in it would let the draft's writer change what it leads to. */
async function copyOf(path: string, folder: string, draft: string): Promise<boolean> {
  if (!(await exists(path))) return false;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const link = entries.find((entry) => entry.isSymbolicLink());
  const name = (await lstat(path)).isSymbolicLink() ? folder : link && join(link.parentPath, link.name);
  if (name !== undefined)
    throw new DatasetUnreadable(`${name}: this is a link to another place; put the files themselves into the folder`);
  await cp(path, draft, { recursive: true });
  return true;
}

/**
 * Puts right what interrupted writings left in a root: an old folder goes back into its empty place, and what is no
 * longer written by any process is taken away. Reports nothing where the system refuses: whoever lists the root will.
 */
export async function restoreSetAside(root: string): Promise<void> {
  for (const left of await leftIn(root)) {
    if (isRunning(left.pid)) continue;
    await putRight(root, left).catch(() => undefined);
  }
}

/** The same for one folder. Throws DatasetUnreadable where a process still writes it. */
async function restoreFolder(path: string, folder: string): Promise<void> {
  const root = dirname(path);
  for (const left of (await leftIn(root)).filter(({ id }) => id === basename(path))) {
    if (isRunning(left.pid)) {
      throw new DatasetUnreadable(
        `${folder}: another import writes this folder (process ${left.pid}); wait until it has ended`,
      );
    }
    await putRight(root, left);
  }
}

/** A folder that a writing works with, beside the dataset's own. */
interface Left {
  readonly name: string;
  readonly id: string;
  readonly kind: "new" | "old";
  readonly pid: number;
}

async function leftIn(root: string): Promise<Left[]> {
  const names = await readdir(root).catch((error: unknown) => {
    if (systemErrorCode(error) === undefined) throw error;
    return [];
  });
  return names.sort().flatMap((name) => {
    const [, id, kind, pid] = /^\.(.+)\.(new|old)-(\d+)$/.exec(name) ?? [];
    return id !== undefined && (kind === "new" || kind === "old") ? [{ name, id, kind, pid: Number(pid) }] : [];
  });
}

async function putRight(root: string, { name, id, kind }: Left): Promise<void> {
  const [left, path] = [join(root, name), join(root, id)];
  if (kind === "old" && !(await exists(path))) await rename(left, path);
  else await rm(left, { recursive: true, force: true });
}

function besideName(path: string, kind: "new" | "old"): string {
  return join(dirname(path), `.${basename(path)}.${kind}-${process.pid}`);
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
