import { extent, nice, tickStep, ticks } from "d3-array";
import type { Scale } from "../../chart/spec";
import { latestDate, type ReferencePeriod } from "../../domain/reference-period";
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

/** The axis of time of dated figures. */
export function timeScaleOf(figures: readonly { readonly period: ReferencePeriod }[]): Scale {
  const places = figures.flatMap(({ period }) => placeInTime(period) ?? []);
  const [first = 0, last = 0] = extent(places.flatMap(({ at, until = at }) => [at, until]));
  return timeScale(first, last);
}

/** The year that a figure is compared under: that of the latest date its period names. Undefined where it has none. */
export function yearOf(period: ReferencePeriod): number | undefined {
  const latest = latestDate(period);
  return latest === undefined ? undefined : Number(latest.slice(0, 4));
}

/** A date as a place on an axis of years: the middle of the year, month or day. */
export function decimalYear(date: string): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return year + 0.5;
  if (day === undefined) return year + (month - 0.5) / 12;
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year + (Date.UTC(year, month - 1, day, 12) - start) / length;
}

/** Where a dated period is on an axis of years; undefined for one that is undated or open at an end. */
export function placeInTime(period: ReferencePeriod): { readonly at: number; readonly until?: number } | undefined {
  if (period.kind === "date") return { at: decimalYear(period.date) };
  if (period.kind === "interval") return { at: decimalYear(period.start), until: decimalYear(period.end) };
  return undefined;
}
