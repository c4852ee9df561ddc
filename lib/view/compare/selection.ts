import { Surroundings } from "../../derive/surroundings";
import type { Dataset } from "../../domain/dataset";
import { type Figure, figureKey } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { sexes } from "../../domain/observation";
import { oncePerDataset } from "../../domain/once";
import { hasDate, latestDate, latestDay, periodSortKey } from "../../domain/reference-period";
import { publishedOf } from "../../store/published";
import { yearOf } from "../exhibit/times";
import type { CompareChoice, CompareTime } from "./choice";

/** A choice with its indicator. */
export type IndicatorChoice = CompareChoice & { readonly indicator: string };

/** The indicators that can be compared: they have figures, and are not mentioned in passing. In the dataset's order. */
export function comparableIndicators(dataset: Dataset): readonly Indicator[] {
  return comparable(dataset);
}

const comparable = oncePerDataset("compare.indicators", (dataset) => {
  const around = new Surroundings(dataset);
  const { ofIndicator } = publishedOf(dataset);
  const hasFigures = ({ id }: Indicator) => ofIndicator.get(id)?.some(({ target }) => !target) ?? false;
  return [...dataset.indicators.values()].filter((each) => !around.isPassing(each.id) && hasFigures(each));
});

const slices = oncePerDataset("compare.slices", () => new Map<string, readonly Figure[]>());

/** The figures of an indicator but targets, in the order of areas, bodies, sexes, codes, and dates, oldest first. */
export function figuresToCompare(indicator: string, dataset: Dataset): readonly Figure[] {
  const known = slices(dataset);
  const slice = known.get(indicator) ?? inOrder(publishedOf(dataset).ofIndicator.get(indicator) ?? [], dataset);
  known.set(indicator, slice);
  return slice;
}

function inOrder(figures: readonly Figure[], dataset: Dataset): Figure[] {
  const areas = placesOf(dataset.areas.keys());
  const bodies = placesOf(dataset.entities.keys());
  const codes = dataset.description.dimensions.map((each) => ({
    name: each.name,
    places: placesOf(each.codes.map(({ code }) => code)),
  }));
  const keyed = figures
    .filter(({ target }) => !target)
    .map((figure) => ({
      figure,
      places: [
        areas.get(figure.area.id) ?? 0,
        bodies.get(figure.entities[0].id) ?? 0,
        sexes.indexOf(figure.sex),
        ...codes.map(({ name, places }) => places.get(figure.dimensions[name] ?? "") ?? 0),
      ],
      period: periodSortKey(figure.period),
    }));
  keyed.sort((a, b) => compareLists(a.places, b.places) || compareTexts(a.period, b.period));
  return keyed.map(({ figure }) => figure);
}

function placesOf(ids: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...ids].map((id, place) => [id, place]));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, at) => value !== b[at]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

/** Null last. */
function compareTexts(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** The figures that a choice asks for, of all the dates that it spans. */
export function figuresInTime(choice: IndicatorChoice, dataset: Dataset): Figure[] {
  const [areas, entities] = [new Set(choice.areas), new Set(choice.entities)];
  const chosen = figuresToCompare(choice.indicator, dataset).filter(
    (figure) =>
      (areas.size === 0 || areas.has(figure.area.id)) &&
      (entities.size === 0 || figure.entities.some(({ id }) => entities.has(id))),
  );
  return ofCodes(chosen, choice, dataset).filter(({ period }) => isWithin(period, choice.time));
}

/** One aspect of figures that a choice may narrow. */
interface Aspect {
  readonly codeOf: (figure: Figure) => string;
  readonly chosen: readonly string[];
}

/** Those of the sexes and codes chosen; where none is, the totals of each body that has any. */
function ofCodes(figures: readonly Figure[], choice: CompareChoice, dataset: Dataset): Figure[] {
  const aspects: Aspect[] = [
    { codeOf: ({ sex }) => sex, chosen: choice.sexes },
    ...dataset.description.dimensions.map(({ name }) => ({
      codeOf: ({ dimensions }: Figure) => dimensions[name] ?? "_Z",
      chosen: choice.dimensions[name] ?? [],
    })),
  ];
  return aspects.reduce<Figure[]>(
    (left, { codeOf, chosen }) => {
      if (chosen.length > 0) return left.filter((figure) => chosen.includes(codeOf(figure)));
      const bodyOf = ({ entities: [{ id }], area }: Figure) => `${area.id} ${id}`;
      const isTotal = (figure: Figure) => codeOf(figure).startsWith("_");
      const withTotal = new Set(left.filter(isTotal).map(bodyOf));
      return left.filter((figure) => isTotal(figure) || !withTotal.has(bodyOf(figure)));
    },
    [...figures],
  );
}

function isWithin(period: Figure["period"], time: CompareTime): boolean {
  if (time.kind === "latest") return true;
  const [year, start] = [yearOf(period), "start" in period ? Number(period.start.slice(0, 4)) : yearOf(period)];
  if (year === undefined || start === undefined) return false;
  if (time.kind === "year") return year === Number(time.year);
  return start >= Number(time.from) && year <= Number(time.to);
}

/** What is shown of the figures of a choice: in bars the latest of each subject, before and after the first too. */
export function figuresShown(inTime: readonly Figure[], { view, time }: CompareChoice): Figure[] {
  if (view === "lines" || (view === "table" && time.kind !== "latest")) return [...inTime];
  const ends = new Set<Figure>();
  for (const series of seriesOf(inTime)) {
    for (const figure of latestOf(series)) ends.add(figure);
    if (view === "before-after") for (const figure of oldestOf(series)) ends.add(figure);
  }
  return inTime.filter((figure) => ends.has(figure) || (view !== "before-after" && !hasDate(figure.period)));
}

/** Figures by what they speak of: one thing, on one basis, planned or not; oldest first, undated last. */
export function seriesOf(figures: readonly Figure[]): Figure[][] {
  const series = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figureKey(figure)} ${figure.basis} ${figure.kind === "plan"}`;
    const others = series.get(key);
    if (others) others.push(figure);
    else series.set(key, [figure]);
  }
  return [...series.values()];
}

/** Those of the latest date that has a number; several where sources differ. */
function latestOf(series: readonly Figure[]): Figure[] {
  return ofDay(series, (days) => days.at(-1));
}

function oldestOf(series: readonly Figure[]): Figure[] {
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
