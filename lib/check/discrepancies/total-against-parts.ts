import { fits } from "../../derive/applications";
import { Context } from "../../derive/context";
import { add, fromExact, productOf, scaled, toExact } from "../../derive/exact-interval";
import type { WholeDataset } from "../../domain/dataset";
import type { Discrepancy, Side, Term } from "../../domain/discrepancy";
import { areOfOneStatement, type Figure, figureKey, isLatestEdition } from "../../domain/figure";
import { grouped, groupsBy } from "../../domain/grouped";
import { type Interval, isAbove } from "../../domain/interval";
import {
  areApart,
  areComparable,
  areOfOneDate,
  type Candidate,
  candidatesOf,
  type KeyedCandidates,
} from "./candidates";
import { discrepancyOf, idOf, sideOf } from "./sides";

/** What is added up, with what it comes to. */
interface Addend extends Pick<Side, "hard" | "wide"> {
  readonly term: Term;
}

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
      const parts = partsOf(total.figure, inside, keyed, context).map(
        ({ figure, printed, rounded }): Addend => ({ term: { figure }, hard: printed, wide: rounded }),
      );
      // What may be one and the same people would be counted twice.
      const shares = sharesOf(total.figure, statements, dataset)
        .map((share) => shareOfTotal(share, total))
        .filter((share) => parts.every((part) => areApart(share.hard, part.hard)));
      const sum = sumSide([...shares, ...parts], total.figure);
      if (!sum || !isAbove(sum.hard, total.printed) || !isAbove(sum.wide, total.rounded)) return [];
      const id = idOf(total.figure, dataset, total.figure.period);
      const ifOneWhole = shares.length > 0 && shares.length + parts.length > 1;
      return discrepancyOf("total-against-parts", id, total.figure, [sum, sideOf(total)], dataset, ifOneWhole);
    });
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
    .filter(({ figure }) => areOfOneStatement([figure, total]) || areOfOneDate(figure, total))
    .filter(({ figure }) => areComparable(figure, total))
    .sort((a, b) => a.index - b.index);
  const bodyOf = ({ figure }: Candidate) => figure.entities[0].id;
  const lowest = grouped(within, bodyOf).map((group) =>
    group.reduce((low, each) => (each.printed.low < low.printed.low ? each : low)),
  );
  const mayHold = (part: Candidate, other: Candidate) =>
    part !== other && context.mayBeCountedIn(bodyOf(part), bodyOf(other));
  return lowest.filter((part) => !lowest.some((other) => mayHold(part, other)));
}

/** The shares of a total that its own statement gives, as far as a rule says that they count what it counts. */
function sharesOf(
  total: Figure,
  statements: ReadonlyMap<string, readonly Figure[]>,
  dataset: WholeDataset,
): Candidate[] {
  const rules = dataset.derivations.rules.flatMap((rule) =>
    rule.kind === "portion" && rule.indicator === total.indicator.id && fits(total, rule.whole) ? rule : [],
  );
  const found = (statements.get(total.statement ?? "") ?? []).filter(
    (share) =>
      share.unit.measure === "percent" &&
      (share.sex === total.sex || share.sex === "_Z") &&
      share.entities[0].id === total.entities[0].id &&
      areOfOneStatement([share, total]) &&
      rules.some((rule) => fits(share, rule.share)),
  );
  return candidatesOf(found);
}

/** A share of a total as what it comes to. */
function shareOfTotal(share: Candidate, total: Candidate): Addend {
  const of = (percent: Interval, whole: Interval) =>
    fromExact(scaled(productOf(toExact(percent), toExact(whole)), 0.01));
  return {
    term: { share: share.figure, of: total.figure },
    hard: of(share.printed, total.printed),
    wide: of(share.rounded, total.rounded),
  };
}

function sumSide(addends: readonly Addend[], { unit }: Figure): Side | undefined {
  const terms = addends.map(({ term }) => term);
  const [first, ...others] = terms.flatMap((term) => ("share" in term ? [term.share, term.of] : term.figure));
  if (!first) return undefined;
  const sumOf = (reading: "hard" | "wide") => addends.map((addend) => addend[reading]).reduce(add);
  return { hard: sumOf("hard"), wide: sumOf("wide"), unit, figures: [first, ...others], terms };
}
