import { type Block, exhibits } from "../document/block";
import type { FigureRow } from "../document/figure-row";
import { numbersOf } from "../document/numbers";
import type { Dataset } from "../domain/dataset";
import type { Indicator } from "../domain/indicator";
import { oncePerDataset } from "../domain/once";
import type { Locale } from "../domain/text";
import type { Query } from "../store/loaded";
import { exhibitedIndicators, exhibitQuery, leadingExhibit } from "./exhibit/exhibits-of";
import { figureRow } from "./figure-row";
import { openPage, type PageContext } from "./frame";

/** The figures that a dataset highlights, in its own order. */
export function highlightRows(page: PageContext): FigureRow[] {
  return page.dataset.description.highlights.flatMap((id) => {
    const figure = page.published.figures.get(id);
    return figure ? [figureRow(figure, page)] : [];
  });
}

/** An exhibit for each question that the overview answers. */
export function overviewExhibits(exhibited: readonly Indicator[], page: PageContext): Block[] {
  return exhibits(exhibited.flatMap((indicator) => leadingExhibit(indicator, page) ?? []));
}

/** The page that the overview is composed on, with the indicators that it shows exhibits of. */
export async function openOverview(dataset: Dataset, locale: Locale) {
  const exhibited = await exhibitedIndicators(dataset);
  const query: Query = (facts) => [{ ids: facts.description.highlights }, ...exhibitQuery(...exhibited)(facts)];
  return { exhibited, page: await openPage(dataset, locale, query) };
}

/** The ids of the figures that the overview shows, in any language. */
export const figuresOnOverview = oncePerDataset(
  "figures on the overview",
  async (dataset: Dataset): Promise<ReadonlySet<string>> => {
    const { exhibited, page } = await openOverview(dataset, "en");
    const rows = highlightRows(page);
    const numbers = numbersOf([{ kind: "key-figures", rows }, ...overviewExhibits(exhibited, page)]);
    return new Set(numbers.map(({ cited }) => cited.figure.id));
  },
);
