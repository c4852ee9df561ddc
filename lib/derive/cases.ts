import { inputsOf, type Role, type Rule, type RuleInput, type Selector, subjectRole } from "../domain/derivation";
import type { Figure } from "../domain/figure";
import { type Application, eachReasonOnce, isOneSource, nearestMiss, ofOneSeries } from "./choices";
import type { Context } from "./context";
import { objectionTo } from "./objections";
import { areOfOneStatement, overTime } from "./objections-periods";
import { type Case, type Input, measured, reason } from "./reasons";

/** The figures that a rule can find: those that a selector sees, and all that have an id (checks' results too). */
export interface Pool {
  readonly seen: readonly Figure[];
  readonly find: (id: string) => Figure | undefined;
}

/**
 * Every application of a rule: where all inputs are named, that one; else one for each figure of the leading selector
 * for which all other inputs exist. Of several partners those of the same statement are taken, else of the same source,
 * else of the source that serves most of the series, else all that are legitimate; where none is, one result not computed says why.
 */
export function applicationsOf(rule: Rule, pool: Pool, context: Context): Application[] {
  const inputs = inputsOf(rule);
  const missing = inputs.find(([, input]) => typeof input === "string" && !pool.find(input))?.[1];
  if (typeof missing === "string") {
    const found = inputs.flatMap(([role, input]) => named(role, input, pool));
    return [{ applied: { rule, inputs: found }, refused: reason("input-missing", context.nameOf(missing)) }];
  }
  const subject = subjectRole(rule);
  const selectors = inputs.filter(([role, input]) => role !== "target" && typeof input !== "string");
  const leading = selectors.find(([role]) => role === subject) ?? selectors[0];
  if (!leading) {
    return [
      judged(
        caseOf(
          rule,
          inputs.flatMap(([role, input]) => named(role, input, pool)),
        ),
        context,
      ),
    ];
  }
  const applications = pool.seen
    .filter((figure) => fits(figure, leading[1]) && !figure.target)
    .map((figure) => ({ leader: figure, applications: applicationsTo(figure, leading, rule, pool, context) }));
  return eachReasonOnce(ofOneSeries(applications));
}

function named(role: Role, input: RuleInput, pool: Pool): Input[] {
  const figure = typeof input === "string" ? pool.find(input) : undefined;
  return figure ? [{ role, figure }] : [];
}

function caseOf(rule: Rule, [first, ...others]: readonly Input[]): Case {
  if (!first) throw new Error(`unchecked rule: ${rule.id}`);
  return { rule, inputs: [first, ...others] };
}

function judged(applied: Case, context: Context): Application {
  const refused = objectionTo(applied, context);
  return { applied, ...(refused && { refused }) };
}

function applicationsTo(
  leader: Figure,
  leading: readonly [Role, RuleInput],
  rule: Rule,
  pool: Pool,
  context: Context,
): Application[] {
  let combinations: Input[][] = [[]];
  for (const input of inputsOf(rule)) {
    const [role] = input;
    const partners = input === leading || isSameInput(input, leading) ? [leader] : partnersOf(leader, input, pool);
    combinations = combinations.flatMap((chosen) => partners.map((figure) => [...chosen, { role, figure }]));
  }
  const judgements = combinations.map((inputs) => judged(caseOf(rule, inputs), context));
  return chosenOf(judgements, rule);
}

function isSameInput([role, input]: readonly [Role, RuleInput], [other, leading]: readonly [Role, RuleInput]): boolean {
  return role === other && input === leading;
}

function partnersOf(leader: Figure, [role, input]: readonly [Role, RuleInput], pool: Pool): Figure[] {
  const isTarget = role === "target";
  if (typeof input === "string") {
    const figure = pool.find(input);
    // A target that is named reaches its own bodies alone; elsewhere the rule says nothing.
    return figure && (!figure.target || names(figure, leader)) ? [figure] : [];
  }
  return pool.seen.filter(
    (figure) =>
      figure.id !== leader.id &&
      fits(figure, input) &&
      (figure.target !== undefined) === isTarget &&
      (isTarget ? names(figure, leader) : isPartner(figure, leader, input)),
  );
}

function names(target: Figure, { entities: [entity] }: Figure): boolean {
  return target.entities.some(({ id }) => id === entity.id);
}

const entries = new Set(["indicator", "sex", "entity", "area", "basis"]);

/** True for a figure that has a number and all that a selector names. */
function fits(figure: Figure, input: RuleInput): boolean {
  if (typeof input === "string" || figure.quantity.kind === "missing") return false;
  const { indicator, sex, entity, area, basis, ...others } = input;
  return (
    figure.indicator.id === indicator &&
    (sex === undefined || figure.sex === sex) &&
    (entity === undefined || figure.entities.some(({ id }) => id === entity)) &&
    (area === undefined || figure.area.id === area) &&
    (basis === undefined || figure.basis === basis) &&
    Object.entries(others).every(([dimension, code]) => figure.dimensions[dimension] === code)
  );
}

/** What the partner's selector leaves open, the partner has in common with the leading figure. */
function isPartner(figure: Figure, leader: Figure, selector: Selector): boolean {
  const isOpen = (entry: string) => !entries.has(entry) && selector[entry] === undefined;
  return (
    (selector.entity !== undefined || figure.entities[0].id === leader.entities[0].id) &&
    (selector.area !== undefined || figure.area.id === leader.area.id) &&
    (selector.sex !== undefined || figure.sex === leader.sex || figure.sex.startsWith("_")) &&
    Object.entries(figure.dimensions).every(
      ([dimension, code]) => !isOpen(dimension) || code === "_Z" || isCommon(code, leader.dimensions[dimension]),
    )
  );
}

function isCommon(code: string, other: string | undefined): boolean {
  return code === other || other === "_Z" || other === undefined;
}

function chosenOf(judgements: readonly Application[], rule: Rule): Application[] {
  const legitimate = judgements.filter(({ refused }) => !refused);
  return rule.kind === "change" ? nearestInTime(legitimate) : closestOf(judgements);
}

/**
 * Of several applications to one figure those of one statement, else of one source, else all that are legitimate; where
 * none is, the one that came nearest.
 */
export function closestOf(judgements: readonly Application[]): Application[] {
  const legitimate = judgements.filter(({ refused }) => !refused);
  for (const isClose of [isOneStatement, isOneSource, () => true]) {
    const close = legitimate.filter(isClose);
    if (close.length > 0) return close;
  }
  return nearestMiss(judgements);
}

function isOneStatement({ applied }: Application): boolean {
  return areOfOneStatement(measured(applied));
}

/** Of several earlier figures a change starts from the last. */
function nearestInTime(judgements: readonly Application[]): Application[] {
  const startOf = ({ applied }: Application) => {
    const [first, ...others] = applied.inputs;
    const pair = first && overTime({ rule: applied.rule, inputs: [first, ...others] });
    return pair ? JSON.stringify(pair.from.period) : "";
  };
  const last = judgements.map(startOf).sort().at(-1);
  return judgements.filter((judgement) => startOf(judgement) === last);
}
