import type { Block, ExhibitTable } from "../document/block";
import type { Content } from "../document/content";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { contentRuns, linesOf } from "./picture/lines";
import type { Run } from "./picture/run";

/** What does not match among an exhibit's figures, and what stands beside its drawing, in sentences. */
export function caveatLines({ warnings = [], aside }: ExhibitTable, locale: Locale): string[] {
  return [...warnings, ...asideLines(aside, locale)];
}

/** What is beside a drawing, as a picture has it: each number with its note, its date and its mark. */
export function asideLines(aside: readonly Block[] = [], locale: Locale): string[] {
  return linesOf(aside, locale).map(({ runs }) => lineOf(runs, locale));
}

/** A sentence in one line, each number with its note: “over 6,000 (note 3)”. */
export function notedSentence(pieces: Content, locale: Locale): string {
  return lineOf(contentRuns(pieces, locale), locale);
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
