import type { Dataset } from "../../domain/dataset";
import { nameOfSorting, sortingsBy } from "../../domain/figure-order";
import { type Sex, sexes } from "../../domain/observation";
import { pagesFor } from "../../view/row-pages";
import {
  type CompareChoice,
  type CompareTime,
  type CompareView,
  compareColumns,
  compareGroups,
  compareViews,
  transformations,
} from "./choice";
import { type Compared, offeredIndicators, openCompared, type Span, spanOf } from "./options";

/** What an address asks for: what the dataset has, and what it has not, as written. */
export interface ParsedChoice {
  readonly choice: CompareChoice;
  readonly of: Compared;
  readonly ignored: readonly { readonly key: string; readonly value: string }[];
}

export type Query = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

const sortings = sortingsBy(compareColumns);

const ownKeys = ["indicator", "area", "entity", "sex"] as const;

/** Stands in the address of a comparison whose reader asked for something that the dataset does not have. */
const leftOutKey = "left-out";

const otherKeys = ["period", "year", "from", "to", "as", "base", "view", "group", "sort", "page", leftOutKey] as const;

/** The key of one of the dataset's own dimensions: its name, unless that is a key already. */
export function dimensionKey(name: string): string {
  return [...ownKeys, ...otherKeys].some((key) => key === name) ? `dimension-${name}` : name;
}

