import type { Dataset, WholeDataset } from "../domain/dataset";
import { concernedBy } from "../domain/discrepancy";
import type { Figure } from "../domain/figure";
import { sortFigures } from "../domain/figure-order";
import { topics } from "../domain/indicator";
import { latestOf } from "../domain/latest";
import { oncePerDataset, oncePerProcess } from "../domain/once";
import type {
  Count,
  Facet,
  FigurePage,
  FigureStore,
  NotComputedSelection,
  Order,
  Page,
  PublishedDiscrepancy,
  Selection,
} from "./figure-store";
import { otherStatementsOn, publishedOf } from "./published";
import { foundIn } from "./search";
import { isSelected, listOf, selectableFacets, valuesOf } from "./selection";
import { inSubjectOrder, latestInSeries, seriesOf } from "./series";

/**
 * The store of a dataset that is held in memory. It works on what `publishedOf` holds, and makes each index, and each order
 * of all figures, when it is first needed.
 */
class MemoryStore implements FigureStore {
  readonly #dataset: WholeDataset;
  readonly #published;
  readonly #all: readonly Figure[];
  readonly #places: ReadonlyMap<Figure, number>;
  readonly #discrepancies: ReadonlyMap<string, PublishedDiscrepancy>;
  readonly #indexes = new Map<Facet, ReadonlyMap<string, readonly Figure[]>>();
  readonly #answers = new Map<string, unknown>();

  constructor(dataset: WholeDataset) {
    this.#dataset = dataset;
    this.#published = publishedOf(dataset);
    const { figures, discrepancies } = this.#published;
    this.#all = [...figures.values()];
    this.#places = new Map(this.#all.map((figure, place) => [figure, place]));
    const withFigures = (each: (typeof discrepancies)[number]) => ({ ...each, concerned: concernedBy(each, figures) });
    this.#discrepancies = new Map(discrepancies.map((each) => [each.id, withFigures(each)]));
  }

  async facts() {
    return factsOf(this.#dataset);
  }

  async figures(selection: Selection = {}, order: Order = "files", page?: Page) {
    return pageOf(this.#ordered(selection, order), page);
  }

  async figure(id: string) {
    return this.#published.figures.get(id);
  }

  async figuresById(ids: readonly string[]) {
    return this.#known(ids, (id) => this.#published.figures.get(id));
  }

  async placeOf(id: string, selection: Selection = {}, order: Order = "files") {
    const figure = this.#published.figures.get(id);
    const place = figure ? this.#ordered(selection, order).indexOf(figure) : -1;
    return place < 0 ? undefined : place;
  }

  async series(selection: Selection) {
    return seriesOf(this.#ordered(selection, "subjects"));
  }

  async latest(selection: Selection) {
    return seriesOf(this.#ordered(selection, "subjects")).flatMap((series) => {
      const values = series.filter((figure) => !isMissing(figure));
      const candidates = values.length > 0 ? values : series;
      const latest = latestInSeries(candidates);
      return latest.length > 0 ? latest : candidates;
    });
  }

  async latestDate(selection: Selection, today: string) {
    return this.#once(selection, `latest date ${today}`, () => latestOf(this.#selected(selection), today));
  }

  async counts(selection: Selection, ...by: readonly Facet[]) {
    return this.#once(selection, `counts ${by.join()}`, () => countsOf(this.#selected(selection), by));
  }

  async restingOn(ids: readonly string[]) {
    return this.#known(ids, (id) => this.#published.restingOn.get(id));
  }

  async statements(ids: readonly string[]) {
    return this.#known(ids, (id) => {
      const figure = this.#published.figures.get(id);
      const others = figure && otherStatementsOn(this.#dataset, figure);
      const discrepancies = others?.discrepancies.flatMap((each) => this.#discrepancies.get(each.id) ?? []) ?? [];
      return others && { ...others, discrepancies };
    });
  }

  async discrepancies(selection: Selection = {}) {
    const test = isSelected(selection);
    return [...this.#discrepancies.values()].filter(({ concerned }) => concerned.some(test));
  }

  async notComputed({ indicator, input }: NotComputedSelection = {}) {
    const [results, inputs] = [indicator, input].map((chosen) => chosen !== undefined && new Set(listOf(chosen)));
    return this.#published.notComputed.filter(
      (each) =>
        (!results || results.has(each.indicator.id)) && (!inputs || each.inputs.some(({ id }) => inputs.has(id))),
    );
  }

  async search(text: string, page?: Page, selection: Selection = {}) {
    const { figures, ...facts } = foundIn(text, this.#dataset, () => this.#ordered(selection, "topics"));
    return { ...facts, figures: pageOf(figures, page) };
  }

  /** What is known by ids, in their order, each once. */
  #known<Value>(ids: readonly string[], find: (id: string) => Value | undefined): ReadonlyMap<string, Value> {
    const found = new Map<string, Value>();
    for (const id of ids) {
      const value = find(id);
      if (value !== undefined) found.set(id, value);
    }
    return found;
  }

  #ordered(selection: Selection, order: Order): readonly Figure[] {
    const name = typeof order === "string" ? order : `${order.column} ${order.descending} ${order.locale}`;
    return this.#once(selection, `order ${name}`, () => this.#inOrder(this.#selected(selection), order));
  }

  /** What is asked of all figures is computed once: such questions are few. */
  #once<Value>(selection: Selection, name: string, compute: () => Value): Value {
    if (Object.values(selection).some((chosen) => chosen !== undefined)) return compute();
    if (!this.#answers.has(name)) this.#answers.set(name, compute());
    return this.#answers.get(name) as Value;
  }

  #inOrder(figures: readonly Figure[], order: Order): readonly Figure[] {
    if (order === "files") return figures;
    if (order === "subjects") return inSubjectOrder(figures, this.#dataset);
    const byTopic = topics.flatMap((topic) => figures.filter(({ indicator }) => indicator.topic === topic));
    return order === "topics" ? byTopic : sortFigures(byTopic, order, order.locale);
  }

  /** In the order of the files. */
  #selected(selection: Selection): readonly Figure[] {
    return this.#candidates(selection).filter(isSelected(selection));
  }

