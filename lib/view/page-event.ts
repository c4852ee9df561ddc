import { noteCaveat } from "../cite/note-text";
import { citeShort, type TextPiece } from "../cite/publication";
import type { Event } from "../domain/event";
import type { ReferencePeriod } from "../domain/reference-period";
import { formatLocator } from "../format/locator";
import type { PageDraft } from "./frame";

/** Something that happened, with the place that says so. */
export interface PageEvent {
  readonly period: ReferencePeriod;
  readonly name: string;
  readonly source: readonly TextPiece[];
  readonly sourceHref: string;
  readonly locator: string;
  /** What a reader must know of it. */
  readonly caveats: readonly string[];
}

export function pageEvent({ period, name, citation, caveats }: Event, page: PageDraft): PageEvent {
  const { source, locator } = citation;
  return {
    period,
    name: name[page.locale],
    source: citeShort(source, page.locale),
    sourceHref: page.path("sources", source.id),
    locator: formatLocator(locator, page.locale),
    caveats: caveats.map((caveat) => noteCaveat(caveat, page.locale, (id) => page.dataset.figures.get(id)).text),
  };
}
