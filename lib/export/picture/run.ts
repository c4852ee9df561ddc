import { type Face, textWidth } from "../../chart/faces";
import { noteOf } from "../../chart/labels";
import type { CitedFigure } from "../../cite/cited-figure";
import type { NumberInline } from "../../document/content";
import type { ReferencePeriod } from "../../domain/reference-period";
import type { Locale } from "../../domain/text";
import { quantitySentence, quantityText } from "../../format/quantity";
import { periodText } from "../../format/reference-period";
import { paint } from "./paint";

/** A piece of a line of text: words of one look, a number, or the marker of a note. */
export interface Run {
  readonly text: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The figure whose number it is. */
  readonly figure?: string;
  /** The figures whose numbers are among the words. */
  readonly figures?: readonly string[];
  /** It is the raised marker of this note. */
  readonly note?: number;
  /** Its digits are no statistic. */
  readonly isName?: boolean;
}

/** The size of a marker: the smallest text there is. */
export const markerSize = 13;

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

/** A figure's number with the marker of its note; in signs (“> 6,000”) unless it stands in a sentence. */
export function figureRuns(cited: CitedFigure, locale: Locale, as: NumberInline["as"], look: Partial<Run> = {}): Run[] {
  const { quantity, unit, id } = cited.figure;
  const text = (as === "sign" ? quantityText : quantitySentence)(quantity, unit, locale);
  return [{ ...look, text, figure: id }, markerRun(cited)];
}

/** The marker of a figure's note. It is no link: office programs leave out text within one. */
export function markerRun(cited: CitedFigure): Run {
  const { number } = noteOf(cited);
  return { text: String(number), note: number, fill: paint("link") };
}

/** The sign that sources differ about a figure; its note says how. */
export function disagreesRun(): Run {
  return { text: "\u00A0\u00A0≠", fill: paint("flag") };
}

/** A machine without our faces draws with its own, which are wider: room is kept for them. */
const foreignFace = 1.12;

/** How wide pieces of text are at most, in px. */
export function runsWidth(runs: readonly Run[], size: number, face: Face = "regular"): number {
  const width = runs.reduce(
    (sum, { text, note, bold }) =>
      sum + textWidth(text, bold ? "bold" : face) * (note === undefined ? size : markerSize),
    0,
  );
  return width * foreignFace;
}

/**
 * Text in lines of at most a width. It breaks at plain spaces, across pieces, so that a marker stays with its number; and
 * within a word only where the word is wider than a line.
 */
export function wrapped(runs: readonly Run[], width: number, size: number, face?: Face): Run[][] {
  const widthOf = (word: readonly Run[]) => runsWidth(word, size, face);
  const fits = (word: readonly Run[], used = 0) => used + widthOf(trimmed(word)) <= width;
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of wordsOf(runs).flatMap((word) => (fits(word) ? [word] : lettersOf(word)))) {
    if (used > 0 && !fits(word, used)) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...word);
    used += widthOf(word);
  }
  return lines.map(joined);
}

/** What may not be torn apart: up to and with a space. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [[]];
  for (const run of runs) {
    for (const text of run.text.split(/(?<= )/)) {
      words.at(-1)?.push({ ...run, text });
      if (text.endsWith(" ")) words.push([]);
    }
  }
  return words.filter((word) => word.length > 0);
}

function lettersOf(word: readonly Run[]): Run[][] {
  return word.flatMap((run) => Array.from(run.text, (text) => [{ ...run, text }]));
}

/** Without the space at its end, which would shift a text that ends at its place. */
export function trimmed(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.replace(/ +$/, "") } : run));
}

/** Neighbours of one look as one piece. */
function joined(line: readonly Run[]): Run[] {
  const pieces: Run[] = [];
  for (const run of line) {
    const last = pieces.at(-1);
    if (last && sameLook(last, run)) pieces[pieces.length - 1] = { ...last, text: last.text + run.text };
    else pieces.push(run);
  }
  return pieces;
}

function sameLook({ text: _one, ...one }: Run, { text: _other, ...other }: Run): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
