import type { Exhibit } from "../document/block";
import type { Dataset } from "../domain/dataset";
import type { Indicator } from "../domain/indicator";
import { latestDate } from "../domain/reference-period";
import type { Locale } from "../domain/text";
import { publishedOf } from "../store/published";
import { exhibitsOf } from "./exhibit/exhibits-of";
import { type FewRows, fewRows } from "./few";
import { type Frame, PageDraft } from "./frame";
import { type NotComputedEntry, notComputedEntry, notComputedOf } from "./not-computed";

/** One indicator: what it means its exhibits, and every figure that stands in none. */
export interface IndicatorPage {
  readonly frame: Frame;
  readonly indicator: Indicator;
  readonly topicHref: string;
  readonly exhibits: readonly Exhibit[];
  /** The figures that stand in no exhibit; of many the latest. */
  readonly others: FewRows;
  /** What was not computed of it, and why. */
  readonly notComputed: readonly NotComputedEntry[];
  /** True where counted figures exist, and all of them for one date: no trend can be told. */
  readonly oneDate: boolean;
}

/** Figures up to which the page shows all that stand in no exhibit; of more, so many. */
const bound = { most: 100, few: 20 };

/** Undefined where the dataset has no figure for the indicator. */
export function indicatorPage(dataset: Dataset, locale: Locale, id: string): IndicatorPage | undefined {
  const indicator = dataset.indicators.get(id);
  const figures = publishedOf(dataset).ofIndicator.get(id) ?? [];
  if (!indicator || figures.length === 0) return undefined;
  const page = new PageDraft(dataset, locale);
  const exhibits = exhibitsOf(indicator, page);
  const exhibited = new Set(exhibits.flatMap(({ rows }) => rows.map((row) => row.id)));
  const unshown = figures.filter((figure) => !exhibited.has(figure.id));
  const others = fewRows(unshown, id, bound, page);
  const notComputed = notComputedOf(id, page).map((notComputed) => notComputedEntry(notComputed, page));
  const counted = figures.filter(
    ({ kind, quantity }) => kind !== "target" && kind !== "plan" && quantity.kind !== "missing",
  );
  const dates = new Set(counted.flatMap(({ period }) => latestDate(period) ?? []));
  return {
    frame: page.frame(indicator.name[locale], "indicators", id),
    indicator,
    topicHref: page.topicPath(indicator.topic),
    exhibits,
    others,
    notComputed,
    oneDate: dates.size === 1 && (indicator.timing === "stock" || indicator.timing === "flow"),
  };
}
