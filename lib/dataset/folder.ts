import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** The files of a dataset that are no tables; the tables name theirs in lib/domain/table.ts. */
export const descriptionFile = "datapackage.json";
export const sourcesFile = "sources.json";
export const changesFile = "CHANGES.md";
export const derivationsFile = "derivations.json";

/**
 * What one file may hold, in bytes. A table of a million rows has 100 to 200 bytes a row; more wants a database. A file
 * is one text in memory, and a text has half a billion characters at most.
 */
export const fileSizeLimit = 256 * 1024 * 1024;

/** True for what explains a dataset without being part of it, so that datapackage.json need not list it. */
export function isDocumentation(file: string): boolean {
  return file.startsWith(".") || /\.(md|txt)$/i.test(file) || !file.includes(".");
}

/** A folder that cannot be read at all, so that nothing can be said of its files. The message is for the terminal. */
export class DatasetUnreadable extends Error {
  override readonly name = "DatasetUnreadable";
}

/** What the operating system said when a file or folder could not be read; undefined for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** True for a file that is there and that the system lets be looked at. */
export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}

/** Throws DatasetUnreadable where a folder is none or cannot be read. */
export async function assertFolder(folder: string): Promise<void> {
  try {
    await readdir(folder);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    const reasons: Record<string, string> = {
      ENOENT: "there is no such folder",
      ENOTDIR: "this is a file, not a folder",
    };
    throw new DatasetUnreadable(`${folder}: ${reasons[code] ?? `this folder cannot be read (${code})`}`);
  }
}

/** A file of a dataset as it lies in its folder, byte for byte. */
export interface PackageFile {
  /** Within the folder, with `/` between folders. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const namesFiles = z.looseObject({ resources: z.array(z.looseObject({ path: z.string() })) });

/**
 * The files of a dataset's Data Package: its description, the files that it names, and what explains them. Only regular
 * files within the folder: a link or a path that leads out of it is left out.
 */
export async function packageFiles(folder: string): Promise<PackageFile[]> {
  const description = namesFiles.parse(JSON.parse(await readFile(join(folder, descriptionFile), "utf8")));
  const named = description.resources.map(({ path }) => path).filter(isWithin);
  const paths = new Set([descriptionFile, ...named, changesFile, "README.md"]);
  const files = await Promise.all([...paths].map((path) => regularFile(folder, path)));
  return files.filter((file) => file !== undefined);
}

function isWithin(path: string): boolean {
  return path !== "" && !/[\\:]/.test(path) && path.split("/").every((part) => !["", ".", ".."].includes(part));
}

/** Undefined where there is no such file, or where a part of its path is a link. */
async function regularFile(folder: string, path: string): Promise<PackageFile | undefined> {
  const parts = path.split("/");
  for (const count of parts.keys()) {
    const found = await lstat(join(folder, ...parts.slice(0, count + 1))).catch(() => undefined);
    const isLast = count === parts.length - 1;
    if (!found || !(isLast ? found.isFile() : found.isDirectory())) return undefined;
  }
  return { path, bytes: await readFile(join(folder, path)) };
}
