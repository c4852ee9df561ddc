import { citeFull, readAtText, type TextPiece } from "../cite/publication";
import type { Source } from "../domain/source";
import type { Locale } from "../domain/text";
import type { PageContext } from "./frame";

/** A source, and how many figures were read from it, or cite it where it was not read. */
export interface SourceEntry {
  readonly source: Source;
  readonly count: number;
}

/** All sources in the order of the files: those read, those that they cite, and the rest. */
export function sourcesByUse(page: PageContext): Readonly<Record<"read" | "cited" | "other", SourceEntry[]>> {
  const { read, cited } = page.published;
  const entries = [...page.dataset.sources.values()].map((source) => {
    if (wasRead(source, page)) return { use: "read", source, count: read.get(source.id) ?? 0 };
    const count = cited.get(source.id) ?? 0;
    return { use: count > 0 ? "cited" : "other", source, count };
  });
  const of = (wanted: string) => entries.filter(({ use }) => use === wanted);
  return { read: of("read"), cited: of("cited"), other: of("other") };
}

/** True where we read it ourselves, be it for a figure or for something else. */
export function wasRead({ id, custom }: Source, { published }: PageContext): boolean {
  return custom?.read === true || published.read.has(id);
}

/** The full reference of a source, with the copy that was read. */
export function sourceReference(source: Source, locale: Locale): TextPiece[] {
  return [...citeFull(source, locale), ...readAtText(source, locale)];
}
