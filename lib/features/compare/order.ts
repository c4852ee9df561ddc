import { bodyName } from "../../domain/figure";
import { quantitySortKey } from "../../domain/quantity";
import { periodSortKey } from "../../domain/reference-period";
import type { Locale } from "../../domain/text";
import type { CompareChoice, CompareColumn, CompareSorting } from "./choice";
import type { ComparedFigure, Comparison } from "./compare";

/** What a row sorts by; undefined is last in either direction. */
type SortKey = readonly [number, number] | undefined;

const cached = new WeakMap<Comparison, Map<string, readonly ComparedFigure[]>>();

/**
 * The figures of a comparison in groups, and in the order of a column, those that it holds equal as they were; computed
 * once for a comparison, so that turning a page only cuts a slice.
 */
export function inOrder(
  comparison: Comparison,
  { group, sort }: Pick<CompareChoice, "group" | "sort">,
  locale: Locale,
): readonly ComparedFigure[] {
  const sortings = [
    ...(group ? [{ column: group, descending: false }] : []),
    ...(sort && sort.column !== group ? [sort] : []),
  ];
  if (sortings.length === 0) return comparison.figures;
  const orders = cached.get(comparison) ?? new Map<string, readonly ComparedFigure[]>();
  cached.set(comparison, orders);
  const name = JSON.stringify([sortings, locale]);
  const order = orders.get(name) ?? sorted(comparison.figures, sortings, locale);
  orders.set(name, order);
  return order;
}

function sorted(figures: readonly ComparedFigure[], sortings: readonly CompareSorting[], locale: Locale) {
  const keys = sortings.map(({ column, descending }) => {
    const keyOf = keysOf(figures, column, locale);
    return { keys: new Map(figures.map((each) => [each, keyOf(each)])), direction: descending ? -1 : 1 };
  });
  return [...figures].sort((one, other) =>
    keys.reduce((order, { keys: of, direction }) => order || compareKeys(of.get(one), of.get(other), direction), 0),
  );
}

function compareKeys(one: SortKey, other: SortKey, direction: number): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return direction * (one[0] - other[0] || one[1] - other[1]);
}

function keysOf(figures: readonly ComparedFigure[], column: CompareColumn, locale: Locale) {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  switch (column) {
    case "area":
      return rankOf(figures, ({ original }) => original.area.name[locale], compare);
    case "entity":
      return rankOf(figures, ({ original }) => bodyName(original, locale), compare);
    case "period":
      return rankOf(
        figures,
        ({ original }) => periodSortKey(original.period),
        (a, b) => (a < b ? -1 : 1),
      );
    case "figure":
      // What is not shown as the others are comes after them.
      return ({ shown, apart }: ComparedFigure): SortKey =>
        (shown && !apart && quantitySortKey(shown.quantity)) || undefined;
  }
}

/** The rank of a figure's text: each text that there is, is compared with the others once. */
function rankOf(
  figures: readonly ComparedFigure[],
  textOf: (compared: ComparedFigure) => string | null,
  compareTexts: (a: string, b: string) => number,
) {
  const texts = [...new Set(figures.map(textOf))].filter((text) => text !== null).sort(compareTexts);
  const ranks = new Map(texts.map((text, rank): [string, SortKey] => [text, [rank, 0]]));
  return (compared: ComparedFigure): SortKey => ranks.get(textOf(compared) ?? "");
}
