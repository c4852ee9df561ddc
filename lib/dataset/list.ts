import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { idPattern } from "../domain/cell";
import { reservedDatasetIds } from "../domain/dataset";
import { DatasetUnreadable, descriptionFile, isFile, systemErrorCode } from "./folder";
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

/** The folder that holds the datasets: `data`, or the one that the environment variable MUSTER_DATA names. */
export function datasetsRoot(): string {
  return resolve(process.env.MUSTER_DATA ?? "data");
}

/** What is wrong with a folder's name as the id of a dataset; undefined where nothing is. */
export function problemOfId(id: string): string | undefined {
  if ((reservedDatasetIds as readonly string[]).includes(id))
    return `“${id}” is a word that Muster uses itself; choose another id`;
  if (id.length > 100) return "an id becomes an address: 100 letters at most";
  if (!idPattern.test(id))
    return `“${id}” becomes an address; use letters, digits and hyphens only, such as my-country`;
  return undefined;
}
