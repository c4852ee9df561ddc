import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import { type Mismatch, type MismatchKind, mismatchKinds } from "../../domain/mismatch";
import { numberRules } from "./number-rules";
import { populationRules } from "./population-rules";
import type { ComparabilityRule } from "./rule";
import { timeRules } from "./time-rules";

const rules: Readonly<Record<MismatchKind, ComparabilityRule>> = { ...numberRules, ...populationRules, ...timeRules };

/** What one sentence can name without becoming a list. */
const mostFacts = 6;

/**
 * What does not match among figures that are to share an axis, at most one finding a kind, in the order of the kinds.
 * Those that one finding sets apart are not looked at by the next: they share the axis no more.
 *
 * @param times groups of the figures that are meant to be of one time: all, unless said; none in a series, in which
 *   dates differ by intention
 */
export function checkComparability(
  figures: readonly Figure[],
  dataset: Dataset,
  times: readonly (readonly Figure[])[] = [figures],
): Mismatch[] {
  const away = new Set<string>();
  const isThere = ({ id, quantity }: Figure) => quantity.kind !== "missing" && !away.has(id);
  return mismatchKinds.flatMap((kind) => {
    const there = figures.filter(isThere);
    const found = rules[kind]({ figures: there, dataset, times: times.map((group) => group.filter(isThere)) });
    if (!found || found.figures.length === 0) return [];
    const ids = found.figures.map(({ id }) => id);
    if (found.isApart) for (const id of ids) away.add(id);
    const most = Math.floor(mostFacts / (found.things[0]?.length ?? 1));
    return {
      kind,
      severity: found.isApart ? "apart" : "beside",
      figures: ids,
      facts: found.things.slice(0, most).flat(),
      more: Math.max(0, found.things.length - most),
    };
  });
}
