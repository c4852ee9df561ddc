import { add } from "../derive/exact-interval";
import type { WholeDataset } from "../domain/dataset";
import { type Figure, figureKey } from "../domain/figure";
import type { Finding, Place, Places } from "../domain/finding";
import { grouped } from "../domain/grouped";
import { contains, type Interval, isAbove } from "../domain/interval";
import type { Sex } from "../domain/observation";
import { hardInterval, naturalLimits, numberCellsOf, type Quantity, wideInterval } from "../domain/quantity";
import { toEdtf } from "../domain/reference-period";
import type { Unit } from "../domain/unit";

/**
 * Numbers that cannot be, whatever the source says: only what is certain over all that the words allow.
 * `places` has the file and row of each figure.
 */
export function checkSense(dataset: WholeDataset, places: Places): Finding[] {
  const figures = [...dataset.figures.values()];
  const counts = countsOfPersons(figures);
  return [
    ...figures.flatMap((figure) => outsideLimits(figure, places)),
    ...figures.flatMap((figure) => notWhole(figure, places)),
    ...counts.flatMap((group) => partsAboveWhole(group, places)),
    ...counts.flatMap((group) => sumsAboveWhole(group, places)),
  ];
}

/** A number that its unit cannot have: a share above a hundred per cent, a negative count. */
function outsideLimits(figure: Figure, places: Places): Finding[] {
  const { quantity, unit } = figure;
  const numbers = numbersOf(quantity);
  // "Over 100 per cent" is at the limit and leaves nothing within it.
  const isBeyond = quantity.kind === "bound" && hardInterval(quantity, unit) === undefined;
  const outside =
    numbers.find(({ value }) => !contains(naturalLimits(unit), value)) ?? (isBeyond ? numbers[0] : undefined);
  if (!outside) return [];
  const { column, value } = outside;
  return [
    { code: "outside-limits", ...placeOf(figure, places), column, found: String(value), expected: limitsText(unit) },
  ];
}

function limitsText({ floor, ceiling }: Unit): string {
  if (floor !== undefined && ceiling !== undefined) return `${floor}–${ceiling}`;
  return floor === undefined ? `≤ ${ceiling}` : `≥ ${floor}`;
}

/** Counts that are no whole numbers: nobody counts half a person. */
function notWhole(figure: Figure, places: Places): Finding[] {
  if (figure.unit.measure !== "count") return [];
  return numbersOf(figure.quantity)
    .filter(({ value }) => !Number.isInteger(value))
    .map(({ column, value }) => ({ code: "not-whole", ...placeOf(figure, places), column, found: String(value) }));
}

/** Counts of the same persons at the same time, by one source in one breath: women, men, and all of them. */
interface CountsOfPersons {
  readonly women: readonly Figure[];
  readonly men: readonly Figure[];
  readonly wholes: readonly Figure[];
}

/**
 * Counts grouped so that parts and wholes of one group can be compared. Figures of different statements are left alone:
 * where a source contradicts itself, that is a discrepancy, kept and shown.
 */
function countsOfPersons(figures: readonly Figure[]): CountsOfPersons[] {
  // A table that distinguishes nobody's sex has no part of anything.
  const divided = new Set(figures.filter(({ sex }) => sex === "F" || sex === "M").map(({ indicator }) => indicator));
  const counts = figures.filter((figure) => divided.has(figure.indicator) && isComparable(figure));
  return grouped(counts, groupKey).map((group) => {
    const of = (wanted: Sex) => group.filter(({ sex }) => sex === wanted);
    return { women: of("F"), men: of("M"), wholes: of("_T") };
  });
}

/** True for a count of persons that was read from a source, unless it is of equal date with nothing. */
function isComparable({ unit, sex, target, provenance, statement, period }: Figure): boolean {
  const isCount = unit.measure === "count" && sex !== "_Z" && !target && provenance.kind === "read";
  return isCount && (statement !== undefined || period.kind !== "undated");
}

function groupKey(figure: Figure): string {
  const { provenance, statement = "", period, kind, unit } = figure;
  const source = provenance.kind === "read" ? provenance.citation.source.id : "";
  return `${figureKey(figure, "_Z")} ${kind} ${unit.id} ${source} ${toEdtf(period)} ${statement}`;
}

/** More women, or more men, than persons. */
function partsAboveWhole({ women, men, wholes }: CountsOfPersons, places: Places): Finding[] {
  return [...women, ...men].flatMap((part) =>
    wholes
      .filter((whole) => isPartAboveWhole(part, whole))
      .map((whole) => ({
        code: "part-above-whole",
        ...placeOf(part, places),
        column: numbersOf(part.quantity)[0]?.column,
        found: named(part),
        expected: named(whole),
        other: placeOf(whole, places),
      })),
  );
}

/** Women and men together more than all persons, where neither are so alone. */
function sumsAboveWhole({ women, men, wholes }: CountsOfPersons, places: Places): Finding[] {
  return wholes.flatMap((whole) =>
    women.flatMap((some) =>
      men
        .filter((others) => isSumAboveWhole(some, others, whole))
        .map((others) => ({
          code: "parts-above-whole",
          ...placeOf(whole, places),
          found: `${named(some)} + ${named(others)}`,
          expected: named(whole),
          other: placeOf(some, places),
        })),
    ),
  );
}

/** True where a part is surely greater than its whole. */
function isPartAboveWhole(part: Figure, whole: Figure): boolean {
  const [partValues, wholeValues] = [possibleValues(part), possibleValues(whole)];
  return Boolean(partValues && wholeValues && haveSameBasis(part, whole) && isAbove(partValues, wholeValues));
}

function isSumAboveWhole(women: Figure, men: Figure, whole: Figure): boolean {
  if (isPartAboveWhole(women, whole) || isPartAboveWhole(men, whole) || !haveSameBasis(women, men, whole)) return false;
  const [ofWomen, ofMen, ofAll] = [women, men, whole].map(possibleValues);
  return Boolean(ofWomen && ofMen && ofAll && isAbove(add(ofWomen, ofMen), ofAll));
}

/** All that a figure may mean; one that says "about" or is an estimate is read as widely as it may be meant. */
function possibleValues({ quantity, unit }: Figure): Interval | undefined {
  const vague = quantity.kind === "point" && (quantity.about || quantity.status === "E" || quantity.status === "U");
  return vague ? wideInterval(quantity, unit) : hardInterval(quantity, unit);
}

/** False for counts that may be of different things: authorised posts and actual women. */
function haveSameBasis(...figures: readonly Figure[]): boolean {
  return new Set(figures.flatMap(({ basis }) => basis ?? [])).size <= 1;
}

/** The numbers that a quantity is written with, each with its column. */
function numbersOf(quantity: Quantity): { readonly column: string; readonly value: number }[] {
  return Object.entries(numberCellsOf(quantity)).map(([column, value]) => ({ column, value }));
}

/** The file and row of a figure. Throws for one that is in no file. */
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
