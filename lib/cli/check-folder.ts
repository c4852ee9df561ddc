import { findDiscrepancies } from "../check/discrepancies/find-discrepancies";
import { checkSense } from "../check/sense";
import { type DatasetReading, mergeFindings, readDataset } from "../dataset/read";
import { deriveFigures } from "../derive/derive-figures";
import type { Discrepancy } from "../domain/discrepancy";
import { isValid } from "../domain/finding";

/** A dataset's folder, read and checked for all that can be checked. */
export interface FolderCheck extends DatasetReading {
  /** The discrepancies; none are looked for where the dataset has errors. */
  readonly discrepancies: readonly Discrepancy[];
}

/**
 * Reads a dataset and checks it for shape and, where it has one, for sense.
 * Throws DatasetUnreadable where the folder cannot be read.
 */
export async function checkDataset(folder: string): Promise<DatasetReading> {
  const reading = await readDataset(folder);
  const { dataset, findings, places } = reading;
  return dataset ? { ...reading, findings: mergeFindings([...findings, ...checkSense(dataset, places)]) } : reading;
}

/** The same, and for agreement. */
export async function checkFolder(folder: string): Promise<FolderCheck> {
  const reading = await checkDataset(folder);
  const { dataset, findings } = reading;
  const discrepancies = dataset && isValid(findings) ? findDiscrepancies(dataset, deriveFigures(dataset)) : [];
  return { ...reading, discrepancies };
}
