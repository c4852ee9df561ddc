import type { Locale } from "@/lib/domain/text";
import { discrepancyWordsIn } from "@/lib/i18n/discrepancy-words";
import { tableWordsIn } from "@/lib/i18n/table-words";
import type { ExplorerFacts } from "@/lib/view/exhibit/explorer-facts";
import { notesIn, numbersIn, wordsIn } from "../lib/export/picture/pictures";

/** Where a number stands in a document. */
type Part = "heading" | "drawing" | "table" | "aside" | "text";

/** A number of a document, as a reader meets it. */
export interface SaidNumber {
  /** Empty where the format names no figures. */
  readonly id: string;
  readonly words: string;
  readonly note: number;
  /** True where the mark of a discrepancy follows. */
  readonly isMarked: boolean;
  readonly part: Part;
  /** Value, lowest, highest; empty where the format has no numbers for machines. */
  readonly ends: string;
}

/** What a document says: its numbers and its notes, each in reading order, and all its words. */
export interface Said {
  readonly numbers: readonly SaidNumber[];
  readonly notes: readonly (readonly [number: number, text: string])[];
  readonly text: string;
}

/** Words as every format has them: one space between them, no mark of direction. */
export function plain(text: string): string {
  return text.replaceAll("\u200E", "").replace(/\s+/g, " ").trim();
}

const partsByTag: readonly (readonly [tag: RegExp, part: Part])[] = [
  [/^<figcaption>/, "heading"],
  [/^<\/figcaption>/, "drawing"],
  [/^<details class="exhibit-table"/, "table"],
  [/^<div class="exhibit-aside"/, "aside"],
  [/^<\/figure>/, "text"],
];

const inHtml = new RegExp(
  [
    '<data ([^>]*data-figure="[^"]*"[^>]*)>(.*?)</data><a [^>]*href="#note-(\\d+)"',
    '<text (data-figure="[^"]*"[^>]*)>((?:(?!</text>).)*?)<a [^>]*href="#note-(\\d+)"',
    '<a class="differ"',
    '</?figcaption>|<details class="exhibit-table"|<div class="exhibit-aside"|</figure>',
  ].join("|"),
  "gs",
);

/** What a page, or a part of it, says. */
export function saidByHtml(html: string): Said {
  const numbers: SaidNumber[] = [];
  let part: Part = "text";
  for (const [tag, data, number, note, svg, drawn, drawnNote] of html.matchAll(inHtml)) {
    const attributes = data ?? svg;
    if (attributes !== undefined) {
      const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
      numbers.push({
        ...{ id: of("data-figure"), words: plain(wordsIn(number ?? drawn ?? "")), note: Number(note ?? drawnNote) },
        ...{ isMarked: false, part },
        ends: data === undefined ? "" : [of("value"), of("data-low"), of("data-high")].join(" "),
      });
    } else if (tag.startsWith("<a")) mark(numbers);
    else part = partsByTag.find(([pattern]) => pattern.test(tag))?.[1] ?? part;
  }
  const notes = html.matchAll(/<li id="note-(\d+)">(.*?)<span class="note-links">/gs);
  return {
    numbers,
    notes: Array.from(notes, ([, number, words = ""]) => [Number(number), plain(wordsIn(words))] as const),
    text: plain(wordsIn(html.replace(/<\/(?:li|p|td|th|h\d|div|caption)>/g, " "))),
  };
}

function mark(numbers: SaidNumber[]): void {
  const last = numbers.at(-1);
  if (last) numbers[numbers.length - 1] = { ...last, isMarked: true };
}

/** The parts of each note of a page that it says itself, without those that only lead to another note. */
export function ownPartsInHtml(html: string): (readonly [number: number, words: string])[] {
  const notes = html.matchAll(/<li id="note-(\d+)">(.*?)<span class="note-links">/gs);
  return Array.from(notes).flatMap(([, number, inner = ""]) =>
    inner
      .split('<span class="note-caveat">')
      .filter((part) => !part.includes('href="#note-'))
      .map((part) => [Number(number), plain(wordsIn(part))] as const),
  );
}

/** “Sources differ” and “The parts exceed the total”, before the values that do. */
export function discrepancyWords(locale: Locale): readonly string[] {
  const { differBecause, partsExceed } = discrepancyWordsIn(locale);
  return [differBecause(""), partsExceed("")].map((words) => words.replace(/[\s:]+$/, ""));
}

