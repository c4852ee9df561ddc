import type { Dataset } from "../../domain/dataset";
import type { Locale } from "../../domain/text";
import { templateText } from "./sentence";

/** Words that a title has at most. */
export const mostTitleWords = 18;

/** Words that a name is cut to where a title would be too long: room is left for its times. */
const mostNameWords = 9;

/** The words of a text: what has a letter or a digit, between spaces. “6 000” and “12.4 %” are one each. */
export function countWords(text: string): number {
  return text
    .replaceAll("\u202F", "")
    .split(/[\s\u00A0]+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** The first of these templates that has not too many words; undefined where none has. */
export function firstFitting<Candidate extends { readonly text: string }>(
  candidates: Iterable<Candidate>,
  dataset: Dataset,
  locale: Locale,
): Candidate | undefined {
  for (const each of candidates) {
    if (countWords(templateText(each.text, dataset, locale)) <= mostTitleWords) return each;
  }
  return undefined;
}

/** A name as a title has it: without what is explained in brackets. */
export function titleName(name: string): string {
  const bare = name.replace(/\s*\([^()]*\)/g, "").trim();
  return bare === "" ? name : bare;
}

/** A name cut to its first words. */
export function cutName(name: string): string {
  return `${name.split(" ").slice(0, mostNameWords).join(" ")}…`;
}
