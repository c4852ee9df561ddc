import { type Block, paragraph } from "../document/block";
import { link } from "../document/content";
import type { FigureRow, WholeList } from "../document/figure-row";
import { figureTable } from "../document/figure-table";
import type { Figure } from "../domain/figure";
import { latestDate } from "../domain/reference-period";
import type { Locale } from "../domain/text";
import { formatNumber } from "../format/number";
import { messagesIn } from "../i18n/messages";
import { figureRow } from "./figure-row";
import type { PageContext } from "./frame";

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
  page: PageContext,
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

/** The figures of one indicator as a table; of many the latest, how many there are, and the way to all. */
export function fewFigures(few: FewRows, caption: string, locale: Locale): Block[] {
  return [figureTable(few.rows, caption, locale, false), ...wayToAll(few, locale, messagesIn(locale).figures.few)];
}

/**
 * That a list shows some of many, and the way to all; nothing where it has all.
 *
 * @param text that so many of all are shown; the first of them, if nothing else is said
 */
export function wayToAll(
  { rows, whole }: { readonly rows: readonly unknown[]; readonly whole?: WholeList | undefined },
  locale: Locale,
  text = messagesIn(locale).figures.first,
): Block[] {
  if (!whole) return [];
  const shown = text(formatNumber(rows.length, locale), formatNumber(whole.count, locale));
  return [paragraph("note", `${shown} `, link(whole.href, messagesIn(locale).figures.wholeList))];
}
