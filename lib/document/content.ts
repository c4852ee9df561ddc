import type { CitedFigure, Discrepancy } from "../cite/cited-figure";
import type { TextPiece } from "../cite/publication";
import { type Figure, figure } from "../domain/figure";
import { readingOf } from "../domain/quantity";
import type { ReferencePeriod } from "../domain/reference-period";
import type { Locale } from "../domain/text";
import { quantitySentence, quantityText, unitWord } from "../format/quantity";
import { formatPeriod } from "../format/reference-period";
import { conventionsIn } from "../i18n/conventions";
import { reportWordsIn } from "../i18n/report-words";
import type { FigureRow } from "./figure-row";

/** A run of text as data: words, numbers with their notes, dates, links. Never markup. */
export type Content = readonly Inline[];

/** What of a run is no plain words, by its kind. */
export type Piece = Exclude<Inline, string>;
export type PieceOf<Kind extends Piece["kind"]> = Extract<Piece, { readonly kind: Kind }>;

/** How a run is set off. What each look is like is the renderer's to decide. */
export type Look =
  | "strong"
  | "details"
  | "nothing"
  | "flag"
  | "unit"
  | "amount"
  | "entered"
  | "certainty"
  | "via"
  | "year"
  | "event-date"
  | "plain"
  | "name"
  | "title"
  | "large-unit"
  | "code";

export type Inline =
  /** Words. Their digits are no statistic: names, locators, counts of the page itself. */
  | string
  /**
   * A number with the marker of its note: in signs (`> 6,000`), in words (“over 6,000”), or as a sentence reads it: the
   * number that is read from words shown as printed elsewhere.
   */
  | {
      readonly kind: "figure";
      readonly cited: CitedFigure;
      readonly as: "sign" | "words" | "reading";
      /** What a list says of it; a sentence has none. */
      readonly row?: FigureRow | undefined;
    }
  | { readonly kind: "time"; readonly text: string; readonly datetime: string }
  | {
      readonly kind: "link";
      readonly href: string;
      readonly content: Content;
      readonly look?:
        | "locator"
        | "place"
        | "button"
        | "caveat-subject"
        | "flag"
        | "hero-differ"
        | "address"
        | undefined;
      /** Its name where the words alone do not say where it leads. */
      readonly label?: string | undefined;
      /** Leads off the site. */
      readonly external?: boolean | undefined;
    }
  | { readonly kind: "styled"; readonly look: Look; readonly content: Content; readonly lang?: string | undefined }
  /** A sentence whose numbers belong to figures of the document, which it names. */
  | { readonly kind: "numbers"; readonly content: Content; readonly figures: readonly { readonly id: string }[] }
  /** That sources differ about the number before it. */
  | { readonly kind: "discrepancy"; readonly discrepancy: Discrepancy }
  /** The notes in which there is more, once they have numbers: “see notes 3, 5”. */
  | { readonly kind: "see-notes"; readonly of: readonly CitedFigure[] }
  /** What a reader types, where the document is on a page with the form of this id; elsewhere its value. */
  | {
      readonly kind: "field";
      readonly form: string;
      readonly name: string;
      /** What it is, for those who do not see where it is. */
      readonly label: string;
      readonly value: string;
      /** The id of the suggestions in the form. */
      readonly list: string;
    }
  /** One under another. */
  | {
      readonly kind: "lines";
      readonly lines: readonly Content[];
      readonly look?: "names" | "lines" | "links" | "work-figures" | undefined;
    };

/** A number of a list, with the marker of its note. */
export function number(row: FigureRow, as: "sign" | "words" = "sign"): NumberInline {
  return { kind: "figure", cited: row.cited, as, row };
}

/** A number of a list with its mark and the word of its unit, but for a unit that a column of its own gives already. */
export function amount(row: FigureRow, locale: Locale, unitGiven = ""): Content {
  const { quantity, unit } = row.cited.figure;
  const word = unitWord(quantity, unit, locale);
  // Per cent belongs to the number wherever it is.
  const isGiven = unit.measure !== "percent" && unit.other[locale] === unitGiven;
  return [number(row), ...mark(row), ...(word === "" || isGiven ? [] : [styled("unit", ` ${word}`)])];
}

/** Runs one under another; nothing where there is none. */
export function lines(of: readonly Content[], look?: LinesLook): Content {
  return of.length === 0 ? [] : [{ kind: "lines", lines: of, look }];
}

type LinesLook = PieceOf<"lines">["look"];

/** The notes of these figures, in order, each once. */
export function noteNumbers(cited: readonly CitedFigure[]): number[] {
  return [...new Set(cited.map(({ note }) => note))].sort((a, b) => a - b);
}

/** “see notes 3, 5” */
export function seeNotesText(of: readonly CitedFigure[], locale: Locale): string {
  return reportWordsIn(locale).reservations.seeNotes(noteNumbers(of).map(String));
}

export function link(href: string, ...content: Content): Inline {
  return { kind: "link", href, content };
}

/** A place in a source, which leads to the source. */
export function locatorLink(href: string, locator: string): Inline {
  return { kind: "link", href, content: [locator], look: "locator" };
}

