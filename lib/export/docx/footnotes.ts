import { Bookmark, BuilderElement, FootnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { PageNote } from "../../view/frame";

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

  /** The number of a note in the document, by its number on the page; undefined until a place leads to it. */
  numberOf(note: number): number | undefined {
    return this.#numbers.get(note);
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

  /** Notes in a sentence, as a reader sees them: “1, 3, 7–60”; those that no place leads to are left out. */
  mentions(notes: readonly number[], text: (words: string) => ParagraphChild): ParagraphChild[] {
    const numbers = [...new Set(notes.flatMap((note) => this.#numbers.get(note) ?? []))].sort((a, b) => a - b);
    return spansOf(numbers).flatMap(([first, last], place) => [
      ...(place > 0 ? [text(", ")] : []),
      ...crossReference(first),
      ...(last === first ? [] : [text(last === first + 1 ? ", " : "–"), ...crossReference(last)]),
    ]);
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

  /**
   * The footnotes themselves; call when every place is cited.
   *
   * @param contentOf what a note says, in the document's own text
   */
  all(contentOf: (note: PageNote) => ParagraphChild[]): Record<string, { readonly children: readonly Paragraph[] }> {
    return Object.fromEntries(
      [...this.#notes.values()].flatMap((note) => {
        const number = this.#numbers.get(note.number);
        if (number === undefined) return [];
        return [[number, { children: [new Paragraph({ style: "FootnoteText", children: contentOf(note) })] }]];
      }),
    );
  }
}

/** First and last of the numbers that follow each other without a gap. */
function spansOf(numbers: readonly number[]): [first: number, last: number][] {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const span = spans.at(-1);
    if (span?.[1] === number - 1) span[1] = number;
    else spans.push([number, number]);
  }
  return spans;
}

/** The look of a marker; the style alone is lost on fields in some programs. */
const marked = { style: "FootnoteReference", superScript: true } as const;

function bookmarkOf(number: number): string {
  return `note_${number}`;
}

/** A field with the number of a footnote, which leads to it; shows the number before Word has worked it out. */
function crossReference(number: number, look?: typeof marked): TextRun[] {
  const instruction = new Instruction(` NOTEREF ${bookmarkOf(number)} ${look ? "\\f " : ""}\\h `);
  const parts = [fieldPart("begin"), instruction, fieldPart("separate"), String(number), fieldPart("end")];
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
