import type { Role, Rule } from "../domain/derivation";
import type { NotComputedCode } from "../domain/not-computed";
import { smallCount } from "./evaluated";
import {
  compareEnds,
  differenceOf,
  type ExactEnd,
  type ExactInterval,
  isEndless,
  only,
  productOf,
  quotientOf,
  scaled,
  shareOf,
  sumOf,
} from "./exact-interval";
import { exactly } from "./rational";

/** An input of a formula: all its values, and whether they are per cent of something. */
export interface Operand {
  readonly role: Role;
  readonly interval: ExactInterval;
  readonly isPercent: boolean;
}

/** All the values that a rule's result may have, or why there are none. */
export function compute(rule: Rule, operands: readonly Operand[]): ExactInterval | NotComputedCode {
  const of = (role: Role): ExactInterval => get(operands, role).interval;
  switch (rule.kind) {
    case "share":
      return percentageOf(of("part"), of("whole"));
    case "portion":
      return scaled(productOf(of("share"), of("whole")), 0.01);
    case "complement":
      return differenceOf(rule.whole === undefined ? only(100) : of("whole"), of("part"));
    case "rate":
      return divided(of("count"), of("population"), rule.times);
    case "ratio":
      return divided(of("of"), of("to"), rule.times);
    case "difference":
      return differenceOf(of("of"), of("minus"));
    case "sum":
      return operands.map(({ interval }) => interval).reduce(sumOf);
    case "change": {
      const times = divided(of("to"), of("from"), 100);
      return typeof times === "string" ? times : differenceOf(times, only(100));
    }
    case "needed":
      return wholePersons(missingWomen(operands));
    case "needed-growing": {
      const stay = differenceOf(only(1), scaled(of("target"), 0.01));
      const needed = divided(missingWomen(operands), stay, 1);
      return typeof needed === "string" ? needed : wholePersons(needed);
    }
    case "recruits": {
      // Of those there now, this part stays; women leave as often as men.
      const stay = exactly(1).sub(exactly(rule.turnover)).pow(rule.years);
      const wanted = differenceOf(of("target"), scaled(of("share"), stay));
      return wholePersons(scaled(wanted, exactly(1).sub(stay).inverse()));
    }
  }
}

function get(operands: readonly Operand[], role: Role): Operand {
  const operand = operands.find((each) => each.role === role);
  if (!operand) throw new Error(`unchecked rule: no ${role}`);
  return operand;
}

function percentageOf(part: ExactInterval, whole: ExactInterval): ExactInterval | NotComputedCode {
  if (quotientOf(part, whole) === undefined) return "division-by-zero";
  return shareOf(part, whole) ?? "part-above-whole";
}

function divided(dividend: ExactInterval, divisor: ExactInterval, times: number): ExactInterval | NotComputedCode {
  const quotient = quotientOf(dividend, divisor);
  return quotient ? scaled(quotient, times) : "division-by-zero";
}

/** p·N − W: the women that a target share asks for, less those there are, as a count or as a share of the whole. */
function missingWomen(operands: readonly Operand[]): ExactInterval {
  const [target, women, whole] = [get(operands, "target"), get(operands, "women"), get(operands, "whole")];
  if (women.isPercent) return scaled(productOf(differenceOf(target.interval, women.interval), whole.interval), 0.01);
  return differenceOf(scaled(productOf(target.interval, whole.interval), 0.01), women.interval);
}

/** People needed are whole persons, rounded up, and none where the target is reached. */
function wholePersons(interval: ExactInterval): ExactInterval {
  const { low, high } = notBelowZero(interval);
  return { low: wholeAbove(low), high: isEndless(high.at) ? high : { at: high.at.ceil(), open: false } };
}

/** More than 5 are at least 6; more than 1,100 stay that, as nobody who says “over 6,000” means 6,001. */
function wholeAbove({ at, open }: ExactEnd): ExactEnd {
  if (isEndless(at)) return { at, open };
  if (!open || at.d !== 1n) return { at: at.ceil(), open: false };
  return at.compare(smallCount) > 0 ? { at, open } : { at: at.add(1), open: false };
}

function notBelowZero({ low, high }: ExactInterval): ExactInterval {
  const zero = only(0).low;
  const raised = (end: ExactEnd) => (compareEnds(end.at, zero.at) < 0 ? zero : end);
  return { low: raised(low), high: raised(high) };
}
