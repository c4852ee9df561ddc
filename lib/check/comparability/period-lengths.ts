import type { Figure } from "../../domain/figure";
import { comparePeriods, latestDay, type ReferencePeriod } from "../../domain/reference-period";
import { type ComparabilityRule, groupsOf, mismatch } from "./rule";

/** A day beside a year, five years beside one; the facts are one period of each length. */
export const periodLengthsRule: ComparabilityRule = ({ figures }) => {
  const dated = figures.filter(({ period }) => period.kind !== "undated");
  const [most, ...others] = groupsOf(dated, ({ period }) => lengthOf(period));
  if (!most || others.length === 0) return undefined;
  const examples = [most, ...others].flatMap(([first]) => (first ? [first.period] : [])).sort(comparePeriods);
  return mismatch(
    ...(["period-lengths", "beside"] as const),
    others.flat(),
    examples.map((period) => [{ period }]),
  );
};

/** Day, month, year, so many months from one date to another, or open at an end. */
function lengthOf(period: Figure["period"]): string {
  switch (period.kind) {
    case "date":
      return String(period.date.length);
    case "interval":
      return `${monthsOf(period)} months`;
    default:
      return period.kind === "undated" ? "undated" : "open";
  }
}

function monthsOf({ start, end }: Extract<ReferencePeriod, { kind: "interval" }>): number {
  const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
  return monthOf(latestDay(end)) - monthOf(start);
}
