import { getDataset } from "@/lib/data";
import type { Dataset } from "@/lib/domain/dataset";
import { isLocale, type Locale } from "@/lib/domain/text";

export interface LocaleParams {
  readonly params: Promise<{ locale: string }>;
}

export interface DatasetParams {
  readonly params: Promise<{ locale: string; dataset: string }>;
}

export interface ItemParams {
  readonly params: Promise<{ locale: string; dataset: string; id: string }>;
}

export interface TopicParams {
  readonly params: Promise<{ locale: string; dataset: string; topic: string }>;
}

/** What a reader chose, as the address has it after its `?`. */
export interface QueryParams {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The language of an address; only known ones are routed. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) throw new RangeError(`unknown language in the address: ${locale}`);
  return locale;
}

/** The dataset of an address. */
export async function datasetOf(params: Promise<{ dataset: string }>): Promise<Dataset> {
  return getDataset((await params).dataset);
}

/** What a page of one thing shows, or an error where the address names a thing that the dataset lacks. */
export function existing<T>(page: T | undefined, id: string): T {
  if (page === undefined) throw new RangeError(`unknown id in the address: ${id}`);
  return page;
}
