import { type Source, sourceLinks, sourceTitle } from "../domain/source";
import type { Locale } from "../domain/text";
import { citeWordsIn } from "../i18n/cite-words";

/** An entry of a bibliography, as CSL-JSON has it. */
export type CslItem = Source & {
  readonly version?: string;
  readonly note?: string;
  readonly "container-title"?: string;
};

/**
 * A publication as reference managers read it: whole, but for what Muster alone knows of it. The copy that was read is a
 * note, and lends its address where the publication has none.
 */
export function publicationItem(source: Source, locale: Locale): CslItem {
  const { custom, ...item } = source;
  const [link] = sourceLinks(source);
  const authors = custom?.authors?.[locale];
  const readAt = custom?.readAt && `${citeWordsIn(locale).readAt} ${custom.readAt.title}, ${custom.readAt.URL}`;
  return {
    ...item,
    title: sourceTitle(source, locale),
    ...(authors && { author: authors.map((literal) => ({ literal })) }),
    ...(link && { URL: link.href }),
    ...(readAt !== undefined && { note: `${readAt.charAt(0).toUpperCase()}${readAt.slice(1)}` }),
  };
}
