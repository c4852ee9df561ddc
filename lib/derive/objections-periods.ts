import type { Figure } from "../domain/figure";
import { citationsOf } from "../domain/provenance";
import { endOf, isSince, isUntil, latestDay, type ReferencePeriod, startOf, toEdtf } from "../domain/reference-period";
import { type Case, inRole, measured, type Objection, reason } from "./reasons";

/**
 * Figures meet only at equal dates; a change never runs backwards. Undated figures are of equal date only within one
 * statement; within one statement periods are not compared, nor where the rule says why they may differ. `change` and
 * `difference` may look at one thing at two dates, in order (data-model.md, "derivations.json").
 */
export const periodObjection: Objection = (applied) => {
  const figures = measured(applied);
  const pair = overTime(applied);
  const isBackwards = pair !== undefined && isInOrder(pair.to.period, pair.from.period);
  if (!isBackwards && (areOfOneStatement(figures) || applied.rule.acceptPeriods)) return undefined;
  const undated = figures.filter(({ period }) => period.kind === "undated");
  if (figures.length < 2) return undefined;
  if (undated.length > 0) return reason("undated", ...undated.map(({ id }) => ({ id })));
  if (pair) {
    const periods = figures.map(({ period }) => ({ period }));
    return isInOrder(pair.from.period, pair.to.period) ? undefined : reason("periods-unordered", ...periods);
  }
  const dated = figures.flatMap(({ id, period }) => [{ id }, { period }]);
  return haveOnePeriod(figures) ? undefined : reason("periods-differ", ...dated);
};

/** True for figures that one source prints in one sentence. */
export function areOfOneStatement([first, ...others]: readonly Figure[]): boolean {
  if (!first || first.statement === undefined) return false;
  const source = citationsOf(first)[0].source.id;
  return others.every(
    (other) => other.statement === first.statement && citationsOf(other).every((each) => each.source.id === source),
  );
}

export function haveOnePeriod(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ period }) => toEdtf(period))).size <= 1;
}

/** The two figures of a `change`, and of a `difference` of one thing at two dates; undefined for all else. */
export function overTime(applied: Case): { readonly from: Figure; readonly to: Figure } | undefined {
  const isChange = applied.rule.kind === "change";
  const [from, to] = isChange
    ? [inRole(applied, "from"), inRole(applied, "to")]
    : [inRole(applied, "minus"), inRole(applied, "of")];
  if (!from || !to || from.target || to.target || (!isChange && applied.rule.kind !== "difference")) return undefined;
  if (isChange) return { from, to };
  const isSame = from.indicator.id === to.indicator.id && from.sex === to.sex && sameCodes(from, to);
  return isSame && !haveOnePeriod([from, to]) ? { from, to } : undefined;
}

function sameCodes(a: Figure, b: Figure): boolean {
  return Object.entries(a.dimensions).every(([name, code]) => b.dimensions[name] === code);
}

/** True where the earlier period ends before the later begins, or within the same year, as `../2012` and `2012/..`. */
function isInOrder(earlier: ReferencePeriod, later: ReferencePeriod): boolean {
  const [end, start] = [endOf(earlier), startOf(later)];
  if (end === undefined || start === undefined) return false;
  if (isUntil(earlier) || isSince(later)) return latestDay(end) <= latestDay(start);
  return latestDay(end) < earliestDay(start);
}

function earliestDay(date: string): string {
  return `${date}${"-01-01".slice(date.length - 4)}`;
}
