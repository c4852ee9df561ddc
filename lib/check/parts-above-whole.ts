import type { Figure } from "../domain/figure";
import type { Finding, Places } from "../domain/finding";
import type { Interval } from "../domain/interval";
import { type BySex, haveSameBasis, isSurelyAbove, possibleValues } from "./by-sex";
import { findingAt, named, placeOf } from "./number-cells";
import { isPartAboveWhole } from "./part-above-whole";

/** Women and men together more than all persons, where neither are so alone. */
export function checkSums(counts: readonly BySex[], places: Places): Finding[] {
  return counts.flatMap(({ F, M, _T: wholes }) =>
    wholes.flatMap((whole) =>
      F.flatMap((women) =>
        M.filter((men) => areAboveWhole(women, men, whole)).map((men) => ({
          ...findingAt("parts-above-whole", whole, places, undefined, `${named(women)} + ${named(men)}`, named(whole)),
          other: placeOf(women, places),
        })),
      ),
    ),
  );
}

function areAboveWhole(women: Figure, men: Figure, whole: Figure): boolean {
  if (isPartAboveWhole(women, whole) || isPartAboveWhole(men, whole) || !haveSameBasis(women, men, whole)) return false;
  const [first, second, all] = [women, men, whole].map(possibleValues);
  return first !== undefined && second !== undefined && all !== undefined && isSurelyAbove(sumOf(first, second), all);
}

function sumOf(a: Interval, b: Interval): Interval {
  return {
    low: a.low + b.low,
    high: a.high + b.high,
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}
