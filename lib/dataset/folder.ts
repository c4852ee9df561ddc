import { readdir, stat } from "node:fs/promises";

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
