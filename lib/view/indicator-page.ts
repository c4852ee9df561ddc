import type { Dataset } from "../domain/dataset";
import type { Indicator } from "../domain/indicator";
import { newestDate } from "../domain/reference-period";
import type { Locale } from "../domain/text";
import { type FigureRow, figureRow } from "./figure-row";
import { type Frame, PageDraft } from "./frame";
import { publishedOf } from "./published";

/** One indicator: what it means and every figure there is for it. */
export interface IndicatorPage {
  readonly frame: Frame;
  readonly indicator: Indicator;
  readonly topicHref: string;
  readonly rows: readonly FigureRow[];
  /** True where counted figures exist, and all of them for one date: no trend can be told. */
  readonly oneDate: boolean;
}

/** Undefined where the dataset has no figure for the indicator. */
export function indicatorPage(dataset: Dataset, locale: Locale, id: string): IndicatorPage | undefined {
  const indicator = dataset.indicators.get(id);
  const figures = [...publishedOf(dataset).figures.values()].filter((figure) => figure.indicator.id === id);
  if (!indicator || figures.length === 0) return undefined;
  const page = new PageDraft(dataset, locale);
  const rows = figures.map((figure) => figureRow(figure, page));
  const counted = figures.filter(
    ({ kind, quantity }) => kind !== "target" && kind !== "plan" && quantity.kind !== "missing",
  );
  const dates = new Set(counted.flatMap(({ period }) => newestDate(period) ?? []));
  return {
    frame: page.frame(indicator.name[locale], "indicators", id),
    indicator,
    topicHref: `${page.path("figures")}?topic=${indicator.topic}`,
    rows,
    oneDate: dates.size === 1 && (indicator.timing === "stock" || indicator.timing === "flow"),
  };
}
