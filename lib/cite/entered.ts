import type { Figure } from "../domain/figure";
import type { Locale } from "../domain/text";
import { reportWordsIn } from "../i18n/report-words";

/**
 * “Entered by the author of this report: the ministry’s report of 2015”, without a full stop; undefined for what was not
 * entered by the author of a report.
 */
export function enteredText({ provenance }: Figure, locale: Locale): string | undefined {
  if (provenance.kind !== "entered") return undefined;
  return enteredWords(provenance.source, locale);
}

/** The same of a source as it was typed; empty where none was. */
export function enteredWords(source: string, locale: Locale): string {
  const words = reportWordsIn(locale);
  return source === "" ? words.enteredWithoutSource : words.entered(source);
}

/** The same as sentences of a note, with the words that were typed. */
export function enteredSentences(figure: Figure, locale: Locale): string | undefined {
  const text = enteredText(figure, locale);
  if (text === undefined || figure.provenance.kind !== "entered") return undefined;
  const closed = /[.!?]$/.test(text) ? text : `${text}.`;
  return `${closed} ${reportWordsIn(locale).typed(figure.provenance.text)}`;
}
