import { latestDate, type ReferencePeriod } from "../../domain/reference-period";

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

/** Where a dated period stands on an axis of years; undefined for one that is undated or open at an end. */
export function placeInTime(period: ReferencePeriod): { readonly at: number; readonly until?: number } | undefined {
  if (period.kind === "date") return { at: decimalYear(period.date) };
  if (period.kind === "interval") return { at: decimalYear(period.start), until: decimalYear(period.end) };
  return undefined;
}
