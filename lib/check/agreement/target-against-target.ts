import type { Derived } from "../../derive/derive-figures";
import type { Dataset } from "../../domain/dataset";
import type { Condition, Disagreement, Side, Term } from "../../domain/disagreement";
import type { Figure } from "../../domain/figure";
import { leavesOf } from "../../domain/provenance";
import { toEdtf } from "../../domain/reference-period";
import { areOfOneStatement, type Candidate, candidatesOf } from "./candidates";
import { areApart } from "./readings";
import { fromSides, sideOf, subjectOf } from "./sides";

/**
 * A target in people against a target that is a share of them, set for the same body in one statement. What the share
 * would mean in people is what a rule of use “check” computes; the reason that this rule gives is the condition.
 */
export function targetAgainstTarget(dataset: Dataset, derived: Derived): Disagreement[] {
  const targets = candidatesOf([...dataset.figures.values()].filter(({ target }) => target));
  const meant = candidatesOf(derived.checks).flatMap((check) => {
    const share = shareTargetOf(check.figure);
    return share ? [{ check, share }] : [];
  });
  return meant.flatMap(({ check, share }) =>
    targets
      .filter(({ figure }) => figure.id !== share.id && isSetFor(figure, check.figure) && mayBeOne(figure, share))
      .filter((target) => areApart(target.hard, check.hard))
      .map((target) => disagreementOf(target, share, check, dataset)),
  );
}

/** The target whose share of a whole a figure is. */
function shareTargetOf({ provenance }: Figure): Figure | undefined {
  if (provenance.kind !== "derived" || provenance.rule.kind !== "portion") return undefined;
  const [share] = provenance.inputs;
  return share.target ? share : undefined;
}

function isSetFor(target: Figure, check: Figure): boolean {
  const isOneThing = target.indicator.id === check.indicator.id && target.unit.measure === check.unit.measure;
  return isOneThing && target.entities.some(({ id }) => id === check.entities[0].id);
}

/** True for targets of one statement, for the same bodies, that are not due at two dates. */
function mayBeOne(a: Figure, b: Figure): boolean {
  const bodies = (figure: Figure) =>
    figure.entities
      .map(({ id }) => id)
      .sort()
      .join(" ");
  const [due, other] = [a.target?.due, b.target?.due];
  const isOneTime = !due || !other || toEdtf(due) === toEdtf(other);
  return isOneTime && areOfOneStatement(a, b) && bodies(a) === bodies(b) && a.area.id === b.area.id && a.sex === b.sex;
}

function disagreementOf(target: Candidate, share: Figure, check: Candidate, dataset: Dataset): Disagreement {
  const { figure } = check;
  const of = leavesOf(figure).filter(({ id }) => id !== share.id);
  const [first, ...others] = of;
  const terms: readonly Term[] | undefined = first && [{ share, of: [first, ...others] }];
  const meant: Side = { ...sideOf(check), figures: [share, ...of], ...(terms && { terms }) };
  const condition = conditionOf(figure);
  const { indicator, entities } = target.figure;
  return {
    id: `target-against-target--${indicator.id}--${entities.map(({ id }) => id).join("-")}`,
    kind: "target-against-target",
    subject: subjectOf({ ...target.figure, dimensions: {} }, dataset),
    ...fromSides([sideOf(target), meant]),
    ...(condition && { condition }),
  };
}

function conditionOf({ provenance }: Figure): Condition | undefined {
  const text = provenance.kind === "derived" ? (provenance.because ?? provenance.rule.acceptPeriods) : undefined;
  return text && { text };
}
