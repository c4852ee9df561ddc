import { LRUCache } from "lru-cache";
import { Context } from "../../derive/context";
import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { figureKinds, type Sex } from "../../domain/observation";
import { oncePer, oncePerDataset } from "../../domain/once";
import type { Text } from "../../domain/text";
import { type Loaded, load } from "../../store/loaded";
import { storeOf } from "../../store/memory-store";
import { inSubjectOrder } from "../../store/series";
import { yearOf } from "../../view/exhibit/scales";

/** An indicator with its figures, or none, and the indicators beside it: all that a comparison is made of. */
export interface Compared {
  readonly dataset: Dataset;
  readonly offered: readonly Indicator[];
  /** The id of the indicator that was asked for, where it can be compared. */
  readonly indicator: string | undefined;
  /** Its figures but targets, in the order of areas, bodies, sexes, codes, and dates, oldest first. */
  readonly figures: readonly Figure[];
  /** The inhabitants that the dataset counts; undefined where it counts none. */
  readonly population: readonly Figure[] | undefined;
  readonly loaded: Loaded;
}

/** So many indicators of a dataset are cached: readers compare one at a time. */
const mostCached = 4;

const cached = oncePerDataset("compare.indicators", () => new LRUCache<string, Promise<Compared>>({ max: mostCached }));

/** Loads what a comparison of an indicator is made of. */
export function openCompared(dataset: Dataset, indicator: string | undefined, today: string): Promise<Compared> {
  const known = cached(dataset);
  const key = `${today} ${indicator ?? ""}`;
  const found = known.get(key) ?? loadCompared(dataset, indicator, today);
  known.set(key, found);
  return found;
}

/** The indicators that can be compared: they have figures, and are not incidental. In the dataset's order. */
export const offeredIndicators = oncePerDataset(
  "compare.offered",
  async (dataset: Dataset): Promise<readonly Indicator[]> => {
    const context = new Context(dataset);
    const counts = await storeOf(dataset).counts({ edition: "latest", kind: figureKinds }, "indicator");
    const known = new Set(counts.flatMap(({ values }) => values));
    return [...dataset.indicators.values()].filter(({ id }) => known.has(id) && !context.isIncidental(id));
  },
);

async function loadCompared(dataset: Dataset, asked: string | undefined, today: string): Promise<Compared> {
  const store = storeOf(dataset);
  const offered = await offeredIndicators(dataset);
  const indicator = offered.find(({ id }) => id === asked)?.id;
  const { population } = dataset.description;
  const wanted = [indicator, population].filter((id) => id !== undefined);
  const loaded = await load(store, () => [{ indicator: indicator === undefined ? [] : wanted }], today);
  const figures = (loaded.ofIndicator.get(indicator ?? "") ?? []).filter(({ target }) => !target);
  return {
    ...{ dataset, offered, indicator, loaded },
    figures: inSubjectOrder(figures, dataset),
    population: population === undefined ? undefined : (loaded.ofIndicator.get(population) ?? []),
  };
}

/** Something that a comparison can be narrowed to. */
export interface Choosable {
  readonly id: string;
  readonly name: Text;
}

/** What an indicator has figures of: each in the order of the dataset. */
export interface Offer {
  readonly areas: readonly Choosable[];
  readonly entities: readonly Choosable[];
  readonly sexes: readonly Sex[];
  readonly dimensions: readonly {
    readonly name: string;
    readonly title: Text;
    readonly codes: readonly Choosable[];
  }[];
  /** Oldest first. */
  readonly years: readonly string[];
}

/** What can be chosen of an indicator. */
export const offerOf = oncePer(({ figures, dataset }: Compared): Offer => {
  const areas = new Set(figures.map(({ area }) => area.id));
  const entities = new Set(figures.flatMap((figure) => figure.entities.map(({ id }) => id)));
  const years = new Set(figures.flatMap(({ period }) => yearOf(period) ?? []));
  return {
    areas: [...dataset.areas.values()].filter(({ id }) => areas.has(id)),
    entities: [...dataset.entities.values()].filter(({ id }) => entities.has(id)),
    sexes: [...new Set(figures.map(({ sex }) => sex))],
    dimensions: dataset.description.dimensions.map(({ name, title, codes }) => {
      const had = new Set(figures.map(({ dimensions }) => dimensions[name]));
      return {
        name,
        title,
        codes: codes.filter(({ code }) => had.has(code)).map((each) => ({ id: each.code, name: each.name })),
      };
    }),
    years: [...years].sort((a, b) => a - b).map(String),
  };
});

/** The years that an indicator's figures are of: of what begins first, of what ends first, of what ends last. */
export interface Span {
  readonly first: string;
  readonly firstEnd: string;
  readonly last: string;
}

/** Undefined where no figure has a date. */
export function spanOf({ figures }: Compared): Span | undefined {
  let [first, firstEnd, last] = [Infinity, Infinity, -Infinity];
  for (const { period } of figures) {
    const end = yearOf(period);
    if (end === undefined) continue;
    first = Math.min(first, end, "start" in period ? Number(period.start.slice(0, 4)) : end);
    firstEnd = Math.min(firstEnd, end);
    last = Math.max(last, end);
  }
  return Number.isFinite(last) ? { first: String(first), firstEnd: String(firstEnd), last: String(last) } : undefined;
}
