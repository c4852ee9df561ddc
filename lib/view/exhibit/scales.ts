import { nice, tickStep, ticks } from "d3-array";
import type { Scale } from "../../chart/spec";
import type { Locale } from "../../domain/text";
import type { Unit } from "../../domain/unit";
import { formatNumber, formatSpoken, formatYear, noBreakSpace } from "../../format/number";

/** Five steps. */
const mostTicks = 6;

/**
 * An axis from zero to a round number at or above the greatest value, at most five steps; never beyond the ceiling. Where
 * the least value is below zero, from a round number at or below that.
 */
export function amountScale(greatest: number, unit: Unit, locale: Locale, least = 0): Scale {
  const [bottom, top] = nice(Math.min(0, least), greatest > 0 || least < 0 ? greatest : 1, 4);
  const min = Math.max(bottom, unit.floor ?? -Infinity);
  const max = Math.min(top, unit.ceiling ?? Infinity);
  const count = [4, 3].find((each) => ticks(min, max, each).length <= mostTicks) ?? 2;
  const values = ticks(min, max, count);
  const decimals = decimalsOf(tickStep(min, max, count));
  return { min, max, ticks: values.map((value) => ({ value, label: amountLabel(value, unit, locale, decimals) })) };
}

function amountLabel(value: number, unit: Unit, locale: Locale, decimals: number): string {
  const number = formatSpoken(value, locale) ?? formatNumber(value, locale, decimals);
  return unit.measure === "percent" ? `${number}${noBreakSpace}%` : number;
}

/** How many decimals a step needs: 0.5 one, 20 none. */
function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step)));
}

/** An axis of time in decimal years, from the start of the first year to the end of the last, named at whole years. */
export function timeScale(first: number, last: number): Scale {
  const min = Math.floor(first);
  const max = Math.max(Math.ceil(last), min + 1);
  const step = Math.max(1, tickStep(min, max, 5));
  const values = ticks(min, max, Math.max(1, Math.min(5, Math.floor((max - min) / step)))).filter(Number.isInteger);
  return { min, max, ticks: values.map((value) => ({ value, label: formatYear(value) })) };
}
