import type { Figure } from "../../domain/figure";
import { namesOf } from "./names";
import { type ComparabilityRule, mismatch } from "./rule";

/** Figures that a caveat defines in a way that is not that of all. */
export const definitionsRule: ComparabilityRule = ({ figures }) => {
  const shared = new Map<string, number>();
  for (const id of figures.flatMap(definitionsOf)) shared.set(id, (shared.get(id) ?? 0) + 1);
  const isOwn = (id: string) => shared.get(id) !== figures.length;
  const defined = figures.filter((figure) => definitionsOf(figure).some(isOwn));
  return mismatch("definitions", "beside", defined, namesOf(defined, figures));
};

function definitionsOf({ caveats }: Figure): string[] {
  return caveats.flatMap(({ id, kind }) => (kind === "definition" ? [id] : []));
}