/** A citation in pieces: titles in italics, words in another language marked. */
export function citation(pieces: readonly TextPiece[]): Content {
  return pieces.map(
    ({ text, italic, lang }): Inline =>
      italic || lang !== undefined ? { kind: "styled", look: italic ? "title" : "plain", content: [text], lang } : text,
  );
}

export function styled(look: Look, ...content: Content): Inline {
  return { kind: "styled", look, content };
}

/** Words in another language than the document's, where it is known. */
export function inLanguage(lang: string | undefined, ...content: Content): Inline {
  return { kind: "styled", look: "plain", content, lang };
}

/** A reference period in words and dates. */
export function period(of: ReferencePeriod, locale: Locale): Content {
  return formatPeriod(of, locale).map(({ text, datetime }) =>
    datetime === undefined ? text : { kind: "time", text, datetime },
  );
}

/** The mark of the first of these figures about which sources differ; nothing where they agree. */
export function mark(...rows: readonly (FigureRow | undefined)[]): Content {
  const discrepancy = rows.find((row) => row?.discrepancy !== undefined)?.discrepancy;
  return discrepancy ? [{ kind: "discrepancy", discrepancy }] : [];
}

/** The same with the mark of each number after its unit, as a page has it above. */
function marksAfterUnits(content: Content): Content {
  const isUnit = (inline?: Inline) => typeof inline === "object" && inline.kind === "styled" && inline.look === "unit";
  return content.flatMap((inline, index) => {
    const [before, after] = [content[index - 1], content[index + 1]];
    if (isMark(inline) && isUnit(after)) return [];
    return isUnit(inline) && isMark(before) ? [inline, before] : [inline];
  });
}

function isMark(inline: Inline | undefined): inline is Inline {
  return typeof inline === "object" && inline.kind === "discrepancy";
}

/** The figure as it is shown here. */
export function shownFigure({ cited: { figure: of }, as }: Pick<NumberInline, "cited" | "as">): Figure {
  return as === "reading" && of.quantity.shown ? figure({ ...of, quantity: readingOf(of.quantity) }) : of;
}

/** A number in a document: cited, and where it is in a list, the row of that list. */
export type NumberInline = PieceOf<"figure">;

/** Every number of a run, in reading order. */
export function numbersIn(content: Content): NumberInline[] {
  return content.flatMap((inline): NumberInline[] => {
    if (typeof inline === "string") return [];
    if (inline.kind === "figure") return [inline];
    if (inline.kind === "lines") return inline.lines.flatMap(numbersIn);
    return "content" in inline ? numbersIn(inline.content) : [];
  });
}

/**
 * A run for formats that have one line where a page has several: what a page sets on a line of its own is set off by a
 * sign from what is before it.
 *
 * @param beforeDetails what separates what is set in small from what it explains
 */
export function inOneLine(content: Content, locale: Locale, beforeDetails = " · "): Content {
  const line = marksAfterUnits(content);
  return line.flatMap((inline, index) => {
    const sign = signBetween(line[index - 1], inline, locale, beforeDetails);
    return sign === "" ? [inline] : [sign, inline];
  });
}

function signBetween(before: Inline | undefined, inline: Inline, locale: Locale, beforeDetails: string): string {
  const [previous, own] = [before && lineLook(before), lineLook(inline)];
  if (own === "details") return beforeDetails;
  if (before === undefined) return "";
  if (previous === "lines" || own === "lines") return "; ";
  if (own === "via") return " · ";
  if (previous !== "caveat-subject") return own === "caveat-subject" ? " " : "";
  return own === "caveat-subject" ? ", " : conventionsIn(locale).labelled("", "");
}

/** What has a line of its own on a page. */
function lineLook(inline: Inline): string | undefined {
  if (typeof inline === "string") return undefined;
  if (inline.kind === "lines") return "lines";
  return "look" in inline ? inline.look : undefined;
}

/** The same as plain text: numbers as they are shown, lines one under another. */
export function plainText(content: Content, locale: Locale): string {
  return marksAfterUnits(content)
    .map((inline) => (typeof inline === "string" ? inline : (plain[inline.kind] as Plain<Piece>)(inline, locale)))
    .join("");
}

type Plain<Of> = (inline: Of, locale: Locale) => string;

const plain: { readonly [Kind in Piece["kind"]]: Plain<PieceOf<Kind>> } = {
  figure: numberText,
  time: ({ text }) => text,
  link: ({ content }, locale) => plainText(content, locale),
  styled: ({ content }, locale) => plainText(content, locale),
  numbers: ({ content }, locale) => plainText(content, locale),
  discrepancy: ({ discrepancy }) => ` (${discrepancy.text})`,
  "see-notes": ({ of }, locale) => seeNotesText(of, locale),
  field: ({ value }) => value,
  lines: ({ lines }, locale) => lines.map((line) => plainText(line, locale)).join("\n"),
};

/** A number as it is shown here, in signs or in words. */
export function numberText(inline: Pick<NumberInline, "cited" | "as">, locale: Locale): string {
  const { quantity, unit } = shownFigure(inline);
  return (inline.as === "sign" ? quantityText : quantitySentence)(quantity, unit, locale);
}
