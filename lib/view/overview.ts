import { type Block, exhibits } from "../document/block";
import type { FigureRow } from "../document/figure-row";
import { numbersOf } from "../document/numbers";
import { oncePerDataset } from "../domain/once";
import { exhibitedIndicators, leadingExhibit } from "./exhibit/exhibits-of";
import { figureRow } from "./figure-row";
import { PageDraft } from "./frame";

/** The figures that a dataset highlights, in its own order. */
export function highlightRows(page: PageDraft): FigureRow[] {
  return page.dataset.description.highlights.flatMap((id) => {
    const figure = page.published.figures.get(id);
    return figure ? [figureRow(figure, page)] : [];
  });
}

/** An exhibit for each question that the overview answers. */
export function overviewExhibits(page: PageDraft): Block[] {
  return exhibits(exhibitedIndicators(page.dataset).flatMap((indicator) => leadingExhibit(indicator, page) ?? []));
}

/** The ids of the figures that the overview shows, in any language. */
export const figuresOnOverview = oncePerDataset("figures on the overview", (dataset): ReadonlySet<string> => {
  const page = new PageDraft(dataset, "en");
  const rows = highlightRows(page);
  const numbers = numbersOf([{ kind: "key-figures", rows }, ...overviewExhibits(page)]);
  return new Set(numbers.map(({ cited }) => cited.figure.id));
});
