import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { changesFile, descriptionFile } from "./folder";

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
