import type { Figure } from "../../domain/figure";
import { namesOf } from "./names";
import { type ComparabilityRule, mismatch, unlikeMost } from "./rule";

/** A mission's strength, sent by many states, is nothing beside a country's own personnel; shares of either are. */
export const missionAndOthersRule: ComparabilityRule = ({ figures }) => {
  const amounts = figures.filter(({ unit }) => unit.measure === "count" || unit.measure === "rate");
  const isMixed = amounts.some(isOfMission) && !amounts.every(isOfMission);
  const apart = isMixed ? unlikeMost(amounts, (figure) => String(isOfMission(figure))) : [];
  return mismatch("mission-and-others", "apart", apart, namesOf(apart, figures));
};

function isOfMission({ entities: [{ kind }] }: Figure): boolean {
  return kind === "mission" || kind.startsWith("mission-");
}
