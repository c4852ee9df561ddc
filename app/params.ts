import { getDataset } from "@/lib/data";
import { isLocale, type Locale } from "@/lib/domain/text";

/** What Next tells a route: the segments of the address, and what a reader chose after its `?`. */
export interface RouteProps {
  readonly params: Promise<Readonly<Record<string, string>>>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/**
 * What a page of a dataset is asked for: its language, the dataset, the id of the one thing it is about, the choice. As it
 * awaits the choice, Next renders pages when they are asked for, and our own server keeps them: a dataset can change
 * without a build.
 */
export async function asked({ params, searchParams }: RouteProps) {
  const { dataset = "", topic = "", id = "" } = await params;
  return {
    locale: await localeOf(params),
    dataset: await getDataset(dataset),
    topic,
    id,
    query: await searchParams,
  };
}

/** The language of an address; only known ones are routed. */
export async function localeOf(params: RouteProps["params"]): Promise<Locale> {
  const { locale = "" } = await params;
  if (!isLocale(locale)) throw new RangeError(`unknown language in the address: ${locale}`);
  return locale;
}

/** What a page of one thing shows, or an error where the address names a thing that the dataset lacks. */
export function existing<T>(page: T | undefined, id: string): T {
  if (page === undefined) throw new RangeError(`unknown id in the address: ${id}`);
  return page;
}
