import { discrepancyText } from "../cite/discrepancy-text";
import { citeShortText } from "../cite/publication";
import { type Entry, numbersParagraph, paragraph } from "../document/block";
import { link } from "../document/content";
import type { FigureRow } from "../document/figure-row";
import { figureTable } from "../document/figure-table";
import type { Discrepancy } from "../domain/discrepancy";
import { concernedBy } from "../domain/discrepancy";
import type { Figure } from "../domain/figure";
import type { Locale } from "../domain/text";
import { figureRow } from "./figure-row";
import type { PageContext } from "./frame";

/** A discrepancy: its figures side by side, with what differs and what may lie behind it. */
export interface PageDiscrepancy {
  readonly id: string;
  /** Of its entry on the data notes. */
  readonly href: string;
  readonly title: string;
  /** Every figure that it concerns, by its id. */
  readonly figures: readonly { readonly id: string }[];
  /** Those of them that are listed: on a figure's own page, the others. */
  readonly rows: readonly FigureRow[];
  readonly arithmetic: string;
  readonly reasons: string;
}

/** @param own the id of the figure whose own page it is: it is not listed */
export function pageDiscrepancy(discrepancy: Discrepancy, page: PageContext, own?: string): PageDiscrepancy {
  const { id } = discrepancy;
  const href = `${page.path("data-notes")}#${id}`;
  const figures = concernedBy(discrepancy, page.published.figures);
  return {
    id,
    href,
    figures,
    rows: figures.filter((figure) => figure.id !== own).map((figure) => rowOf(figure, figures, href, page)),
    ...discrepancyText(discrepancy, page.locale),
  };
}

/** A figure's row, with its source where the figures are of several; without the mark where that would lead here. */
function rowOf(figure: Figure, figures: readonly Figure[], href: string, page: PageContext): FigureRow {
  const { discrepancy, subject, ...row } = figureRow(figure, page);
  const source = sourceOf(figure, page.locale);
  const sources = new Set(figures.map((each) => sourceOf(each, page.locale)).filter((each) => each !== ""));
  const isTold = source !== "" && sources.size > 1;
  return {
    ...row,
    subject: isTold ? { ...subject, details: [...subject.details, source] } : subject,
    ...(discrepancy && discrepancy.href !== href && { discrepancy }),
  };
}

/** The publication that a figure was read from, in short; none for a figure computed. */
function sourceOf({ provenance }: Figure, locale: Locale): string {
  if (provenance.kind !== "read") return "";
  return citeShortText(provenance.citation.source, locale);
}

/** A discrepancy: its figures side by side, what differs in one line, and what may lie behind it. */
export function discrepancyBlock(discrepancy: PageDiscrepancy, locale: Locale, isLinked = false): Entry {
  const { id, href, title, figures, rows, arithmetic, reasons } = discrepancy;
  return {
    kind: "entry",
    of: "discrepancy",
    id,
    title: [isLinked ? link(href, title) : title],
    blocks: [figureTable(rows, title, locale), numbersParagraph(arithmetic, figures), paragraph(undefined, reasons)],
  };
}
