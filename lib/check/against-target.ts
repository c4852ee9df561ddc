import type { Figure } from "../domain/figure";
import { closed, type Interval, isAbove } from "../domain/interval";
import { wideInterval } from "../domain/quantity";
import { latestDate, latestDay, type ReferencePeriod } from "../domain/reference-period";
import type { TargetTerms } from "../domain/target";

/** Why there is no verdict. */
export type CannotTell = "reading" | "base" | "level" | "unit" | "straddles" | "statements" | "undated";

/** On which side of a target's level a value lies wholly; `at` where it reaches the level and may be the level itself. */
export type Side = "above" | "below" | "at";

/**
 * What the figures say against a target. `if` names the reading that an open wording was judged by: that a share is
 * meant, or the reading that the dataset assumes.
 */
export type AgainstTarget =
  | { readonly code: "no-target" | "no-value" }
  | { readonly code: "cannot-tell"; readonly because: CannotTell }
  | {
      readonly code: "not-due" | "reached" | "not-reached" | "met" | "not-met" | "met-later" | "not-met-later";
      readonly side: Side;
      readonly if?: "share" | "reading";
    };

/**
 * The verdict on the statements that there are of one thing at its latest date (several where sources differ), judged at
 * full precision on their wide intervals. An open wording is judged on the reading that the dataset assumes, and the
 * verdict says so. `cannot-tell` is for what no reading of the words decides: the intervals straddle the level, the
 * statements lie on both sides of it, a date, a base or a common unit is missing.
 */
export function againstTarget(target: Figure | undefined, statements: readonly Figure[]): AgainstTarget {
  const terms = target?.target;
  if (!target || !terms) return { code: "no-target" };
  const readings = statements.flatMap(({ quantity, unit }) => wideInterval(quantity, unit) ?? []);
  const [first] = statements;
  if (readings.length === 0 || !first) return { code: "no-value" };
  const because = blockerOf(target, terms, statements);
  if (because) return { code: "cannot-tell", because };
  // A target set as a bound or a range names no level to reach.
  const level = target.quantity.kind === "point" ? target.quantity.value : undefined;
  if (level === undefined) return { code: "cannot-tell", because: "level" };
  const sides = readings.map((reading) => sideOf(reading, level, terms.comparison));
  const [side, ...others] = sides;
  if (side === undefined || others.includes(undefined)) return { code: "cannot-tell", because: "straddles" };
  const isReached = reaches(side, terms.comparison);
  if (others.some((other) => other && reaches(other, terms.comparison) !== isReached)) {
    return { code: "cannot-tell", because: "statements" };
  }
  const code = codeOf(isReached, first.period, terms.due);
  if (!code) return { code: "cannot-tell", because: "undated" };
  const condition = conditionOf(target);
  const common = others.every((other) => other === side) ? side : "at";
  return { code, side: common, ...(condition && { if: condition }) };
}

/** What a verdict on this target depends on: that a share is meant, or the reading assumed; undefined where it is certain. */
export function conditionOf({ target }: Figure): "share" | "reading" | undefined {
  if (target?.type === "unclear") return "share";
  return target?.reading === "assumed" ? "reading" : undefined;
}

/** What keeps a target from being a level that these values can be compared with. */
function blockerOf(
  { unit }: Figure,
  { type }: TargetTerms,
  statements: readonly Figure[],
): Extract<CannotTell, "unit" | "reading" | "base"> | undefined {
  if (statements.some((statement) => statement.unit.id !== unit.id)) return "unit";
  if (type === "unclear") return unit.measure === "percent" ? undefined : "reading";
  return type === "level" ? undefined : "base";
}

/** On which side of the level a reading lies wholly; undefined where it lies on both. */
function sideOf(reading: Interval, level: number, comparison: "at-least" | "at-most"): Side | undefined {
  if (isAbove(reading, closed(level))) return "above";
  if (isAbove(closed(level), reading)) return "below";
  return (comparison === "at-least" ? reading.low : reading.high) === level ? "at" : undefined;
}

function reaches(side: Side, comparison: "at-least" | "at-most"): boolean {
  return side === "at" || side === (comparison === "at-least" ? "above" : "below");
}

const verdicts = {
  earlier: ["not-due", "not-due"],
  at: ["met", "not-met"],
  later: ["met-later", "not-met-later"],
} as const;

/** The verdict by the date of the value; undefined where a due date has no date to be compared with. */
function codeOf(isReached: boolean, period: ReferencePeriod, due: ReferencePeriod | undefined) {
  if (!due) return isReached ? "reached" : "not-reached";
  const order = orderOf(period, due);
  return order && verdicts[order][isReached ? 0 : 1];
}

/** Whether a value is of before, of, or of after the time by which a target is due. Undefined where one has no date. */
function orderOf(period: ReferencePeriod, due: ReferencePeriod): "earlier" | "at" | "later" | undefined {
  const [latest, last] = [latestDate(period), latestDate(due)];
  if (latest === undefined || last === undefined) return undefined;
  if (latestDay(latest) < latestDay(last)) return latest.startsWith(last) || last.startsWith(latest) ? "at" : "earlier";
  return latestDay(latest) > latestDay(last) ? "later" : "at";
}
