import type { FigureRow } from "../document/figure-row";
import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import { type FigureColumn, ranksAt, ranksOf, type Sorting, sortFigures } from "../domain/figure-order";
import { oncePerDataset } from "../domain/once";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { datasetPath } from "./addresses";
import {
  type FigureChoice,
  type FigureFilter,
  figureFilters,
  isFiltered,
  matches,
  type Option,
  optionsOf,
  queryOf,
} from "./figure-choice";
import { figureRow } from "./figure-row";
import { type Frame, PageDraft } from "./frame";
import { type Paging, pageOfPlace, rowsOfPage } from "./row-pages";
import { figuresInOrder } from "./topics";

/** A row with its place in the order of each column among the rows shown; null sorts last in either direction. */
export interface SortableRow extends FigureRow {
  /** The row's place in the unsorted list: what decides between rows that a column holds equal. */
  readonly position: number;
  readonly ranks: Readonly<Record<FigureColumn, number | null>>;
}

/** All the figures of a dataset that match a choice: one page of them. */
export interface FigureList {
  readonly frame: Frame;
  readonly action: string;
  readonly rows: readonly SortableRow[];
  /** On all pages: the figures that match, the values that match and are missing, and all the figures there are. */
  readonly counts: { readonly figures: number; readonly missing: number; readonly all: number };
  readonly filtered: boolean;
  readonly sort?: Sorting;
  /** What can be chosen; a filter that has one value alone is no choice. */
  readonly options: readonly { readonly filter: FigureFilter; readonly options: readonly Option[] }[];
  readonly paging: Paging;
}

const places = oncePerDataset(
  "places in the list of figures",
  (dataset) => new Map(figuresInOrder(dataset).map(({ id }, place) => [id, place])),
);

/** The address of the page of the unsorted list that a figure stands on. */
export function figureListPath(dataset: Dataset, { id }: Figure, locale: Locale): string {
  const page = pageOfPlace(places(dataset).get(id) ?? 0);
  return [datasetPath(locale, dataset.id, "figures"), String(queryOf({ page: 1 }, page))].filter(Boolean).join("?");
}

const orders = oncePerDataset("orders of all figures", () => new Map<string, readonly Figure[]>());

/** Figures in the order asked for; that of all figures is worked out once. */
function inOrder(
  figures: readonly Figure[],
  filtered: boolean,
  sort: Sorting | undefined,
  dataset: Dataset,
  locale: Locale,
): readonly Figure[] {
  if (!sort) return figures;
  if (filtered) return sortFigures(figures, sort, locale);
  const known = orders(dataset);
  const name = [sort.column, sort.descending, locale].join();
  const order = known.get(name) ?? sortFigures(figures, sort, locale);
  known.set(name, order);
  return order;
}

export function figureList(dataset: Dataset, locale: Locale, choice: FigureChoice): FigureList {
  const page = new PageDraft(dataset, locale);
  const all = figuresInOrder(dataset);
  const filtered = isFiltered(choice);
  const matching = filtered ? all.filter((figure) => matches(figure, choice)) : all;
  const sorted = inOrder(matching, filtered, choice.sort, dataset, locale);
  const withChoice = (path: string, to: number) => [path, String(queryOf(choice, to))].filter(Boolean).join("?");
  const { shown, paging } = rowsOfPage(sorted, choice.page, (to) => withChoice(page.path("figures"), to));
  const ranks = ranksOf(shown, locale);
  const rows = shown.map((figure) => ({
    ...figureRow(figure, page),
    position: places(dataset).get(figure.id) ?? 0,
    ranks: ranksAt(ranks, figure),
  }));
  const [missing, missingOfAll] = [matching, all].map((some) => some.filter(isMissing).length) as [number, number];
  const frame = page.frame(messagesIn(locale).figures.title, "figures");
  return {
    // The other language shows the same choice.
    frame: {
      ...frame,
      languages: frame.languages.map((link) => ({ ...link, href: withChoice(link.href, paging.page) })),
    },
    action: page.path("figures"),
    rows,
    counts: { figures: matching.length - missing, missing, all: all.length - missingOfAll },
    filtered,
    ...(choice.sort ? { sort: choice.sort } : {}),
    options: figureFilters
      .map((filter) => ({ filter, options: optionsOf(filter, dataset, locale, choice) }))
      .filter(({ options }) => options.length > 1),
    paging,
  };
}

function isMissing({ quantity }: Figure): boolean {
  return quantity.kind === "missing";
}
