import { sorted } from "./names";
import { type ComparabilityRule, mismatch, unlikeMost } from "./rule";

/** Numbers of different units have no common axis. */
export const unitsRule: ComparabilityRule = ({ figures }) => {
  const units = new Map(figures.map(({ unit }) => [unit.id, unit.other]));
  return mismatch(
    "units",
    "apart",
    unlikeMost(figures, ({ unit }) => unit.id),
    sorted([...units.values()]).map((text) => [{ text }]),
  );
};
