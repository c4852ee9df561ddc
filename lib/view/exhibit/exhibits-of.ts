import type { Exhibit } from "../../document/block";
import type { Dataset } from "../../domain/dataset";
import { type Indicator, topics } from "../../domain/indicator";
import { oncePerDataset } from "../../domain/once";
import { benchmarkOfPage, type PageBenchmark } from "../benchmark";
import { PageDraft } from "../frame";
import { asideOf } from "./asides";
import { barsExhibit } from "./bars";
import { heldExhibit } from "./held-against-capacity";
import { overTimeId, seriesExhibit } from "./series";
import { spansExhibit } from "./spans";

/**
 * The exhibits of an indicator, chosen from its unit, its timing and its figures: what it was computed from or bodies
 * side by side, then values over time. None for what is mentioned in passing, for ranks, and for single figures: a
 * table says those.
 */
export function exhibitsOf(indicator: Indicator, page: PageDraft): Exhibit[] {
  if (isPassing(indicator, page.dataset)) return [];
  const still = stillExhibit(indicator, page);
  const series = seriesExhibit(indicator, page.figuresOfIndicator(indicator), page);
  return [...(still ? [still] : []), ...(series ? [series] : [])];
}

/** The first of them, for a page that shows exhibits of several indicators; at a benchmark that the reader may set. */
export function leadingExhibit(
  indicator: Indicator,
  page: PageDraft,
  benchmark = benchmarkOfPage,
): Exhibit | undefined {
  if (isPassing(indicator, page.dataset)) return undefined;
  return stillExhibit(indicator, page, benchmark) ?? seriesExhibit(indicator, page.figuresOfIndicator(indicator), page);
}

/** What an indicator shows beside the exhibits that a page has of it already, by their ids. */
export function furtherExhibits(indicator: Indicator, shown: ReadonlySet<string>, page: PageDraft): Exhibit[] {
  const overTime = overTimeId(indicator);
  if (shown.has(overTime) || isPassing(indicator, page.dataset)) return [];
  if (!shown.has(indicator.id)) return exhibitsOf(indicator, page);
  const series = seriesExhibit(indicator, page.figuresOfIndicator(indicator), page);
  return series ? [series] : [];
}

/** The exhibit of this id among an indicator's; cites no other. */
export function exhibitOf(indicator: Indicator, id: string, page: PageDraft): Exhibit | undefined {
  if (isPassing(indicator, page.dataset)) return undefined;
  if (id === overTimeId(indicator)) return seriesExhibit(indicator, page.figuresOfIndicator(indicator), page);
  return id === indicator.id ? stillExhibit(indicator, page) : undefined;
}

/**
 * The indicators whose exhibits the overview shows, in order: those that the dataset names, else the first of each topic
 * that has bars.
 */
export const exhibitedIndicators = oncePerDataset("exhibited indicators", (dataset): readonly Indicator[] => {
  const { exhibits } = dataset.description;
  if (exhibits) return exhibits.flatMap((id) => dataset.indicators.get(id) ?? []);
  return topics.flatMap((topic) => {
    const first = [...dataset.indicators.values()].find(
      (indicator) => indicator.topic === topic && topic !== "context" && hasBars(indicator, dataset),
    );
    return first ? [first] : [];
  });
});

function hasBars(indicator: Indicator, dataset: Dataset): boolean {
  return !isPassing(indicator, dataset) && stillExhibit(indicator, new PageDraft(dataset, "en")) !== undefined;
}

/** All that is not over time. Cites only what it returns. */
function stillExhibit(indicator: Indicator, page: PageDraft, benchmark = benchmarkOfPage): Exhibit | undefined {
  const figures = page.figuresOfIndicator(indicator);
  if (indicator.unit.measure === "year") return spansExhibit(indicator, figures, page);
  const exhibit = heldExhibit(indicator, figures, page) ?? barsExhibit(indicator, figures, page);
  return exhibit && withAsideOf(exhibit, page, benchmark);
}

function withAsideOf(exhibit: Exhibit, page: PageDraft, benchmark: PageBenchmark): Exhibit {
  const aside = asideOf(exhibit, page, benchmark);
  return aside ? { ...exhibit, aside } : exhibit;
}

/** True for numbers that a source mentions in passing: nothing is computed from them, and nothing drawn. */
function isPassing({ id }: Indicator, { derivations }: Dataset): boolean {
  return derivations.exclusions.some((each) => "indicators" in each && each.indicators.includes(id));
}
