import { inputsOf, type Role, type Rule, type RuleInput, type Selector, subjectRole } from "../domain/derivation";
import { areOfOneStatement, type Figure, figureKey, leavesOf } from "../domain/figure";
import { grouped } from "../domain/grouped";
import type { NotComputedReason } from "../domain/not-computed";
import { latestDate } from "../domain/reference-period";
import { type Case, type Input, measured, reason } from "./application";
import type { Context } from "./context";
import { overTime, reasonAgainst } from "./validity-rules";

/** A rule applied to some figures: legitimate, or not computed. */
export interface Application extends Case {
  /** Why it is not computed. */
  readonly reason?: NotComputedReason | undefined;
}

/** The figures that a rule can find: those that a selector sees, and all that have an id (checks' results too). */
export interface Pool {
  readonly seen: readonly Figure[];
  readonly find: (id: string) => Figure | undefined;
}

type NamedInput = readonly [Role, RuleInput];

/**
 * Every application of a rule: where all inputs are named, that one; else one for each figure of the leading selector
 * for which all other inputs exist. Of several counterparts those of the same statement are taken, else of the same
 * source, else of the source that serves most of the series, else all that are legitimate; where none is, one result not
 * computed has the reason.
 */
export function applicationsOf(rule: Rule, pool: Pool, context: Context): Application[] {
  const inputs = inputsOf(rule);
  const named = inputs.flatMap(([role, input]): Input[] => {
    const figure = typeof input === "string" ? pool.find(input) : undefined;
    return figure ? [{ role, figure }] : [];
  });
  const missing = inputs.find(([, input]) => typeof input === "string" && !pool.find(input))?.[1];
  if (typeof missing === "string") {
    return [{ rule, inputs: named, reason: reason("input-missing", context.nameOf(missing)) }];
  }
  const subject = subjectRole(rule);
  const selectors = inputs.filter(([role, input]) => role !== "target" && typeof input !== "string");
  const leading = selectors.find(([role]) => role === subject) ?? selectors[0];
  if (!leading) return [judged({ rule, inputs: named }, context)];
  const applications = pool.seen
    .filter((figure) => fits(figure, leading[1]) && !figure.target)
    .map((leader) => ({ leader, applications: applicationsTo(leader, leading, rule, pool, context) }));
  return eachReasonOnce(ofOneSeries(applications));
}

/** An application with the reason against it, where there is one. */
export function judged(applied: Case, context: Context): Application {
  return { ...applied, reason: reasonAgainst(applied, context) };
}

function applicationsTo(leader: Figure, leading: NamedInput, rule: Rule, pool: Pool, context: Context): Application[] {
  let combinations: Input[][] = [[]];
  for (const [role, input] of inputsOf(rule)) {
    const isLeading = role === leading[0] && input === leading[1];
    const counterparts = isLeading ? [leader] : counterpartsOf(leader, [role, input], pool);
    combinations = combinations.flatMap((chosen) => counterparts.map((figure) => [...chosen, { role, figure }]));
  }
  const judgements = combinations.map((inputs) => judged({ rule, inputs }, context));
  return rule.kind === "change" ? nearestInTime(judgements.filter(isLegitimate)) : closestOf(judgements);
}

/** The figures that can be another input of a rule beside the leading figure. */
function counterpartsOf(leader: Figure, [role, input]: NamedInput, pool: Pool): Figure[] {
  const names = (target: Figure) => target.entities.some(({ id }) => id === leader.entities[0].id);
  if (typeof input === "string") {
    const figure = pool.find(input);
    // A target that is named reaches its own bodies alone; elsewhere the rule says nothing.
    return figure && (!figure.target || names(figure)) ? [figure] : [];
  }
  return pool.seen.filter((figure) => {
    if (figure.id === leader.id || !fits(figure, input)) return false;
    if (role === "target") return figure.target !== undefined && names(figure);
    return !figure.target && isCounterpart(figure, leader, input);
  });
}

