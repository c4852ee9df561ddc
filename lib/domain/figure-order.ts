import { bodyName, type Figure } from "./figure";
import { quantitySortKey } from "./quantity";
import { compareSortKeys, periodSortKey } from "./reference-period";
import type { Locale } from "./text";

/** The columns of the table of figures, in order; each sorts. */
export const figureColumns = ["indicator", "entity", "figure", "period"] as const;

export type FigureColumn = (typeof figureColumns)[number];

/** A column that rows of figures sort by, and which way. */
export interface Sorting<Column extends string = FigureColumn> {
  readonly column: Column;
  readonly descending: boolean;
}

/** A sorting as it is in addresses: `period-desc`, latest first. */
export function nameOfSorting({ column, descending }: Sorting<string>): string {
  return `${column}-${descending ? "desc" : "asc"}`;
}

/** Every way that columns sort, by its name in addresses. */
export function sortingsBy<Column extends string>(columns: readonly Column[]): ReadonlyMap<string, Sorting<Column>> {
  const sortings = columns.flatMap((column) => [false, true].map((descending) => ({ column, descending })));
  return new Map(sortings.map((sorting) => [nameOfSorting(sorting), sorting]));
}

/** What is compared has a column for areas too. */
type SortColumn = FigureColumn | "area";

export type Ranks = Readonly<Record<FigureColumn, ReadonlyMap<string, number>>>;

/** For each column the rank of each figure in ascending order; equal ones share a rank, missing ones have none. */
export function ranksOf(figures: readonly Figure[], locale: Locale): Ranks {
  const ranks = figureColumns.map((column) => {
    const keys = keysIn(column, figures, locale);
    const places = placesOf(keys, compareNumbers);
    const ranked = figures.map(({ id }, index) => [id, places.get(keys[index] ?? null)] as const);
    return [column, new Map(ranked.filter(([, place]) => place !== undefined))];
  });
  return Object.fromEntries(ranks);
}

/** The figures in the order of a column; those that it holds equal as they were, missing ones last. */
export function sortFigures(figures: readonly Figure[], sorting: Sorting<SortColumn>, locale: Locale): Figure[] {
  return sortByFigure(figures, (figure) => figure, sorting, locale);
}

/** Things in the order of a column of their figures; those that have no figure to sort by are last too. */
export function sortByFigure<Thing>(
  things: readonly Thing[],
  figureOf: (thing: Thing) => Figure | undefined,
  { column, descending }: Sorting<SortColumn>,
  locale: Locale,
): Thing[] {
  const keys = keysIn(column, things.map(figureOf), locale);
  const way = descending ? -1 : 1;
  const ranked = things.flatMap((thing, index) => {
    const key = keys[index];
    return key ? [{ thing, key }] : [];
  });
  ranked.sort((a, b) => way * compareNumbers(a.key, b.key));
  return [...ranked.map(({ thing }) => thing), ...things.filter((_, index) => !keys[index])];
}

type SortKey = readonly [number, number];

function compareNumbers(a: SortKey, b: SortKey): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** What figures sort by in a column, as numbers: of texts their places, so that each is compared once. */
function keysIn(
  column: SortColumn,
  figures: readonly (Figure | undefined)[],
  locale: Locale,
): readonly (SortKey | null)[] {
  if (column === "figure") return figures.map((figure) => (figure ? quantitySortKey(figure.quantity) : null));
  const textOf = {
    area: ({ area }: Figure) => area.name[locale],
    indicator: ({ indicator }: Figure) => indicator.name[locale],
    entity: (figure: Figure) => bodyName(figure, locale),
    period: ({ period }: Figure) => periodSortKey(period),
  }[column];
  const texts = figures.map((figure) => (figure ? textOf(figure) : null));
  const inAlphabet = new Intl.Collator(locale, { numeric: true, sensitivity: "base" }).compare;
  const places = placesOf(texts, column === "period" ? compareSortKeys : inAlphabet);
  return texts.map((text) => {
    const place = places.get(text);
    return place === undefined ? null : [place, 0];
  });
}

/** The place of each key in their order; equal ones share a place, null has none. */
function placesOf<Key extends string | SortKey>(
  keys: readonly (Key | null)[],
  compare: (a: Key, b: Key) => number,
): Map<Key | null, number> {
  const places = new Map<Key | null, number>();
  let place = -1;
  let previous: Key | undefined;
  for (const key of [...new Set(keys)].filter((each) => each !== null).sort(compare)) {
    if (previous === undefined || compare(previous, key) !== 0) place += 1;
    places.set(key, place);
    previous = key;
  }
  return places;
}
