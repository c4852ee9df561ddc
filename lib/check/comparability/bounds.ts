import type { Figure } from "../../domain/figure";
import { namesOf } from "./names";
import { type ComparabilityRule, mismatch } from "./rule";

/** Numbers of which only limits are known, or that are “about”: they are compared as far as the limits go. */
export const boundsRule: ComparabilityRule = ({ figures }) => {
  const inexact = figures.length < 2 ? [] : figures.filter(isInexact);
  return mismatch("bounds", "beside", inexact, namesOf(inexact, figures));
};

function isInexact({ quantity }: Figure): boolean {
  return quantity.kind === "point" ? quantity.about : quantity.kind !== "span";
}
