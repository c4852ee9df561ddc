import { fits } from "../../derive/applications";
import { Context } from "../../derive/context";
import { add, multiply, scale } from "../../derive/exact-interval";
import type { WholeDataset } from "../../domain/dataset";
import type { RuleInput } from "../../domain/derivation";
import type { Discrepancy, Side, Term } from "../../domain/discrepancy";
import { areOfOneStatement, type Figure, figureKey, isLatestEdition } from "../../domain/figure";
import { groupsBy } from "../../domain/grouped";
import { closed, type Interval } from "../../domain/interval";
import {
  areApart,
  areComparable,
  areOfOneDate,
  type Candidate,
  type KeyedCandidates,
  printedReading,
  roundedReading,
} from "./candidates";
import { discrepancyOf, idOf, sideOf } from "./sides";

type Reading = (figure: Figure) => Interval | undefined;

/**
 * A stated total that its parts exceed: the bodies surely counted in it, and the shares of it that the dataset's
 * `portion` rules name, be they excluded or not. Only figures of one statement or one period; that a share and a part
 * have nobody in common is a condition, which is said.
 */
export function totalAgainstParts(dataset: WholeDataset, keyed: KeyedCandidates): Discrepancy[] {
  const context = new Context(dataset);
  const inside = bodiesInside(dataset, context);
  const stated = [...dataset.figures.values()].filter(
    (figure) => figure.statement !== undefined && isLatestEdition(figure),
  );
  const statements = groupsBy(stated, ({ statement = "" }) => statement);
  const totals = [...keyed.values()].flatMap((group) => (mayBeTotal(group[0].figure, inside, dataset) ? group : []));
  return totals
    .sort((a, b) => a.index - b.index)
    .flatMap((total) => {
      const parts = partsOf(total.figure, inside, keyed, context).map(({ figure }): Term => ({ figure }));
      const shares = sharesOf(total.figure, statements, dataset).filter((share) =>
        parts.every((part) => areDifferent(share, part, printedReading)),
      );
      const terms = [...shares, ...parts];
      const sum = sumSide(terms, total.figure);
      if (!sum || !exceeds(sum.hard, total.printed) || !exceeds(sum.wide, total.rounded)) return [];
      const id = idOf(total.figure, dataset, total.figure.period);
      const ifOneWhole = shares.length > 0 && terms.length > 1;
      return discrepancyOf("total-against-parts", id, total.figure, [sum, sideOf(total)], dataset, ifOneWhole);
    });
}

/** True where all that a sum can be lies above all that its total can be. */
function exceeds(sum: Interval, total: Interval): boolean {
  return areApart(sum, total) && sum.low >= total.high;
}

/** For each body those that are surely counted in it. */
type BodiesInside = ReadonlyMap<string, readonly { readonly part: string }[]>;

function bodiesInside({ relations }: WholeDataset, context: Context): BodiesInside {
  const parts = new Set(relations.flatMap(({ kind, entity }) => (kind === "counted-in" ? entity : [])));
  const pairs = [...parts].flatMap((part) =>
    [...context.wholesOf(part)].flatMap(([whole, isSure]) => (isSure ? [{ part, whole }] : [])),
  );
  return groupsBy(pairs, ({ whole }) => whole);
}

function mayBeTotal(
  { unit, target, entities: [whole], indicator }: Figure,
  inside: BodiesInside,
  dataset: WholeDataset,
) {
  if (target || !["count", "money"].includes(unit.measure)) return false;
  const { rules } = dataset.derivations;
  return inside.has(whole.id) || rules.some((rule) => rule.kind === "portion" && rule.indicator === indicator.id);
}

/** The counts of bodies within the total's, none of which may hold people of another; of one body the lowest count. */
function partsOf(total: Figure, inside: BodiesInside, keyed: KeyedCandidates, context: Context): Candidate[] {
  const [whole] = total.entities;
  const within = (inside.get(whole.id) ?? [])
    .flatMap(({ part }) => keyed.get(figureKey({ ...total, entities: [{ ...whole, id: part }] })) ?? [])
    .filter(({ figure }) => areOfOneTime(figure, total) && areComparable(figure, total))
    .sort((a, b) => a.index - b.index);
  const lowest = new Map<string, Candidate>();
  for (const part of within) {
    const { id } = part.figure.entities[0];
    const known = lowest.get(id);
    if (!known || part.printed.low < known.printed.low) lowest.set(id, part);
  }
  const bodies = [...lowest.keys()];
  return [...lowest].flatMap(([id, part]) =>
    bodies.some((other) => other !== id && context.mayBeCountedIn(id, other)) ? [] : part,
  );
}

function areOfOneTime(a: Figure, b: Figure): boolean {
  return areOfOneStatement([a, b]) || areOfOneDate(a, b);
}

/** The shares of a total that its own statement gives, as far as a rule says that they count what it counts. */
function sharesOf(total: Figure, statements: ReadonlyMap<string, readonly Figure[]>, dataset: WholeDataset): Term[] {
  const rules = dataset.derivations.rules.flatMap((rule) =>
    rule.kind === "portion" && rule.indicator === total.indicator.id && isMeant(total, rule.whole) ? rule : [],
  );
  const found = (statements.get(total.statement ?? "") ?? []).filter(
    (share) =>
      share.unit.measure === "percent" &&
      (share.sex === total.sex || share.sex === "_Z") &&
      share.entities[0].id === total.entities[0].id &&
      areOfOneStatement([share, total]) &&
      printedReading(share) !== undefined &&
      rules.some((rule) => isMeant(share, rule.share)),
  );
  return found.map((share) => ({ share, of: [total] }));
}

/** True for a figure that the input of a rule names. */
function isMeant(figure: Figure, input: RuleInput): boolean {
  return typeof input === "string" ? figure.id === input : fits(figure, input);
}

/** True for terms that cannot be one and the same people, counted twice. */
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
