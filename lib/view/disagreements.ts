import { disagreementText } from "../cite/disagreement-text";
import type { Disagreement } from "../domain/disagreement";
import { type FigureRow, figureRow } from "./figure-row";
import type { PageDraft } from "./frame";

/** Figures that cannot all be true, side by side, with the arithmetic and what would reconcile them. */
export interface PageDisagreement {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly FigureRow[];
  readonly arithmetic: string;
  readonly reconcile: string;
}

/** Cites the figures concerned; call in reading order. */
export function pageDisagreement(disagreement: Disagreement, page: PageDraft): PageDisagreement {
  const { id, figures } = disagreement;
  return {
    id,
    rows: figures.map((figure) => figureRow(figure, page)),
    ...disagreementText(disagreement, page.locale),
  };
}
