import { type Figure, figureKey } from "../../domain/figure";
import { naming } from "./names";
import { type ComparabilityRule, groupsOf, mismatch } from "./rule";

/** A series that its source breaks (SDMX status B) between figures that are compared; the facts are whose, and when. */
export const breaksRule: ComparabilityRule = ({ figures }) => {
  if (!figures.some(isBreak)) return undefined;
  const series = groupsOf(figures, figureKey).filter((group) => group.length > 1);
  const breaks = series.flatMap((group) => group.filter(isBreak));
  const nameOf = naming(figures);
  return mismatch(
    ...(["breaks", "beside"] as const),
    breaks,
    breaks.map((figure) => [{ text: nameOf(figure) }, { period: figure.period }]),
  );
};

function isBreak({ quantity }: Figure): boolean {
  return quantity.status === "B";
}
