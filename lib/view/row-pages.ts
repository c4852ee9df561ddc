/** Rows that one page of a list shows at most. */
export const rowsPerPage = 100;

/** Where a reader is in a list that is too long for one page, and the addresses of the pages before and after. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  readonly previous?: string;
  readonly next?: string;
}

/** The number of a page in an address; the first where there is none or where it is no number. */
export function parsePage(query: string | readonly string[] | undefined): number {
  const page = Number([query].flat()[0]);
  return Number.isInteger(page) && page > 0 ? page : 1;
}

/** The number of the page that the row at this place (from 0) stands on. */
export function pageOfPlace(place: number): number {
  return Math.floor(place / rowsPerPage) + 1;
}

/** How many pages a list of so many rows has: one at least. */
export function pagesFor(rows: number): number {
  return Math.max(1, Math.ceil(rows / rowsPerPage));
}

/** The rows of one page of a list; of a page beyond the last, those of the last. */
export function rowsOfPage<Row>(
  rows: readonly Row[],
  asked: number,
  addressOf: (page: number) => string,
): { readonly shown: readonly Row[]; readonly first: number; readonly paging: Paging } {
  const pages = pagesFor(rows.length);
  const page = Math.min(asked, pages);
  const first = (page - 1) * rowsPerPage;
  return {
    shown: rows.slice(first, first + rowsPerPage),
    first,
    paging: {
      ...{ page, pages },
      ...(page > 1 && { previous: addressOf(page - 1) }),
      ...(page < pages && { next: addressOf(page + 1) }),
    },
  };
}
