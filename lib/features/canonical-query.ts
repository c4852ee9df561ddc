import type { Dataset } from "../domain/dataset";
import { benchmarkQuery, parseBenchmark } from "../view/benchmark";
import { figuresOfSource } from "../view/figures-of-source";
import { pagesFor, parsePage } from "../view/row-pages";
import { figuresInOrder } from "../view/topics";
import { compareId } from "./compare/exhibit";
import { comparedQuery } from "./compare/query";
import { parseChoice, queryOf } from "./figure-list/choice";
import { parseReportChoice, reportQuery } from "./report/choice";

type Asked = Readonly<Record<string, string[]>>;

/** What each page that has a choice makes of its query: the choice as its own parser reads it, written back. */
const pages: Readonly<Record<string, (asked: Asked, dataset: Dataset) => string>> = {
  figures: (asked, dataset) => {
    const choice = parseChoice(asked, dataset);
    return queryOf(choice, Math.min(choice.page, pagesFor(figuresInOrder(dataset).length)));
  },
  compare: (asked, dataset) => String(comparedQuery(asked, dataset)),
  report: (asked) => reportQuery(parseReportChoice(asked)),
  representation: ({ benchmark }) => benchmarkQuery(parseBenchmark(benchmark)),
};

/**
 * The one query that means what a reader asks a page or a file for, without “?”: empty where it takes none, or where all
 * of it goes without saying. Every query with the same meaning gives the same text; given back, it gives itself.
 *
 * @param path `/en/freedonia/figures`
 */
export function canonicalQuery(path: string, query: URLSearchParams, datasets: ReadonlyMap<string, Dataset>): string {
  const [, , id = "", first = "", second] = path.split("/");
  const dataset = datasets.get(id);
  if (!dataset || query.size === 0) return "";
  const asked = Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));
  if (second === undefined) return Object.hasOwn(pages, first) ? (pages[first]?.(asked, dataset) ?? "") : "";
  if (first === "sources") return sourceQuery(second, asked, dataset);
  const isComparison = first === "exhibits" && second.startsWith(`${compareId}.`);
  return isComparison ? String(comparedQuery(asked, dataset, "file")) : "";
}

function sourceQuery(source: string, asked: Asked, dataset: Dataset): string {
  const { read, cited } = figuresOfSource(dataset, source);
  const page = Math.min(parsePage(asked.page), pagesFor(read.length + cited.length));
  return page > 1 ? `page=${page}` : "";
}
