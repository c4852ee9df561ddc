import type { Dataset } from "../../domain/dataset";
import { oncePerDataset } from "../../domain/once";
import type { CompareChoice } from "./choice";
import { compare } from "./compare";
import type { Comparison } from "./comparison";
import { compareQuery } from "./query";

/** So many comparisons of a dataset are kept: readers turn the pages of a few at a time. */
const mostKept = 16;

const kept = oncePerDataset("compare.kept", () => new Map<string, Comparison>());

/**
 * The comparison of a choice, the same object for every page and order of its table; those longest not asked for go
 * first. Undefined where no indicator is chosen.
 */
export function comparisonOf(dataset: Dataset, choice: CompareChoice): Comparison | undefined {
  const { group: _, sort: __, ...others } = choice;
  const plain: CompareChoice = { ...others, page: 1 };
  const key = String(compareQuery(plain));
  const known = kept(dataset);
  const found = known.get(key) ?? compare(dataset, plain);
  known.delete(key);
  if (found) known.set(key, found);
  for (const oldest of known.keys()) if (known.size > mostKept) known.delete(oldest);
  return found;
}
