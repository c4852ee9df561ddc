import type { TextPiece } from "../cite/publication";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import type { PageNote } from "./frame";

/** A piece of a note: words, a word that warns, or a reference to another note. */
export interface NotePiece extends TextPiece {
  /** True for a word that warns. */
  readonly isFlag?: boolean;
  /** The note that the words lead to. */
  readonly note?: number;
}

/** A sentence of a note, or a few that belong together. */
export type NotePart = readonly NotePiece[];

/**
 * What a note says, in reading order: the computation, the places in the sources, the words printed there, doubts,
 * caveats, and references to notes that give a caveat already. A page, a picture, a table and a document all say this
 * and nothing else.
 */
export function noteParts({ text, caveats, references }: PageNote, locale: Locale): NotePart[] {
  const words = messagesIn(locale).notes;
  const { computation, citation, printed, doubts } = text;
  const flagged = (flag: string | undefined): NotePiece[] =>
    flag === undefined ? [] : [{ text: flag, isFlag: true }, { text: " " }];
  return [
    computation === undefined ? [] : [{ text: computation }],
    citation,
    printed.length === 0
      ? []
      : [
          { text: `${words.printedAs} ` },
          ...printed.flatMap(({ text: token, ...piece }, index): NotePiece[] => [
            ...(index > 0 ? [{ text: ", " }] : []),
            { ...piece, text: words.quoted(token) },
          ]),
          { text: "." },
        ],
    doubts.length === 0 ? [] : [{ text: doubts.join(" ") }],
    ...caveats.map((caveat): NotePart => [...flagged(caveat.flag), { text: caveat.text }]),
    ...references.map(
      ({ number, flag }): NotePart => [...flagged(flag), { text: words.seeNote(String(number)), note: number }],
    ),
  ].filter((part) => part.length > 0);
}

/** The same in one line. */
export function noteLine(note: PageNote, locale: Locale): string {
  return noteParts(note, locale)
    .map((part) => part.map(({ text }) => text).join(""))
    .join(" ");
}

/** All that a note says in one line, with no reference to another note: a row of a table is read by itself. */
export function wholeNoteLine(note: PageNote, locale: Locale): string {
  return noteLine({ ...note, caveats: note.text.caveats, references: [] }, locale);
}
