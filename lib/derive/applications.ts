import { inputsOf, type Role, type Rule, type RuleInput, type Selector, subjectRole } from "../domain/derivation";
import { areOfOneStatement, type Figure, figureKey, leavesOf } from "../domain/figure";
import type { NotComputedReason } from "../domain/not-computed";
import { latestDate } from "../domain/reference-period";
import { type Case, type Input, measured, reason } from "./application";
import type { Context } from "./context";
import { overTime, reasonAgainst } from "./validity-rules";

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
  const refused = reasonAgainst(applied, context);
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

/** A rule applied to some figures: legitimate, or refused. */
export interface Application {
  readonly applied: Case | { readonly rule: Rule; readonly inputs: readonly Input[] };
  readonly refused?: NotComputedReason;
}

/** What a rule comes to for one figure of its leading selector. */
interface Applied {
  readonly leader: Figure;
  readonly applications: readonly Application[];
}

/** True where all that was measured comes from one source. */
function isOneSource({ applied }: Application): boolean {
  return sourcesOf(applied.inputs.map(({ figure }) => figure)).length <= 1;
}

function sourcesOf(figures: readonly Figure[]): string[] {
  const leaves = figures.flatMap((figure) => (figure.target ? [] : leavesOf(figure)));
  const sources = leaves.map(({ provenance }) => (provenance.kind === "read" ? provenance.citation.source.id : ""));
  return [...new Set(sources)];
}

/**
 * A series meets one series: where partners of several sources fit, those of the source stay that serves most of the
 * leading figures of one thing, so that no step in a line is a change of edition. Sources that serve as many all stay.
 */
function ofOneSeries(all: readonly Applied[]): Application[] {
  const served = new Map<string, number>();
  const keyOf = (leader: Figure, { applied }: Application) => {
    const partners = applied.inputs.flatMap(({ figure }) => (figure.id === leader.id ? [] : figure));
    return JSON.stringify([figureKey(leader), sourcesOf(partners)]);
  };
  for (const { leader, applications } of all) {
    const keys = applications.filter(({ refused }) => !refused).map((each) => keyOf(leader, each));
    for (const key of new Set(keys)) served.set(key, (served.get(key) ?? 0) + 1);
  }
  return all.flatMap(({ leader, applications }) => {
    const counts = applications.map((each) => served.get(keyOf(leader, each)) ?? 0);
    return applications.filter((_, place) => counts[place] === Math.max(...counts));
  });
}

/** Of several results not computed to one figure the one that came nearest: with dates, of one source, and those not far apart. */
function nearestMiss(judgements: readonly Application[]): Application[] {
  const ranks = judgements.map(distanceOf);
  const [nearest] = [...ranks.keys()].sort((a, b) => compareLists(ranks[a] ?? [], ranks[b] ?? []));
  const miss = nearest === undefined ? undefined : judgements[nearest];
  return miss ? [miss] : [];
}

function distanceOf(judgement: Application): number[] {
  const periods = measured(judgement.applied).map(({ period }) => period);
  const years = periods.flatMap((period) => latestDate(period)?.slice(0, 4) ?? []).map(Number);
  const undated = periods.filter(({ kind }) => kind === "undated").length;
  return [undated, isOneSource(judgement) ? 0 : 1, years.length === 0 ? 0 : Math.max(...years) - Math.min(...years)];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

/** A rule says once of each body for what reason it is refused, whatever the number of dates: of the nearest miss. */
function eachReasonOnce(applications: readonly Application[]): Application[] {
  const groups = new Map<string, Application[]>();
  for (const application of applications) {
    const key = reasonKey(application);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), application]);
  }
  const told = new Set([...groups.values()].flatMap(nearestMiss));
  return applications.filter((application) => !application.refused || told.has(application));
}

function reasonKey({ applied, refused }: Application): string | undefined {
  if (!refused) return undefined;
  const [first] = measured(applied);
  const texts = refused.facts.flatMap((fact) => ("text" in fact ? fact.text.en : []));
  return JSON.stringify([first?.entities[0].id, first?.area.id, refused.code, texts]);
}
