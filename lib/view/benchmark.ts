import type { Benchmark } from "../derive/benchmark";
import { inEveryLocale, type Locale } from "../domain/text";
import { formatNumber, noBreakSpace } from "../format/number";
import { benchmarkWordsIn, type SetBy } from "../i18n/benchmark-words";

/** A benchmark of a page, in per cent, and whose choice it is. */
export interface PageBenchmark {
  readonly percent: number;
  readonly setBy: SetBy;
}

/** The benchmark of a page whose reader has set none. */
export const benchmarkOfPage: PageBenchmark = { percent: 30, setBy: "page" };

/**
 * The benchmark in an address, in per cent with one decimal at most, so that there are a bounded number of them; not a
 * number where it holds something else, undefined where it holds nothing.
 */
export function parseBenchmark(query: string | readonly string[] | undefined): number | undefined {
  const text = typeof query === "string" ? query : query?.[0];
  if (text === undefined) return undefined;
  const percent = /^\s*\d{1,2}([.,]\d)?\s*$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  return canBeSet(percent) ? percent : Number.NaN;
}

/** True for a percentage that a reader may set. */
export function canBeSet(percent: number): boolean {
  return percent >= 1 && percent <= 99;
}

/** The query that means a benchmark: the inverse of `parseBenchmark`. */
export function benchmarkQuery(benchmark: number | undefined): string {
  if (benchmark === undefined) return "";
  return Number.isNaN(benchmark) ? "benchmark=none" : `benchmark=${benchmark}`;
}

/** The benchmark as computations assume it. */
export function assumedBenchmark({ percent, setBy }: PageBenchmark): Benchmark {
  return {
    percent,
    text: inEveryLocale((locale) => benchmarkWordsIn(locale).assumption[setBy]),
  };
}

/** The benchmark as it is written: “33,3 %”. */
export function benchmarkText({ percent }: Pick<PageBenchmark, "percent">, locale: Locale): string {
  const decimals = String(percent).split(".")[1]?.length ?? 0;
  return `${formatNumber(percent, locale, decimals)}${noBreakSpace}%`;
}
