import { accessedOn, citeFull, type TextPiece } from "../cite/publication";
import type { Dataset } from "../domain/dataset";
import { citationsOf } from "../domain/provenance";
import { type Source, sourceNote, sourceTitle } from "../domain/source";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { type Citations, sourceCitations } from "./citations";
import { type FigureRow, figureRow } from "./figure-row";
import { type Frame, PageDraft } from "./frame";

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

/** One source: its full reference, and the figures read from it or citing it. */
export interface SourcePage {
  readonly frame: Frame;
  readonly source: Source;
  readonly reference: readonly TextPiece[];
  readonly note?: string;
  readonly accessed?: string;
  readonly wasRead: boolean;
  readonly read: readonly FigureRow[];
  readonly cited: readonly FigureRow[];
  readonly citations: Citations;
}

export function sourceList(dataset: Dataset, locale: Locale): SourceList {
  const page = new PageDraft(dataset, locale);
  const entries = [...dataset.sources.values()].map((source) => ({
    source,
    read: figuresReadFrom(dataset, source).length,
    wasRead: wasRead(dataset, source),
    cited: figuresCiting(dataset, source).length,
  }));
  const entry = (source: Source, count: number): SourceEntry => {
    const note = sourceNote(source, locale);
    return {
      id: source.id,
      href: page.path("sources", source.id),
      reference: citeFull(source, locale),
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

/** Undefined where the dataset has no source of this id. */
export function sourcePage(dataset: Dataset, locale: Locale, id: string): SourcePage | undefined {
  const source = dataset.sources.get(id);
  const citations = sourceCitations(dataset, locale, id, "");
  if (!source || !citations) return undefined;
  const page = new PageDraft(dataset, locale);
  const read = figuresReadFrom(dataset, source).map((figure) => figureRow(figure, page));
  const cited = figuresCiting(dataset, source).map((figure) => figureRow(figure, page));
  const note = sourceNote(source, locale);
  const accessed = accessedOn(source);
  return {
    frame: page.frame(source["title-short"] ?? sourceTitle(source, locale), "sources", id),
    source,
    reference: citeFull(source, locale),
    ...(note === undefined ? {} : { note }),
    ...(accessed === undefined ? {} : { accessed }),
    wasRead: wasRead(dataset, source),
    read,
    cited,
    citations,
  };
}

/** True where we read it ourselves, be it for a figure or for something else. */
function wasRead(dataset: Dataset, source: Source): boolean {
  return source.custom?.read === true || figuresReadFrom(dataset, source).length > 0;
}

function figuresReadFrom(dataset: Dataset, source: Source) {
  return [...dataset.figures.values()].filter((figure) =>
    citationsOf(figure).some((citation) => citation.source.id === source.id),
  );
}

function figuresCiting(dataset: Dataset, source: Source) {
  return [...dataset.figures.values()].filter((figure) =>
    citationsOf(figure).some(({ via }) => via.some(({ id }) => id === source.id)),
  );
}
