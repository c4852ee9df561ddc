import type { Dataset } from "../domain/dataset";
import type { StandaloneExhibit } from "../view/exhibit/standalone";
import { explorerFactsOf } from "../view/explorer/explorer-facts-of";
import { type ExportFile, mediaTypes } from "./file";

/**
 * What a browser is told of a chart that its reader begins to explore.
 *
 * @throws RangeError for an exhibit that is not explored
 */
export function explorerJson(standalone: StandaloneExhibit, dataset: Dataset): ExportFile {
  const facts = explorerFactsOf(standalone, dataset);
  const { id } = standalone.exhibit;
  if (!facts) throw new RangeError(`${id} is not explored`);
  return { name: `${dataset.id}-${id}.json`, type: mediaTypes.json, body: Buffer.from(JSON.stringify(facts)) };
}
