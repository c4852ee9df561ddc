import type { Navigation } from "../document/block";
import { type Inline, link, styled } from "../document/content";
import type { Locale } from "../domain/text";
import { formatNumber } from "../format/number";
import { messagesIn } from "../i18n/messages";

/** Rows that one page of a list shows at most. */
export const rowsPerPage = 100;

/** Where a reader is in a list that is too long for one page, and the addresses of the pages before and after. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** The number of a page in an address; the first where there is none or where it is no number. */
export function parsePage(query: string | readonly string[] | undefined): number {
  const page = Number([query].flat()[0]);
  return Number.isInteger(page) && page > 0 ? page : 1;
}

/** The query that means a page of a list: empty for the first. */
export function pageQuery(page: number): string {
  return page > 1 ? `page=${page}` : "";
}

/** The number of the page that the row at this index is on. */
export function pageOfIndex(index: number): number {
  return Math.floor(index / rowsPerPage) + 1;
}

/** How many pages a list of so many rows has: one at least. */
export function pagesFor(rows: number): number {
  return Math.max(1, Math.ceil(rows / rowsPerPage));
}

/** One page of a list of so many rows, and the index of its first row; of a page beyond the last, the last. */
export function pagingOf(
  rows: number,
  asked: number,
  addressOf: (page: number) => string,
): { readonly first: number; readonly paging: Paging } {
  const pages = pagesFor(rows);
  const page = Math.min(asked, pages);
  return {
    first: (page - 1) * rowsPerPage,
    paging: {
      page,
      pages,
      previous: page > 1 ? addressOf(page - 1) : undefined,
      next: page < pages ? addressOf(page + 1) : undefined,
    },
  };
}

/** The rows of one page of a list; of a page beyond the last, those of the last. */
export function rowsOfPage<Row>(rows: readonly Row[], asked: number, addressOf: (page: number) => string) {
  const { first, paging } = pagingOf(rows.length, asked, addressOf);
  return { shown: rows.slice(first, first + rowsPerPage), first, paging };
}

/** The ways to the pages before and after; none where all is on one page. */
export function pager({ page, pages, previous, next }: Paging, locale: Locale): Navigation[] {
  if (pages === 1) return [];
  const words = messagesIn(locale).figures;
  const way = (href: string | undefined, text: string): Inline[] => (href === undefined ? [] : [link(href, text)]);
  const here = styled("plain", words.pageOf(formatNumber(page, locale), formatNumber(pages, locale)));
  const items = [...way(previous, words.previous), here, ...way(next, words.next)].map((item) => [item]);
  return [{ kind: "navigation", look: "pager", label: words.pages, items }];
}
