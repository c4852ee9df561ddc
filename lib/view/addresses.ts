import { type Indicator, type Topic, topics } from "../domain/indicator";
import { isLocale, type Locale } from "../domain/text";
import type { FigureStore } from "../store/figure-store";

/** A topic with a page of its own; what is context is in the list of all figures alone. */
export type PageTopic = Exclude<Topic, "context">;

export const pageTopics = topics.filter((topic): topic is PageTopic => topic !== "context");

/** The address of a dataset's page: `/en/freedonia`, `/en/freedonia/figures/F001`. */
export function datasetPath(locale: Locale, dataset: string, ...segments: readonly string[]): string {
  return `/${[locale, dataset, ...segments].join("/")}`;
}

/** An address with a query, which may be empty. */
export function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}

/** The indicators that have at least one figure: those that have a page. */
export async function indicatorsWithFigures(store: FigureStore): Promise<Indicator[]> {
  const counts = await store.counts({ edition: "latest" }, "indicator");
  const known = new Set(counts.flatMap(({ values }) => values));
  return [...(await store.facts()).indicators.values()].filter(({ id }) => known.has(id));
}

/** Pages that every dataset has, beside those of its topics. */
const single = ["compare", "report", "figures", "data-notes", "sources"];

/** Answers whether a dataset has a page at an address, in segments below its own: `figures`, `F001`. */
async function hasPage(store: FigureStore, [first, second]: readonly string[]): Promise<boolean> {
  if (first === undefined) return true;
  if (second === undefined) return single.includes(first) || (await hasTopicPage(store, first));
  if (first === "figures") return (await store.figure(second)) !== undefined;
  if (first === "sources") return (await store.facts()).sources.has(second);
  if (first !== "indicators") return false;
  return (await store.figures({ indicator: second, edition: "latest" }, "files", { offset: 0, limit: 1 })).total > 0;
}

async function hasTopicPage(store: FigureStore, topic: string): Promise<boolean> {
  return topic !== "context" && (await store.counts({}, "topic")).some(({ values }) => values.includes(topic));
}

/** Answers whether a page is at an address, which ends without a slash: all others are not found. */
export function pageFinder(stores: ReadonlyMap<string, FigureStore>): (path: string) => Promise<boolean> {
  return async (path) => {
    const [root, locale = "", id, ...below] = path.split("/");
    if (root !== "" || !isLocale(locale) || below.length > 2) return false;
    if (id === undefined) return true;
    const store = stores.get(id);
    return store !== undefined && hasPage(store, below);
  };
}
