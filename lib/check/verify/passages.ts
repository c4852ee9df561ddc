import { printedNumbers } from "../../domain/printed-number";

/** A paragraph or a footnote of a source's text, with the locator that leads to it. */
export interface Passage {
  readonly locator: string;
  readonly text: string;
}

/**
 * The paragraphs and footnotes of a text. Its conventions:
 *
 * - A heading begins with `#`, or is a line of its own wholly in italics or bold, and carries a number: `## 4. Title`,
 *   `### **4.2 Title**`, `*iii. Title*`. Figures and capitals number a section (`§4`), small letters and small roman
 *   numerals a part of the section before them (`§4.iii`); how many `#` there are says nothing. A heading that begins
 *   with `#` and has no number begins no section.
 * - A blank line ends a paragraph, unless the sentence goes on after it, as at a page break: the text before it does
 *   not end a sentence (a closing bracket after the full stop is no matter), or the text after it begins in lower case.
 * - Each item of a list is a paragraph. A rule (`---`) and a picture count for nothing.
 * - A footnote begins a line with its mark: `<sup>7</sup>Text` or `[^7]: Text`. Paragraphs are counted on behind it.
 */
export function passagesOf(text: string): Passage[] {
  const reader = new PassageReader();
  for (const line of text.split(/\r\n|[\n\r\f]/)) reader.line(line);
  return reader.passages();
}

const rulePattern = /^\s*(?:[-*_]\s*){3,}$/;
const picturePattern = /^\s*!\[[^\]]*\]\([^)]*\)\s*$/;
const hashPattern = /^\s{0,3}#{1,6}\s/;
const emphasisPattern = /^\s*(\*{1,3}|_{1,3})[^*_].*\1\s*$/;
const itemPattern = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
const footnotePattern = /^\s*(?:<sup>\s*(\d+)\s*<\/sup>|\[\^(\d+)\]:)/i;
const labelPattern = /^(?:(\d+(?:\.\d+)+)[.)]?|([A-Z]|[IVXLC]+|\d+|[a-z]|[ivxlc]+)[.)])\s+\S/;

interface Chunk {
  readonly locator: string;
  raw: string;
}

class PassageReader {
  readonly #chunks: Chunk[] = [];
  #section = "";
  #part = "";
  #paragraphs = 0;
  /** What the next line may continue, and the last paragraph of the running text behind a footnote. */
  #open: Chunk | undefined;
  #body: Chunk | undefined;
  #afterBlank = true;

  passages(): Passage[] {
    return this.#chunks.map(({ locator, raw }) => ({ locator, text: plainText(raw) }));
  }

  line(line: string): void {
    const footnote = footnotePattern.exec(line);
    if (line.trim() === "" || rulePattern.test(line) || picturePattern.test(line)) this.#afterBlank = true;
    else if (hashPattern.test(line)) this.#heading(line.replace(hashPattern, ""));
    else if (emphasisPattern.test(line) && labelPattern.test(plainText(line))) this.#heading(line);
    else if (footnote) this.#add(`footnote ${footnote[1] ?? footnote[2]}`, line.slice(footnote[0].length));
    else if (itemPattern.test(line)) this.#paragraph(line.replace(itemPattern, ""));
    else this.#words(line);
  }

  #heading(line: string): void {
    const [, compound, simple] = labelPattern.exec(plainText(line)) ?? [];
    const label = compound ?? simple;
    this.#open = this.#body = undefined;
    this.#afterBlank = true;
    if (label === undefined) return;
    if (/^[a-z]/.test(label)) this.#part = label;
    else [this.#section, this.#part] = [label, ""];
    this.#paragraphs = 0;
  }

  #words(line: string): void {
    const continued = this.#afterBlank ? this.#unfinished(line) : this.#open;
    if (!continued) {
      this.#paragraph(line);
      return;
    }
    continued.raw += ` ${line}`;
    this.#open = continued;
    this.#afterBlank = false;
  }

  /** The chunk whose sentence goes on with a line, over a blank line: a footnote, or the text that it interrupted. */
  #unfinished(line: string): Chunk | undefined {
    const unfinished = [this.#open, this.#body].find((chunk) => chunk && !endsSentence(plainText(chunk.raw)));
    return unfinished ?? (/^["'«([]*\p{Ll}/u.test(plainText(line)) ? (this.#body ?? this.#open) : undefined);
  }

  #paragraph(raw: string): void {
    this.#paragraphs += 1;
    const section = [this.#section, this.#part].filter((label) => label !== "").join(".");
    this.#add(`${section === "" ? "" : `§${section} `}¶${this.#paragraphs}`, raw);
    this.#body = this.#open;
  }

  #add(locator: string, raw: string): void {
    this.#open = { locator, raw };
    this.#chunks.push(this.#open);
    this.#afterBlank = false;
  }
}