  /** The figures among which a selection lies: those of its narrowest facet. */
  #candidates(selection: Selection): readonly Figure[] {
    if (selection.ids !== undefined) {
      return this.#inFiles(listOf(selection.ids).flatMap((id) => this.#published.figures.get(id) ?? []));
    }
    const lists = selectableFacets.flatMap((facet) => {
      const chosen = selection[facet];
      return chosen === undefined ? [] : [listOf<string>(chosen).map((value) => this.#indexOf(facet).get(value) ?? [])];
    });
    const sizeOf = (list: readonly (readonly Figure[])[]) => list.reduce((size, { length }) => size + length, 0);
    const [narrowest] = lists.sort((one, other) => sizeOf(one) - sizeOf(other));
    if (!narrowest) return this.#all;
    const [first = [], ...others] = narrowest;
    return others.length === 0 ? first : this.#inFiles(narrowest.flat());
  }

  #indexOf(facet: Facet): ReadonlyMap<string, readonly Figure[]> {
    const known = this.#indexes.get(facet);
    if (known) return known;
    const index = new Map<string, Figure[]>();
    const valuesIn = valuesOf(facet);
    for (const figure of this.#all) {
      for (const value of valuesIn(figure)) {
        const figures = index.get(value);
        if (figures) figures.push(figure);
        else index.set(value, [figure]);
      }
    }
    this.#indexes.set(facet, index);
    return index;
  }

  #inFiles(figures: readonly Figure[]): readonly Figure[] {
    const placeOf = (figure: Figure) => this.#places.get(figure) ?? 0;
    return [...new Set(figures)].sort((a, b) => placeOf(a) - placeOf(b));
  }
}

function pageOf(figures: readonly Figure[], page: Page = { offset: 0, limit: figures.length }): FigurePage {
  const { offset, limit } = page;
  for (const [name, value] of Object.entries({ offset, limit })) {
    if (!Number.isInteger(value) || value < 0) throw new RangeError(`invalid ${name} of a page: ${value}`);
  }
  return {
    figures: figures.slice(offset, offset + limit),
    total: figures.length,
    missing: figures.filter(isMissing).length,
  };
}

function countsOf(figures: readonly Figure[], by: readonly Facet[]): Count[] {
  const counts = new Map<string, { values: readonly string[]; total: number; missing: number }>();
  const valuesIn = by.map(valuesOf);
  for (const figure of figures) {
    for (const values of combinations(valuesIn.map((of) => of(figure)))) {
      const key = values.join("\n");
      const count = counts.get(key) ?? { values, total: 0, missing: 0 };
      if (count.total === 0) counts.set(key, count);
      count.total += 1;
      if (isMissing(figure)) count.missing += 1;
    }
  }
  return [...counts.values()];
}

/** Every choice of one value from each list: one, and empty, where there are no lists. */
function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (all, list) => all.flatMap((values) => list.map((value) => [...values, value])),
    [[]],
  );
}

function isMissing({ quantity }: Figure): boolean {
  return quantity.kind === "missing";
}

const stores = oncePerProcess("stores", () => new WeakMap<Dataset, FigureStore>());

/** What a dataset says of itself, without its figures: by it the store of its figures is found. */
export const factsOf = oncePerDataset("facts", (whole: WholeDataset): Dataset => {
  const { figures: _, ...facts } = whole;
  stores.set(facts, storeOf(whole));
  return facts;
});

/**
 * The store of a dataset: one for each in a process, whichever engine it has. Pages, exporters and the server ask it.
 *
 * @throws RangeError for a dataset whose figures were never loaded
 */
export function storeOf(dataset: Dataset | WholeDataset): FigureStore {
  const known = stores.get(dataset);
  if (known) return known;
  if (!("figures" in dataset)) throw new RangeError(`no figures are loaded of ${dataset.id}`);
  const store = new MemoryStore(dataset);
  stores.set(dataset, store);
  return store;
}
