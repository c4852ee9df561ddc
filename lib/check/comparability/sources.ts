import type { Figure } from "../../domain/figure";
import { placesOf } from "../../domain/provenance";
import { type ComparabilityRule, mismatch, unlikeMost } from "./rule";

/** Figures that do not all rest on the same publications; the facts are the ids of those that only some rest on. */
export const sourcesRule: ComparabilityRule = ({ figures }) => {
  const unlike = unlikeMost(figures, (figure) => sourcesOf(figure).join());
  const served = new Map<string, number>();
  for (const source of figures.flatMap(sourcesOf)) served.set(source, (served.get(source) ?? 0) + 1);
  const ofSome = [...served].filter(([, count]) => count < figures.length).map(([source]) => source);
  return mismatch(
    ...(["sources", "beside"] as const),
    unlike,
    ofSome.sort().map((code) => [{ code }]),
  );
};

function sourcesOf(figure: Figure): string[] {
  return [...new Set(placesOf(figure).map(({ source }) => source.id))].sort();
}
