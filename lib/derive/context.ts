import { areasAbove } from "../domain/area";
import type { Caveat } from "../domain/caveat";
import type { Dataset } from "../domain/dataset";
import { groupsBy } from "../domain/grouped";
import type { NotComputedFact } from "../domain/not-computed";
import { inEveryLocale } from "../domain/text";

/** What a dataset says of its areas, its bodies and its exclusions, for rules to ask. */
export class Context {
  readonly #dataset: Dataset;
  readonly #excluded: ReadonlyMap<string, Caveat>;
  readonly #incidental: ReadonlySet<string>;
  readonly #wholes = new Map<string, ReadonlyMap<string, boolean>>();
  #countedIn: ReadonlyMap<string, Dataset["relations"]> | undefined;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
    const { exclusions } = dataset.derivations;
    this.#excluded = new Map(
      exclusions.flatMap((each) => {
        const caveat = "caveat" in each ? dataset.caveats.get(each.caveat) : undefined;
        return "figures" in each && caveat ? each.figures.map((id) => [id, caveat] as const) : [];
      }),
    );
    this.#incidental = new Set(exclusions.flatMap((each) => ("indicators" in each ? each.indicators : [])));
  }

  /** What a figure that is not there would be about, by the names in its id (`seats--ministers--2015`); else the id. */
  nameOf(missing: string): NotComputedFact {
    const [indicator = "", entity = ""] = missing.split("--");
    const named = [this.#dataset.indicators.get(indicator), this.#dataset.entities.get(entity)];
    const names = named.flatMap((each) => each?.name ?? []);
    if (names.length === 0) return { id: missing };
    return { text: inEveryLocale((locale) => names.map((name) => name[locale]).join(", ")) };
  }

  /** The caveat that keeps a figure out of every computation. */
  exclusionOf(figure: string): Caveat | undefined {
    return this.#excluded.get(figure);
  }

  /** True for the indicators of incidental figures. */
  isIncidental(indicator: string): boolean {
    return this.#incidental.has(indicator);
  }

  /** True for an area that lies in another, or is that one. */
  isAreaWithin(id: string, other: string): boolean {
    const area = this.#dataset.areas.get(id);
    return (
      id === other || (area !== undefined && areasAbove(area, this.#dataset.areas).some((each) => each.id === other))
    );
  }

  /** True for a body that is surely counted in another, over however many steps, or is that one. */
  isCountedIn(entity: string, other: string): boolean {
    return entity === other || this.wholesOf(entity).get(other) === true;
  }

  /** The same where it is only possible. */
  mayBeCountedIn(entity: string, other: string): boolean {
    return entity === other || this.wholesOf(entity).has(other);
  }

  /** All that a body is counted in over however many steps, nearest first: surely where each step is sure. */
  wholesOf(entity: string): ReadonlyMap<string, boolean> {
    const known = this.#wholes.get(entity);
    if (known) return known;
    this.#countedIn ??= groupsBy(
      this.#dataset.relations.filter(({ kind }) => kind === "counted-in"),
      (relation) => relation.entity,
    );
    const found = new Map([[entity, true]]);
    for (const [id, isSure] of found) {
      for (const { other, certainty } of this.#countedIn.get(id) ?? []) {
        const isSureNow = isSure && certainty !== "may-be";
        if (found.get(other) === undefined) found.set(other, isSureNow);
        else if (isSureNow && !found.get(other)) {
          // Known more surely than before: what follows from it is looked at again.
          found.delete(other);
          found.set(other, true);
        }
      }
    }
    found.delete(entity);
    this.#wholes.set(entity, found);
    return found;
  }
}
