import "server-only";
import { loadedDatasets } from "./dataset/loaded";
import type { WholeDataset } from "./domain/dataset";

/** The datasets of the site, in the order of their folders. */
export function getDatasets(): WholeDataset[] {
  return [...loadedDatasets().values()];
}

/** The dataset of an address. Throws where there is none: our server asks for no such page. */
export function getDataset(id: string): WholeDataset {
  const dataset = loadedDatasets().get(id);
  if (!dataset) throw new RangeError(`unknown dataset in the address: ${id}`);
  return dataset;
}
