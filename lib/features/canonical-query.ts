import type { Dataset } from "../domain/dataset";
import { storeOf } from "../store/memory-store";
import { benchmarkQuery, parseBenchmark } from "../view/benchmark";
import { pageQuery, pagesFor, parsePage } from "../view/row-pages";
import { compareId } from "./compare/exhibit";
import { comparedQuery } from "./compare/query";
import { choicesIn, parseChoice, queryOf } from "./figure-list/choice";
import { parseReportChoice, reportQuery } from "./report/choice";

type Asked = Readonly<Record<string, string[]>>;

/** What each page that has a choice makes of its query: the choice as its own parser reads it, written back. */
const pages: Readonly<Record<string, (asked: Asked, dataset: Dataset) => string | Promise<string>>> = {
  figures: async (asked, dataset) => {
    const store = storeOf(dataset);
    const choice = parseChoice(asked, await choicesIn(store));
    const { total } = await store.figures({}, "files", { offset: 0, limit: 0 });
    return queryOf(choice, Math.min(choice.page, pagesFor(total)));
  },
  compare: async (asked, dataset) => String(await comparedQuery(asked, dataset)),
  report: (asked) => reportQuery(parseReportChoice(asked)),
  representation: ({ benchmark }) => benchmarkQuery(parseBenchmark(benchmark)),
};

/**
 * The one query that means what a reader asks a page or a file for, without “?”: empty where it takes none, or where all
 * of it goes without saying. Every query with the same meaning gives the same text; given back, it gives itself.
 *
 * @param path `/en/freedonia/figures`
 */
export async function canonicalQuery(
  path: string,
  query: URLSearchParams,
  datasets: ReadonlyMap<string, Dataset>,
): Promise<string> {
  const [, , id = "", first = "", second] = path.split("/");
  const dataset = datasets.get(id);
  if (!dataset || query.size === 0) return "";
  const asked = Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));
  if (second === undefined) return Object.hasOwn(pages, first) ? (pages[first]?.(asked, dataset) ?? "") : "";
  if (first === "sources") return sourceQuery(second, asked, dataset);
  const isComparison = first === "exhibits" && second.startsWith(`${compareId}.`);
  return isComparison ? String(await comparedQuery(asked, dataset, "file")) : "";
}

async function sourceQuery(source: string, asked: Asked, dataset: Dataset): Promise<string> {
  const none = { offset: 0, limit: 0 };
  const lists = [{ source }, { via: source }].map((selection) => storeOf(dataset).figures(selection, "files", none));
  const rows = (await Promise.all(lists)).reduce((sum, { total }) => sum + total, 0);
  return pageQuery(Math.min(parsePage(asked.page), pagesFor(rows)));
}
