import type { Figure } from "../domain/figure";
import type { Interval } from "../domain/interval";
import { wideInterval } from "../domain/quantity";
import { latestDay, newestDate, type ReferencePeriod } from "../domain/reference-period";

/** Why nothing can be told. */
export type CannotTell = "reading" | "base" | "straddles" | "statements" | "undated";

/**
 * What can be said of figures against a target (data-model: “against target, tested in this order”). `cannot-tell` says
 * why: the target's reading is assumed, its base is not known, the rounded reading lies on both sides, or statements
 * that disagree give different verdicts, or the value has no date to hold against the due one.
 */
export type AgainstTarget =
  | { readonly code: "no-target" | "no-value" | "not-due" }
  | { readonly code: "cannot-tell"; readonly because: CannotTell }
  | { readonly code: "reached" | "not-reached" | "met" | "not-met" | "met-later" | "not-met-later" };

/**
 * The verdict on the statements that there are of one thing at its newest date (several where sources disagree),
 * judged at full precision on their wide intervals.
 */
export function againstTarget(target: Figure | undefined, statements: readonly Figure[]): AgainstTarget {
  const terms = target?.target;
  if (!target || !terms) return { code: "no-target" };
  const readings = statements.flatMap(({ quantity, unit }) => wideInterval(quantity, unit) ?? []);
  const [first] = statements;
  if (readings.length === 0 || !first) return { code: "no-value" };
  if (terms.reading === "assumed") return { code: "cannot-tell", because: "reading" };
  const level = levelOf(target);
  if (level === undefined || terms.type !== "level") return { code: "cannot-tell", because: "base" };
  const sides = readings.map((reading) => sideOf(reading, level, terms.comparison));
  if (sides.includes(undefined)) return { code: "cannot-tell", because: "straddles" };
  if (new Set(sides).size > 1) return { code: "cannot-tell", because: "statements" };
  const isReached = sides[0] === "reached";
  if (!terms.due) return { code: isReached ? "reached" : "not-reached" };
  const order = orderOf(first.period, terms.due);
  if (order === undefined) return { code: "cannot-tell", because: "undated" };
  if (order === "earlier") return { code: "not-due" };
  if (order === "later") return { code: isReached ? "met-later" : "not-met-later" };
  return { code: isReached ? "met" : "not-met" };
}

/** The level to reach: a target set as a bound or a range names none. */
function levelOf({ quantity }: Figure): number | undefined {
  return quantity.kind === "point" ? quantity.value : undefined;
}

/** On which side of the level a reading lies wholly; undefined where it lies on both. */
function sideOf(
  { low, high, lowOpen, highOpen }: Interval,
  level: number,
  comparison: "at-least" | "at-most",
): "reached" | "short" | undefined {
  if (comparison === "at-least") {
    if (low >= level) return "reached";
    return high < level || (high === level && highOpen) ? "short" : undefined;
  }
  if (high <= level) return "reached";
  return low > level || (low === level && lowOpen) ? "short" : undefined;
}

/** Whether a value is of before, of, or of after the time by which a target is due. Undefined where one has no date. */
function orderOf(period: ReferencePeriod, due: ReferencePeriod): "earlier" | "at" | "later" | undefined {
  const [newest, last] = [newestDate(period), newestDate(due)];
  if (newest === undefined || last === undefined) return undefined;
  if (latestDay(newest) < latestDay(last)) return newest.startsWith(last) || last.startsWith(newest) ? "at" : "earlier";
  return latestDay(newest) > latestDay(last) ? "later" : "at";
}
