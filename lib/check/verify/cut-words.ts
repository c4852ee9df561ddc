import type { Figure } from "../../domain/figure";
import type { Passage } from "./passages";
import type { VerifyProblem } from "./problem";
import type { Occurrence } from "./token-in-text";
import { valueAgainstToken } from "./value-against-token";

/** "Over four weeks", "under two ministers": beside such numbers these words are mostly no limits. */
const isPlainNumber = /^(?:\d[\d.,\u202F ]*\d|\d+\s?%)/;
const measuresOfTime: readonly string[] = ["duration", "year", "rank"];

/**
 * Finds a word that limits the number in the text and is missing from the token, and so from the cells: "90%" where
 * the text has "over 90%". Looks only at numbers of two figures and more and at percentages; and not at times.
 */
export function cutWords(
  figure: Figure,
  printed: string,
  passage: Passage,
  occurrences: readonly Occurrence[],
): VerifyProblem | undefined {
  if (!isPlainNumber.test(printed) || measuresOfTime.includes(figure.unit.measure)) return undefined;
  if (valueAgainstToken(figure, printed)) return undefined;
  const readings = occurrences.map((occurrence) => {
    const words = surroundingsOf(occurrence, passage.text);
    return { words, discrepancy: valueAgainstToken(figure, words) };
  });
  const [first] = readings;
  if (!first?.discrepancy || !readings.every(({ discrepancy }) => discrepancy)) return undefined;
  return { code: "words-cut", figure, passage: passage.locator, words: first.words, claims: first.discrepancy.claims };
}

/** A token with the few words around it, within its sentence. */
function surroundingsOf({ start, end }: Occurrence, passage: string): string {
  const before = /(?:\S*[^\s.;:!?]\s+){0,4}\S*$/.exec(passage.slice(Math.max(0, start - 80), start))?.[0] ?? "";
  const after = /^(?:[^\s.;:!?]+(?:\s+[^\s.;:!?]+){0,2})?/.exec(passage.slice(end))?.[0] ?? "";
  return before + passage.slice(start, end) + after;
}
