import type { Dataset } from "../domain/dataset";
import { type Figure, figureKey } from "../domain/figure";
import { grouped } from "../domain/grouped";
import { sexes } from "../domain/observation";
import { compareSortKeys, hasDate, latestDate, latestDay, periodSortKey } from "../domain/reference-period";

/** Figures in the order of indicators, areas, bodies, sexes, codes, and dates, oldest first and undated last. */
export function inSubjectOrder(
  figures: readonly Figure[],
  dataset: Pick<Dataset, "indicators" | "areas" | "entities" | "description">,
): Figure[] {
  const indicators = indexOf(dataset.indicators.keys());
  const areas = indexOf(dataset.areas.keys());
  const bodies = indexOf(dataset.entities.keys());
  const codes = dataset.description.dimensions.map((each) => ({
    name: each.name,
    indexes: indexOf(each.codes.map(({ code }) => code)),
  }));
  const keyed = figures.map((figure) => ({
    figure,
    indexes: [
      indicators.get(figure.indicator.id) ?? 0,
      areas.get(figure.area.id) ?? 0,
      bodies.get(figure.entities[0].id) ?? 0,
      sexes.indexOf(figure.sex),
      ...codes.map(({ name, indexes }) => indexes.get(figure.dimensions[name] ?? "") ?? 0),
    ],
    period: periodSortKey(figure.period),
  }));
  keyed.sort((a, b) => compareLists(a.indexes, b.indexes) || compareSortKeys(a.period, b.period));
  return keyed.map(({ figure }) => figure);
}

function indexOf(ids: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...ids].map((id, index) => [id, index]));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/** Figures by what they speak of: one thing, on one basis, planned or not; oldest first, undated last. */
export function seriesOf(figures: readonly Figure[]): Figure[][] {
  return grouped(figures, (figure) => `${figureKey(figure)} ${figure.basis} ${figure.kind === "plan"}`);
}

/** Those of the latest date that has a number, else of the latest date; several where sources differ. None undated. */
export function latestInSeries(series: readonly Figure[]): Figure[] {
  return ofDay(series, (days) => days.at(-1));
}

/** The same of the oldest date. */
export function oldestInSeries(series: readonly Figure[]): Figure[] {
  return ofDay(series, ([first]) => first);
}

function ofDay(series: readonly Figure[], choose: (days: readonly string[]) => string | undefined): Figure[] {
  const dated = series.filter(({ period }) => hasDate(period));
  const counted = dated.filter(({ quantity }) => quantity.kind !== "missing");
  const candidates = counted.length > 0 ? counted : dated;
  const chosen = choose(candidates.map(dayOf));
  return candidates.filter((figure) => dayOf(figure) === chosen);
}

function dayOf({ period }: Figure): string {
  return latestDay(latestDate(period) ?? "");
}
