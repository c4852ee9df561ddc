import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { descriptionFile } from "./layout";

/**
 * Writes datapackage.json, whole or not at all: into a file beside it, which then takes its place. Entries keep the
 * order they have in `json`.
 */
export async function writeDescription(folder: string, json: object): Promise<void> {
  const path = join(folder, descriptionFile);
  const beside = join(folder, `.${descriptionFile}.${process.pid}.tmp`);
  try {
    await writeFile(beside, `${JSON.stringify(json, null, 2)}\n`, { flush: true });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
