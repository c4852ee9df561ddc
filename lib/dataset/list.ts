import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { reservedDatasetIds } from "../domain/dataset";
import { DatasetUnreadable, systemErrorCode } from "./dataset-unreadable";
import { descriptionFile } from "./layout";
import { problemOfId } from "./new-id";
import { restoreSetAside } from "./write-whole";

/**
 * The folders in `root` that hold a datapackage.json, as paths, by name. A folder whose name begins with a dot is none:
 * there an import works; what an interrupted one set aside is put back first.
 * Throws DatasetUnreadable where `root` cannot be listed, or where a folder's name can be no address.
 */
export async function listDatasets(root: string): Promise<string[]> {
  await restoreSetAside(root);
  const folders: string[] = [];
  for (const name of await namesIn(root)) {
    const folder = join(root, name);
    if (await isFile(join(folder, descriptionFile))) folders.push(folder);
  }
  const unusable = folders.find((folder) => problemOfId(basename(folder)) !== undefined);
  if (unusable !== undefined) {
    throw new DatasetUnreadable(
      `${unusable}: the folder's name becomes an address; use letters, digits and hyphens only, and none of ${reservedDatasetIds.join(", ")}`,
    );
  }
  return folders;
}

async function namesIn(root: string): Promise<string[]> {
  try {
    return (await readdir(root)).filter((name) => !name.startsWith(".")).sort();
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