/** True for a figure that an input names: by its id, or, where it has a number, by all that the selector asks for. */
export function fits(figure: Figure, input: RuleInput): boolean {
  if (typeof input === "string") return figure.id === input;
  if (figure.quantity.kind === "missing") return false;
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

const entries = new Set(["indicator", "sex", "entity", "area", "basis"]);

/** What a counterpart's selector leaves open, it has in common with the leading figure. */
function isCounterpart(figure: Figure, leader: Figure, selector: Selector): boolean {
  const isOpen = (entry: string) => !entries.has(entry) && selector[entry] === undefined;
  const isCommon = (code: string, other: string | undefined) => code === other || other === "_Z" || other === undefined;
  return (
    (selector.entity !== undefined || figure.entities[0].id === leader.entities[0].id) &&
    (selector.area !== undefined || figure.area.id === leader.area.id) &&
    (selector.sex !== undefined || figure.sex === leader.sex || figure.sex.startsWith("_")) &&
    Object.entries(figure.dimensions).every(
      ([dimension, code]) => !isOpen(dimension) || code === "_Z" || isCommon(code, leader.dimensions[dimension]),
    )
  );
}

function isLegitimate({ reason }: Application): boolean {
  return reason === undefined;
}

/**
 * Of several applications to one figure those of one statement, else of one source, else all that are legitimate; where
 * none is, the one that came nearest.
 */
export function closestOf(judgements: readonly Application[]): Application[] {
  const legitimate = judgements.filter(isLegitimate);
  const isOneStatement = (application: Application) => areOfOneStatement(measured(application));
  for (const isClose of [isOneStatement, isOneSource, () => true]) {
    const close = legitimate.filter(isClose);
    if (close.length > 0) return close;
  }
  return nearestMiss(judgements);
}

/** Of several earlier figures a change starts from the last. */
function nearestInTime(judgements: readonly Application[]): Application[] {
  const startOf = (application: Application) => JSON.stringify(overTime(application)?.from.period ?? "");
  const last = judgements.map(startOf).sort().at(-1);
  return judgements.filter((judgement) => startOf(judgement) === last);
}

/** True where all that was measured comes from one source. */
function isOneSource({ inputs }: Application): boolean {
  return sourcesOf(inputs.map(({ figure }) => figure)).length <= 1;
}

function sourcesOf(figures: readonly Figure[]): string[] {
  const leaves = figures.flatMap((figure) => (figure.target ? [] : leavesOf(figure)));
  const sources = leaves.map(({ provenance }) => (provenance.kind === "read" ? provenance.citation.source.id : ""));
  return [...new Set(sources)];
}

/**
 * A series meets one series: where counterparts of several sources fit, those of the source stay that serves most of the
 * leading figures of one thing, so that no step in a line is a change of edition. Sources that serve as many all stay.
 */
function ofOneSeries(all: readonly { leader: Figure; applications: readonly Application[] }[]): Application[] {
  const served = new Map<string, number>();
  const keyOf = (leader: Figure, { inputs }: Application) => {
    const counterparts = inputs.flatMap(({ figure }) => (figure.id === leader.id ? [] : figure));
    return JSON.stringify([figureKey(leader), sourcesOf(counterparts)]);
  };
  for (const { leader, applications } of all) {
    const keys = applications.filter(isLegitimate).map((each) => keyOf(leader, each));
    for (const key of new Set(keys)) served.set(key, (served.get(key) ?? 0) + 1);
  }
  return all.flatMap(({ leader, applications }) => {
    const counts = applications.map((each) => served.get(keyOf(leader, each)) ?? 0);
    return applications.filter((_, index) => counts[index] === Math.max(...counts));
  });
}

/** Of several results not computed for one figure the nearest: with dates, of one source, and those not far apart. */
function nearestMiss(judgements: readonly Application[]): Application[] {
  const ranked = judgements.map((judgement) => ({ judgement, distance: distanceOf(judgement) }));
  const [nearest] = ranked.sort((a, b) => {
    const index = a.distance.findIndex((value, at) => value !== b.distance[at]);
    return index < 0 ? 0 : (a.distance[index] ?? 0) - (b.distance[index] ?? 0);
  });
  return nearest ? [nearest.judgement] : [];
}

function distanceOf(judgement: Application): number[] {
  const periods = measured(judgement).map(({ period }) => period);
  const years = periods.flatMap((period) => latestDate(period)?.slice(0, 4) ?? []).map(Number);
  const undated = periods.filter(({ kind }) => kind === "undated").length;
  return [undated, isOneSource(judgement) ? 0 : 1, years.length === 0 ? 0 : Math.max(...years) - Math.min(...years)];
}

/** A reason against a rule is given once for each body, whatever the number of dates: for the nearest miss. */
function eachReasonOnce(applications: readonly Application[]): Application[] {
  const notComputed = applications.filter((application) => !isLegitimate(application));
  const kept = new Set(grouped(notComputed, reasonKey).flatMap(nearestMiss));
  return applications.filter((application) => isLegitimate(application) || kept.has(application));
}

function reasonKey(application: Application): string {
  const [first] = measured(application);
  const { reason } = application;
  const texts = reason?.facts.flatMap((fact) => ("text" in fact ? fact.text.en : []));
  return JSON.stringify([first?.entities[0].id, first?.area.id, reason?.code, texts]);
}
