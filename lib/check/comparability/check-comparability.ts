import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import type { Mismatch, MismatchKind } from "../../domain/mismatch";
import { mismatchKinds } from "../../domain/mismatch";
import { ambiguousRule } from "./ambiguous";
import { areaLevelsRule } from "./area-levels";
import { areasOverlapRule } from "./areas-overlap";
import { basisRule } from "./basis";
import { bodiesOverlapRule } from "./bodies-overlap";
import { boundsRule } from "./bounds";
import { breaksRule } from "./breaks";
import { dimensionsRule, sexesRule } from "./codes";
import { definitionsRule } from "./definitions";
import { kindsRule } from "./kinds";
import { missionAndOthersRule } from "./mission-and-others";
import { periodLengthsRule } from "./period-lengths";
import { periodsRule } from "./periods";
import type { ComparabilityRule } from "./rule";
import { sourcesRule } from "./sources";
import { statusesRule } from "./statuses";
import { undatedRule } from "./undated";
import { unitsRule } from "./units";

const rules: Readonly<Record<MismatchKind, ComparabilityRule>> = {
  units: unitsRule,
  "mission-and-others": missionAndOthersRule,
  ambiguous: ambiguousRule,
  basis: basisRule,
  kinds: kindsRule,
  undated: undatedRule,
  periods: periodsRule,
  "period-lengths": periodLengthsRule,
  sources: sourcesRule,
  definitions: definitionsRule,
  sexes: sexesRule,
  dimensions: dimensionsRule,
  "areas-overlap": areasOverlapRule,
  "bodies-overlap": bodiesOverlapRule,
  "area-levels": areaLevelsRule,
  breaks: breaksRule,
  statuses: statusesRule,
  bounds: boundsRule,
};

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
    if (found?.severity === "apart") for (const id of found.figures) away.add(id);
    return found ?? [];
  });
}
