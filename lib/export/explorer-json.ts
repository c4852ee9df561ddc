import type { StandaloneExhibit } from "../view/exhibit/standalone";
import { explorerFactsOf } from "../view/explorer/explorer-facts-of";
import { type ExportFile, mediaTypes } from "./file";
import { fileName } from "./file-name";

/**
 * What a browser is told of a chart that its reader begins to explore.
 *
 * @throws RangeError for an exhibit that is not explored
 */
export function explorerJson(standalone: StandaloneExhibit): ExportFile {
  const facts = explorerFactsOf(standalone);
  const { exhibit, frame } = standalone;
  if (!facts) throw new RangeError(`${exhibit.id} is not explored`);
  return { name: fileName(frame, exhibit.id, "json"), type: mediaTypes.json, body: Buffer.from(JSON.stringify(facts)) };
}
