import { ExternalHyperlink, type ParagraphChild, TextRun } from "docx";
import type { Content, Inline, Look } from "../../document/content";
import { isLocale, type Locale } from "../../domain/text";
import { conventionsIn } from "../../i18n/conventions";
import { exportWordsIn } from "../../i18n/export-words";
import type { Frame, PageNote } from "../../view/frame";
import { contentRuns, noteRuns, type Run } from "../text/runs";
import { xmlText } from "../xml-text";
import { Footnotes } from "./footnotes";

interface RunLook {
  readonly bold?: boolean | undefined;
  readonly italics?: boolean | undefined;
  /** Of the words, where it is not the document's. */
  readonly lang?: string | undefined;
  readonly style?: string;
}

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
  content(content: Content, isBold?: boolean): ParagraphChild[] {
    return contentRuns(content, this.locale).flatMap((run) => this.#run(run, isBold));
  }

  #run({ text, bold, italic, lang, note, toNotes, inWords, address }: Run, isBold?: boolean): ParagraphChild[] {
    if (note !== undefined) return this.footnotes.marker(note);
    const look = { lang, bold: bold ?? isBold, italics: italic };
    if (toNotes) {
      const [before = "", after = ""] = text.split(/\d.*\d|\d/);
      return [this.run(before, look), ...this.mentions(toNotes), this.run(after, look)];
    }
    // A page of the site is spelled out: on paper nobody can follow a word.
    const spelledOut = address === undefined ? [] : [this.run(", "), this.address(address)];
    return [this.run(inWords ?? text, look), ...spelledOut];
  }

  /** The lines of a cell: what is set one under another, and small what explains. */
  lines(content: Content, isBold?: boolean): CellLine[] {
    const lines: CellLine[] = [];
    let run: Inline[] = [];
    const flush = () => {
      if (run.length > 0) lines.push({ children: this.content(run, isBold) });
      run = [];
    };
    for (const inline of content) {
      if (typeof inline !== "string" && inline.kind === "styled" && small.has(inline.look)) {
        flush();
        lines.push({ children: this.content(inline.content), small: true });
      } else if (typeof inline !== "string" && inline.kind === "lines") {
        flush();
        const own = inline.lines.flatMap((line) => this.lines(line, isBold));
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
    return markers.length > 0 ? [this.run(exportWordsIn(this.locale).docx.furtherNotes), ...markers] : [];
  }

  /** The footnotes, once everything is laid out. */
  notes(): ReturnType<Footnotes["all"]> {
    return this.footnotes.all((note) => this.#note(note));
  }

  #note(note: PageNote): ParagraphChild[] {
    const said = noteRuns(note, this.locale).flatMap((run) => this.#run(run));
    const links = note.links.flatMap(({ href }) => [this.run(" "), this.address(href)]);
    return [this.run(" "), ...said, ...links];
  }

  /** The numbers that this document gives to notes, each a field that Word keeps right. */
  mentions(notes: readonly number[]): ParagraphChild[] {
    return this.footnotes.mentions(notes, (words) => this.run(words));
  }
}
