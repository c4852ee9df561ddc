import type { Figure } from "../../domain/figure";
import type { MismatchFact } from "../../domain/mismatch";
import { sexes } from "../../domain/observation";
import { type ComparabilityRule, codesIn, mismatch, unlikeMost } from "./rule";

/** Women beside men, or either beside both. */
export const sexesRule: ComparabilityRule = ({ figures }) =>
  mismatch(
    ...(["sexes", "beside"] as const),
    unlikeMost(figures, ({ sex }) => total(sex)),
    codesIn(
      figures.map(({ sex }) => total(sex)),
      ["_T", ...sexes.filter((sex) => !sex.startsWith("_"))],
    ),
  );

/** The same of the dataset's own dimensions: senior ranks beside all. */
export const dimensionsRule: ComparabilityRule = ({ figures, dataset }) => {
  const unlike = unlikeMost(figures, codesOf);
  const facts = dataset.description.dimensions.flatMap(({ name, codes }): MismatchFact[][] => {
    const found = new Set(figures.map(({ dimensions }) => total(dimensions[name] ?? "")));
    if (found.size < 2) return [];
    return codes.filter(({ code }) => found.has(code)).map(({ name: text }) => [{ text }]);
  });
  return mismatch("dimensions", "beside", unlike, facts);
};

function codesOf({ dimensions }: Figure): string {
  const entries = Object.entries(dimensions).map(([name, code]) => `${name}:${total(code)}`);
  return entries.sort().join();
}

/** What is not told apart is as good as the total. */
function total(code: string): string {
  return code === "_Z" || code === "" ? "_T" : code;
}
