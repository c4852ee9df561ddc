import { ExternalHyperlink, type ParagraphChild, TextRun } from "docx";
import {
  type Content,
  type Inline,
  inOneLine,
  type Look,
  noteNumbers,
  seeNotesText,
  shownFigure,
} from "../../document/content";
import { isLocale, type Locale } from "../../domain/text";
import { quantitySentence, quantityText } from "../../format/quantity";
import { conventionsIn } from "../../i18n/conventions";
import { docxWordsIn } from "../../i18n/docx-words";
import type { Frame, PageNote } from "../../view/frame";
import { type NotePiece, noteParts } from "../../view/note-line";
import { xmlText } from "../xml-text";
import { Footnotes } from "./footnotes";

interface RunLook {
  readonly bold?: boolean | undefined;
  readonly italics?: boolean;
  /** Of the words, where it is not the document's. */
  readonly lang?: string | undefined;
  readonly style?: string;
}

const looks: Partial<Readonly<Record<Look, RunLook>>> = {
  strong: { bold: true },
  flag: { bold: true },
  name: { bold: true },
  title: { italics: true },
};

/** What is small under what it explains. */
const small: ReadonlySet<Look> = new Set(["details", "nothing", "entered"]);

/** A paragraph of a cell; `small` is under what it explains. */
export interface CellLine {
  readonly children: readonly ParagraphChild[];
  readonly small?: boolean;
}

/** The text of a document in one language: every run says its language, every number carries its marker. */
export class DocumentText {
  readonly locale: Locale;
  readonly footnotes: Footnotes;
  /** Before every path: “https://example.org”. */
  readonly #host: string;

  constructor({ locale, notes }: Frame, host: string) {
    this.locale = locale;
    this.footnotes = new Footnotes(notes);
    this.#host = host.replace(/\/+$/, "");
  }

  run(text: string, { lang = this.locale, ...look }: RunLook = {}): TextRun {
    const language = isLocale(lang) ? conventionsIn(lang).tag : lang;
    return new TextRun({ text: xmlText(text), language: { value: language }, ...look });
  }

  /** A run of text. What is set one under another is a line each in `lines`. */
  content(content: Content, look: RunLook = {}): ParagraphChild[] {
    return inOneLine(content, this.locale).flatMap((inline) => this.#inline(inline, look));
  }

  #inline(inline: Inline, look: RunLook): ParagraphChild[] {
    if (typeof inline === "string") return [this.run(inline, look)];
    switch (inline.kind) {
      case "figure": {
        const { quantity, unit } = shownFigure(inline);
        const words = (inline.as === "sign" ? quantityText : quantitySentence)(quantity, unit, this.locale);
        return [this.run(words, look), ...this.footnotes.marker(inline.cited.note)];
      }
      case "time":
        return [this.run(inline.text, look)];
      case "link":
        // A page of the site is spelled out: on paper nobody can follow a word.
        return [
          ...this.content(inline.content, look),
          ...(inline.look === "locator" ? [this.run(", "), this.address(inline.href)] : []),
        ];
      case "styled":
        return this.content(inline.content, { ...look, lang: inline.lang ?? look.lang, ...looks[inline.look] });
      case "numbers":
        return this.content(inline.content, look);
      case "discrepancy":
        return [this.run(` ${inline.discrepancy.text}`, look)];
      case "see-notes": {
        const [before = "", after = ""] = seeNotesText(inline.of, this.locale).split(/\d.*\d|\d/);
        return [this.run(before, look), ...this.mentions(noteNumbers(inline.of)), this.run(after, look)];
      }
      case "field":
        return [this.run(inline.value, look)];
      case "lines":
        return inline.lines.flatMap((line, index) => [
          ...(index > 0 ? [this.run("; ", look)] : []),
          ...this.content(line, look),
        ]);
    }
  }

  /** The lines of a cell: what is set one under another, and small what explains. */
  lines(content: Content, look: RunLook = {}): CellLine[] {
    const lines: CellLine[] = [];
    let run: Inline[] = [];
    const flush = () => {
      if (run.length > 0) lines.push({ children: this.content(run, look) });
      run = [];
    };
    for (const inline of content) {
      if (typeof inline !== "string" && inline.kind === "styled" && small.has(inline.look)) {
        flush();
        lines.push({ children: this.content(inline.content), small: true });
      } else if (typeof inline !== "string" && inline.kind === "lines") {
        flush();
        const own = inline.lines.flatMap((line) => this.lines(line, look));
        lines.push(...(inline.look === "lines" ? own.map((line) => ({ ...line, small: true })) : own));
      } else run.push(inline);
    }
    flush();
    return lines;
  }

  /** An address, spelled out where it stands. */
  address(path: string): ParagraphChild {
    const address = this.#host + path;
    return new ExternalHyperlink({ link: address, children: [this.run(address, { style: "Hyperlink" })] });
  }

  /** Markers of the notes that others refer to and that no number leads to, so that no reference is empty. */
  furtherNotes(): ParagraphChild[] {
    const markers = this.footnotes.referredTo().flatMap((note) => [this.run(" "), ...this.footnotes.marker(note)]);
    return markers.length > 0 ? [this.run(docxWordsIn(this.locale).furtherNotes), ...markers] : [];
  }

  /** The footnotes, once everything is laid out. */
  notes(): ReturnType<Footnotes["all"]> {
    return this.footnotes.all((note) => this.#note(note));
  }

  #note(note: PageNote): ParagraphChild[] {
    const said = noteParts(note, this.locale).flatMap((part) => [
      this.run(" "),
      ...part.flatMap((piece) => this.#piece(piece)),
    ]);
    const links = note.links.flatMap(({ href }) => [this.run(" "), this.address(href)]);
    return [...said, ...links];
  }

  /** The numbers that this document gives to notes, each a field that Word keeps right. */
  mentions(notes: readonly number[]): ParagraphChild[] {
    return this.footnotes.mentions(notes, (words) => this.run(words));
  }

  /** A piece of a note; where it names another note, by the number that this document gives it. */
  #piece({ text, as, note, lang }: NotePiece): ParagraphChild[] {
    const look = { lang, ...(as === "title" && { italics: true }), ...(as === "flag" && { bold: true }) };
    if (note === undefined) return [this.run(text, look)];
    const [before = "", after = ""] = text.split(String(note));
    return [this.run(before, look), ...this.mentions([note]), this.run(after, look)];
  }
}
