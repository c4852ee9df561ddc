import { checkSense } from "../check/sense";
import { mergeFindings } from "../dataset/finding-order";
import { type DatasetReading, readDataset } from "../dataset/read";

/**
 * Reads a dataset and checks it for shape and, where it has one, for sense.
 * Throws DatasetUnreadable where the folder cannot be read.
 */
export async function checkFolder(folder: string): Promise<DatasetReading> {
  const reading = await readDataset(folder);
  if (!reading.dataset) return reading;
  const sense = checkSense(reading.dataset, reading.places);
  return { ...reading, findings: mergeFindings([...reading.findings, ...sense]) };
}
