import { z } from "zod";
import { type Text, untranslated } from "./text";

/** An event that a period refers to: “before the coup”. It gives the date where it has one. */
export interface PeriodEvent {
  readonly id: string;
  /** As it is named after “before” and “since”: “the coup”. */
  readonly name: Text;
  readonly date?: string | undefined;
}

/**
 * The time a figure speaks of, in the level-1 syntax of ISO 8601-2 (EDTF): `2015`, `2016-03`, `2016-03-31`,
 * `2015/2019`, `2012/..` (since 2012), `../2012` (until some time within 2012); relative to an event of the dataset:
 * `before:coup`, `since:coup`; or `undated`.
 */
export type ReferencePeriod =
  | { readonly kind: "undated" }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "interval"; readonly start: string; readonly end: string }
  | { readonly kind: "since"; readonly start: string }
  | { readonly kind: "until"; readonly end: string }
  | { readonly kind: "before-event" | "since-event"; readonly event: PeriodEvent };

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a year, a month or a day that the calendar has. */
export function isCalendarDate(text: string): boolean {
  const match = datePattern.exec(text);
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** `before:coup` and `since:coup`, with the id of an event. */
const eventPattern = /^(before|since):([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)$/;

/** The id of the event that a period's text refers to; undefined for all other texts. */
export function eventOfPeriod(text: string): string | undefined {
  return eventPattern.exec(text)?.[2];
}

/**
 * The period that a text means, or undefined where it means none.
 *
 * @param findEvent the event of an id; where absent, an event is named by its id and has no date
 */
export function parseReferencePeriod(
  text: string,
  findEvent: (id: string) => PeriodEvent | undefined = (id) => ({ id, name: untranslated(id) }),
): ReferencePeriod | undefined {
  if (text === "undated") return { kind: "undated" };
  const [, relation, id = ""] = eventPattern.exec(text) ?? [];
  if (relation !== undefined) {
    const event = findEvent(id);
    return event && { kind: relation === "before" ? "before-event" : "since-event", event };
  }
  const [first = "", second, ...rest] = text.split("/");
  if (rest.length > 0) return undefined;
  if (second === undefined) return isCalendarDate(first) ? { kind: "date", date: first } : undefined;
  if (first === "..") return isCalendarDate(second) ? { kind: "until", end: second } : undefined;
  if (!isCalendarDate(first)) return undefined;
  if (second === "..") return { kind: "since", start: first };
  if (!isCalendarDate(second) || latestDay(second) < latestDay(first)) return undefined;
  return { kind: "interval", start: first, end: second };
}

/** The text that means this period; the inverse of parseReferencePeriod. */
export function toEdtf(period: ReferencePeriod): string {
  switch (period.kind) {
    case "undated":
      return "undated";
    case "date":
      return period.date;
    case "interval":
      return `${period.start}/${period.end}`;
    case "since":
      return `${period.start}/..`;
    case "until":
      return `../${period.end}`;
    case "before-event":
      return `before:${period.event.id}`;
    case "since-event":
      return `since:${period.event.id}`;
  }
}

/** The date that a period itself names as its begin; undefined where it names none, as “since the crisis” does. */
export function startOf(period: ReferencePeriod): string | undefined {
  if (period.kind === "date") return period.date;
  return "start" in period ? period.start : undefined;
}

/** The date that a period itself names as its end; undefined where it names none, as “before the coup” does. */
export function endOf(period: ReferencePeriod): string | undefined {
  if (period.kind === "date") return period.date;
  return "end" in period ? period.end : undefined;
}

/** True for a period that ends at a date or an event and begins nowhere: “until 2012”, “before the coup”. */
export function isUntil({ kind }: ReferencePeriod): boolean {
  return kind === "until" || kind === "before-event";
}

/** True for a period that begins at a date or an event and has no end: “since 2012”, “since the coup”. */
export function isSince({ kind }: ReferencePeriod): boolean {
  return kind === "since" || kind === "since-event";
}

/** The cell of a period: checked for form and calendar. */
export const periodCell = z
  .string()
  .refine((text) => parseReferencePeriod(text) !== undefined)
  .meta({
    description:
      "EDTF: 2015, 2016-03, 2016-03-31, 2015/2019, 2012/.. (since), ../2012 (until); before:<event id>, since:<event id>; or undated",
  });

/**
 * The latest date that a period itself names: its end, or its start where the end is open. Undefined if undated, and for
 * “before the coup” and “since the crisis”: the date of an event is not that of what was before or since.
 */
export function latestDate(period: ReferencePeriod): string | undefined {
  return endOf(period) ?? startOf(period);
}

/** True for a period that names a date of its own, by which it can be before or after another. */
export function hasDate(period: ReferencePeriod): boolean {
  return latestDate(period) !== undefined;
}

/**
 * The last day that a date covers, as `YYYY-MM-DD`, so that dates of different precision compare as text.
 * A year ends on 31 December; a month ends, for comparison, on its 31st.
 */
export function latestDay(date: string): string {
  return `${date}${"-12-31".slice(date.length - 4)}`;
}

/** Those with the latest date, compared by its last day; undated ones where none has a date. */
export function withLatestDate<Item>(items: readonly Item[], periodOf: (item: Item) => ReferencePeriod): Item[] {
  const days = items.map((item) => latestDate(periodOf(item))).map((date) => (date ? latestDay(date) : ""));
  const [last] = [...days].sort().reverse();
  return items.filter((_, index) => days[index] === last);
}

/** Oldest first, undated last: the order of a sorted column. */
export function comparePeriods(a: ReferencePeriod, b: ReferencePeriod): number {
  return compareSortKeys(periodSortKey(a), periodSortKey(b));
}

/** Null last. */
export function compareSortKeys(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** A text that sorts as the period does: latest date first, then the form; null for an undated one. */
export function periodSortKey(period: ReferencePeriod): string | null {
  const latest = latestDate(period);
  return latest === undefined ? null : `${latestDay(latest)} ${toEdtf(period)}`;
}
