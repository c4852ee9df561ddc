import type { Figure } from "./figure";
import { latestDate, latestDay } from "./reference-period";

/** What a page's first line says of the age of its figures. */
export type Latest =
  | { readonly kind: "date"; readonly date: string; readonly old: boolean }
  | { readonly kind: "undated" | "planned" };

/**
 * The latest date that figures speak of, until today. Targets and plans are no news; all else is, also a population that
 * others are divided by.
 *
 * @param today `YYYY-MM-DD`
 */
export function latestOf(figures: readonly Figure[], today: string): Latest {
  const counted = figures.filter(({ kind }) => kind !== "target" && kind !== "plan");
  if (counted.length === 0) return { kind: "planned" };
  const dates = new Set(counted.flatMap(({ period }) => latestDate(period) ?? []));
  const latest = [...dates]
    .filter((date) => date <= today)
    .sort((a, b) => (reach(a, today) < reach(b, today) ? -1 : 1))
    .at(-1);
  return latest === undefined ? { kind: "undated" } : { kind: "date", date: latest, old: isOld(latest, today) };
}

/** How far a date reaches, but not beyond today; of two that reach as far, the more exact one wins. */
function reach(date: string, today: string): string {
  const [last] = [latestDay(date), today].sort();
  return `${last} ${String(date.length).padStart(2, "0")}`;
}

/** True where a year or more lies between the last day of a date and today (`YYYY-MM-DD`). */
function isOld(date: string, today: string): boolean {
  const [year = 0, ...rest] = latestDay(date).split("-");
  return [Number(year) + 1, ...rest].join("-") <= today;
}
