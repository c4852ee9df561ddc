import type { ExhibitTable } from "../document/block";

/** Where a reader finds an exhibit: its place on the page of its indicator. */
export function exhibitAddress({ id, indicatorHref }: ExhibitTable, site: string): string {
  return `${site}${indicatorHref.split("#")[0]}#${id}`;
}
