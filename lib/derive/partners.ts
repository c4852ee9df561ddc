import type { Figure } from "../domain/figure";
import { newestDate, toEdtf } from "../domain/reference-period";
import { areOfOneStatement } from "./objections-periods";

/** Figures by what they are about and by their period, to be found for others of the same time. */
export class Partners {
  readonly #bySubject = new Map<string, Figure[]>();
  readonly #byPeriod = new Map<string, Figure[]>();
  readonly #keyOf: (figure: Figure) => string;

  /** Those that come first are preferred. Figures without a number are left out. */
  constructor(figures: Iterable<Figure>, keyOf: (figure: Figure) => string) {
    this.#keyOf = keyOf;
    for (const figure of figures) {
      if (figure.quantity.kind === "missing") continue;
      const subject = keyOf(figure);
      add(this.#bySubject, subject, figure);
      add(this.#byPeriod, withPeriod(subject, figure), figure);
    }
  }

  /** All of one subject. */
  of(subject: string): readonly Figure[] {
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

function add(groups: Map<string, Figure[]>, key: string, figure: Figure): void {
  const group = groups.get(key);
  if (group) group.push(figure);
  else groups.set(key, [figure]);
}

function nearestInTime(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  const year = yearOf(figure);
  const distance = (other: Figure) => Math.abs((yearOf(other) ?? Infinity) - (year ?? 0));
  let [nearest] = figures;
  for (const each of figures) if (nearest && distance(each) < distance(nearest)) nearest = each;
  return nearest ? [nearest] : [];
}

function yearOf({ period }: Figure): number | undefined {
  const newest = newestDate(period);
  return newest === undefined ? undefined : Number(newest.slice(0, 4));
}
