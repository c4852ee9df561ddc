import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import { topics } from "../domain/indicator";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { datasetPath } from "./addresses";
import {
  entityOptions,
  type FigureChoice,
  type FigureColumn,
  matches,
  type Option,
  periodOptions,
  queryOf,
  type Sorting,
} from "./figure-choice";
import { ranksAt, ranksOf, sortFigures } from "./figure-order";
import { type FigureRow, figureRow } from "./figure-row";
import { type Frame, PageDraft } from "./frame";
import { publishedOf } from "./published";

/** A row with its place in the order of each column; null sorts last in either direction. */
export interface SortableRow extends FigureRow {
  /** The row's place in the unsorted list: what decides between rows that a column holds equal. */
  readonly position: number;
  readonly ranks: Readonly<Record<FigureColumn, number | null>>;
}

/** All the figures of a dataset that match a choice: one page of at most `rowsPerPage` rows. */
export interface FigureList {
  readonly frame: Frame;
  readonly action: string;
  readonly rows: readonly SortableRow[];
  /** On all pages: the figures that match, the values that match and are missing, and all the figures there are. */
  readonly counts: { readonly figures: number; readonly missing: number; readonly all: number };
  readonly filtered: boolean;
  readonly sort?: Sorting;
  readonly options: {
    readonly topic: readonly Option[];
    readonly entity: readonly Option[];
    readonly period: readonly Option[];
  };
  readonly page: number;
  readonly pages: number;
  readonly previous?: string;
  readonly next?: string;
}

const rowsPerPage = 100;

/** Every figure in the order in which the unsorted list has them: by topic, each in the order of the files. */
function listed(dataset: Dataset): Figure[] {
  const figures = [...publishedOf(dataset).figures.values()];
  return topics.flatMap((topic) => figures.filter(({ indicator }) => indicator.topic === topic));
}

/** The address of the page of the unsorted list that a figure stands on. */
export function figureListPath(dataset: Dataset, { id }: Figure, locale: Locale): string {
  const place = listed(dataset).findIndex((figure) => figure.id === id);
  const query = queryOf({ page: 1 }, Math.floor(place / rowsPerPage) + 1);
  return [datasetPath(locale, dataset.id, "figures"), String(query)].filter(Boolean).join("?");
}

export function figureList(dataset: Dataset, locale: Locale, choice: FigureChoice): FigureList {
  const page = new PageDraft(dataset, locale);
  const words = messagesIn(locale);
  const all = listed(dataset);
  const matching = all.filter((figure) => matches(figure, choice));
  const ranks = ranksOf(matching, dataset, locale);
  const sorted = choice.sort ? sortFigures(matching, ranks, choice.sort) : matching;
  const pages = Math.max(1, Math.ceil(sorted.length / rowsPerPage));
  const current = Math.min(choice.page, pages);
  const shown = sorted.slice((current - 1) * rowsPerPage, current * rowsPerPage);
  const rows = shown.map((figure) => ({
    ...figureRow(figure, page),
    position: matching.indexOf(figure),
    ranks: ranksAt(ranks, figure),
  }));
  const withChoice = (path: string, to: number) => [path, String(queryOf(choice, to))].filter(Boolean).join("?");
  const addressOf = (to: number) => withChoice(page.path("figures"), to);
  const frame = page.frame(words.figures.title, "figures");
  return {
    // The other language shows the same choice.
    frame: {
      ...frame,
      languages: frame.languages.map((link) => ({ ...link, href: withChoice(link.href, current) })),
    },
    action: page.path("figures"),
    rows,
    counts: {
      figures: matching.length - matching.filter(isMissing).length,
      missing: matching.filter(isMissing).length,
      all: all.length - all.filter(isMissing).length,
    },
    filtered: choice.topic !== undefined || choice.entity !== undefined || choice.period !== undefined,
    ...(choice.sort ? { sort: choice.sort } : {}),
    options: {
      topic: topics
        .filter((topic) => all.some(({ indicator }) => indicator.topic === topic))
        .map((topic) => ({ value: topic, label: words.topics[topic], selected: topic === choice.topic })),
      entity: entityOptions(all, locale, choice.entity),
      period: periodOptions(all, locale, choice.period),
    },
    page: current,
    pages,
    ...(current > 1 ? { previous: addressOf(current - 1) } : {}),
    ...(current < pages ? { next: addressOf(current + 1) } : {}),
  };
}

function isMissing({ quantity }: Figure): boolean {
  return quantity.kind === "missing";
}
