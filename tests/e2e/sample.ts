import { type CrawledPage, keptCrawl } from "./crawl";
import { addresses, type Locale } from "./site";

/** Which kind of page stands at a path: `/en/freedonia/figures/F001` is one of `figures/…`. */
export function kindOf(path: string): string {
  const [, , dataset, section, id] = path.split("/");
  if (dataset === undefined) return "start";
  if (section === undefined) return "overview";
  return id === undefined ? section : `${section}/…`;
}

/** Every kind of page that the site has. */
export const kinds: readonly string[] = [...new Set([...addresses].map(kindOf))];

const samples = new Map<Locale, readonly CrawledPage[]>();

/**
 * Pages that stand for all of a language where each cannot be tried: of every kind the first, the last and the longest,
 * then as many as it takes to have every kind of element that is on any page.
 */
export function sampleIn(locale: Locale): readonly CrawledPage[] {
  const sample = samples.get(locale) ?? sampleOf(keptCrawl(locale));
  samples.set(locale, sample);
  return sample;
}

function sampleOf(pages: readonly CrawledPage[]): readonly CrawledPage[] {
  const sample = new Set<CrawledPage>();
  for (const kind of kinds) {
    const ofKind = pages.filter(({ path }) => kindOf(path) === kind);
    const longest = ofKind.toSorted((one, other) => one.bytes - other.bytes).at(-1);
    for (const page of [ofKind.at(0), ofKind.at(-1), longest]) if (page) sample.add(page);
  }
  const unseen = new Set(pages.flatMap(({ elements }) => elements));
  const see = ({ elements }: CrawledPage) => {
    for (const element of elements) unseen.delete(element);
  };
  const news = ({ elements }: CrawledPage) => elements.filter((element) => unseen.has(element)).length;
  for (const page of sample) see(page);
  while (unseen.size > 0) {
    const richest = pages.reduce((one, other) => (news(other) > news(one) ? other : one));
    sample.add(richest);
    see(richest);
  }
  return [...sample];
}
