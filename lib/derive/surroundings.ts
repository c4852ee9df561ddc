import type { Caveat } from "../domain/caveat";
import type { Dataset } from "../domain/dataset";
import type { NotComputedFact } from "../domain/not-computed";
import type { Locale } from "../domain/text";

/** What a dataset knows of its areas, its bodies and its doubts, ready to be asked. */
export class Surroundings {
  readonly #dataset: Dataset;
  readonly #guarded: ReadonlyMap<string, Caveat>;
  readonly #passing: ReadonlySet<string>;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
    const { guards } = dataset.derivations;
    this.#guarded = new Map(
      guards.flatMap((guard) => {
        const caveat = "caveat" in guard ? dataset.caveats.get(guard.caveat) : undefined;
        return "figures" in guard && caveat ? guard.figures.map((id) => [id, caveat] as const) : [];
      }),
    );
    this.#passing = new Set(guards.flatMap((guard) => ("indicators" in guard ? guard.indicators : [])));
  }

  /** What a figure that is not there would be about, by the names in its id (`seats--ministers--2015`); else the id. */
  nameOf(missing: string): NotComputedFact {
    const [indicator, entity] = missing.split("--");
    const named = [this.#dataset.indicators.get(indicator ?? ""), this.#dataset.entities.get(entity ?? "")];
    const names = named.flatMap((each) => each?.name ?? []);
    const inLocale = (locale: Locale) => names.map((name) => name[locale]).join(", ");
    return names.length === 0 ? { id: missing } : { text: { en: inLocale("en"), fr: inLocale("fr") } };
  }

  /** The caveat that keeps a figure out of every computation. */
  guardOf(figure: string): Caveat | undefined {
    return this.#guarded.get(figure);
  }

  /** True for indicators whose numbers are mentioned in passing. */
  isPassing(indicator: string): boolean {
    return this.#passing.has(indicator);
  }

  /** True for an area that lies in another, or is that one. */
  isAreaWithin(area: string, other: string): boolean {
    for (let next: string | undefined = area; next !== undefined; next = this.#dataset.areas.get(next)?.within) {
      if (next === other) return true;
    }
    return false;
  }

  /** True for a body that is surely counted in another, over however many steps, or is that one. */
  isCountedIn(entity: string, other: string): boolean {
    return this.#reaches(entity, other, (certainty) => certainty !== "may-be");
  }

  /** The same where it is only possible. */
  mayBeCountedIn(entity: string, other: string): boolean {
    return this.#reaches(entity, other, () => true);
  }

  #reaches(entity: string, other: string, counts: (certainty: string) => boolean): boolean {
    const seen = new Set([entity]);
    for (const each of seen) {
      if (each === other) return true;
      for (const relation of this.#dataset.relations) {
        if (relation.entity === each && relation.kind === "counted-in" && counts(relation.certainty)) {
          seen.add(relation.other);
        }
      }
    }
    return false;
  }
}
