import type { Figure } from "../domain/figure";
import type { WholeList } from "./few";
import { type FigureRow, figureRow } from "./figure-row";
import type { PageDraft } from "./frame";
import { type PageCaveat, pageCaveat } from "./page-caveat";
import { toldApart } from "./told-apart";

/** Numbers set as numbers, with what a reader must know of them. */
export interface NumbersSection {
  readonly rows: readonly FigureRow[];
  readonly caveats: readonly PageCaveat[];
  /** Where there are more than a section shows: how many, and the list of all figures of the topic. */
  readonly whole?: WholeList;
}

/** Numbers that one section shows at most. */
const mostNumbers = 60;

/**
 * Figures with the caveats that belong to them; undefined where there is no figure. Cites in reading order: the figures,
 * then those that the caveats name.
 *
 * @param told the ids of the caveats that stand on the page already; those told here are added
 */
export function numbersSection(
  figures: readonly Figure[],
  page: PageDraft,
  told: Set<string>,
): NumbersSection | undefined {
  if (figures.length === 0) return undefined;
  const shown = figures.slice(0, mostNumbers);
  const rows = shown.map((figure) => figureRow(figure, page));
  const [first] = figures;
  return {
    rows: toldApart(rows, page.locale),
    caveats: caveatsOf(shown, page, told),
    ...(first &&
      shown.length < figures.length && {
        whole: { count: figures.length, href: `${page.path("figures")}?topic=${first.indicator.topic}` },
      }),
  };
}

/** The caveats of figures read that the page does not tell yet. */
export function caveatsOf(figures: readonly Figure[], page: PageDraft, told: Set<string>): PageCaveat[] {
  return figures
    .flatMap(({ caveats, provenance }) => (provenance.kind === "read" ? caveats : []))
    .flatMap((caveat) => {
      if (told.has(caveat.id)) return [];
      told.add(caveat.id);
      return [pageCaveat(caveat, page)];
    });
}
