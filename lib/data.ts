import "server-only";
import { loadedDatasets } from "./dataset/loaded";
import type { Dataset } from "./domain/dataset";
import { factsOf } from "./store/memory-store";

/** The datasets of the site, in the order of their folders. */
export function getDatasets(): Dataset[] {
  return [...loadedDatasets().values()].map(factsOf);
}

/** The dataset of an address. Throws where there is none: our server asks for no such page. */
export function getDataset(id: string): Dataset {
  const dataset = loadedDatasets().get(id);
  if (!dataset) throw new RangeError(`unknown dataset in the address: ${id}`);
  return factsOf(dataset);
}
