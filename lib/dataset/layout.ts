/** The files of a dataset that are no tables; the tables name theirs in lib/domain/table.ts. */
export const descriptionFile = "datapackage.json";
export const sourcesFile = "sources.json";
export const changesFile = "CHANGES.md";
export const derivationsFile = "derivations.json";

/**
 * What one file may hold, in bytes. A table of a million rows has 100 to 200 bytes a row; more wants a database. A file
 * is one text in memory, and a text has half a billion characters at most.
 */
export const fileSizeLimit = 256 * 1024 * 1024;

/** True for what explains a dataset without being part of it, so that datapackage.json need not list it. */
export function isDocumentation(file: string): boolean {
  return file.startsWith(".") || /\.(md|txt)$/i.test(file) || !file.includes(".");
}
