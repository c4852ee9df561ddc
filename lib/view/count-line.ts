import type { Locale } from "../domain/text";
import { noBreakSpace } from "../format/number";
import { type ResultCount, supportWordsIn } from "../i18n/support-words";
import type { ResultCounts } from "./results";

const told = [
  ...(["rows", "withTarget", "met", "notMet", "metIf", "notMetIf"] as const),
  ...(["cannotTell", "notDue", "noValue", "noTarget"] as const),
];

/** What is named only where there is some of it. */
const unnamedWhereNone: ReadonlySet<ResultCount> = new Set([
  "met",
  "notMet",
  "metIf",
  "notMetIf",
  "cannotTell",
  "notDue",
]);

/** How many lines of results there are, and what can be said of them. */
export function countLine(counts: ResultCounts, locale: Locale): string {
  const { count } = supportWordsIn(locale).results;
  return told
    .filter((each) => counts[each] > 0 || !unnamedWhereNone.has(each))
    .map((each) => count[each](counts[each]).replaceAll(" ", noBreakSpace))
    .join(" · ");
}
