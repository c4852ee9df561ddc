import { Bookmark, BuilderElement, FootnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { PageNote } from "../../view/frame";

/** What a note says, in the document's own text; asked for once the whole document is laid out. */
export type NoteContent = (note: PageNote) => readonly ParagraphChild[];

/**
 * The notes of a document as real footnotes. The first place that leads to a note carries the footnote, later ones a
 * reference to it that follows when an author moves things. Word numbers footnotes in the order of the text, and so
 * does this: cite in reading order.
 */
export class Footnotes {
  readonly #notes: ReadonlyMap<number, PageNote>;
  /** Numbers in the document by the page's own. */
  readonly #numbers = new Map<number, number>();

  constructor(notes: readonly PageNote[]) {
    this.#notes = new Map(notes.map((note) => [note.number, note]));
  }

  /** True once a place leads to it. */
  has(note: number): boolean {
    return this.#numbers.has(note);
  }

  /** The marker of a note, by its number on the page. */
  marker(note: number): ParagraphChild[] {
    if (!this.#notes.has(note)) throw new RangeError(`note ${note} is cited, which the document lacks`);
    const known = this.#numbers.get(note);
    if (known !== undefined) return crossReference(known, marked);
    const number = this.#numbers.size + 1;
    this.#numbers.set(note, number);
    return [new Bookmark({ id: bookmarkOf(number), children: [new FootnoteReferenceRun(number)] })];
  }

  /** The number that a reader sees, in a sentence; undefined where no place leads to the note. */
  mention(note: number): ParagraphChild[] | undefined {
    const number = this.#numbers.get(note);
    return number === undefined ? undefined : crossReference(number, undefined);
  }

  /** Notes that no place leads to, and that others which it has refer to. */
  referredTo(): number[] {
    const found = new Set<number>();
    const wanted = [...this.#numbers.keys()];
    for (let note = wanted.pop(); note !== undefined; note = wanted.pop()) {
      for (const { number } of this.#notes.get(note)?.references ?? []) {
        if (this.#numbers.has(number) || found.has(number)) continue;
        found.add(number);
        wanted.push(number);
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  /** The footnotes themselves; call when every place is cited. */
  all(contentOf: NoteContent): Record<string, { readonly children: readonly Paragraph[] }> {
    return Object.fromEntries(
      [...this.#numbers].flatMap(([note, number]) => {
        const found = this.#notes.get(note);
        return found
          ? [[number, { children: [new Paragraph({ style: "FootnoteText", children: [...contentOf(found)] })] }]]
          : [];
      }),
    );
  }
}

/** The look of a marker; the style alone is lost on fields in some programs. */
const marked = { style: "FootnoteReference", superScript: true } as const;

function bookmarkOf(number: number): string {
  return `note_${number}`;
}

/** A field with the number of a footnote, which leads to it; shows the number before Word has worked it out. */
function crossReference(
  number: number,
  look: { readonly style: string; readonly superScript: true } | undefined,
): TextRun[] {
  const instruction = ` NOTEREF ${bookmarkOf(number)} ${look ? "\\f " : ""}\\h `;
  const parts = [
    fieldPart("begin"),
    new Instruction(instruction),
    fieldPart("separate"),
    String(number),
    fieldPart("end"),
  ];
  return parts.map((part) => new TextRun({ ...look, children: [part] }));
}

function fieldPart(type: "begin" | "separate" | "end") {
  return new BuilderElement<{ type: string }>({
    name: "w:fldChar",
    attributes: { type: { key: "w:fldCharType", value: type } },
  });
}

/** What Word is to work out. */
class Instruction extends BuilderElement<{ space: string }> {
  constructor(text: string) {
    super({ name: "w:instrText", attributes: { space: { key: "xml:space", value: "preserve" } } });
    this.root.push(text);
  }
}
