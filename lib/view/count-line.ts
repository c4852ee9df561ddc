import type { Locale } from "../domain/text";
import { noBreakSpace } from "../format/number";
import { supportWordsIn } from "../i18n/support-words";
import type { ResultCounts } from "./results";

const told = ["rows", "withTarget", "met", "notMet", "cannotTell", "notDue", "noValue", "noTarget"] as const;

/** How many lines of results there are, and what can be said of them; nothing of those not due where there are none. */
export function countLine(counts: ResultCounts, locale: Locale): string {
  const { count } = supportWordsIn(locale).results;
  return told
    .filter((each) => each !== "notDue" || counts.notDue > 0)
    .map((each) => count[each](counts[each]).replaceAll(" ", noBreakSpace))
    .join(" · ");
}
