import { bases } from "../../domain/observation";
import { type ComparabilityRule, codesIn, mismatch, unlikeMost } from "./rule";

/**
 * Authorised, deployed and actual strengths are different things and share no axis. Where a source states none it may be
 * the same: beside those that do, a sentence says so.
 */
export const basisRule: ComparabilityRule = ({ figures }) => {
  const stated = figures.filter(({ basis }) => basis !== undefined && basis !== "not-stated");
  const apart = unlikeMost(stated, ({ basis }) => String(basis));
  const unstated = figures.filter(({ basis }) => basis === "not-stated");
  const facts = codesIn(
    figures.map(({ basis }) => basis),
    bases,
  );
  if (apart.length > 0) return mismatch("basis", "apart", apart, facts);
  return stated.length > 0 ? mismatch("basis", "beside", unstated, facts) : undefined;
};
