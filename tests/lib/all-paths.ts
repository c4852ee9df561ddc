import type { Dataset } from "@/lib/domain/dataset";
import { locales } from "@/lib/domain/text";
import { datasetPath, pagesOf } from "@/lib/view/addresses";

/** Every address that answers with a page, one by one: the site itself only ever asks for one. */
export function allPaths(datasets: readonly Dataset[]): Set<string> {
  const ofDataset = (dataset: Dataset): string[][] => {
    const { single, each } = pagesOf(dataset);
    const items = Object.entries(each).flatMap(([kind, ids]) => [...ids.keys()].map((id) => [kind, id]));
    return [[], ...[...single].map((segment) => [segment]), ...items];
  };
  return new Set(
    locales.flatMap((locale) => [
      `/${locale}`,
      ...datasets.flatMap((dataset) =>
        ofDataset(dataset).map((segments) => datasetPath(locale, dataset.id, ...segments)),
      ),
    ]),
  );
}
