import type { Figure } from "../domain/figure";
import { latestDate } from "../domain/reference-period";
import { type FigureRow, figureRow } from "./figure-row";
import type { PageDraft } from "./frame";

/** Of a list that shows some of many: how many there are, and the address of the list that holds all. */
export interface WholeList {
  readonly count: number;
  readonly href: string;
}

/** Figures of one indicator in a list: all of them, or of many the latest with the way to all. */
export interface FewRows {
  readonly rows: readonly FigureRow[];
  /** Undefined where all are shown. */
  readonly whole?: WholeList;
}

/** The figures of an indicator as rows: if they are more than `most`, the `few` latest of them. Cites what it shows. */
export function fewRows(
  figures: readonly Figure[],
  indicator: string,
  { most, few }: { readonly most: number; readonly few: number },
  page: PageDraft,
): FewRows {
  if (figures.length <= most) return { rows: figures.map((figure) => figureRow(figure, page)) };
  return {
    rows: latest(figures, few).map((figure) => figureRow(figure, page)),
    whole: { count: figures.length, href: `${page.path("figures")}?indicator=${indicator}` },
  };
}

/** The latest, in the order of the files where they are as new; undated ones last. */
function latest(figures: readonly Figure[], count: number): Figure[] {
  return figures
    .map((figure) => ({ figure, date: latestDate(figure.period) ?? "" }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, count)
    .map(({ figure }) => figure);
}
