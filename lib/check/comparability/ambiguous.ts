import { Surroundings } from "../../derive/surroundings";
import { namesOf } from "./names";
import { type ComparabilityRule, mismatch } from "./rule";

/** Numbers that the dataset keeps out of every computation, because a caveat says that their reading is open. */
export const ambiguousRule: ComparabilityRule = ({ figures, dataset }) => {
  const around = new Surroundings(dataset);
  const open = figures.filter(({ id }) => around.guardOf(id));
  return mismatch("ambiguous", "apart", open, namesOf(open, figures));
};
