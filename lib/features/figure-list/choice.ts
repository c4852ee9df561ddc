import type { Option } from "../../document/form";
import { figureColumns, nameOfSorting, type Sorting, sortingsBy } from "../../domain/figure-order";
import { topics } from "../../domain/indicator";
import { messagesIn } from "../../i18n/messages";
import type { FigureStore, Selection } from "../../store/figure-store";
import type { PageContext } from "../../view/frame";
import { parsePage } from "../../view/row-pages";

/** What a figure can be chosen by: its topic, the ids of its indicator, entity and area, and a year or `undated`. */
export const figureFilters = ["topic", "indicator", "entity", "area", "period"] as const;

export type FigureFilter = (typeof figureFilters)[number];

/** What the reader chose, as the address has it. An unknown value is as good as none. */
export interface FigureChoice extends Partial<Readonly<Record<FigureFilter, string>>> {
  readonly sort?: Sorting | undefined;
  readonly page: number;
}

/** Every value that some figure of the dataset has, by filter. */
export async function choicesIn(store: FigureStore): Promise<Choices> {
  const choices = figureFilters.map(async (filter): Promise<[FigureFilter, ReadonlySet<string>]> => {
    const counts = await store.counts({}, filter === "period" ? "year" : filter);
    return [filter, new Set(counts.flatMap(({ values }) => values))];
  });
  return new Map(await Promise.all(choices));
}

type Choices = ReadonlyMap<FigureFilter, ReadonlySet<string>>;

const sortings = sortingsBy(figureColumns);

/** Reads the choice from the address's query; only values that the dataset has count. */
export function parseChoice(
  query: Readonly<Record<string, string | string[] | undefined>>,
  choices: Choices,
): FigureChoice {
  const one = (key: string) => [query[key]].flat()[0] ?? "";
  const filters = figureFilters.filter((filter) => choices.get(filter)?.has(one(filter)));
  return {
    ...Object.fromEntries(filters.map((filter) => [filter, one(filter)])),
    sort: sortings.get(one("sort")),
    page: parsePage(query.page),
  };
}

/** The figures that a choice means; all where the reader chose their order alone. */
export function selectionOf({ topic, indicator, entity, area, period }: FigureChoice): Selection {
  return { topic: topics.find((each) => each === topic), indicator, entity, area, year: period };
}

/** True where the reader chose among the figures, and not their order alone. */
export function isFiltered(choice: FigureChoice): boolean {
  return figureFilters.some((filter) => choice[filter] !== undefined);
}

/** What can be chosen for a filter: topics in their order, years latest first, names by the alphabet. */
export function optionsOf(
  filter: FigureFilter,
  choices: Choices,
  { dataset, locale }: Pick<PageContext, "dataset" | "locale">,
  choice: FigureChoice,
): Option[] {
  const values = [...(choices.get(filter) ?? [])];
  const option = (value: string, label: string) => ({ value, label, selected: value === choice[filter] });
  const words = messagesIn(locale);
  switch (filter) {
    case "topic":
      return topics.filter((topic) => values.includes(topic)).map((topic) => option(topic, words.topics[topic]));
    case "period":
      return values
        .sort((a, b) => (a === undated ? 1 : b === undated ? -1 : a < b ? 1 : -1))
        .map((year) => option(year, year === undated ? words.figures.undated : year));
    default: {
      const things = { indicator: dataset.indicators, entity: dataset.entities, area: dataset.areas }[filter];
      const { compare } = new Intl.Collator(locale);
      return values
        .map((id) => option(id, things.get(id)?.name[locale] ?? id))
        .sort((a, b) => compare(a.label, b.label));
    }
  }
}

const undated = "undated";

/** The query that means this choice, on this page of the list. */
export function queryOf(choice: FigureChoice, page: number): string {
  const { sort } = choice;
  const query = new URLSearchParams();
  for (const filter of figureFilters) {
    const value = choice[filter];
    if (value !== undefined) query.set(filter, value);
  }
  if (sort !== undefined) query.set("sort", nameOfSorting(sort));
  if (page > 1) query.set("page", String(page));
  return String(query);
}
