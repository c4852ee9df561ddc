import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systemErrorCode } from "../dataset/folder";
import { ImportProblem } from "../import/import-problem";
import { isCodeListName } from "../import/propose/companion-files";
import { isSourceList } from "../import/propose/publications";
import { isMetadataName } from "../import/read/metadata";
import type { SourceFile } from "../import/source";

/** The files that a person named, and those beside them that may say something of them. */
export interface NamedFiles {
  readonly files: readonly SourceFile[];
  /** What describes a file that was named alone. */
  readonly beside: readonly SourceFile[];
  /** Lists of the codes of a file that was named alone. */
  readonly lists: readonly SourceFile[];
  /** Lists of publications, in the folder or beside the file. */
  readonly sources: readonly SourceFile[];
}

/** Files that are looked at, and no more: a folder of more is the wrong one. */
const fileLimit = 500;

/** Folders in folders that are looked into: `data`, `meta`, `meta/fr`. */
const deepest = 3;

/**
 * The file that a path names, or the files of the folder and of the folders in it, as Data Packages and Open SDG lay
 * them. `onBytes` hears how many bytes were read of the tables. Throws ImportProblem where there is nothing, or nothing
 * that can be read.
 */
export async function filesAt(path: string, onBytes: (count: number) => void): Promise<NamedFiles> {
  const refuse = (found: string, expected = "a file, or a folder with tables") =>
    new ImportProblem({ file: path, found, expected });
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) {
      const paths = await filesIn(path, deepest);
      if (paths.length === 0) throw refuse("a folder without files");
      if (paths.length > fileLimit)
        throw refuse(`more than ${fileLimit} files`, `a folder with ${fileLimit} files at most`);
      return { ...(await withoutSources(await toFiles(paths, onBytes))), beside: [], lists: [] };
    }
    if (!stats.isFile()) throw refuse("neither a file nor a folder");
    const neighbours = await neighboursOf(path);
    const { sources } = await withoutSources(await toFiles(neighbours.filter(mayListSources)));
    return {
      files: await toFiles([path], onBytes),
      beside: await toFiles(neighbours.filter(isMetadataName)),
      lists: await toFiles(neighbours.filter(isCodeListName)),
      sources,
    };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw refuse(code === "ENOENT" ? "no such file or folder" : `what the system does not let be read (${code})`);
  }
}

function mayListSources(path: string): boolean {
  return /\.json$/i.test(path) && !isMetadataName(path);
}

/** The files that list publications, and the others. */
async function withoutSources(all: readonly SourceFile[]): Promise<Pick<NamedFiles, "files" | "sources">> {
  const [files, sources]: [SourceFile[], SourceFile[]] = [[], []];
  for (const file of all) (mayListSources(file.name) && (await isSourceList(file)) ? sources : files).push(file);
  return { files, sources };
}

/** The paths of the files in a folder, by name: its own first, then those of its folders; a few more than the limit. */
async function filesIn(folder: string, depth: number): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const paths = entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
  for (const entry of entries.filter((each) => each.isDirectory() && depth > 0))
    if (paths.length <= fileLimit) paths.push(...(await filesIn(join(folder, entry.name), depth - 1)));
  return paths;
}

/** Files that may speak of one that was named alone: those beside it; of one in `data`, those around that folder too. */
async function neighboursOf(path: string): Promise<string[]> {
  const folder = dirname(path);
  const isInData = basename(folder).toLowerCase() === "data";
  const paths = isInData ? await filesIn(dirname(folder), deepest) : await filesIn(folder, 0);
  return paths
    .filter((each) => each !== join(path))
    .filter((each) => isMetadataName(each) || isCodeListName(each) || mayListSources(each))
    .slice(0, fileLimit);
}

async function toFiles(paths: readonly string[], onBytes: (count: number) => void = () => undefined) {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const { size } = await stat(path);
    files.push({ name: path, size, open: () => bytesOf(path, onBytes) });
  }
  return files;
}

async function* bytesOf(path: string, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    onBytes(chunk.length);
    yield chunk;
  }
}
