import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import type { Aside, ExhibitTable } from "../view/exhibit/exhibit";
import type { SentencePiece } from "../view/exhibit/sentence";
import { type Run, sentenceRuns } from "./picture/run";
import { asideWords } from "./picture/words-below";

/** What does not match among an exhibit's figures, and what stands beside its drawing, in sentences. */
export function caveatLines({ guards = [], aside }: ExhibitTable, locale: Locale): string[] {
  return [...guards, ...asideLines(aside, locale)];
}

/** What stands beside a drawing, as a picture has it: each number with its note, its date and its mark. */
export function asideLines(aside: Aside | undefined, locale: Locale): string[] {
  const words = aside && asideWords(aside, locale);
  if (!words) return [];
  return [[words.heading], ...words.paragraphs].map((runs) => lineOf(runs, locale)).filter((line) => line !== "");
}

/** A sentence in one line, each number with its note: “over 6,000 (note 3)”. */
export function notedSentence(pieces: readonly SentencePiece[], locale: Locale): string {
  return lineOf(sentenceRuns(pieces, locale), locale);
}

function lineOf(runs: readonly Run[], locale: Locale): string {
  const { marker } = messagesIn(locale).notes;
  return runs
    .map(({ text, note }) => (note === undefined ? text : ` (${marker(String(note))})`))
    .join("")
    .replaceAll("\u200E", "")
    .replaceAll("\u00A0\u00A0", " ")
    .trim();
}
