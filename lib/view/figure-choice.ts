import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import { figureColumns, type Sorting } from "../domain/figure-order";
import { topics } from "../domain/indicator";
import { oncePerDataset } from "../domain/once";
import { latestDate } from "../domain/reference-period";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { parsePage } from "./row-pages";
import { figuresInOrder } from "./topics";

/** What a figure can be chosen by: its topic, the ids of its indicator, entity and area, and a year or `undated`. */
export const figureFilters = ["topic", "indicator", "entity", "area", "period"] as const;

export type FigureFilter = (typeof figureFilters)[number];

/** What the reader chose, as the address has it. An unknown value is as good as none. */
export interface FigureChoice extends Partial<Readonly<Record<FigureFilter, string>>> {
  readonly sort?: Sorting;
  readonly page: number;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

/** The values of a figure for each filter. */
const valuesOf: Readonly<Record<FigureFilter, (figure: Figure) => readonly string[]>> = {
  topic: ({ indicator }) => [indicator.topic],
  indicator: ({ indicator }) => [indicator.id],
  entity: ({ entities }) => entities.map(({ id }) => id),
  area: ({ area }) => [area.id],
  period: (figure) => [yearOf(figure)],
};

/** Every value that some figure of the dataset has, by filter. */
const choicesIn = oncePerDataset("choices of figures", (dataset) => {
  const valuesFor = (filter: FigureFilter) => new Set(figuresInOrder(dataset).flatMap(valuesOf[filter]));
  return {
    ...{ topic: valuesFor("topic"), indicator: valuesFor("indicator"), entity: valuesFor("entity") },
    ...{ area: valuesFor("area"), period: valuesFor("period") },
  } satisfies Record<FigureFilter, ReadonlySet<string>>;
});

/** Reads the choice from the address's query; only values that the dataset has count. */
export function parseChoice(
  query: Readonly<Record<string, string | string[] | undefined>>,
  dataset: Dataset,
): FigureChoice {
  const one = (key: string) => [query[key]].flat()[0] ?? "";
  const sort = parseSorting(one("sort"));
  const known = choicesIn(dataset);
  const filters = figureFilters.filter((filter) => known[filter].has(one(filter)));
  return {
    ...Object.fromEntries(filters.map((filter) => [filter, one(filter)])),
    ...(sort === undefined ? {} : { sort }),
    page: parsePage(query.page),
  };
}

/** `period-desc` is the period column, latest first. */
export function parseSorting(text: string | undefined): Sorting | undefined {
  const [name, direction, ...rest] = text?.split("-") ?? [];
  const column = figureColumns.find((each) => each === name);
  if (column === undefined || (direction !== "asc" && direction !== "desc") || rest.length > 0) return undefined;
  return { column, descending: direction === "desc" };
}

export function matches(figure: Figure, choice: FigureChoice): boolean {
  return figureFilters.every((filter) => {
    const wanted = choice[filter];
    return wanted === undefined || valuesOf[filter](figure).includes(wanted);
  });
}

/** True where the reader chose among the figures, and not their order alone. */
export function isFiltered(choice: FigureChoice): boolean {
  return figureFilters.some((filter) => choice[filter] !== undefined);
}

/** The year that a figure is found under: that of the latest date its period names. */
function yearOf({ period }: Figure): string {
  return latestDate(period)?.slice(0, 4) ?? undated;
}

const undated = "undated";

/** What can be chosen for a filter: topics in their order, years latest first, names by the alphabet. */
export function optionsOf(filter: FigureFilter, dataset: Dataset, locale: Locale, choice: FigureChoice): Option[] {
  const values = [...choicesIn(dataset)[filter]];
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

/** The query that means this choice, on this page of the list. */
export function queryOf(choice: FigureChoice, page: number): URLSearchParams {
  const { sort } = choice;
  const query = new URLSearchParams();
  for (const filter of figureFilters) {
    const value = choice[filter];
    if (value !== undefined) query.set(filter, value);
  }
  if (sort !== undefined) query.set("sort", `${sort.column}-${sort.descending ? "desc" : "asc"}`);
  if (page > 1) query.set("page", String(page));
  return query;
}
