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

/** The language of an address; only known ones are routed. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) throw new RangeError(`unknown language in the address: ${locale}`);
  return locale;
}

/** What a page of one thing shows, or an error where the address names a thing that the dataset lacks. */
export function existing<T>(page: T | undefined, id: string): T {
  if (page === undefined) throw new RangeError(`unknown id in the address: ${id}`);
  return page;
}
