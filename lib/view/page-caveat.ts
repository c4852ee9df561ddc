import { cite } from "../cite/cited-figure";
import type { List } from "../document/block";
import { type Content, type Inline, styled } from "../document/content";
import { type Caveat, caveatPieces } from "../domain/caveat";
import type { Locale } from "../domain/text";
import { formatParagraphs } from "../format/locator";
import { messagesIn } from "../i18n/messages";
import type { PageContext } from "./frame";

/** A caveat on a page: words, and the figures it names, each with its own marker. */
export interface PageCaveat {
  readonly id: string;
  readonly kind: Caveat["kind"];
  /** What it is about, where that does not stand beside it: one link for each thing that is counted. */
  readonly about?: readonly { readonly label: string; readonly href: string }[];
  readonly pieces: Content;
}

/** Cites the figures that a caveat names; call in reading order. */
export function pageCaveat(caveat: Caveat, page: PageContext): PageCaveat {
  const pieces = caveatPieces(caveat.text[page.locale]).map((piece): Inline => {
    if ("words" in piece) return formatParagraphs(piece.words, page.locale);
    const figure = page.published.figures.get(piece.figure);
    return figure ? { kind: "figure", cited: cite(figure), as: "words" } : piece.figure;
  });
  return { id: caveat.id, kind: caveat.kind, pieces };
}

/**
 * The same for a list of caveats alone: says what each is about, with the way to the figure read, or to the indicator of
 * several; of events, to the publication that tells of them.
 */
export function caveatWithSubject(caveat: Caveat, page: PageContext): PageCaveat {
  const figures = page.published.selected.filter(
    ({ caveats, provenance }) => provenance.kind === "read" && caveats.some(({ id }) => id === caveat.id),
  );
  const indicators = new Map(figures.map(({ indicator }) => [indicator.id, indicator.name[page.locale]]));
  const about = [...indicators].map(([id, label]) => {
    const [only, ...others] = figures.filter(({ indicator }) => indicator.id === id);
    const isOne = only !== undefined && others.length === 0;
    return { label, href: isOne ? page.path("figures", only.id) : page.path("indicators", id) };
  });
  const events = page.dataset.events.filter(({ caveats }) => caveats.some(({ id }) => id === caveat.id));
  const aboutEvents = events.map(({ name, citation }) => ({
    label: name[page.locale],
    href: page.path("sources", citation.source.id),
  }));
  return { ...pageCaveat(caveat, page), about: [...about, ...aboutEvents] };
}

/** What a reader must know, with the figures that the caveats name as figures. */
export function caveatList(caveats: readonly PageCaveat[], locale: Locale): List[] {
  if (caveats.length === 0) return [];
  const { ambiguous } = messagesIn(locale).notes;
  const items = caveats.map(({ id, kind, about, pieces }) => ({
    id: `caveat--${id}`,
    content: [
      ...(about === undefined && kind === "ambiguity" ? [styled("flag", `${ambiguous} `)] : []),
      ...(about ?? []).map(
        ({ label, href }): Inline => ({ kind: "link", href, content: [label], look: "caveat-subject" }),
      ),
      ...pieces,
    ],
  }));
  return [{ kind: "list", look: "caveats", items }];
}
