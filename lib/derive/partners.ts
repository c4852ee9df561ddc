import type { Figure } from "../domain/figure";
import { groupsBy } from "../domain/grouped";
import { latestDate, toEdtf } from "../domain/reference-period";
import { areOfOneStatement } from "./objections-periods";

/**
 * Figures by what they are about and by their period, to be found for others of the same time. They are looked through
 * when one is first asked for: most that can be measured in a way never are.
 */
export class Partners {
  readonly #figures: () => readonly Figure[];
  readonly #keyOf: (figure: Figure) => string;
  #bySubject: ReadonlyMap<string, readonly Figure[]> | undefined;
  #byPeriod: ReadonlyMap<string, readonly Figure[]> | undefined;

  /** Those that come first are preferred. Figures without a number are left out. */
  constructor(figures: () => readonly Figure[], keyOf: (figure: Figure) => string) {
    this.#figures = figures;
    this.#keyOf = keyOf;
  }

  /** All of one subject. */
  of(subject: string): readonly Figure[] {
    this.#bySubject ??= groupsBy(this.#figures().filter(hasNumber), this.#keyOf);
    return this.#bySubject.get(subject) ?? [];
  }

  /** All about the same subject as a figure. */
  like(figure: Figure): readonly Figure[] {
    return this.of(this.#keyOf(figure));
  }

  /**
   * Those of a subject that are of a figure's period or stand in its sentence; where there are none the one that is
   * nearest in time, whose dates say why it does not fit. None where the subject has no figure.
   */
  atTimeOf(figure: Figure, subject: string): readonly Figure[] {
    this.#byPeriod ??= groupsBy(this.#figures().filter(hasNumber), (each) => withPeriod(this.#keyOf(each), each));
    const ofPeriod = this.#byPeriod.get(withPeriod(subject, figure)) ?? [];
    const ofSentence =
      figure.statement === undefined ? [] : this.of(subject).filter((each) => areOfOneStatement([figure, each]));
    const fitting = [...new Set([...ofSentence, ...ofPeriod])];
    return fitting.length > 0 ? fitting : nearestInTime(figure, this.of(subject));
  }
}

function withPeriod(subject: string, { period }: Figure): string {
  return `${toEdtf(period)} ${subject}`;
}

function hasNumber({ quantity }: Figure): boolean {
  return quantity.kind !== "missing";
}

function nearestInTime(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  const year = yearOf(figure);
  const distance = (other: Figure) => Math.abs((yearOf(other) ?? Infinity) - (year ?? 0));
  let [nearest] = figures;
  for (const each of figures) if (nearest && distance(each) < distance(nearest)) nearest = each;
  return nearest ? [nearest] : [];
}

function yearOf({ period }: Figure): number | undefined {
  const latest = latestDate(period);
  return latest === undefined ? undefined : Number(latest.slice(0, 4));
}
