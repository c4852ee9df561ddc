import { type Zippable, zipSync } from "fflate";
import type { PackageFile } from "../dataset/package-files";
import { type ExportFile, mediaTypes } from "./file";

/** The first day that a zip can name: the same files make the same bytes whenever they are packed. */
const fixedDay = new Date(1980, 0, 1);

/** A dataset as a zip of its Data Package, each file byte for byte, in a folder of the dataset's name. */
export function packageZip(dataset: string, files: readonly PackageFile[]): ExportFile {
  const entries: Zippable = {};
  for (const { path, bytes } of files) entries[`${dataset}/${path}`] = bytes;
  return {
    name: `${dataset}.zip`,
    type: mediaTypes.zip,
    body: Buffer.from(zipSync(entries, { mtime: fixedDay, level: 9 })),
  };
}
