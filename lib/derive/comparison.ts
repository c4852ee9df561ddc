import type { Dataset } from "../domain/dataset";
import { inputsOf, type Rule } from "../domain/derivation";
import { areOfOneStatement, type Figure, figure } from "../domain/figure";
import { groupsBy } from "../domain/grouped";
import type { Indicator } from "../domain/indicator";
import type { NotComputedReason } from "../domain/not-computed";
import { latestDate, toEdtf } from "../domain/reference-period";
import { locales, type Text } from "../domain/text";
import { type Input, reason } from "./application";
import { closestOf } from "./applications";
import { Context } from "./context";
import { deriveFigure } from "./derived-figure";
import { type Evaluated, evaluatedOf } from "./evaluated";
import { reasonAgainst } from "./validity-rules";

/** What a figure comes to when it is set against another, or why it may not be. */
export type Measured = Figure | NotComputedReason;

/** A rule that sets a figure against another. */
type Pairing = (of: Figure, against: Figure) => Rule;

/** What the ids of results end in: `F029--per-100000`. Such figures have no page of their own. */
type MeasuringSuffix = "per-100000" | "share" | "change";

/** The computations that rules of a dataset make, asked for by a reader: of one figure after the other. */
export class Workshop {
  readonly #context: Context;
  readonly #shownAs: Indicator;
  readonly #dataset: Dataset;
  readonly #suffix: MeasuringSuffix;
  readonly #known = new Map<Figure, Evaluated | undefined>();

  /** @param shownAs the indicator of the results, which the dataset need not have */
  constructor(dataset: Dataset, shownAs: Indicator, suffix: MeasuringSuffix) {
    this.#context = new Context(dataset);
    this.#shownAs = shownAs;
    this.#dataset = { ...dataset, indicators: new Map([...dataset.indicators, [shownAs.id, shownAs]]) };
    this.#suffix = suffix;
  }

  /** What all rules made here have in common. */
  get rule() {
    return { id: this.#shownAs.id, indicator: this.#shownAs.id, use: "publish" } as const;
  }

  /**
   * A figure set against the best of several: of the same sentence, else of the same source, else the first. Undefined
   * where there are none; the reason where none is legitimate, that of the one that came nearest.
   */
  measure(of: Figure, candidates: readonly Figure[], pairing: Pairing): Measured | undefined {
    const judgements = candidates.map((candidate) => {
      const rule = pairing(of, candidate);
      const applied = { rule, inputs: inputsFor(rule, [of, candidate]) };
      const refused = reasonAgainst(applied, this.#context);
      return { applied, ...(refused && { refused }) };
    });
    const [best] = closestOf(judgements);
    const [first, ...others] = best?.applied.inputs ?? [];
    if (!best || !first) return undefined;
    if (best.refused) return best.refused;
    const applied = { rule: best.applied.rule, inputs: [first, ...others] as const };
    const evaluated = deriveFigure(applied, this.#dataset, (input) => this.#again(input));
    return "code" in evaluated ? evaluated : figure({ ...evaluated.figure, id: `${of.id}--${this.#suffix}` });
  }

  /** A computed figure once more from its own inputs: what follows rests on fractions, not on rounded numbers. */
  #again(input: Figure): Evaluated | undefined {
    const { provenance } = input;
    if (provenance.kind !== "derived") return evaluatedOf(input);
    if (!this.#known.has(input)) {
      const applied = { rule: provenance.rule, inputs: inputsFor(provenance.rule, provenance.inputs) };
      const evaluated = deriveFigure(applied, this.#dataset, (each) => this.#again(each));
      this.#known.set(input, "code" in evaluated ? undefined : evaluated);
    }
    return this.#known.get(input);
  }
}

/** Figures in the roles of a rule: by their ids where it names them, else in its order. */
function inputsFor(rule: Rule, figures: readonly Figure[]): readonly [Input, ...Input[]] {
  const [first, ...others] = inputsOf(rule).flatMap(([role, input], place): Input[] => {
    const found = figures.find(({ id }) => id === input) ?? figures[place];
    return found ? [{ role, figure: found }] : [];
  });
  if (!first) throw new Error(`unchecked rule: ${rule.id}`);
  return [first, ...others];
}

/** Says that a figure about some things is not there: “Population, Sylvania”. */
export function missingFigure(...names: readonly Text[]): NotComputedReason {
  const [en, fr] = locales.map((locale) => names.map((name) => name[locale]).join(", "));
  return reason("input-missing", { text: { en: en ?? "", fr: fr ?? "" } });
}

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
