import { byCount } from "./plural";
import type { VerdictLanguage } from "./verdict-words";

export const en: VerdictLanguage = {
  side: { above: (target) => `above ${target}`, below: (target) => `below ${target}` },
  shortSide: { above: "above", below: "below" },
  outcome: {
    "not-due": "not yet due",
    reached: "reached",
    "not-reached": "not reached",
    met: "reached by the due date",
    "not-met": "not reached by the due date",
    "met-later": "reached at a date later than due",
    "not-met-later": "not reached at a date later than due",
  },
  condition: { share: " if a share is meant", reading: " if the target is read as it is here" },
  noValue: "no value yet in the sources read",
  cannotTell: {
    reading: "cannot tell: the source leaves open what is meant; the level that it means would settle it",
    base: "cannot tell: what the change is counted from is not known; the value at the start would settle it",
    level: "cannot tell: the target names no single number; the number that it means would settle it",
    unit: "cannot tell: the value is in another unit than the target; a value in the same unit would settle it",
    undated: "cannot tell: the target has a due date and the value has no date; its date would settle it",
  },
  straddles: {
    counts: (target) =>
      `cannot tell: the number as printed may be on either side of ${target}; the counts behind it would settle it`,
    exact: (target) =>
      `cannot tell: the number as printed may be on either side of ${target}; an exact number would settle it`,
  },
  statements: {
    counts: "cannot tell: the sources are on both sides of the target; the counts behind them would settle it",
    exact: "cannot tell: the sources are on both sides of the target; an exact number with its source would settle it",
  },
  withValues: (verdict, values) => `${verdict} (${values})`,
  needed: (number, count) => `${number} more ${byCount("en", count, { one: "woman", other: "women" })} needed`,
};
