import type { Dataset } from "../domain/dataset";
import { figureColumns } from "../domain/figure-order";
import { datasetPath, indicatorsWithFigures } from "../view/addresses";

/** Starting waits for no more than this, in milliseconds: a site of many datasets is warm after its first readers. */
const patience = 4_000;

/**
 * Asks a server that listens at `origin` for a page of each kind, one after the other, so that no reader waits for what
 * is worked out once. An answer that fails is told to the first reader who asks for it.
 */
export async function warmUp(origin: string, datasets: readonly Dataset[]): Promise<void> {
  const until = performance.now() + patience;
  for (const path of datasets.flatMap(pagesOfEachKind)) {
    if (performance.now() > until) return;
    await fetch(origin + path, { headers: { "accept-encoding": "br" }, signal: AbortSignal.timeout(patience) })
      .then((answer) => answer.arrayBuffer())
      .catch(() => undefined);
  }
}

function pagesOfEachKind(dataset: Dataset): string[] {
  const { id } = dataset;
  const indicators = indicatorsWithFigures(dataset).slice(0, 3);
  return [
    datasetPath("en", id),
    ...indicators.map((indicator) => datasetPath("en", id, "indicators", indicator)),
    ...indicators.map((indicator) => `${datasetPath("en", id, "compare")}?indicator=${indicator}`),
    datasetPath("en", id, "figures"),
    ...figureColumns.map((column) => `${datasetPath("en", id, "figures")}?sort=${column}-asc`),
    datasetPath("en", id, "report"),
  ];
}
