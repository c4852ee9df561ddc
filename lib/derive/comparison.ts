import type { Dataset } from "../domain/dataset";
import { inputsOf, type Rule } from "../domain/derivation";
import { areOfOneStatement, type Figure, figure } from "../domain/figure";
import { groupsBy } from "../domain/grouped";
import type { Indicator } from "../domain/indicator";
import type { NotComputedReason } from "../domain/not-computed";
import { latestDate, toEdtf } from "../domain/reference-period";
import { inEveryLocale, type Text } from "../domain/text";
import { type Case, reason } from "./application";
import { closestOf, judged } from "./applications";
import { Context } from "./context";
import { deriveFigure } from "./derived-figure";
import { type Evaluated, evaluatedOf } from "./evaluated";

/** What a figure comes to when it is compared with another, or why it may not be. */
export type Measured = Figure | NotComputedReason;

/** The computations that rules of a dataset make, asked for by a reader: of one figure after the other. */
export class Comparison {
  readonly #context: Context;
  readonly #dataset: Dataset;
  readonly #suffix: string;
  readonly #known = new Map<Figure, Evaluated | undefined>();
  /** What all rules made here have in common. */
  readonly rule;

  /**
   * @param shownAs the indicator of the results, which the dataset need not have
   * @param suffix what the ids of results end in: `F029--per-100000`; such figures have no page of their own
   */
  constructor(dataset: Dataset, shownAs: Indicator, suffix: "per-100000" | "share" | "change") {
    this.#context = new Context(dataset);
    this.#dataset = { ...dataset, indicators: new Map([...dataset.indicators, [shownAs.id, shownAs]]) };
    this.#suffix = suffix;
    this.rule = { id: shownAs.id, indicator: shownAs.id, use: "publish" } as const;
  }

  /**
   * A figure compared with the best of several: of the same sentence, else of the same source, else the first. Undefined
   * where there are none; the reason where none is legitimate, that of the one that came nearest.
   */
  measure(of: Figure, candidates: readonly Figure[], ruleOf: (of: Figure, against: Figure) => Rule) {
    const judgements = candidates.map((each) => judged(caseFor(ruleOf(of, each), [of, each]), this.#context));
    const [best] = closestOf(judgements);
    if (!best) return undefined;
    const result = best.reason ?? deriveFigure(best, this.#dataset, (input) => this.#again(input));
    return "code" in result ? result : figure({ ...result.figure, id: `${of.id}--${this.#suffix}` });
  }

  /** A computed figure once more from its own inputs: what follows rests on fractions, not on rounded numbers. */
  #again(input: Figure): Evaluated | undefined {
    const { provenance } = input;
    if (provenance.kind !== "derived") return evaluatedOf(input);
    if (!this.#known.has(input)) {
      const applied = caseFor(provenance.rule, provenance.inputs);
      const evaluated = deriveFigure(applied, this.#dataset, (each) => this.#again(each));
      this.#known.set(input, "code" in evaluated ? undefined : evaluated);
    }
    return this.#known.get(input);
  }
}

/** Figures in the roles of a rule: by their ids where it names them, else in its order. */
function caseFor(rule: Rule, figures: readonly Figure[]): Case {
  const inputs = inputsOf(rule).flatMap(([role, input], index) => {
    const found = figures.find(({ id }) => id === input) ?? figures[index];
    return found ? [{ role, figure: found }] : [];
  });
  return { rule, inputs };
}

/** The reason that a figure about some things is not there: “Population, Sylvania”. */
export function missingFigure(...names: readonly Text[]): NotComputedReason {
  return reason("input-missing", { text: inEveryLocale((locale) => names.map((name) => name[locale]).join(", ")) });
}

/**
 * Figures by what they are about, to be found for others of the same time. They are looked through when one is first
 * asked for: most that can be measured in a way never are.
 */
export class FiguresBySubject {
  readonly #figures: () => readonly Figure[];
  readonly #keyOf: (figure: Figure) => string;
  #bySubject: ReadonlyMap<string, readonly Figure[]> | undefined;

  /** Those that come first are preferred. Figures without a number are left out. */
  constructor(figures: () => readonly Figure[], keyOf: (figure: Figure) => string) {
    this.#figures = figures;
    this.#keyOf = keyOf;
  }

  /** All about a subject: about that of a figure by its key. */
  of(subject: string): readonly Figure[] {
    this.#bySubject ??= groupsBy(
      this.#figures().filter(({ quantity }) => quantity.kind !== "missing"),
      this.#keyOf,
    );
    return this.#bySubject.get(subject) ?? [];
  }

  /**
   * Those of a subject that are in a figure's sentence or of its period; where there are none the one that is nearest in
   * time, whose dates show why it does not fit. None where the subject has no figure.
   */
  atTimeOf(figure: Figure, subject: string): readonly Figure[] {
    const all = this.of(subject);
    const period = toEdtf(figure.period);
    const ofSentence = all.filter((each) => areOfOneStatement([figure, each]));
    const ofPeriod = all.filter((each) => toEdtf(each.period) === period);
    const fitting = [...new Set([...ofSentence, ...ofPeriod])];
    return fitting.length > 0 ? fitting : nearestInTime(figure, all);
  }
}

function nearestInTime(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  const yearOf = ({ period }: Figure, undated: number) => Number(latestDate(period)?.slice(0, 4) ?? undated);
  const distance = (other: Figure) => Math.abs(yearOf(other, Infinity) - yearOf(figure, 0));
  const [first, ...others] = figures;
  return first ? [others.reduce((nearest, each) => (distance(each) < distance(nearest) ? each : nearest), first)] : [];
}
