import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { systemErrorCode } from "../dataset/dataset-unreadable";
import { ImportProblem } from "../import/import-problem";
import { isMetadataName } from "../import/metadata-files";
import type { SourceFile } from "../import/source-file";

/** The files that a person named, and those beside them that may say something of them. */
export interface NamedFiles {
  readonly files: readonly SourceFile[];
  readonly beside: readonly SourceFile[];
}

/** Files of one folder that are looked at, and no more: a folder of more is the wrong one. */
const fileLimit = 500;

/**
 * The file, or the files of the folder, that a path names. `onBytes` hears how many bytes were read of the tables.
 * Throws ImportProblem where there is nothing, or nothing that can be read.
 */
export async function filesAt(path: string, onBytes: (count: number) => void): Promise<NamedFiles> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) {
      const names = (await readdir(path, { withFileTypes: true })).filter(
        (entry) => entry.isFile() && !entry.name.startsWith("."),
      );
      if (names.length === 0)
        throw new ImportProblem({
          file: path,
          found: "a folder without files",
          expected: "a file, or a folder with tables",
        });
      if (names.length > fileLimit)
        throw new ImportProblem({
          file: path,
          found: `${names.length} files`,
          expected: `a folder with ${fileLimit} files at most`,
        });
      return { files: await toFiles(names.map(({ name }) => join(path, name)).sort(), onBytes), beside: [] };
    }
    if (!stats.isFile())
      throw new ImportProblem({
        file: path,
        found: "neither a file nor a folder",
        expected: "a file, or a folder with tables",
      });
    const folder = dirname(path);
    const neighbours = (await readdir(folder))
      .filter((name) => isMetadataName(name))
      .slice(0, fileLimit)
      .sort();
    return {
      files: await toFiles([path], onBytes),
      beside: await toFiles(
        neighbours.map((name) => join(folder, name)),
        () => undefined,
      ),
    };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    const found = code === "ENOENT" ? "no such file or folder" : `what the system does not let be read (${code})`;
    throw new ImportProblem({ file: path, found, expected: "a file, or a folder with tables" });
  }
}

async function toFiles(paths: readonly string[], onBytes: (count: number) => void): Promise<SourceFile[]> {
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

/** The code lists of DDF beside datapoints: `ddf--entities--geo.csv` for `ddf--datapoints--…`. */
export async function codeListsBeside(path: string): Promise<SourceFile[]> {
  const folder = dirname(path);
  const names = (await readdir(folder)).filter((name) => /^ddf--entities--.+\.csv$/i.test(name)).sort();
  return toFiles(
    names.map((name) => join(folder, name)),
    () => undefined,
  );
}
