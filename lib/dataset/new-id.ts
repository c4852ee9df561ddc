import { idPattern } from "../domain/cell";
import { reservedDatasetIds } from "../domain/dataset";

/** What is wrong with a folder's name as the id of a dataset; undefined where nothing is. */
export function problemOfId(id: string): string | undefined {
  if ((reservedDatasetIds as readonly string[]).includes(id))
    return `“${id}” is a word that Muster uses itself; choose another id`;
  if (id.length > 100) return "an id becomes an address: 100 letters at most";
  if (!idPattern.test(id))
    return `“${id}” becomes an address; use letters, digits and hyphens only, such as my-country`;
  return undefined;
}
