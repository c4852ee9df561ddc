import type { Role } from "../../chart/surface";
import type { CitedFigure } from "../../cite/cited-figure";
import {
  type Content,
  type Inline,
  inOneLine,
  type Look,
  type NumberInline,
  noteNumbers,
  plainText,
  seeNotesText,
  shownFigure,
} from "../../document/content";
import type { Discrepancy } from "../../document/figure-row";
import type { ReferencePeriod } from "../../domain/reference-period";
import type { Locale } from "../../domain/text";
import { quantitySentence, quantityText } from "../../format/quantity";
import { periodText } from "../../format/reference-period";
import type { PageNote } from "../../view/frame";
import { noteParts } from "../../view/note-line";

/** A piece of a line of text: words of one look, a number, or the marker of a note. */
export interface Run {
  readonly text: string;
  readonly fill?: Role | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** Of the words, where it is known and not the document's. */
  readonly lang?: string | undefined;
  /** The figure whose number it is. */
  readonly figure?: string | undefined;
  /** The figures whose numbers are among the words. */
  readonly figures?: readonly string[] | undefined;
  /** It is the raised marker of this note. */
  readonly note?: number | undefined;
  /** The notes that the words name: “see notes 3, 5”. */
  readonly toNotes?: readonly number[] | undefined;
  /** What a document says instead, which has room for it. */
  readonly inWords?: string | undefined;
  /** Where the words lead; paper has it after them. */
  readonly address?: string | undefined;
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

/** The sign that sources differ about a figure, whose note says how; nothing where they agree. */
export function disagreesRuns(discrepancy: Pick<Discrepancy, "text"> | undefined): Run[] {
  return discrepancy ? [{ text: "\u00A0\u00A0≠", fill: "flag", inWords: ` ${discrepancy.text}` }] : [];
}

const looks: Partial<Readonly<Record<Look, Partial<Run>>>> = {
  strong: { bold: true },
  flag: { bold: true },
  name: { bold: true },
  title: { italic: true },
  details: { fill: "ink-soft" },
};

/**
 * A run of text: each number with the marker of its note.
 *
 * @param beforeDetails what separates what is set in small from what it explains
 */
export function contentRuns(content: Content, locale: Locale, beforeDetails = " · "): Run[] {
  return inOneLine(content, locale, beforeDetails).flatMap((inline) => inlineRuns(inline, locale));
}

function inlineRuns(inline: Inline, locale: Locale): readonly Run[] {
  if (typeof inline === "string") return [{ text: inline }];
  switch (inline.kind) {
    case "figure":
      return figureRuns({ ...inline.cited, figure: shownFigure(inline) }, locale, inline.as);
    case "time":
      return [{ text: inline.text }];
    case "link": {
      const runs = contentRuns(inline.content, locale);
      const last = inline.look === "locator" ? runs.at(-1) : undefined;
      return last ? runs.with(-1, { ...last, address: inline.href }) : runs;
    }
    case "numbers": {
      const figures = inline.figures.map(({ id }) => id);
      return inline.content.map((piece) => ({ text: plainText([piece], locale), figures }));
    }
    case "styled": {
      const look = { ...looks[inline.look], ...(inline.lang !== undefined && { lang: inline.lang }) };
      return contentRuns(inline.content, locale).map((run) => ({ ...look, ...run }));
    }
    case "discrepancy":
      return disagreesRuns(inline.discrepancy);
    case "see-notes":
      return [{ text: seeNotesText(inline.of, locale), toNotes: noteNumbers(inline.of) }];
    case "field":
      return [{ text: inline.value }];
    case "lines":
      return joined(
        "; ",
        inline.lines.map((line) => contentRuns(line, locale)),
      );
  }
}

export function joined(between: string, parts: readonly (readonly Run[])[]): Run[] {
  return parts.flatMap((runs, index) => [...(index > 0 ? [{ text: between }] : []), ...runs]);
}

/** All that a note says. */
export function noteRuns(note: PageNote, locale: Locale): Run[] {
  const parts = noteParts(note, locale).map((part) =>
    part.map(({ text, as, lang, note: other }): Run => {
      if (other !== undefined) return { text, fill: "link", toNotes: [other] };
      if (as === "flag") return { text, bold: true, fill: "flag" };
      return { text, lang, ...(as === "title" && { italic: true }) };
    }),
  );
  return joined(" ", parts);
}
