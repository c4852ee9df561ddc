import type { CitedFigure } from "../cite/notebook";
import { type Remark, remarkPieces } from "../domain/remark";
import { formatParagraphs } from "../format/locator";
import type { PageDraft } from "./frame";
import { publishedOf } from "./published";

/** A remark on a page: words, and the figures it names, each with its own marker. */
export interface PageRemark {
  readonly id: string;
  readonly kind: Remark["kind"];
  /** What it is about, where that does not stand beside it: one link for each thing that is counted. */
  readonly about?: readonly { readonly label: string; readonly href: string }[];
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

/**
 * The same for a list of remarks alone: says what each is about, with the way to its figure or to its indicator; of
 * events, to the publication that tells of them.
 */
export function remarkWithSubject(remark: Remark, page: PageDraft): PageRemark {
  const figures = [...page.dataset.figures.values()].filter(({ remarks }) =>
    remarks.some(({ id }) => id === remark.id),
  );
  const indicators = new Map(figures.map(({ indicator }) => [indicator.id, indicator.name[page.locale]]));
  const about = [...indicators].map(([id, label]) => {
    const [only, ...others] = figures.filter(({ indicator }) => indicator.id === id);
    const isOne = only !== undefined && others.length === 0;
    return { label, href: isOne ? page.path("figures", only.id) : page.path("indicators", id) };
  });
  const events = page.dataset.events.filter(({ remarks }) => remarks.some(({ id }) => id === remark.id));
  const aboutEvents = events.map(({ name, citation }) => ({
    label: name[page.locale],
    href: page.path("sources", citation.source.id),
  }));
  return { ...pageRemark(remark, page), about: [...about, ...aboutEvents] };
}
