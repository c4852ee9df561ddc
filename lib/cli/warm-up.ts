import type { WholeDataset } from "../domain/dataset";
import { figureColumns } from "../domain/figure-order";
import { storeOf } from "../store/memory-store";
import { datasetPath, indicatorsWithFigures } from "../view/addresses";

/** Starting waits for no more than this, in milliseconds: a site of many datasets is warm after its first readers. */
const patience = 4_000;

/**
 * Asks a server that listens at `origin` for a page of each kind, one after the other, so that no reader waits for what
 * is worked out once. An answer that fails is told to the first reader who asks for it.
 */
export async function warmUp(origin: string, datasets: readonly WholeDataset[]): Promise<void> {
  const until = performance.now() + patience;
  const paths = await Promise.all(datasets.map(pagesOfEachKind));
  for (const path of paths.flat()) {
    if (performance.now() > until) return;
    await fetch(origin + path, { headers: { "accept-encoding": "br" }, signal: AbortSignal.timeout(patience) })
      .then((answer) => answer.arrayBuffer())
      .catch(() => undefined);
  }
}

async function pagesOfEachKind(dataset: WholeDataset): Promise<string[]> {
  const { id } = dataset;
  const indicators = (await indicatorsWithFigures(storeOf(dataset))).slice(0, 3).map((indicator) => indicator.id);
  return [
    datasetPath("en", id),
    ...indicators.map((indicator) => datasetPath("en", id, "indicators", indicator)),
    ...indicators.map((indicator) => `${datasetPath("en", id, "compare")}?indicator=${indicator}`),
    datasetPath("en", id, "figures"),
    ...figureColumns.map((column) => `${datasetPath("en", id, "figures")}?sort=${column}-asc`),
    datasetPath("en", id, "report"),
  ];
}
