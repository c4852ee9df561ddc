import type { Figure } from "../domain/figure";
import type { Finding, Places } from "../domain/finding";
import { type BySex, haveSameBasis, isSurelyAbove, possibleValues } from "./by-sex";
import { findingAt, named, numbersOf, placeOf } from "./number-cells";

/** More women, or more men, than persons. */
export function checkParts(counts: readonly BySex[], places: Places): Finding[] {
  return counts.flatMap(({ F, M, _T: wholes }) =>
    [...F, ...M].flatMap((part) =>
      wholes
        .filter((whole) => isPartAboveWhole(part, whole))
        .map((whole) => ({
          ...findingAt(
            "part-above-whole",
            part,
            places,
            numbersOf(part.quantity)[0]?.column,
            named(part),
            named(whole),
          ),
          other: placeOf(whole, places),
        })),
    ),
  );
}

/** True where a part is surely greater than its whole. */
export function isPartAboveWhole(part: Figure, whole: Figure): boolean {
  const [partValues, wholeValues] = [possibleValues(part), possibleValues(whole)];
  return (
    partValues !== undefined &&
    wholeValues !== undefined &&
    haveSameBasis(part, whole) &&
    isSurelyAbove(partValues, wholeValues)
  );
}
