import type { WholeDataset } from "../domain/dataset";
import { oncePerProcess } from "../domain/once";

/**
 * The datasets that this process serves, by id. `npm start` reads and checks them; the pages, which Next runs in the same
 * process as a bundle with modules of its own, find them here and read nothing again.
 */
const loaded = oncePerProcess("datasets", () => new Map<string, WholeDataset>());

/** Serves these datasets and no others. They are known to be valid. */
export function setLoadedDatasets(datasets: readonly WholeDataset[]): void {
  loaded.clear();
  for (const dataset of datasets) loaded.set(dataset.id, dataset);
}

/** The datasets that are served, by id, in the order of their folders. */
export function loadedDatasets(): ReadonlyMap<string, WholeDataset> {
  return loaded;
}
