import type { Dataset } from "../../domain/dataset";
import { type Sex, sexes } from "../../domain/observation";
import { yearOf } from "../exhibit/times";
import {
  type CompareChoice,
  type CompareColumn,
  type CompareTime,
  type CompareView,
  compareColumns,
  compareGroups,
  compareViews,
  measurings,
} from "./choice";
import { comparableIndicators, figuresToCompare } from "./selection";

/** What an address asks for: what the dataset has, and what it has not, as written. */
export interface ParsedChoice {
  readonly choice: CompareChoice;
  readonly ignored: readonly { readonly key: string; readonly value: string }[];
}

export type Query = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

const ownKeys = ["indicator", "area", "entity", "sex"] as const;
const otherKeys = ["period", "year", "from", "to", "as", "base", "view", "group", "sort", "page"] as const;

/** The keys of the address of a comparison, in its order. */
export function compareKeysOf({ description }: Dataset): string[] {
  return [...ownKeys, ...description.dimensions.map(({ name }) => dimensionKey(name)), ...otherKeys];
}

/** The key of one of the dataset's own dimensions: its name, unless that is a key already. */
export function dimensionKey(name: string): string {
  return [...ownKeys, ...otherKeys].some((key) => key === name) ? `dimension-${name}` : name;
}

/** Reads the choice from the address's query. What the dataset does not have is left out, and told. */
export function parseCompareChoice(query: Query, dataset: Dataset): ParsedChoice {
  const reader = new QueryReader(query);
  const { areas, entities, description } = dataset;
  const offered = comparableIndicators(dataset).map(({ id }) => id);
  const [indicator] = reader.among("indicator", offered);
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
  const [measuring = "as-is"] = reader.among("as", measurings);
  const base = reader.year("base");
  const time = timeOf(reader, indicator, dataset);
  const [view = fittingView(time)] = reader.among("view", compareViews);
  const [group] = reader.among("group", compareGroups);
  const [sort] = reader.among("sort", sortings);
  const page = reader.matching("page", /^[1-9]\d{0,5}$/);
  const choice: CompareChoice = {
    ...(indicator !== undefined && { indicator }),
    areas: reader.among("area", [...areas.keys()]),
    entities: reader.among("entity", [...entities.keys()]),
    sexes: reader.among<Sex>("sex", sexes),
    dimensions: Object.fromEntries(dimensions.filter(([, codes]) => codes.length > 0)),
    time,
    measuring,
    ...(base !== undefined && measuring === "change" && { base }),
    view,
    ...(group !== undefined && { group }),
    ...(sort !== undefined && { sort: sortingOf(sort) }),
    page: Number(page ?? 1),
  };
  return { choice, ignored: reader.ignored };
}

/** The query that means a choice, what goes without saying left out: the inverse of `parseCompareChoice`. */
export function compareQuery(choice: CompareChoice): URLSearchParams {
  const { indicator, time, measuring, base, view, group, sort, page } = choice;
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
  if (time.kind === "range") add("period", ["range"]);
  if (time.kind === "range") add("from", [time.from]);
  if (time.kind === "range") add("to", [time.to]);
  if (measuring !== "as-is") query.set("as", measuring);
  if (base !== undefined) query.set("base", base);
  if (view !== fittingView(time)) query.set("view", view);
  if (group !== undefined) query.set("group", group);
  if (sort) query.set("sort", nameOfSorting(sort));
  if (page > 1) query.set("page", String(page));
  return query;
}

/** The view of a period where none is chosen. */
export function fittingView({ kind }: CompareTime): CompareView {
  return kind === "range" ? "lines" : "bars";
}

type Sorting = NonNullable<CompareChoice["sort"]>;

function nameOfSorting({ column, descending }: Sorting): string {
  return `${column}-${descending ? "desc" : "asc"}`;
}

function sortingOf(name: string): Sorting {
  const column = compareColumns.find((each): each is CompareColumn => name.startsWith(each)) ?? "area";
  return { column, descending: name.endsWith("-desc") };
}

const sortings = compareColumns.flatMap((column) =>
  [false, true].map((descending) => nameOfSorting({ column, descending })),
);

/** `latest`, `2015` or `2000/2018`; or, as a form sends it, `year` and `range` with the years beside them. */
function timeOf(reader: QueryReader, indicator: string | undefined, dataset: Dataset): CompareTime {
  const period = reader.matching("period", /^(latest|year|range|\d{4}|\d{4}\/\d{4})$/);
  const [year, from, to] = [reader.year("year"), reader.year("from"), reader.year("to")];
  if (period === undefined || period === "latest") return { kind: "latest" };
  if (period === "year") {
    const named = year ?? from ?? to;
    return named === undefined ? { kind: "latest" } : { kind: "year", year: named };
  }
  const [first, last] = period === "range" ? [from, to] : period.split("/");
  if (period !== "range" && first !== undefined && last === undefined) return { kind: "year", year: first };
  const years = indicator === undefined ? [] : yearsOf(indicator, dataset);
  const [start, end] = [first ?? years[0] ?? last, last ?? years.at(-1) ?? first];
  if (start === undefined || end === undefined) return { kind: "latest" };
  return start <= end ? { kind: "range", from: start, to: end } : { kind: "range", from: end, to: start };
}

function yearsOf(indicator: string, dataset: Dataset): string[] {
  const years = new Set(figuresToCompare(indicator, dataset).flatMap(({ period }) => yearOf(period) ?? []));
  return [...years].sort((a, b) => a - b).map(String);
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
}