/** What a picture says; the numbers of its drawing are those in a text of their own. */
export function saidBySvg(svg: string): Said {
  const own = new Set(Array.from(svg.matchAll(/<text[^>]* data-figure="[^"]*"[^>]*>.*?<\/text>/gs), ([text]) => text));
  const marked = "≠";
  const texts = Array.from(svg.matchAll(/<text[^>]*>.*?<\/text>/gs), ([text]) => text);
  return {
    numbers: texts.flatMap((text) =>
      numbersIn(text, marked).map(({ id, text: words, note, isMarked }) => ({
        ...{ id, words: plain(words), note: Number(note), isMarked, ends: "" },
        part: own.has(text) ? ("drawing" as const) : ("text" as const),
      })),
    ),
    notes: [...notesIn(svg)].map(([number, text]) => [number, plain(text)] as const),
    text: plain(wordsIn(svg.replace(/<\/text>/g, " "))),
  };
}

/** A field with the number of a footnote, as a marker and in a sentence. */
const markerField =
  /<w:instrText[^>]*> NOTEREF note_(\d+) \\f \\h <\/w:instrText>.*?<w:fldChar w:fldCharType="end"\/>/gs;
const mentionField = /<w:instrText[^>]*> NOTEREF note_\d+ \\h <\/w:instrText>/g;
const inWord = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:footnoteReference w:id="(\d+)"\/>/g;

/** The numbers of a Word file in the order of its text, with its own numbers of notes. */
export function numbersInWord(documentXml: string, locale: Locale): SaidNumber[] {
  const xml = documentXml.replace(markerField, '<w:footnoteReference w:id="$1"/>').replace(mentionField, "");
  const marked = discrepancyWords(locale);
  const numbers: SaidNumber[] = [];
  let before = "";
  for (const [, text, note] of xml.matchAll(inWord)) {
    const words = plain(wordsIn(text ?? before));
    if (note === undefined) {
      if (marked.some((start) => words.startsWith(start))) mark(numbers);
      before = text ?? "";
    } else if (words !== "") {
      numbers.push({ id: "", words, note: Number(note), isMarked: false, part: "text", ends: "" });
      before = "";
    }
  }
  return numbers;
}

/** What the rows of a table of figures say. */
export function numbersInRows(rows: readonly Record<string, unknown>[], locale: Locale): SaidNumber[] {
  const columns = tableWordsIn(locale);
  const cell = (row: Record<string, unknown>, name: string) => String(row[name] ?? "");
  return rows.map((row) => ({
    id: cell(row, columns.figure),
    // A text that begins with a sign is defused in a CSV file.
    words: plain(cell(row, columns.shown).replace(/^'/, "")),
    note: Number(row[columns.note]),
    isMarked: cell(row, columns.disagrees) !== "",
    part: "table",
    ends: [columns.value, columns.low, columns.high].map((name) => cell(row, name).replace(/^\[.\]$/, "")).join(" "),
  }));
}

/** The numbers that a chart has while it is explored, with what its marks say of them. */
export function numbersInExplorer({ panels, notes }: ExplorerFacts) {
  return panels.flatMap(({ lines }) =>
    lines.flatMap(({ points }) =>
      points.map(({ id, value, mark: drawn, disagrees, note }) => ({
        ...{ id, words: plain(value), isMarked: disagrees, note: plain(notes[note] ?? "") },
        isSoft: drawn.kind === "to" && drawn.soft,
      })),
    ),
  );
}

/** What one list has and the other lacks, in either direction; where they have the same, whether the order is another. */
export function differences(one: readonly string[], other: readonly string[]): string[] {
  const lacking = (a: readonly string[], b: readonly string[], sign: string) => {
    const left = [...b];
    return a.flatMap((item) => {
      const place = left.indexOf(item);
      if (place < 0) return [`${sign} ${item}`];
      left.splice(place, 1);
      return [];
    });
  };
  const found = [...lacking(one, other, "lost:"), ...lacking(other, one, "added:")];
  if (found.length > 0) return found;
  const moved = one.findIndex((item, place) => item !== other[place]);
  return moved < 0 ? [] : [`moved: ${one[moved]}`];
}
