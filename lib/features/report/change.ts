import { saysAbout } from "../../derive/derived-figure";
import { derivedQuantity } from "../../derive/derived-quantity";
import { type Evaluated, evaluatedOf, worstStatus } from "../../derive/evaluated";
import { fromExact } from "../../derive/exact-interval";
import { compute } from "../../derive/formulas";
import type { Dataset } from "../../domain/dataset";
import type { Rule } from "../../domain/derivation";
import { type Figure, figure } from "../../domain/figure";
import { isFloor, type Quantity } from "../../domain/quantity";
import {
  comparePeriods,
  endOf,
  hasDate,
  latestDate,
  type ReferencePeriod,
  startOf,
} from "../../domain/reference-period";
import { inEveryLocale } from "../../domain/text";
import type { Unit } from "../../domain/unit";
import { type NoChange, reportWordsIn } from "../../i18n/report-words";

/**
 * What came of a baseline: the latest value less the baseline, with all that the limits of both leave open; or why there
 * is none. Of percentages it is in percentage points.
 */
export function changeOf(
  baseline: readonly Figure[],
  latest: readonly Figure[],
  dataset: Dataset,
): Figure | { readonly none: NoChange } {
  const [from, ...otherBaselines] = baseline;
  const [to, ...otherValues] = latest;
  if (!from) return { none: "baseline" };
  if (!to) return { none: "latest" };
  if (otherBaselines.length > 0 || otherValues.length > 0) return { none: "several" };
  const objection = objectionTo(from, to, dataset);
  if (objection) return { none: objection };
  const [start, end] = [evaluatedOf(from), evaluatedOf(to)];
  const quantity = start && end && differenceOf(end, start);
  if (!quantity) return { none: "unknown" };
  return changeFigure(from, to, quantity);
}

function objectionTo(from: Figure, to: Figure, { derivations }: Dataset): NoChange | undefined {
  if (from.quantity.kind === "missing") return "baseline";
  if (to.quantity.kind === "missing") return "latest";
  if (!hasDate(from.period) || !hasDate(to.period)) return "undated";
  if (!isEarlier(from.period, to.period)) return "order";
  if (from.unit.id !== to.unit.id || from.basis !== to.basis) return "units";
  const isKeptOut = ({ id, indicator }: Figure) =>
    derivations.exclusions.some((exclusion) =>
      "indicators" in exclusion ? exclusion.indicators.includes(indicator.id) : exclusion.figures.includes(id),
    );
  return isKeptOut(from) || isKeptOut(to) ? "kept-out" : undefined;
}

/** True where the one surely ends before the other: not for a month and the year that it is in. */
function isEarlier(from: ReferencePeriod, to: ReferencePeriod): boolean {
  const [first = "", last = ""] = [latestDate(from), latestDate(to)];
  return comparePeriods(from, to) < 0 && !first.startsWith(last) && !last.startsWith(first);
}

const difference = (from: Figure, to: Figure): Rule => ({
  ...{ id: "change-since-baseline", kind: "difference", use: "publish", indicator: to.indicator.id },
  ...{ of: to.id, minus: from.id },
});

/**
 * No more decimals than the rougher of the two. An end that only says what the unit says anyway is left open: “over 12 %”
 * less 7 % is over 5 points, and not 5 to 93.
 */
function differenceOf(to: Evaluated, from: Evaluated): Quantity | undefined {
  const intervalOf = (kind: "hard" | "wide" | "rough") =>
    compute(difference(from.figure, to.figure), [
      { role: "of", interval: to[kind] ?? to.wide, isPercent: false },
      { role: "minus", interval: from[kind] ?? from.wide, isPercent: false },
    ]);
  const [hard, wide, rough] = [intervalOf("hard"), intervalOf("wide"), intervalOf("rough")];
  if (typeof hard === "string" || typeof wide === "string") return undefined;
  const decimals = [to, from].map(({ figure: { quantity } }) => (quantity.kind === "missing" ? 0 : quantity.decimals));
  const { low, high } = fromExact(hard);
  const result = { hard, wide, rough: typeof rough === "string" ? undefined : rough };
  return derivedQuantity(result, {
    decimals: Math.min(...decimals),
    about: saysAbout(to.figure) || saysAbout(from.figure),
    status: worstStatus([to, from]),
    unit: {
      ...((isLimit(to.figure, "below") || isLimit(from.figure, "above")) && { floor: low }),
      ...((isLimit(to.figure, "above") || isLimit(from.figure, "below")) && { ceiling: high }),
    },
  });
}

/** True for a number of which only the other end is said: “over 12” is open above, “under 12” below. */
function isLimit({ quantity }: Figure, open: "above" | "below"): boolean {
  if (quantity.kind !== "bound") return false;
  return open === (isFloor(quantity.qualifier) ? "above" : "below");
}

function changeFigure(from: Figure, to: Figure, quantity: Quantity): Figure {
  const { indicator } = to;
  const caveats = [...to.caveats, ...from.caveats];
  return figure({
    ...to,
    id: `change--${from.id}--${to.id}`,
    indicator: {
      ...indicator,
      name: inEveryLocale((locale) => reportWordsIn(locale).changeOf(indicator.name[locale])),
    },
    unit: to.unit.measure === "percent" ? percentagePoints : { ...to.unit, floor: -Infinity },
    period: { kind: "interval", start: dateOf(from.period, "first"), end: dateOf(to.period, "last") },
    quantity,
    provenance: { kind: "derived", rule: difference(from, to), inputs: [to, from] },
    caveats: [...new Map(caveats.map((caveat) => [caveat.id, caveat])).values()],
  });
}

/** The date at which a change begins or ends; both periods are dated. */
function dateOf(period: ReferencePeriod, end: "first" | "last"): string {
  const date = end === "first" ? (startOf(period) ?? endOf(period)) : latestDate(period);
  if (date === undefined) throw new RangeError("a change between figures without a date");
  return date;
}

const percentagePoints: Unit = {
  id: "percentage-points",
  one: inEveryLocale((locale) => reportWordsIn(locale).point.one),
  other: inEveryLocale((locale) => reportWordsIn(locale).point.other),
  measure: "points",
};
