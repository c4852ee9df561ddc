import { createReadStream, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { SourceFile } from "@/lib/import/source";

interface DiskFiles {
  readonly files: readonly SourceFile[];
  readonly beside: readonly SourceFile[];
}

/** A file with its neighbours, or all files in a folder and its folders. */
export function diskFiles(path: string): DiskFiles {
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const names = readdirSync(folder, { recursive: isFolder, encoding: "utf8" }).sort();
  const all = names.map((name) => toFile(join(folder, name))).filter((file) => file !== undefined);
  if (isFolder) return { files: all.filter(({ name }) => basename(name) !== "README.md"), beside: [] };
  return {
    files: all.filter(({ name }) => name === join(path)),
    beside: all.filter(({ name }) => name !== join(path)),
  };
}

function toFile(name: string): SourceFile | undefined {
  const stats = statSync(name);
  return stats.isFile() ? { name, size: stats.size, open: () => createReadStream(name) } : undefined;
}
