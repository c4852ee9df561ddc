import type { Dataset } from "../domain/dataset";
import { oncePerDataset } from "../domain/once";
import type { FigureStore } from "./figure-store";
import { MemoryStore } from "./memory-store";

/** The store of a dataset: one for each in a process, whichever engine it has. Pages, exporters and the server ask it. */
export const storeOf: (dataset: Dataset) => FigureStore = oncePerDataset(
  "store",
  (dataset) => new MemoryStore(dataset),
);
