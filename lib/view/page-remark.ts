import type { CitedFigure } from "../cite/notebook";
import { type Remark, remarkPieces } from "../domain/remark";
import { formatParagraphs } from "../format/locator";
import type { PageDraft } from "./frame";
import { publishedOf } from "./published";

/** A remark on a page: words, and the figures it names, each with its own marker. */
export interface PageRemark {
  readonly id: string;
  readonly kind: Remark["kind"];
  readonly pieces: readonly ({ readonly words: string } | { readonly cited: CitedFigure })[];
}

/** Cites the figures that a remark names; call in reading order. */
export function pageRemark(remark: Remark, page: PageDraft): PageRemark {
  const pieces = remarkPieces(remark.text[page.locale]).map((piece) => {
    if ("words" in piece) return { words: formatParagraphs(piece.words, page.locale) };
    const figure = publishedOf(page.dataset).figures.get(piece.figure);
    return figure ? { cited: page.notebook.cite(figure) } : { words: piece.figure };
  });
  return { id: remark.id, kind: remark.kind, pieces };
}
