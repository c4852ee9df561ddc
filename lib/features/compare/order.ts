import { bodyName } from "../../domain/figure";
import { quantitySortKey } from "../../domain/quantity";
import { periodSortKey } from "../../domain/reference-period";
import type { Locale } from "../../domain/text";
import type { CompareChoice, CompareColumn } from "./choice";
import type { ComparedFigure, Comparison } from "./compare";

type Ordering = NonNullable<CompareChoice["sort"]>;

/** What a row sorts by; null stands last in either direction. */
type SortKey = readonly [number, number] | null;

const known = new WeakMap<Comparison, Map<string, readonly ComparedFigure[]>>();

/**
 * The figures of a comparison in groups, and in the order of a column, those that it holds equal as they were; worked
 * out once for a comparison, so that turning a page only cuts a slice.
 */
export function inOrder(
  comparison: Comparison,
  { group, sort }: Pick<CompareChoice, "group" | "sort">,
  locale: Locale,
): readonly ComparedFigure[] {
  const orderings = [
    ...(group ? [{ column: group, descending: false }] : []),
    ...(sort && sort.column !== group ? [sort] : []),
  ];
  if (orderings.length === 0) return comparison.figures;
  const orders = known.get(comparison) ?? new Map<string, readonly ComparedFigure[]>();
  known.set(comparison, orders);
  const name = JSON.stringify([orderings, locale]);
  const order = orders.get(name) ?? sorted(comparison.figures, orderings, locale);
  orders.set(name, order);
  return order;
}

function sorted(figures: readonly ComparedFigure[], orderings: readonly Ordering[], locale: Locale) {
  const ranked = orderings.map(({ column, descending }) => ({
    keys: keysOf(figures, column, locale),
    way: descending ? -1 : 1,
  }));
  return figures
    .map((compared, place) => ({ compared, place }))
    .sort((one, other) => {
      for (const { keys, way } of ranked) {
        const order = compareKeys(keys[one.place] ?? null, keys[other.place] ?? null, way);
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ compared }) => compared);
}

function compareKeys(one: SortKey, other: SortKey, way: number): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return way * (one[0] - other[0] || one[1] - other[1]);
}

function keysOf(figures: readonly ComparedFigure[], column: CompareColumn, locale: Locale): SortKey[] {
  switch (column) {
    case "area":
      return ranksOfTexts(figures, ({ original }) => original.area.name[locale], collatorOf(locale));
    case "entity":
      return ranksOfTexts(figures, ({ original }) => bodyName(original, locale), collatorOf(locale));
    case "period":
      return ranksOfTexts(figures, ({ original }) => periodSortKey(original.period), byCodePoint);
    case "figure":
      // What is not shown as the others are stands after them.
      return figures.map(({ shown, apart }) => (shown && !apart ? quantitySortKey(shown.quantity) : null));
  }
}

function collatorOf(locale: Locale) {
  return new Intl.Collator(locale, { numeric: true, sensitivity: "base" }).compare;
}

const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The places of texts in their order: each text that there is, is compared with the others once. */
function ranksOfTexts(
  figures: readonly ComparedFigure[],
  textOf: (compared: ComparedFigure) => string | null,
  compareTexts: (a: string, b: string) => number,
): SortKey[] {
  const texts = figures.map(textOf);
  const different = [...new Set(texts)].filter((text) => text !== null).sort(compareTexts);
  const ranks = new Map(different.map((text, rank) => [text, rank]));
  return texts.map((text) => (text === null ? null : [ranks.get(text) ?? 0, 0]));
}
