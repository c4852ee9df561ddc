import { areOfOneStatement, type Figure, figureKey } from "../../domain/figure";
import { largestFirst } from "../../domain/grouped";
import { comparePeriods, latestDay, type ReferencePeriod, toEdtf } from "../../domain/reference-period";
import { type ComparabilityRules, naming, unlikeMost, withNames } from "./rule";

/** When the figures are of. */
export const timeRules = {
  /** Figures without a date are of one time with others only where one sentence prints them. */
  undated: ({ figures }) => {
    if (figures.length < 2 || areOfOneStatement(figures)) return undefined;
    const undated = figures.filter((figure) => !isDated(figure));
    return withNames(undated, figures);
  },

  /** Dates that differ where one was meant; the facts are the first and the last. */
  periods: ({ times }) => {
    const groups = times
      .map((group) => group.filter(isDated))
      .map((dated) => ({ dated, unlike: unlikeMost(dated, ({ period }) => toEdtf(period)) }))
      .filter(({ unlike }) => unlike.length > 0);
    const periods = groups.flatMap(({ dated }) => dated.map(({ period }) => period)).sort(comparePeriods);
    const ends = [periods[0], periods.at(-1)].flatMap((period) => (period ? [[{ period }]] : []));
    return { figures: groups.flatMap(({ unlike }) => unlike), things: ends };
  },

  /** A day beside a year, five years beside one; the facts are one period of each length. */
  "period-lengths": ({ figures }) => {
    const groups = largestFirst(figures.filter(isDated), ({ period }) => lengthOf(period));
    const examples = groups.map(([{ period }]) => period).sort(comparePeriods);
    return { figures: groups.slice(1).flat(), things: examples.map((period) => [{ period }]) };
  },

  /** A series that its source breaks (SDMX status B) between figures that are compared; the facts are whose, and when. */
  breaks: ({ figures }) => {
    const series = largestFirst(figures, figureKey).filter((group) => group.length > 1);
    const breaks = series.flatMap((group) => group.filter(({ quantity }) => quantity.status === "B"));
    const nameOf = naming(figures);
    return { figures: breaks, things: breaks.map((figure) => [{ text: nameOf(figure) }, { period: figure.period }]) };
  },
} satisfies ComparabilityRules;

/** Day, month, year, so many months from one date to another, or open at an end. */
function lengthOf(period: ReferencePeriod): string {
  if (period.kind === "date") return String(period.date.length);
  return period.kind === "interval" ? `${monthsOf(period)} months` : "open";
}

function monthsOf({ start, end }: Extract<ReferencePeriod, { kind: "interval" }>): number {
  const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
  return monthOf(latestDay(end)) - monthOf(start);
}

function isDated({ period }: Figure): boolean {
  return period.kind !== "undated";
}
