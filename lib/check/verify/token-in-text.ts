import type { Figure } from "../../domain/figure";
import { printedNumbers } from "../../domain/printed-number";
import { type Passage, plainText } from "./passages";

/** Where a token is in a passage: from its first character to behind its last. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where a passage prints a token, letter for letter: white space and markup are no matter, but a token
 * never begins or ends inside a word, a number ("3,000" in "13,000"; "2" in "2 million"), or a range ("40%" in "30-40%").
 */
export function occurrencesOf(printed: string, passage: string): Occurrence[] {
  const token = plainText(printed);
  if (token === "") return [];
  const matches = Array.from(passage.matchAll(literal(token)), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  if (matches.length === 0) return [];
  // Spaces that a reader can take for separators of thousands join numbers only where they are no-break spaces.
  const numbers = printedNumbers(passage.replace(/(?<=\d) (?=\d)/g, ";"));
  const isInside = (index: number) => numbers.some(({ start, end }) => start < index && index < end);
  return matches
    .filter(({ start, end }) => !isInside(start) && !isInside(end))
    .filter((occurrence) => !cutsRange(passage, occurrence));
}

/** The passages that print a token. */
export function placesOf(printed: string, passages: readonly Passage[]): string[] {
  return passages.filter(({ text }) => occurrencesOf(printed, text).length > 0).map(({ locator }) => locator);
}

function literal(token: string): RegExp {
  const escaped = token.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[ \u202F]/g, "[ \\u202F]");
  const before = /^[\p{L}\d]/u.test(token) ? "(?<![\\p{L}\\d])" : "";
  const after = /[\p{L}\d]$/u.test(token) ? "(?![\\p{L}\\d])" : "";
  return new RegExp(before + escaped + after, "gu");
}

/** True where a dash or a slash beside the token joins its number to another one. */
function cutsRange(passage: string, { start, end }: Occurrence): boolean {
  const [token, before, after] = [passage.slice(start, end), passage.slice(0, start), passage.slice(end)];
  const isCutBefore = /^\d/.test(token) && /\d\s?%?\s?[-–—/]\s?$/.test(before);
  const isCutAfter = /[\d%]$/.test(token) && /^\s?%?\s?[-–—/]\s?\d/.test(after);
  return isCutBefore || isCutAfter;
}

/** A figure at the places where the passage of its locator prints its token. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly printed: string;
  readonly passage: Passage;
  readonly occurrences: readonly Occurrence[];
}
