import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import { quantitySortKey } from "../domain/quantity";
import { comparePeriods, periodSortKey } from "../domain/reference-period";
import type { Locale } from "../domain/text";
import type { FigureColumn, Sorting } from "./figure-choice";
import { subjectOf } from "./figure-row";

export type Ranks = Readonly<Record<FigureColumn, ReadonlyMap<string, number>>>;

/** For each column the place of each figure in ascending order; equal ones share a place, missing ones have none. */
export function ranksOf(figures: readonly Figure[], dataset: Dataset, locale: Locale): Ranks {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  const subjects = new Map(figures.map((figure) => [figure.id, subjectOf(figure, dataset, locale)]));
  const byText = (key: "indicator" | "entity") => (a: Figure, b: Figure) =>
    collator.compare(subjects.get(a.id)?.[key] ?? "", subjects.get(b.id)?.[key] ?? "");
  return {
    indicator: rank(figures, byText("indicator")),
    entity: rank(figures, byText("entity")),
    figure: rank(
      figures.filter(({ quantity }) => quantitySortKey(quantity) !== null),
      (a, b) => compareNumbers(quantitySortKey(a.quantity), quantitySortKey(b.quantity)),
    ),
    period: rank(
      figures.filter(({ period }) => periodSortKey(period) !== null),
      (a, b) => comparePeriods(a.period, b.period),
    ),
  };
}

function compareNumbers(a: readonly [number, number] | null, b: readonly [number, number] | null): number {
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0);
}

function rank(figures: readonly Figure[], compare: (a: Figure, b: Figure) => number): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let place = 0;
  let previous: Figure | undefined;
  for (const figure of [...figures].sort(compare)) {
    if (previous && compare(previous, figure) !== 0) place += 1;
    ranks.set(figure.id, place);
    previous = figure;
  }
  return ranks;
}

export function ranksAt(ranks: Ranks, { id }: Figure): Readonly<Record<FigureColumn, number | null>> {
  return {
    indicator: ranks.indicator.get(id) ?? null,
    entity: ranks.entity.get(id) ?? null,
    figure: ranks.figure.get(id) ?? null,
    period: ranks.period.get(id) ?? null,
  };
}

export function sortFigures(figures: readonly Figure[], ranks: Ranks, { column, descending }: Sorting): Figure[] {
  const ranked = figures.filter(({ id }) => ranks[column].has(id));
  const unranked = figures.filter(({ id }) => !ranks[column].has(id));
  const place = ({ id }: Figure) => (ranks[column].get(id) ?? 0) * (descending ? -1 : 1);
  return [...ranked.sort((a, b) => place(a) - place(b)), ...unranked];
}
