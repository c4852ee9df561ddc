import type { Dataset } from "../../domain/dataset";
import type { Locale } from "../../domain/text";
import type { StandaloneExhibit, StandaloneTable } from "../../view/exhibit/exhibits-of";
import { PageDraft } from "../../view/frame";
import { rowsPerPage } from "../../view/row-pages";
import { compareExhibit } from "./exhibit";
import { comparisonOf } from "./kept-comparisons";
import { inOrder } from "./order";
import { parseCompareChoice, type Query } from "./query";

/**
 * The comparison that an address asks for; undefined where it names no indicator.
 *
 * @param rows `all` for tables; `first` for pictures, which say as much below the drawing as a page does
 */
export function standaloneComparison(
  dataset: Dataset,
  locale: Locale,
  query: Query,
  rows: "all" | "first",
): StandaloneTable | undefined {
  const { choice } = parseCompareChoice(query, dataset);
  const comparison = comparisonOf(dataset, choice);
  if (!comparison) return undefined;
  const page = new PageDraft(dataset, locale);
  const ordered = inOrder(comparison, choice, locale);
  const { exhibit } = compareExhibit(
    comparison,
    choice,
    rows === "all" ? ordered : ordered.slice(0, rowsPerPage),
    page,
  );
  return { exhibit, frame: page.frame(exhibit.indicatorName, "compare") };
}

/** True where a comparison can leave as a picture. */
export function isDrawnComparison(standalone: StandaloneTable): standalone is StandaloneExhibit {
  return standalone.exhibit.chart !== undefined;
}