/** Reads the choice from the address's query, and loads what it compares. What the dataset does not have is left out, and told. */
export async function parseCompareChoice(
  query: Query,
  dataset: Dataset,
  today = dayOf(new Date()),
): Promise<ParsedChoice> {
  const reader = new QueryReader(query);
  const { areas, entities, description } = dataset;
  const offered = await offeredIndicators(dataset);
  const [indicator] = reader.among(
    "indicator",
    offered.map(({ id }) => id),
  );
  const of = await openCompared(dataset, indicator, today);
  const dimensions = description.dimensions.map(
    ({ name, codes }) =>
      [
        name,
        reader.among(
          dimensionKey(name),
          codes.map(({ code }) => code),
        ),
      ] as const,
  );
  const [transformation = "as-is"] = reader.among("as", transformations);
  const span = indicator === undefined ? undefined : spanOf(of);
  const base = reader.within("base", reader.year("base"), span);
  const time = timeOf(reader, span);
  const [view = fittingView(time)] = reader.among("view", compareViews);
  const [group] = reader.among("group", compareGroups);
  const [sort = ""] = reader.among("sort", [...sortings.keys()]);
  const page = reader.matching("page", /^[1-9]\d{0,5}$/);
  reader.among(leftOutKey, []);
  const choice: CompareChoice = {
    indicator,
    areas: reader.among("area", [...areas.keys()]),
    entities: reader.among("entity", [...entities.keys()]),
    sexes: reader.among<Sex>("sex", sexes),
    dimensions: Object.fromEntries(dimensions.filter(([, codes]) => codes.length > 0)),
    time,
    transformation,
    base: transformation === "change" ? base : undefined,
    view,
    group,
    sort: sortings.get(sort),
    page: Number(page ?? 1),
  };
  return { choice, ignored: reader.ignored, of };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The query that means a choice, what goes without saying left out: the inverse of `parseCompareChoice`. */
export function compareQuery(choice: CompareChoice): URLSearchParams {
  const { indicator, time, transformation, base, view, group, sort, page } = choice;
  const query = new URLSearchParams();
  const add = (key: string, values: readonly string[]) => {
    for (const value of values) query.append(key, value);
  };
  if (indicator !== undefined) query.set("indicator", indicator);
  add("area", choice.areas);
  add("entity", choice.entities);
  add("sex", choice.sexes);
  for (const [name, codes] of Object.entries(choice.dimensions)) add(dimensionKey(name), codes);
  if (time.kind === "year") query.set("period", time.year);
  if (time.kind === "range") {
    query.set("period", "range");
    query.set("from", time.from);
    query.set("to", time.to);
  }
  if (transformation !== "as-is") query.set("as", transformation);
  if (base !== undefined) query.set("base", base);
  if (view !== fittingView(time)) query.set("view", view);
  if (group !== undefined) query.set("group", group);
  if (sort) query.set("sort", nameOfSorting(sort));
  if (page > 1) query.set("page", String(page));
  return query;
}

/**
 * The query that means what an address asks for; that something was left out is said in it, but not what, so that one
 * comparison has a bounded number of addresses.
 *
 * @param use of a file, which holds all pages and says nothing of the address it was asked for by
 */
export async function comparedQuery(
  query: Query,
  dataset: Dataset,
  use: "page" | "file" = "page",
): Promise<URLSearchParams> {
  const { choice, ignored, of } = await parseCompareChoice(query, dataset);
  const { indicator } = choice;
  const pages = indicator === undefined ? 1 : pagesFor(of.figures.length);
  const page = use === "file" ? 1 : Math.min(choice.page, pages);
  // Without an indicator nothing is compared, whatever else is chosen.
  const written = indicator === undefined ? new URLSearchParams() : compareQuery({ ...choice, page });
  if (use === "page" && ignored.length > 0) written.set(leftOutKey, "1");
  return written;
}

/** The view of a period where none is chosen. */
export function fittingView({ kind }: CompareTime): CompareView {
  return kind === "range" ? "lines" : "bars";
}

/**
 * `latest`, `2015` or `2000/2018`; or, as a form sends it, `year` and `range` with the years beside them. A range ends
 * where the figures do.
 */
function timeOf(reader: QueryReader, span: Span | undefined): CompareTime {
  const period = reader.matching("period", /^(latest|year|range|\d{4}|\d{4}\/\d{4})$/);
  const [year, from, to] = [reader.year("year"), reader.year("from"), reader.year("to")];
  if (period === undefined || period === "latest") return { kind: "latest" };
  const [first, last] = period === "range" ? [from, to] : period.split("/");
  if (period === "year" || (period !== "range" && last === undefined)) {
    const named = reader.within("period", period === "year" ? (year ?? from ?? to) : first, span);
    return named === undefined ? { kind: "latest" } : { kind: "year", year: named };
  }
  const [start, end] = [first ?? span?.firstEnd ?? last, last ?? span?.last ?? first].sort();
  if (start === undefined || end === undefined) return { kind: "latest" };
  if (span === undefined) return { kind: "range", from: start, to: end };
  return { kind: "range", from: between(span, start), to: between(span, end) };
}

function between({ first, last }: Span, year: string): string {
  if (year < first) return first;
  return year > last ? last : year;
}

/** Asks a query for what it may hold, and keeps what it may not. */
class QueryReader {
  readonly ignored: { key: string; value: string }[] = [];
  readonly #query: Query;

  constructor(query: Query) {
    this.#query = query;
  }

  #all(key: string): string[] {
    const found = this.#query instanceof URLSearchParams ? this.#query.getAll(key) : [this.#query[key] ?? []].flat();
    // A form sends a field that is empty.
    return [...new Set(found)].filter((value) => value !== "");
  }

  /** The values that are known, in the order of those that are. */
  among<Value extends string>(key: string, known: readonly Value[]): Value[] {
    const asked = new Set<string>(this.#all(key));
    if (asked.size === 0) return [];
    const found = known.filter((value) => asked.delete(value));
    this.ignored.push(...[...asked].map((value) => ({ key, value })));
    return found;
  }

  matching(key: string, pattern: RegExp): string | undefined {
    const asked = this.#all(key);
    this.ignored.push(...asked.filter((value) => !pattern.test(value)).map((value) => ({ key, value })));
    return asked.find((value) => pattern.test(value));
  }

  year(key: string): string | undefined {
    return this.matching(key, /^\d{4}$/);
  }

  /** A year, unless it lies before or after all figures. */
  within(key: string, year: string | undefined, span: Span | undefined): string | undefined {
    if (year === undefined || span === undefined || between(span, year) === year) return year;
    this.ignored.push({ key, value: year });
    return undefined;
  }
}
