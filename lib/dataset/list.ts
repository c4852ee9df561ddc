import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { idPattern } from "../domain/cell";
import { reservedDatasetIds } from "../domain/dataset";
import { DatasetUnreadable, systemErrorCode } from "./dataset-unreadable";
import { descriptionFile } from "./layout";

/**
 * The folders in `root` that hold a datapackage.json, as paths, by name.
 * Throws DatasetUnreadable where `root` cannot be listed, or where a folder's name can be no address.
 */
export async function listDatasets(root: string): Promise<string[]> {
  const folders: string[] = [];
  for (const name of await namesIn(root)) {
    const folder = join(root, name);
    if (await isFile(join(folder, descriptionFile))) folders.push(folder);
  }
  const unusable = folders.find((folder) => !isDatasetId(basename(folder)));
  if (unusable !== undefined) {
    throw new DatasetUnreadable(
      `${unusable}: the folder's name becomes an address; use letters, digits and hyphens only, and none of ${reservedDatasetIds.join(", ")}`,
    );
  }
  return folders;
}

/** True for a folder's name that can stand in an address. */
function isDatasetId(name: string): boolean {
  return idPattern.test(name) && !(reservedDatasetIds as readonly string[]).includes(name);
}

async function namesIn(root: string): Promise<string[]> {
  try {
    return (await readdir(root)).sort();
  } catch (error) {
    throw new DatasetUnreadable(`${root}: this folder cannot be read (${systemErrorCode(error) ?? String(error)})`);
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
