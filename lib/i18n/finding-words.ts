import type { Finding } from "../domain/finding";
import type { Locale } from "../domain/text";
import { conventionsIn } from "./conventions";
import { dictionary } from "./dictionary";
import { en, excerpt } from "./finding-words-en";
import { fr } from "./finding-words-fr";

const wordsIn = dictionary("finding", { en, fr });

/** What is wrong, in one sentence without its place. */
export function findingMessage(finding: Finding, locale: Locale): string {
  return wordsIn(locale).words[finding.code](finding)[0];
}

/** What to do about it, in one sentence. */
export function findingHint(finding: Finding, locale: Locale): string {
  return wordsIn(locale).words[finding.code](finding)[1];
}

/** `row 12, column value`; a line and an entry in files that are no tables; empty for a whole file. */
export function findingPlace({ file, row, column }: Finding, locale: Locale): string {
  const words = wordsIn(locale);
  const name = excerpt(column ?? "");
  return [
    ...(row === undefined ? [] : [file.endsWith(".csv") ? words.row(row) : words.line(row)]),
    ...(name === "" ? [] : [file.endsWith(".json") ? name : words.column(name)]),
  ].join(", ");
}

/** A finding as one line: file, place, message, hint. */
export function formatFinding(finding: Finding, locale: Locale): string {
  const place = [finding.file, findingPlace(finding, locale)].filter((part) => part !== "").join(", ");
  return conventionsIn(locale).labelled(place, `${findingMessage(finding, locale)} ${findingHint(finding, locale)}`);
}
