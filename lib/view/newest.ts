import type { Figure } from "../domain/figure";
import { latestDay, newestDate } from "../domain/reference-period";

/** What a page's first line says of the age of its figures. */
export type Newest =
  | { readonly kind: "date"; readonly date: string; readonly old: boolean }
  | { readonly kind: "undated" | "planned" };

/**
 * The newest date that the figures on a page speak of. Targets, and plans over several years, are no news; nor is a
 * population that only serves to divide by, where anything else is shown.
 */
export function newestOf(figures: readonly Figure[], asOf: string, today: string): Newest {
  const counted = figures.filter(
    ({ kind, period }) => kind !== "target" && !(kind === "plan" && period.kind === "interval"),
  );
  if (counted.length === 0) return { kind: "planned" };
  const news = counted.filter(({ kind }) => kind !== "denominator");
  const dates = new Set((news.length > 0 ? news : counted).flatMap(({ period }) => newestDate(period) ?? []));
  const newest = [...dates]
    .filter((date) => latestDay(date) <= latestDay(asOf) || asOf.startsWith(date))
    .sort((a, b) => (reach(a, asOf) < reach(b, asOf) ? -1 : 1))
    .at(-1);
  return newest === undefined ? { kind: "undated" } : { kind: "date", date: newest, old: isOld(newest, today) };
}

/** How far a date reaches, but not beyond what the sources allow; of two that reach as far, the more exact one wins. */
function reach(date: string, asOf: string): string {
  const [last] = [latestDay(date), latestDay(asOf)].sort();
  return `${last} ${String(date.length).padStart(2, "0")}`;
}

/** True where a year or more lies between the last day of a date and today (`YYYY-MM-DD`). */
function isOld(date: string, today: string): boolean {
  const [year = 0, ...rest] = latestDay(date).split("-");
  return [Number(year) + 1, ...rest].join("-") <= today;
}
