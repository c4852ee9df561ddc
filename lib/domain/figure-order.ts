import { bodyName, type Figure } from "./figure";
import { quantitySortKey } from "./quantity";
import { compareSortKeys, periodSortKey } from "./reference-period";
import type { Locale } from "./text";

/** The columns of the table of figures, in order; each sorts. */
export const figureColumns = ["indicator", "entity", "figure", "period"] as const;

export type FigureColumn = (typeof figureColumns)[number];

export interface Sorting {
  readonly column: FigureColumn;
  readonly descending: boolean;
}

export type Ranks = Readonly<Record<FigureColumn, ReadonlyMap<string, number>>>;

/** For each column the rank of each figure in ascending order; equal ones share a rank, missing ones have none. */
export function ranksOf(figures: readonly Figure[], locale: Locale): Ranks {
  const ranks = figureColumns.map((column) => [column, ranksIn(column, figures, locale)]);
  return Object.fromEntries(ranks);
}

function ranksIn(column: FigureColumn, figures: readonly Figure[], locale: Locale): ReadonlyMap<string, number> {
  switch (column) {
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
export function sortFigures(figures: readonly Figure[], { column, descending }: Sorting, locale: Locale): Figure[] {
  const keys = numbersIn(column, figures, locale);
  const way = descending ? -1 : 1;
  const ranked = figures.flatMap((figure, index) => {
    const key = keys[index];
    return key ? [{ figure, key }] : [];
  });
  ranked.sort((a, b) => way * compareNumbers(a.key, b.key));
  return [...ranked.map(({ figure }) => figure), ...figures.filter((_, index) => !keys[index])];
}

/** What the figures sort by in a column, as numbers: of texts their ranks. */
function numbersIn(
  column: FigureColumn,
  figures: readonly Figure[],
  locale: Locale,
): readonly (readonly [number, number] | null)[] {
  if (column === "figure") return figures.map(({ quantity }) => quantitySortKey(quantity));
  const ranks = ranksIn(column, figures, locale);
  return figures.map(({ id }) => {
    const rank = ranks.get(id);
    return rank === undefined ? null : [rank, 0];
  });
}
