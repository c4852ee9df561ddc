import { areOfOneStatement, type Figure } from "../domain/figure";
import type { NotComputedReason } from "../domain/not-computed";
import { endOf, isSince, isUntil, latestDay, type ReferencePeriod, startOf, toEdtf } from "../domain/reference-period";
import { type Case, inRole, measured, reason } from "./application";
import type { Context } from "./context";

/** Finds one thing that forbids a computation; undefined where it finds nothing. */
type ValidityRule = (applied: Case, context: Context) => NotComputedReason | undefined;

/** In the order in which a reader would ask: is it a number, of the same thing, in the same place, at the same time? */
const validityRules: Readonly<Record<string, ValidityRule>> = {
  /** A number that no computation may use: it is excluded, or incidental, or is no amount at all. */
  input: ({ inputs }, context) => {
    for (const { figure } of inputs) {
      const { quantity, indicator, unit } = figure;
      const name = { text: indicator.name };
      if (quantity.kind === "missing") return reason("input-missing", name);
      const caveat = context.exclusionOf(figure.id);
      if (caveat) {
        const code = caveat.kind === "ambiguity" ? "ambiguous" : "not-comparable";
        return reason(code, { id: figure.id }, { text: caveat.text });
      }
      if (context.isIncidental(indicator.id)) return reason("incidental", name);
      if (quantity.kind === "span" || unit.measure === "year") return reason("span", name);
      if (unit.measure === "rank") return reason("rank", name);
    }
    return undefined;
  },

  /** Only numbers of one unit are added or taken from each other; persons and places are both counts. */
  unit: ({ rule, inputs }) => {
    if (rule.kind !== "sum" && rule.kind !== "difference" && rule.kind !== "change") return undefined;
    const units = inputs.map(({ figure }) => figure.unit);
    const entry = rule.kind === "difference" ? "measure" : "id";
    const [first] = units;
    const other = units.find((unit) => unit[entry] !== first?.[entry]);
    return first && other && reason("units-differ", { text: first.other }, { text: other.other });
  },

  /** A target reaches only the bodies that its source names, and only a level can be a distance away. */
  target: (applied) => {
    const target = applied.inputs.find(({ figure }) => figure.target)?.figure;
    // Of a target share of a whole the rule says which whole is meant: its source names who is to reach it.
    if (!target || applied.rule.kind === "portion") return undefined;
    const type = target.target?.type;
    if (type === "change-relative" || type === "change-points") return reason("target-no-level", { id: target.id });
    const named = new Set(target.entities.map(({ id }) => id));
    const other = measured(applied).find(({ entities: [entity] }) => !named.has(entity.id));
    return other && reason("target-elsewhere", { id: target.id }, bodyOf(other));
  },

  /** No part of a sum is, or may be, inside another. */
  overlap: (applied, context) => {
    if (applied.rule.kind !== "sum") return undefined;
    const parts = measured(applied);
    for (const [index, part] of parts.entries()) {
      const other = parts.slice(index + 1).find((each) => mayOverlap(part, each, context));
      if (other) return reason("parts-overlap", bodyOf(part), bodyOf(other));
    }
    return undefined;
  },

  /** A part must be surely within its whole: the same body or one counted in it, women within all, a rank within all. */
  part: (applied, context) => {
    const isPortion = applied.rule.kind === "portion";
    const whole = inRole(applied, "whole");
    const part = isPortion ? inRole(applied, "share") : (inRole(applied, "part") ?? inRole(applied, "women"));
    if (!whole || !part || part.target) return undefined;
    const isWithin =
      context.isCountedIn(part.entities[0].id, whole.entities[0].id) &&
      isSexWithin(part, whole, isPortion) &&
      areCodesWithin(part, whole);
    if (!isWithin) return reason("part-not-within", { id: part.id }, { id: whole.id });
    return context.isAreaWithin(part.area.id, whole.area.id)
      ? undefined
      : reason("areas-differ", { text: part.area.name }, { text: whole.area.name });
  },

  /** What is compared, or changes, is one thing: the same body, sex and codes; within one statement a rank may differ. */
  population: (applied) => {
    const { kind } = applied.rule;
    const [first, second] = measured(applied);
    if ((kind !== "difference" && kind !== "change") || !first || !second) return undefined;
    const isSameBody = first.entities[0].id === second.entities[0].id && first.sex === second.sex;
    if (!isSameBody) return reason("populations-differ", bodyOf(first), bodyOf(second));
    const isSameThing = first.indicator.id === second.indicator.id;
    return kind === "change" && !isSameThing
      ? reason("populations-differ", { text: first.indicator.name }, { text: second.indicator.name })
      : undefined;
  },

  /** Areas are equal; a part may lie in its whole, which the rule of parts has seen. */
  area: (applied) => {
    if (inRole(applied, "whole")) return undefined;
    const [first, ...others] = measured(applied);
    const other = others.find(({ area }) => area.id !== first?.area.id);
    return first && other && reason("areas-differ", { text: first.area.name }, { text: other.area.name });
  },

  /**
   * Authorised, deployed and actual strengths are different things. Where a source does not say, that is a basis too. A rate
   * divides two different things, each counted in its own way.
   */
  basis: (applied) => {
    if (applied.rule.kind === "rate") return undefined;
    const [first, ...others] = measured(applied).filter(({ basis }) => basis !== undefined);
    const other = others.find(({ basis }) => basis !== first?.basis);
    return first && other && reason("basis-differs", { id: first.id }, { id: other.id });
  },

  /**
   * Figures meet only at equal dates; a change never runs backwards. Undated figures are of equal date only within one
   * statement; within one statement periods are not compared, nor where the rule says why they may differ. `change` and
   * `difference` may look at one thing at two dates, in order.
   */
  period: (applied) => {
    const figures = measured(applied);
    const pair = overTime(applied);
    const isBackwards = pair !== undefined && isInOrder(pair.to.period, pair.from.period);
    if (!isBackwards && (areOfOneStatement(figures) || applied.rule.acceptPeriods)) return undefined;
    if (figures.length < 2) return undefined;
    const undated = figures.filter(({ period }) => period.kind === "undated");
    if (undated.length > 0) return reason("undated", ...undated.map(({ id }) => ({ id })));
    if (pair) {
      const periods = figures.map(({ period }) => ({ period }));
      return isInOrder(pair.from.period, pair.to.period) ? undefined : reason("periods-unordered", ...periods);
    }
    const dated = figures.flatMap(({ id, period }) => [{ id }, { period }]);
    return haveOnePeriod(figures) ? undefined : reason("periods-differ", ...dated);
  },
};

