import type { Figure } from "../../domain/figure";
import { statuses } from "../../domain/quantity";
import { type ComparabilityRule, codesIn, mismatch, unlikeMost } from "./rule";

/** Estimates, provisional and doubtful numbers beside numbers without reservation, or beside each other. */
export const statusesRule: ComparabilityRule = ({ figures }) => {
  const isMixed = unlikeMost(figures, statusOf).length > 0;
  const reserved = isMixed ? figures.filter((figure) => statusOf(figure) !== "A") : [];
  return mismatch("statuses", "beside", reserved, codesIn(reserved.map(statusOf), statuses));
};

/** A break is a matter of its series. */
function statusOf({ quantity: { status } }: Figure): string {
  return status === "B" ? "A" : status;
}
