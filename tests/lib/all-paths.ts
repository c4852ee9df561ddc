import type { WholeDataset } from "@/lib/domain/dataset";
import { locales } from "@/lib/domain/text";
import { publishedOf } from "@/lib/store/published";
import { datasetPath } from "@/lib/view/addresses";

/** Pages that every dataset has. */
const others = ["compare", "report", "figures", "data-notes", "sources"];

/** Every address that answers with a page, one by one: the site itself only ever asks for one. */
export function allPaths(datasets: readonly WholeDataset[]): Set<string> {
  const ofDataset = (dataset: WholeDataset): string[][] => {
    const { figures, ofIndicator } = publishedOf(dataset);
    const topics = new Set([...figures.values()].map(({ indicator }) => indicator.topic));
    const single = [...[...topics].filter((topic) => topic !== "context"), ...others];
    const each = { figures: figures.keys(), indicators: ofIndicator.keys(), sources: dataset.sources.keys() };
    const items = Object.entries(each).flatMap(([kind, ids]) => [...ids].map((id) => [kind, id]));
    return [[], ...single.map((segment) => [segment]), ...items];
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
