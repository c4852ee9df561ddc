import type { Dataset } from "../domain/dataset";
import { type Figure, figureKey } from "../domain/figure";
import type { Finding, FindingCode, Place, Places } from "../domain/finding";
import type { Indicator } from "../domain/indicator";
import { contains, type Interval } from "../domain/interval";
import type { Sex } from "../domain/observation";
import { hardInterval, naturalLimits, type Quantity, wideInterval } from "../domain/quantity";
import { toEdtf } from "../domain/reference-period";
import type { Unit } from "../domain/unit";

/**
 * Numbers that cannot be, whatever the source says: only what is certain over all that the words allow.
 * `places` says where each figure stands.
 */
export function checkSense(dataset: Dataset, places: Places): Finding[] {
  const counts = countsBySex(dataset);
  return [
    ...checkLimits(dataset, places),
    ...checkWholeness(dataset, places),
    ...checkParts(counts, places),
    ...checkSums(counts, places),
  ];
}

/** Counts that are no whole numbers: nobody counts half a person. */
function checkWholeness(dataset: Dataset, places: Places): Finding[] {
  const findings: Finding[] = [];
  for (const figure of dataset.figures.values()) {
    if (figure.unit.measure !== "count") continue;
    for (const { column, value } of numbersOf(figure.quantity)) {
      if (!Number.isInteger(value)) findings.push(findingAt("not-whole", figure, places, column, String(value)));
    }
  }
  return findings;
}

/** Numbers that their unit cannot have: a share above a hundred per cent, a negative count. */
function checkLimits(dataset: Dataset, places: Places): Finding[] {
  const findings: Finding[] = [];
  for (const figure of dataset.figures.values()) {
    const outside = outsideNumber(figure);
    if (!outside) continue;
    const { column, value } = outside;
    findings.push(findingAt("outside-limits", figure, places, column, String(value), limitsText(figure.unit)));
  }
  return findings;
}

function outsideNumber({ quantity, unit }: Figure) {
  const limits = naturalLimits(unit);
  const numbers = numbersOf(quantity);
  const outside = numbers.find(({ value }) => !contains(limits, value));
  if (outside) return outside;
  // "Over 100 per cent" stands at the limit and leaves nothing within it.
  return quantity.kind === "bound" && hardInterval(quantity, unit) === undefined ? numbers[0] : undefined;
}

function limitsText({ floor, ceiling }: Unit): string {
  if (floor !== undefined && ceiling !== undefined) return `${floor}–${ceiling}`;
  return floor === undefined ? `≤ ${ceiling}` : `≥ ${floor}`;
}

/** More women, or more men, than persons. */
function checkParts(counts: readonly BySex[], places: Places): Finding[] {
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
function isPartAboveWhole(part: Figure, whole: Figure): boolean {
  const [partValues, wholeValues] = [possibleValues(part), possibleValues(whole)];
  return (
    partValues !== undefined &&
    wholeValues !== undefined &&
    haveSameBasis(part, whole) &&
    isSurelyAbove(partValues, wholeValues)
  );
}

/** Women and men together more than all persons, where neither are so alone. */
function checkSums(counts: readonly BySex[], places: Places): Finding[] {
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

/** Counts of the same persons at the same time, by one source in one breath: women, men, and all of them. */
type BySex = Readonly<Record<Sex, readonly Figure[]>>;

/**
 * The dataset's counts grouped so that parts and wholes of one group may be held against each other. Figures of
 * different statements are left alone: where a source contradicts itself, that is a discrepancy, kept and shown.
 */
function countsBySex(dataset: Dataset): BySex[] {
  // A table that tells nobody's sex holds no part of anything.
  const divided = new Set<Indicator>();
  for (const { sex, indicator } of dataset.figures.values()) if (sex === "F" || sex === "M") divided.add(indicator);
  if (divided.size === 0) return [];
  const groups = new Map<string, Record<Sex, Figure[]>>();
  for (const figure of dataset.figures.values()) {
    const key = divided.has(figure.indicator) ? groupKey(figure) : undefined;
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group[figure.sex].push(figure);
    else groups.set(key, { F: [], M: [], _T: [], _Z: [], [figure.sex]: [figure] });
  }
  return [...groups.values()];
}

/** Undefined for what is no count of persons read from a source, and for what cannot be of equal date with anything. */
function groupKey(figure: Figure): string | undefined {
  const { provenance, statement, period, kind } = figure;
  if (figure.unit.measure !== "count" || figure.sex === "_Z" || figure.target || provenance.kind !== "read")
    return undefined;
  if (statement === undefined && period.kind === "undated") return undefined;
  const source = provenance.citation.source.id;
  return `${figureKey(figure, "_Z")} ${kind} ${figure.unit.id} ${source} ${toEdtf(period)} ${statement ?? ""}`;
}

/** All that a figure may mean; one that says "about" or is an estimate is read as widely as it may be meant. */
function possibleValues({ quantity, unit }: Figure): Interval | undefined {
  const vague = quantity.kind === "point" && (quantity.about || quantity.status === "E" || quantity.status === "U");
  return vague ? wideInterval(quantity, unit) : hardInterval(quantity, unit);
}

/** True only where no possible value of the part is at most a possible value of the whole. */
function isSurelyAbove(part: Interval, whole: Interval): boolean {
  return part.low > whole.high || (part.low === whole.high && (part.lowOpen || whole.highOpen));
}

/** False for counts that may be of different things: authorised posts and actual women. */
function haveSameBasis(...figures: readonly Figure[]): boolean {
  return new Set(figures.flatMap(({ basis }) => basis ?? [])).size <= 1;
}

/** The column a number stands in. */
type NumberColumn = "value" | "low" | "high";

/** The numbers that a quantity is written with, each with its column. */
function numbersOf(quantity: Quantity): { readonly column: NumberColumn; readonly value: number }[] {
  switch (quantity.kind) {
    case "missing":
      return [];
    case "point":
      return [{ column: "value", value: quantity.value }];
    case "bound": {
      const isLow = quantity.qualifier === "over" || quantity.qualifier === "at-least";
      return [{ column: isLow ? "low" : "high", value: quantity.limit }];
    }
    case "range":
    case "span":
      return [
        { column: "low", value: quantity.low },
        { column: "high", value: quantity.high },
      ];
  }
}

/** A finding at one cell of a figure's row. Throws for a figure that stands in no file. */
function findingAt(
  code: FindingCode,
  figure: Figure,
  places: Places,
  column: NumberColumn | undefined,
  found: string,
  expected?: string,
): Finding {
  const place = placeOf(figure, places);
  return {
    code,
    ...place,
    ...(column !== undefined && { column }),
    found,
    ...(expected !== undefined && { expected }),
  };
}

/** Where a figure stands. Throws for one that stands in no file. */
function placeOf({ id }: Figure, places: Places): Place {
  const place = places.get(id);
  if (!place) throw new Error(`unknown figure: ${id}`);
  return place;
}

/** A figure by its id and its number cells: `F027 (over 6000)`. */
function named({ id, quantity }: Figure): string {
  const numbers = numbersOf(quantity).map(({ value }) => value);
  return `${id} (${quantity.kind === "bound" ? `${quantity.qualifier} ` : ""}${numbers.join("–")})`;
}
