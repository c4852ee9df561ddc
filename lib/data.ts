import "server-only";
import { basename, join } from "node:path";
import { checkSense } from "./check/sense";
import { listDatasets } from "./dataset/list";
import { readDataset } from "./dataset/read";
import { datasetsRoot } from "./dataset/root";
import type { Dataset } from "./domain/dataset";
import { isValid } from "./domain/finding";

const read = new Map<string, Promise<Dataset>>();

/** The ids of the shipped datasets: the names of their folders. */
export async function getDatasetIds(): Promise<string[]> {
  return (await listDatasets(datasetsRoot())).map((folder) => basename(folder));
}

/** A dataset, read once. Throws where its folder has errors: a page never shows half a dataset. */
export function getDataset(id: string): Promise<Dataset> {
  let reading = read.get(id);
  if (!reading) {
    reading = load(id);
    read.set(id, reading);
  }
  return reading;
}

async function load(id: string): Promise<Dataset> {
  const folder = join(datasetsRoot(), id);
  const { dataset, places } = await readDataset(folder);
  if (!dataset || !isValid(checkSense(dataset, places)))
    throw new Error(`the dataset in ${folder} has errors; npm run check names them`);
  return dataset;
}
