import { areOfOneStatement } from "../../derive/objections-periods";
import { namesOf } from "./names";
import { type ComparabilityRule, mismatch } from "./rule";

/** Figures without a date are of one time with others only where one sentence prints them. */
export const undatedRule: ComparabilityRule = ({ figures }) => {
  const undated = figures.filter(({ period }) => period.kind === "undated");
  if (figures.length < 2 || undated.length === 0 || areOfOneStatement(figures)) return undefined;
  return mismatch("undated", "beside", undated, namesOf(undated, figures));
};
