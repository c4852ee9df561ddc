import { add } from "../../derive/interval-arithmetic";
import type { Figure } from "../../domain/figure";
import { closed, type Interval, intersection } from "../../domain/interval";
import { printedNumbers } from "../../domain/printed-number";
import { hardInterval, isWholeMeasure, naturalLimits, wideInterval } from "../../domain/quantity";

/**
 * What a figure can be as printed: the hard interval, a stated point read to its last printed digit (12.4 is 12.35 to
 * 12.45, “1.5 billion” is 1.45 to 1.55 billion). Whole things are what they are: 54 prisons are 54. So is a target, which
 * is set. Undefined for a missing value and a span of years.
 */
export function printedReading(figure: Figure): Interval | undefined {
  const { quantity, unit } = figure;
  const hard = hardInterval(quantity, unit);
  const half = halfOfLastDigit(figure);
  if (!hard || quantity.kind !== "point" || half === 0) return hard;
  return intersection(add(hard, closed(-half, half)), naturalLimits(unit)) ?? hard;
}

/** What a figure can be if it is read as rounded, and at least what it can be as printed. */
export function roundedReading(figure: Figure): Interval | undefined {
  const printed = printedReading(figure);
  const wide = figure.target ? printed : wideInterval(figure.quantity, figure.unit);
  return printed && wide && hull(printed, wide);
}

function halfOfLastDigit({ quantity, unit, target, provenance }: Figure): number {
  if (quantity.kind !== "point" || quantity.derived || target || provenance.kind !== "read") return 0;
  const { printed } = provenance.citation;
  const number = printedNumbers(printed).find(({ value }) => value === quantity.value);
  const isSpoken = number !== undefined && /\p{L}/u.test(printed.slice(number.start, number.end));
  if (isSpoken) return number.step / 2;
  if (quantity.step < 1) return quantity.step / 2;
  return isWholeMeasure(unit) ? 0 : 0.5;
}

function hull(a: Interval, b: Interval): Interval {
  const low = Math.min(a.low, b.low);
  const high = Math.max(a.high, b.high);
  return {
    low,
    high,
    lowOpen: (a.low > low || a.lowOpen) && (b.low > low || b.lowOpen),
    highOpen: (a.high < high || a.highOpen) && (b.high < high || b.highOpen),
  };
}

/** True for readings that have no value in common. */
export function areApart(a: Interval, b: Interval): boolean {
  return intersection(a, b) === undefined;
}

/** True where one value fits all readings. */
export function haveCommonValue(readings: readonly Interval[]): boolean {
  let common: Interval | undefined = closed(-Infinity, Infinity);
  for (const reading of readings) common = common && intersection(common, reading);
  return common !== undefined;
}
