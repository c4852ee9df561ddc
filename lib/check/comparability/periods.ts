import { comparePeriods, toEdtf } from "../../domain/reference-period";
import { type ComparabilityRule, mismatch, unlikeMost } from "./rule";

/** Dates that differ where one was meant; the facts are the first and the last. */
export const periodsRule: ComparabilityRule = ({ times }) => {
  const dated = times.map((group) => group.filter(({ period }) => period.kind !== "undated"));
  const unlike = dated.map((group) => unlikeMost(group, ({ period }) => toEdtf(period)));
  const periods = dated
    .filter((_, place) => unlike[place]?.length)
    .flat()
    .map(({ period }) => period)
    .sort(comparePeriods);
  const ends = [periods[0], periods.at(-1)].flatMap((period) => (period ? [[{ period }]] : []));
  return mismatch("periods", "beside", unlike.flat(), ends);
};