function endsSentence(text: string): boolean {
  const end = /[.!?:;…]["'»)\]\s]*$/;
  return end.test(text) || end.test(text.replace(/\s*\([^()]*\)\s*$/, ""));
}

const quotes: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛`´]/g, "'"],
  [/[“”„]/g, '"'],
];

const entities: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;/g, "\u00A0"],
  [/&lt;/g, "<"],
  [/&gt;/g, ">"],
  [/&amp;/g, "&"],
];

const markup: readonly (readonly [RegExp, string])[] = [
  // Footnote marks: `<sup>12</sup>`, `[^12]`. Other superscripts ("16<sup>th</sup>") are words and stay.
  [/<sup>\s*\d+\s*<\/sup>/gi, ""],
  [/\[\^[^\]\s]+\]:?/g, ""],
  [/!\[[^\]]*\]\([^)]*\)/g, ""],
  [/\[([^\]]*)\]\([^)]*\)/g, "$1"],
  [/<\/?[a-z][^<>]*>/gi, ""],
  [/\*+/g, ""],
  [/(?<!\w)_+|_+(?!\w)/g, ""],
];

/**
 * A text as a reader sees it: markup and footnote marks taken out, quotation marks and white space made one. A
 * no-break space inside a number stays one (U+202F), because there it belongs to the number.
 */
function plainText(text: string): string {
  const replacements = [...markup, ...entities, ...quotes];
  const words = replacements.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
  return words
    .replace(/(?<=\d)[\u00A0\u202F](?=\d)/g, "\u202F")
    .replace(/[^\S\u202F]+/g, " ")
    .trim();
}

const paragraphLocator =
  /^(?:§\s*([\p{L}\d]+(?:\.[\p{L}\d]+)*)\s*,?\s*)?(?:¶|para\.|par\.|paragraph|paragraphe)\s*(\d+)$/iu;
const footnoteLocator = /^(?:footnote|note|note de bas de page)\s+(\d+)$/i;

/**
 * A locator in the form that passages carry (`§4.ii ¶2`, `¶3`, `footnote 12`), or undefined where it has another form,
 * such as a page or a cell of a sheet.
 */
export function passageLocator(locator: string): string | undefined {
  const text = locator.trim();
  const footnote = footnoteLocator.exec(text)?.[1];
  if (footnote !== undefined) return `footnote ${Number(footnote)}`;
  const [, section, paragraph] = paragraphLocator.exec(text) ?? [];
  if (paragraph === undefined) return undefined;
  return `${section === undefined ? "" : `§${section} `}¶${Number(paragraph)}`;
}

/** Where a token is in a passage: from its first character to behind its last. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where a passage prints a token, letter for letter: white space and markup are no matter, but a token
 * never begins or ends inside a word, a number ("3,000" in "13,000"; "2" in "2 million"), or a range ("40%" in "30-40%").
 */
export function occurrencesOf(printed: string, passage: string): Occurrence[] {
  const token = plainText(printed);
  if (token === "") return [];
  const matches = Array.from(passage.matchAll(literal(token)), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  if (matches.length === 0) return [];
  // Spaces that a reader can take for separators of thousands join numbers only where they are no-break spaces.
  const numbers = printedNumbers(passage.replace(/(?<=\d) (?=\d)/g, ";"));
  const isInside = (index: number) => numbers.some(({ start, end }) => start < index && index < end);
  return matches
    .filter(({ start, end }) => !isInside(start) && !isInside(end))
    .filter((occurrence) => !cutsRange(passage, occurrence));
}

/** The passages that print a token. */
export function placesOf(printed: string, passages: readonly Passage[]): string[] {
  return passages.filter(({ text }) => occurrencesOf(printed, text).length > 0).map(({ locator }) => locator);
}

function literal(token: string): RegExp {
  const escaped = token.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[ \u202F]/g, "[ \\u202F]");
  const before = /^[\p{L}\d]/u.test(token) ? "(?<![\\p{L}\\d])" : "";
  const after = /[\p{L}\d]$/u.test(token) ? "(?![\\p{L}\\d])" : "";
  return new RegExp(before + escaped + after, "gu");
}

/** True where a dash or a slash beside the token joins its number to another one. */
function cutsRange(passage: string, { start, end }: Occurrence): boolean {
  const [token, before, after] = [passage.slice(start, end), passage.slice(0, start), passage.slice(end)];
  const isCutBefore = /^\d/.test(token) && /\d\s?%?\s?[-–—/]\s?$/.test(before);
  const isCutAfter = /[\d%]$/.test(token) && /^\s?%?\s?[-–—/]\s?\d/.test(after);
  return isCutBefore || isCutAfter;
}
