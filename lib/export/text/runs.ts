import type { Role } from "../../chart/surface";
import type { CitedFigure } from "../../cite/cited-figure";
import type { NumberInline } from "../../document/content";
import type { ReferencePeriod } from "../../domain/reference-period";
import type { Locale } from "../../domain/text";
import { quantitySentence, quantityText } from "../../format/quantity";
import { periodText } from "../../format/reference-period";

/** A piece of a line of text: words of one look, a number, or the marker of a note. */
export interface Run {
  readonly text: string;
  readonly fill?: Role | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** The figure whose number it is. */
  readonly figure?: string | undefined;
  /** The figures whose numbers are among the words. */
  readonly figures?: readonly string[] | undefined;
  /** It is the raised marker of this note. */
  readonly note?: number | undefined;
  /** Its digits are no statistic. */
  readonly isName?: boolean | undefined;
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[^\p{L}\p{N}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])*/gu;

/** A name, a place in a source, a date. What is written from right to left draws nothing after it to its other side. */
export function nameRun(text: string, look: Omit<Run, "text"> = {}): Run {
  return { ...look, text: text.replace(rightToLeft, "$&\u200E"), ...(/\d/.test(text) && { isName: true }) };
}

/** A short date stays in one line. */
export function timeText(period: ReferencePeriod, locale: Locale): string {
  const text = periodText(period, locale);
  return text.length > 24 ? text : text.replaceAll(" ", "\u00A0");
}

/** A figure's number with the marker of its note; in signs (“> 6,000”) unless it is in a sentence. */
export function figureRuns(cited: CitedFigure, locale: Locale, as: NumberInline["as"], look: Partial<Run> = {}): Run[] {
  const { quantity, unit, id } = cited.figure;
  const text = (as === "sign" ? quantityText : quantitySentence)(quantity, unit, locale);
  return [{ ...look, text, figure: id }, markerRun(cited)];
}

/** The marker of a figure's note. It is no link: office programs leave out text within one. */
export function markerRun({ note }: CitedFigure): Run {
  return { text: String(note), note, fill: "link" };
}

/** The sign that sources differ about a figure; its note says how. */
export function disagreesRun(): Run {
  return { text: "\u00A0\u00A0≠", fill: "flag" };
}
