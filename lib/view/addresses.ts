import type { Dataset } from "../domain/dataset";
import { type Locale, locales } from "../domain/text";
import { publishedOf } from "./published";
import { topicsOf } from "./topics";

/** The address of a dataset's page: `/en/freedonia`, `/en/freedonia/figures/F001`. */
export function datasetPath(locale: Locale, dataset: string, ...segments: readonly string[]): string {
  return `/${[locale, dataset, ...segments].join("/")}`;
}

/** The indicators that have at least one figure: those that have a page. */
export function indicatorsWithFigures(dataset: Dataset): string[] {
  const { ofIndicator } = publishedOf(dataset);
  return [...dataset.indicators.keys()].filter((id) => ofIndicator.has(id));
}

/** Every address that answers with a page, without a trailing slash; what is not among them is not found. */
export function pathsOf(datasets: readonly Dataset[]): Set<string> {
  const paths = new Set<string>();
  for (const locale of locales) {
    paths.add(`/${locale}`);
    for (const dataset of datasets) {
      const add = (...segments: string[]) => paths.add(datasetPath(locale, dataset.id, ...segments));
      add();
      for (const topic of topicsOf(dataset)) add(topic);
      add("report");
      add("figures");
      for (const id of publishedOf(dataset).figures.keys()) add("figures", id);
      for (const id of indicatorsWithFigures(dataset)) add("indicators", id);
      add("data-notes");
      add("sources");
      for (const id of dataset.sources.keys()) add("sources", id);
    }
  }
  return paths;
}

/** What a reader can choose on the page of all figures, as it stands in the address. */
export const figureListKeys = ["topic", "entity", "period", "sort", "page"] as const;

/** What a reader can lay on the page of representation: a share in per cent. */
const representationKeys = ["benchmark"] as const;

/** What an author can choose for a report. */
const reportKeys = ["template", "figures", "exhibits", "without"] as const;

/** The query keys that the page at this address answers to; all others mean nothing to it. */
export function queryKeysOf(path: string): readonly string[] {
  const [, page] = /^\/[a-z]{2}\/[^/]+\/([^/]+)$/.exec(path) ?? [];
  if (page === "figures") return figureListKeys;
  if (page === "report") return reportKeys;
  return page === "representation" ? representationKeys : [];
}
