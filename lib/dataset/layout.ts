/** The files of a dataset that are no tables; the tables name theirs in lib/domain/table.ts. */
export const descriptionFile = "datapackage.json";
export const sourcesFile = "sources.json";
export const changesFile = "CHANGES.md";
export const derivationsFile = "derivations.json";

/** What one file may hold. A table of a million rows has some 100 bytes a row; more wants a database. */
export const fileSizeLimit = 64 * 1024 * 1024;

/** True for what explains a dataset without being part of it, so that datapackage.json need not list it. */
export function isDocumentation(file: string): boolean {
  return file.startsWith(".") || /\.(md|txt)$/i.test(file) || !file.includes(".");
}
