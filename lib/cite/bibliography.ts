import { type Source, sourceTitle } from "../domain/source";
import type { Locale } from "../domain/text";

/** An entry of a bibliography, as CSL-JSON has it. */
export type CslItem = Source & { readonly version?: string; readonly note?: string };

/** A publication as reference managers read it: whole, but for what Muster alone knows of it. */
export function publicationItem(source: Source, locale: Locale): CslItem {
  const { custom: _, ...item } = source;
  return { ...item, id: source.id, type: source.type, title: sourceTitle(source, locale) };
}
