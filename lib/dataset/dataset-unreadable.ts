import { readdir } from "node:fs/promises";

/** A folder that cannot be read at all, so that nothing can be said of its files. The message is for the terminal. */
export class DatasetUnreadable extends Error {
  override readonly name = "DatasetUnreadable";
}

/** What the operating system said when a file or folder could not be read; undefined for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
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
