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
  const ranks = figureColumns.map((column) => [column, ranksIn(column, figures, locale)]);
  return Object.fromEntries(ranks);
}

function ranksIn(column: SortColumn, figures: readonly Figure[], locale: Locale): ReadonlyMap<string, number> {
  switch (column) {
    case "area":
      return rank(figures, ({ area }) => area.name[locale], textOrder(locale));
    case "indicator":
      return rank(figures, ({ indicator }) => indicator.name[locale], textOrder(locale));
    case "entity":
      return rank(figures, (figure) => bodyName(figure, locale), textOrder(locale));
    case "figure":
      return rank(figures, ({ quantity }) => quantitySortKey(quantity), compareNumbers);
    case "period":
      return rank<string>(figures, ({ period }) => periodSortKey(period), compareSortKeys);
  }
}

function textOrder(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(locale, { numeric: true, sensitivity: "base" }).compare;
}

function compareNumbers(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** Each key is compared once, however many figures have it. */
function rank<Key extends string | readonly [number, number]>(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => Key | null,
  compare: (a: Key, b: Key) => number,
): ReadonlyMap<string, number> {
  const idsOf = new Map<string, { readonly key: Key; readonly ids: string[] }>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key === null) continue;
    const found = idsOf.get(String(key));
    if (found) found.ids.push(figure.id);
    else idsOf.set(String(key), { key, ids: [figure.id] });
  }
  const ranks = new Map<string, number>();
  let index = 0;
  let previous: Key | undefined;
  for (const { key, ids } of [...idsOf.values()].sort((a, b) => compare(a.key, b.key))) {
    if (previous !== undefined && compare(previous, key) !== 0) index += 1;
    for (const id of ids) ranks.set(id, index);
    previous = key;
  }
  return ranks;
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
  const keys = numbersIn(column, things.map(figureOf), locale);
  const way = descending ? -1 : 1;
  const ranked = things.flatMap((thing, index) => {
    const key = keys[index];
    return key ? [{ thing, key }] : [];
  });
  ranked.sort((a, b) => way * compareNumbers(a.key, b.key));
  return [...ranked.map(({ thing }) => thing), ...things.filter((_, index) => !keys[index])];
}

/** What the figures sort by in a column, as numbers: of texts their ranks. */
function numbersIn(
  column: SortColumn,
  figures: readonly (Figure | undefined)[],
  locale: Locale,
): readonly (readonly [number, number] | null)[] {
  if (column === "figure") return figures.map((figure) => (figure ? quantitySortKey(figure.quantity) : null));
  const ranks = ranksIn(
    column,
    figures.filter((figure) => figure !== undefined),
    locale,
  );
  return figures.map((figure) => {
    const rank = ranks.get(figure?.id ?? "");
    return rank === undefined ? null : [rank, 0];
  });
}