function bodyOf({ entities: [entity] }: Figure) {
  return { text: entity.name };
}

function mayOverlap(a: Figure, b: Figure, context: Context): boolean {
  const [one, other] = [a.entities[0].id, b.entities[0].id];
  const areOfOtherSex = [a.sex, b.sex].sort().join() === "F,M";
  const areInOneArea = context.isAreaWithin(a.area.id, b.area.id) || context.isAreaWithin(b.area.id, a.area.id);
  if (areOfOtherSex || !areInOneArea) return false;
  return context.mayBeCountedIn(one, other) || context.mayBeCountedIn(other, one);
}

/** A share of women is taken of women and men together. */
function isSexWithin(part: Figure, whole: Figure, isShare: boolean): boolean {
  if (whole.sex === "_T" || whole.sex === "_Z") return true;
  return part.sex === whole.sex && !isShare;
}

function areCodesWithin(part: Figure, whole: Figure): boolean {
  const codes = Object.entries(whole.dimensions);
  return codes.every(([dimension, code]) => code.startsWith("_") || part.dimensions[dimension] === code);
}

export function haveOnePeriod(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ period }) => toEdtf(period))).size <= 1;
}

/** The two figures of a `change`, and of a `difference` of one thing at two dates; undefined for all else. */
export function overTime(applied: Case): { readonly from: Figure; readonly to: Figure } | undefined {
  const { kind } = applied.rule;
  if (kind !== "change" && kind !== "difference") return undefined;
  const from = inRole(applied, kind === "change" ? "from" : "minus");
  const to = inRole(applied, kind === "change" ? "to" : "of");
  if (!from || !to || from.target || to.target) return undefined;
  const isSame =
    from.indicator.id === to.indicator.id &&
    from.sex === to.sex &&
    Object.entries(from.dimensions).every(([name, code]) => to.dimensions[name] === code);
  return kind === "change" || (isSame && !haveOnePeriod([from, to])) ? { from, to } : undefined;
}

/** True where the earlier period ends before the later begins, or within the same year, as `../2012` and `2012/..`. */
function isInOrder(earlier: ReferencePeriod, later: ReferencePeriod): boolean {
  const [end, start] = [endOf(earlier), startOf(later)];
  if (end === undefined || start === undefined) return false;
  if (isUntil(earlier) || isSince(later)) return latestDay(end) <= latestDay(start);
  return latestDay(end) < `${start}${"-01-01".slice(start.length - 4)}`;
}

/** The first thing that forbids a computation; undefined where it is legitimate. */
export function reasonAgainst(applied: Case, context: Context): NotComputedReason | undefined {
  for (const rule of Object.values(validityRules)) {
    const found = rule(applied, context);
    if (found) return found;
  }
  return undefined;
}
