import { type Content, plainText } from "@/lib/document/content";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/text";
import { sentencePieces } from "@/lib/view/exhibit/sentence";
import type { PageContext } from "@/lib/view/frame";
import { wholePage } from "../../whole-page";

/** `_` stands for a no-break space, `~` for the narrow one of French thousands. */
export function folded(text: string): string {
  return text.replaceAll("\u00A0", "_").replaceAll("\u202F", "~");
}

/** Pieces of a sentence as a reader sees them, folded. */
export function wordsOf(pieces: Content, { locale }: Pick<PageContext, "locale">): string {
  return folded(plainText(pieces, locale));
}

/** A template as a reader sees it, folded; undefined stays so. */
export function sentenceOf(template: string | undefined, dataset: WholeDataset, locale: Locale): string | undefined {
  if (template === undefined) return undefined;
  const page = wholePage(dataset, locale);
  return wordsOf(sentencePieces(template, page), page);
}
