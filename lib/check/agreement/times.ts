import { endOf, latestDay, type ReferencePeriod, startOf, toEdtf } from "../../domain/reference-period";

/** True for figures whose date is not known: undated, or some time before or after one. */
export function isOpen({ kind }: ReferencePeriod): boolean {
  return kind === "undated" || kind === "since" || kind === "until";
}

/** True for one and the same period as printed. Two undated figures are of one date only perhaps. */
export function isSamePeriod(a: ReferencePeriod, b: ReferencePeriod): boolean {
  return a.kind !== "undated" && toEdtf(a) === toEdtf(b);
}

/**
 * True where two figures may be of one time, because the date of one is not known. Two dates that are printed and
 * differ never are; `../2012` and `2012/..` are in order, not one time.
 */
export function mayBeOneTime(a: ReferencePeriod, b: ReferencePeriod): boolean {
  if (isSamePeriod(a, b)) return true;
  if (!isOpen(a) && !isOpen(b)) return false;
  if (isInOrder(a, b) || isInOrder(b, a)) return false;
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}

function isInOrder(earlier: ReferencePeriod, later: ReferencePeriod): boolean {
  return earlier.kind === "until" && later.kind === "since" && latestDay(earlier.end) <= latestDay(later.start);
}

function firstDay(period: ReferencePeriod): string {
  const start = startOf(period);
  if (start === undefined) return "";
  return `${start}${"-01-01".slice(start.length - 4)}`;
}

function lastDay(period: ReferencePeriod): string {
  const end = endOf(period);
  return end === undefined ? "9999-12-31" : latestDay(end);
}
