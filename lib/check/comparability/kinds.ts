import { type Figure, isMeasured } from "../../domain/figure";
import { type ComparabilityRule, codesIn, mismatch, unlikeMost } from "./rule";

const ownKinds = ["baseline", "plan", "survey"] as const;

/** Plans, surveys and baselines beside what was counted. */
export const kindsRule: ComparabilityRule = ({ figures }) => {
  const unlike = unlikeMost(figures, kindOf);
  return mismatch("kinds", "beside", unlike, codesIn(figures.map(kindOf), ["actual", ...ownKinds, "target"]));
};

function kindOf(figure: Figure): string {
  if (!isMeasured(figure)) return "target";
  return ownKinds.find((kind) => kind === figure.kind) ?? "actual";
}
