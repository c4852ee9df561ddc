import { add, multiply, scale } from "../../derive/interval-arithmetic";
import { Surroundings } from "../../derive/surroundings";
import type { Dataset } from "../../domain/dataset";
import type { RuleInput } from "../../domain/derivation";
import type { Disagreement, Side, Term } from "../../domain/disagreement";
import type { Figure } from "../../domain/figure";
import { closed, type Interval } from "../../domain/interval";
import { areComparable, areOfOneStatement, type Candidate, candidatesOf } from "./candidates";
import { areApart, printedReading, roundedReading } from "./readings";
import { fromSides, idOf, sideOf, subjectOf } from "./sides";
import { isSamePeriod } from "./times";

type Reading = (figure: Figure) => Interval | undefined;

/**
 * A stated total that its parts exceed: the bodies surely counted in it, and the shares of it that the dataset's
 * `portion` rules name, be they guarded or not. Only figures of one statement or one period; that a share and a part
 * have nobody in common is a condition, which is said.
 */
export function totalAgainstParts(dataset: Dataset): Disagreement[] {
  const around = new Surroundings(dataset);
  const candidates = candidatesOf(dataset.figures.values()).filter(({ figure }) => !figure.target);
  return candidates.flatMap((total) => {
    if (!["count", "money"].includes(total.figure.unit.measure)) return [];
    const parts = partsOf(total.figure, candidates, around).map(({ figure }): Term => ({ figure }));
    const shares = sharesOf(total.figure, dataset).filter((share) =>
      parts.every((part) => areDifferent(share, part, printedReading)),
    );
    const terms = [...shares, ...parts];
    const sum = sumSide(terms, total.figure);
    if (!sum || !areApart(sum.hard, total.hard) || sum.hard.low < total.hard.high) return [];
    const isConditional = shares.length > 0 && terms.length > 1;
    return {
      id: `total-against-parts--${idOf(total.figure, dataset, total.figure.period)}`,
      kind: "total-against-parts" as const,
      subject: subjectOf(total.figure, dataset),
      ...fromSides([sum, sideOf(total)]),
      ...(isConditional && { condition: { key: "same-whole" as const } }),
    };
  });
}

/** The counts of bodies within the total's, none of which may hold people of another; of one body the lowest count. */
function partsOf(total: Figure, candidates: readonly Candidate[], around: Surroundings): Candidate[] {
  const [whole] = total.entities;
  const within = candidates.filter(({ figure }) => {
    const [entity] = figure.entities;
    return entity.id !== whole.id && around.isCountedIn(entity.id, whole.id) && countsSame(figure, total);
  });
  const lowest = new Map<string, Candidate>();
  for (const part of within) {
    const { id } = part.figure.entities[0];
    const known = lowest.get(id);
    if (!known || part.hard.low < known.hard.low) lowest.set(id, part);
  }
  const bodies = [...lowest.keys()];
  return [...lowest].flatMap(([id, part]) =>
    bodies.some((other) => other !== id && around.mayBeCountedIn(id, other)) ? [] : part,
  );
}

/** True for figures that count one thing, of whomever, at one time. */
function countsSame(a: Figure, b: Figure): boolean {
  const isOneTime = areOfOneStatement(a, b) || isSamePeriod(a.period, b.period);
  const isOneKind = a.indicator.id === b.indicator.id && a.sex === b.sex && a.area.id === b.area.id;
  return isOneTime && isOneKind && sameCodes(a, b) && areComparable(a, b);
}

function sameCodes(a: Figure, b: Figure): boolean {
  return Object.entries(a.dimensions).every(([name, code]) => b.dimensions[name] === code);
}

/** The shares of a total that its own statement gives, as far as a rule says that they count what it counts. */
function sharesOf(total: Figure, dataset: Dataset): Term[] {
  const rules = dataset.derivations.rules.flatMap((rule) =>
    rule.kind === "portion" && rule.indicator === total.indicator.id && isMeant(total, rule.whole) ? rule : [],
  );
  const found = [...dataset.figures.values()].filter(
    (share) =>
      share.unit.measure === "percent" &&
      (share.sex === total.sex || share.sex === "_Z") &&
      share.entities[0].id === total.entities[0].id &&
      areOfOneStatement(share, total) &&
      printedReading(share) !== undefined &&
      rules.some((rule) => isMeant(share, rule.share)),
  );
  return found.map((share) => ({ share, of: [total] }));
}

/** True for a figure that the input of a rule names. */
function isMeant(figure: Figure, input: RuleInput): boolean {
  if (typeof input === "string") return figure.id === input;
  const { indicator, sex = figure.sex, entity, area = figure.area.id, basis = figure.basis, ...codes } = input;
  return (
    figure.indicator.id === indicator &&
    figure.sex === sex &&
    figure.area.id === area &&
    figure.basis === basis &&
    (entity === undefined || figure.entities.some(({ id }) => id === entity)) &&
    Object.entries(codes).every(([name, code]) => figure.dimensions[name] === code)
  );
}

/** True for terms that cannot be one and the same people, told twice. */
function areDifferent(a: Term, b: Term, reading: Reading): boolean {
  const [left, right] = [termValue(a, reading), termValue(b, reading)];
  return left !== undefined && right !== undefined && areApart(left, right);
}

function sumSide(terms: readonly Term[], total: Figure): Side | undefined {
  const [hard, wide] = [sumOf(terms, printedReading), sumOf(terms, roundedReading)];
  const [first, ...others] = terms.flatMap((term) => ("share" in term ? [term.share, ...term.of] : term.figure));
  return hard && wide && first && { hard, wide, unit: total.unit, figures: [first, ...others], terms };
}

function sumOf(terms: readonly Term[], reading: Reading): Interval | undefined {
  let sum: Interval | undefined;
  for (const term of terms) {
    const value = termValue(term, reading);
    if (!value) return undefined;
    sum = sum ? add(sum, value) : value;
  }
  return sum;
}

function termValue(term: Term, reading: Reading): Interval | undefined {
  if ("figure" in term) return reading(term.figure);
  const share = reading(term.share);
  const wholes = term.of.map(reading);
  if (!share || wholes.includes(undefined)) return undefined;
  const whole = wholes.reduce<Interval>((sum, each) => (each ? add(sum, each) : sum), closed(0));
  return scale(multiply(share, whole), 0.01);
}
