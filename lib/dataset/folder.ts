import { readdir } from "node:fs/promises";
import { DatasetUnreadable, systemErrorCode } from "./dataset-unreadable";

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
