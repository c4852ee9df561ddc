import { cite } from "../cite/cited-figure";
import type { List } from "../document/block";
import { type Content, type Inline, styled } from "../document/content";
import { type Caveat, caveatPieces } from "../domain/caveat";
import type { Figure } from "../domain/figure";
import { byId, grouped } from "../domain/grouped";
import { formatParagraphs } from "../format/locator";
import { messagesIn } from "../i18n/messages";
import type { PageContext } from "./frame";

/** A thing that a caveat is about, with the way to it. */
export interface CaveatSubject {
  readonly label: string;
  readonly href: string;
}

/** A caveat in words, the figures that it names each with its own marker. */
export function caveatContent(caveat: Caveat, page: PageContext): Content {
  return caveatPieces(caveat.text[page.locale]).map((piece): Inline => {
    if ("words" in piece) return formatParagraphs(piece.words, page.locale);
    const figure = page.published.figures.get(piece.figure);
    return figure ? { kind: "figure", cited: cite(figure), as: "words" } : piece.figure;
  });
}

/** What a caveat is about: the figure read, or the indicator of several; of events, the publication that tells of them. */
export function caveatSubjects(caveat: Caveat, page: PageContext): CaveatSubject[] {
  const { dataset, locale, published } = page;
  const has = ({ caveats }: { readonly caveats: readonly Caveat[] }) => caveats.some(({ id }) => id === caveat.id);
  const figures = published.selected.filter((figure) => figure.provenance.kind === "read" && has(figure));
  const ofIndicators = grouped(figures, ({ indicator }) => indicator.id).map(([first, ...others]) => {
    const { id, name } = first.indicator;
    const href = others.length === 0 ? page.path("figures", first.id) : page.path("indicators", id);
    return { label: name[locale], href };
  });
  const ofEvents = dataset.events
    .filter(has)
    .map(({ name, citation }) => ({ label: name[locale], href: page.path("sources", citation.source.id) }));
  return [...ofIndicators, ...ofEvents];
}

/**
 * What a reader must know, with the figures that the caveats name as figures.
 *
 * @param subjectsOf what a caveat is about, where that is not beside it
 */
export function caveatList(
  caveats: readonly Caveat[],
  page: PageContext,
  subjectsOf?: (caveat: Caveat, page: PageContext) => readonly CaveatSubject[],
): List[] {
  if (caveats.length === 0) return [];
  const { ambiguous } = messagesIn(page.locale).notes;
  const leadOf = (caveat: Caveat): Content => {
    if (!subjectsOf) return caveat.kind === "ambiguity" ? [styled("flag", `${ambiguous} `)] : [];
    return subjectsOf(caveat, page).map(
      ({ label, href }): Inline => ({ kind: "link", href, content: [label], look: "caveat-subject" }),
    );
  };
  const items = caveats.map((caveat) => ({
    id: `caveat--${caveat.id}`,
    content: [...leadOf(caveat), ...caveatContent(caveat, page)],
  }));
  return [{ kind: "list", look: "caveats", items }];
}

/**
 * The caveats of figures read that the page does not have yet.
 *
 * @param said the ids of the caveats that are on the page already; those of these figures are added
 */
export function furtherCaveats(figures: readonly Figure[], page: PageContext, said: Set<string>): List[] {
  const caveats = figures.flatMap(({ caveats: own, provenance }) => (provenance.kind === "read" ? own : []));
  const fresh = byId(caveats.filter(({ id }) => !said.has(id)));
  for (const id of fresh.keys()) said.add(id);
  return caveatList([...fresh.values()], page);
}
