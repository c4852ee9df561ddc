import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import { type Topic, topics } from "../domain/indicator";
import { newestDate } from "../domain/reference-period";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { publishedOf } from "./published";

/** The columns of the table of figures, in order; each sorts. */
export const figureColumns = ["indicator", "entity", "figure", "period"] as const;

export type FigureColumn = (typeof figureColumns)[number];

export interface Sorting {
  readonly column: FigureColumn;
  readonly descending: boolean;
}

/** What the reader chose, as the address has it. An unknown value is as good as none. */
export interface FigureChoice {
  readonly topic?: Topic;
  readonly entity?: string;
  /** A year, or `undated`. */
  readonly period?: string;
  readonly sort?: Sorting;
  readonly page: number;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

/** Reads the choice from the address's query; only values that the dataset has count. */
export function parseChoice(
  query: Readonly<Record<string, string | string[] | undefined>>,
  dataset: Dataset,
): FigureChoice {
  const one = (key: string) => [query[key]].flat()[0];
  const figures = [...publishedOf(dataset).figures.values()];
  const topic = topics.find((each) => each === one("topic"));
  const entity = one("entity");
  const period = one("period");
  const sort = parseSorting(one("sort"));
  const page = Number(one("page"));
  return {
    ...(topic !== undefined && figures.some((figure) => matches(figure, { topic, page: 1 })) ? { topic } : {}),
    ...(entity !== undefined && figures.some((figure) => matches(figure, { entity, page: 1 })) ? { entity } : {}),
    ...(period !== undefined && figures.some((figure) => matches(figure, { period, page: 1 })) ? { period } : {}),
    ...(sort === undefined ? {} : { sort }),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** `period-desc` is the period column, newest first. */
export function parseSorting(text: string | undefined): Sorting | undefined {
  const [name, direction, ...rest] = text?.split("-") ?? [];
  const column = figureColumns.find((each) => each === name);
  if (column === undefined || (direction !== "asc" && direction !== "desc") || rest.length > 0) return undefined;
  return { column, descending: direction === "desc" };
}

export function matches(figure: Figure, choice: FigureChoice): boolean {
  if (choice.topic !== undefined && figure.indicator.topic !== choice.topic) return false;
  if (choice.entity !== undefined && !figure.entities.some(({ id }) => id === choice.entity)) return false;
  return choice.period === undefined || yearOf(figure) === choice.period;
}

/** The year that a figure is found under: that of the newest date its period names. */
function yearOf({ period }: Figure): string {
  return newestDate(period)?.slice(0, 4) ?? "undated";
}

export function entityOptions(figures: readonly Figure[], locale: Locale, chosen: string | undefined): Option[] {
  const entities = new Map(
    figures.flatMap((figure) => figure.entities.map((entity) => [entity.id, entity.name[locale]])),
  );
  return [...entities]
    .sort(([, a], [, b]) => a.localeCompare(b, locale))
    .map(([value, label]) => ({ value, label, selected: value === chosen }));
}

export function periodOptions(figures: readonly Figure[], locale: Locale, chosen: string | undefined): Option[] {
  const years = new Set(figures.map(yearOf));
  return [...years]
    .sort((a, b) => (a === "undated" ? 1 : b === "undated" ? -1 : a < b ? 1 : -1))
    .map((year) => ({
      value: year,
      label: year === "undated" ? messagesIn(locale).figures.undated : year,
      selected: year === chosen,
    }));
}

export function queryOf(choice: FigureChoice, page: number): URLSearchParams {
  const { topic, entity, period, sort } = choice;
  const query = new URLSearchParams();
  if (topic !== undefined) query.set("topic", topic);
  if (entity !== undefined) query.set("entity", entity);
  if (period !== undefined) query.set("period", period);
  if (sort !== undefined) query.set("sort", `${sort.column}-${sort.descending ? "desc" : "asc"}`);
  if (page > 1) query.set("page", String(page));
  return query;
}
