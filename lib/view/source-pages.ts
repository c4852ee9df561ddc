import { accessedOn, citeFull, readAtText, type TextPiece } from "../cite/publication";
import type { FigureRow } from "../document/figure-row";
import type { Dataset } from "../domain/dataset";
import { type OutsideLink, type Source, sourceLinks, sourceNote, sourceTitle } from "../domain/source";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { type Citations, sourceCitations } from "./citations";
import { figureRow } from "./figure-row";
import { figuresOfSource } from "./figures-of-source";
import { type Frame, PageDraft } from "./frame";
import { type Paging, rowsOfPage } from "./row-pages";

export interface SourceEntry {
  readonly id: string;
  readonly href: string;
  readonly reference: readonly TextPiece[];
  readonly note?: string;
  /** How many figures were read from it, or cite it. */
  readonly count: number;
}

/** All sources: those read, those that they cite, and the rest. */
export interface SourceList {
  readonly frame: Frame;
  readonly read: readonly SourceEntry[];
  readonly cited: readonly SourceEntry[];
  readonly other: readonly SourceEntry[];
}

/** One source: its full reference, and a page of the figures read from it or citing it. */
export interface SourcePage {
  readonly frame: Frame;
  readonly source: Source;
  readonly reference: readonly TextPiece[];
  readonly note?: string;
  readonly accessed?: string;
  /** The publication, and the copy of it that was read, where they can be opened. */
  readonly links: readonly OutsideLink<"publication" | "file">[];
  readonly wasRead: boolean;
  readonly read: readonly FigureRow[];
  readonly cited: readonly FigureRow[];
  readonly paging: Paging;
  readonly citations: Citations;
}

export function sourceList(dataset: Dataset, locale: Locale): SourceList {
  const page = new PageDraft(dataset, locale);
  const entries = [...dataset.sources.values()].map((source) => ({
    source,
    read: figuresOfSource(dataset, source.id).read.length,
    wasRead: wasRead(dataset, source),
    cited: figuresOfSource(dataset, source.id).cited.length,
  }));
  const entry = (source: Source, count: number): SourceEntry => {
    const note = sourceNote(source, locale);
    return {
      id: source.id,
      href: page.path("sources", source.id),
      reference: [...citeFull(source, locale), ...readAtText(source, locale)],
      ...(note === undefined ? {} : { note }),
      count,
    };
  };
  return {
    frame: page.frame(messagesIn(locale).sources.title, "sources"),
    read: entries.filter(({ wasRead }) => wasRead).map(({ source, read }) => entry(source, read)),
    cited: entries
      .filter(({ wasRead, cited }) => !wasRead && cited > 0)
      .map(({ source, cited }) => entry(source, cited)),
    other: entries.filter(({ wasRead, cited }) => !wasRead && cited === 0).map(({ source }) => entry(source, 0)),
  };
}

/**
 * Undefined where the dataset has no source of this id.
 *
 * @param asked the page of its list of figures: those read from it, then those citing it
 */
export function sourcePage(dataset: Dataset, locale: Locale, id: string, asked = 1): SourcePage | undefined {
  const source = dataset.sources.get(id);
  const citations = sourceCitations(dataset, locale, id, "");
  if (!source || !citations) return undefined;
  const page = new PageDraft(dataset, locale);
  const figures = figuresOfSource(dataset, id);
  const addressOf = (path: string, to: number) => (to > 1 ? `${path}?page=${to}` : path);
  const { shown, first, paging } = rowsOfPage([...figures.read, ...figures.cited], asked, (to) =>
    addressOf(page.path("sources", id), to),
  );
  const firstCited = Math.max(0, figures.read.length - first);
  const rows = shown.map((figure) => figureRow(figure, page));
  const note = sourceNote(source, locale);
  const accessed = accessedOn(source);
  const frame = page.frame(source["title-short"] ?? sourceTitle(source, locale), "sources", id);
  return {
    frame: {
      ...frame,
      languages: frame.languages.map((link) => ({ ...link, href: addressOf(link.href, paging.page) })),
    },
    source,
    reference: [...citeFull(source, locale), ...readAtText(source, locale)],
    ...(note === undefined ? {} : { note }),
    ...(accessed === undefined ? {} : { accessed }),
    links: sourceLinks(source),
    wasRead: wasRead(dataset, source),
    read: rows.slice(0, firstCited),
    cited: rows.slice(firstCited),
    paging,
    citations,
  };
}

/** True where we read it ourselves, be it for a figure or for something else. */
function wasRead(dataset: Dataset, source: Source): boolean {
  return source.custom?.read === true || figuresOfSource(dataset, source.id).read.length > 0;
}
