import type { Role } from "../../chart/surface";
import type { CitedFigure, Discrepancy } from "../../cite/cited-figure";
import {
  type Content,
  inOneLine,
  type Look,
  type NumberInline,
  noteNumbers,
  numberText,
  type Piece,
  type PieceOf,
  plainText,
  seeNotesText,
} from "../../document/content";
import type { ReferencePeriod } from "../../domain/reference-period";
import type { Locale } from "../../domain/text";
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
  return [{ ...look, text: numberText({ cited, as }, locale), figure: cited.figure.id }, markerRun(cited)];
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
  return inOneLine(content, locale, beforeDetails).flatMap((inline) =>
    typeof inline === "string" ? { text: inline } : (writers[inline.kind] as Writer<Piece>)(inline, locale),
  );
}

type Writer<Of> = (inline: Of, locale: Locale) => readonly Run[];

const writers: { readonly [Kind in Piece["kind"]]: Writer<PieceOf<Kind>> } = {
  figure: ({ cited, as }, locale) => figureRuns(cited, locale, as),
  time: ({ text }) => [{ text }],
  link: ({ look, href, content }, locale) => {
    const runs = contentRuns(content, locale);
    const last = look === "locator" ? runs.at(-1) : undefined;
    return last ? runs.with(-1, { ...last, address: href }) : runs;
  },
  numbers: ({ content, figures }, locale) =>
    content.map((piece) => ({ text: plainText([piece], locale), figures: figures.map(({ id }) => id) })),
  styled: ({ look, lang, content }, locale) => {
    const own = { ...looks[look], ...(lang !== undefined && { lang }) };
    return contentRuns(content, locale).map((run) => ({ ...own, ...run }));
  },
  discrepancy: ({ discrepancy }) => disagreesRuns(discrepancy),
  "see-notes": ({ of }, locale) => [{ text: seeNotesText(of, locale), toNotes: noteNumbers(of) }],
  field: ({ value }) => [{ text: value }],
  lines: ({ lines }, locale) => {
    const each = lines.map((line) => contentRuns(line, locale));
    return joined("; ", each);
  },
};

export function joined(between: string, parts: readonly (readonly Run[])[]): Run[] {
  return parts.flatMap((runs, index) => [...(index > 0 ? [{ text: between }] : []), ...runs]);
}

/** All that a note says. */
export function noteRuns(note: PageNote, locale: Locale): Run[] {
  const parts = noteParts(note, locale).map((part) =>
    part.map(({ text, italic, isFlag, lang, note: other }): Run => {
      if (other !== undefined) return { text, fill: "link", toNotes: [other] };
      if (isFlag) return { text, bold: true, fill: "flag" };
      return { text, lang, ...(italic && { italic }) };
    }),
  );
  return joined(" ", parts);
}
