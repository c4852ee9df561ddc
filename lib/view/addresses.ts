import type { Dataset } from "../domain/dataset";
import { isLocale, type Locale } from "../domain/text";
import { publishedOf } from "../store/published";
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

/** The pages of a dataset, as segments below its address. */
export interface DatasetPages {
  readonly single: ReadonlySet<string>;
  /** Kinds of which there is a page for each of these things, by id. */
  readonly each: Readonly<Record<string, { has(id: string): boolean; keys(): Iterable<string> }>>;
}

export function pagesOf(dataset: Dataset): DatasetPages {
  return {
    single: new Set([...topicsOf(dataset), "compare", "report", "figures", "data-notes", "sources"]),
    each: {
      figures: publishedOf(dataset).figures,
      indicators: new Set(indicatorsWithFigures(dataset)),
      sources: dataset.sources,
    },
  };
}

/** Answers whether a page stands at an address, which ends without a slash: all others are not found. */
export function pageFinder(datasets: readonly Dataset[]): (path: string) => boolean {
  const pages = new Map(datasets.map((dataset) => [dataset.id, pagesOf(dataset)]));
  return (path) => {
    const [root, locale = "", id, first, second, ...more] = path.split("/");
    if (root !== "" || !isLocale(locale) || more.length > 0) return false;
    const of = id === undefined ? undefined : pages.get(id);
    if (!of) return id === undefined;
    if (first === undefined) return true;
    if (second === undefined) return of.single.has(first);
    return Object.hasOwn(of.each, first) && of.each[first]?.has(second) === true;
  };
}
