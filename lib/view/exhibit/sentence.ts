import type { CitedFigure } from "../../cite/notebook";
import type { Dataset } from "../../domain/dataset";
import { eventNamed } from "../../domain/event";
import { type Figure, figure } from "../../domain/figure";
import { readingOf } from "../../domain/quantity";
import { parseReferencePeriod } from "../../domain/reference-period";
import type { Locale } from "../../domain/text";
import { quantitySentence } from "../../format/quantity";
import { formatPeriod, type PeriodPiece } from "../../format/reference-period";
import { publishedOf } from "../../store/published";
import { figureRow } from "../figure-row";
import type { PageDraft } from "../frame";

/** A sentence on its way to a page: words, numbers of figures with their markers, and dates. */
export type SentencePiece = { readonly words: string } | { readonly cited: CitedFigure } | PeriodPiece;

/**
 * The pieces of a sentence written as `In {2010} prisons held [F058] people`: `[id]` is the number of a figure,
 * `{period}` a reference period in EDTF. Cites the figures; call in reading order.
 *
 * @param others figures that the dataset does not publish: targets and values that an author entered
 */
export function sentencePieces(template: string, page: PageDraft, others: readonly Figure[] = []): SentencePiece[] {
  const find = (id: string) => publishedOf(page.dataset).figures.get(id) ?? others.find((other) => other.id === id);
  const pieces = piecesOf(template, page.dataset, page.locale).flatMap((piece): SentencePiece[] => {
    if (!("id" in piece)) return [piece];
    const found = find(piece.id);
    return [found ? { cited: asRead(figureRow(found, page).cited) } : { words: piece.id }];
  });
  return capitalised(pieces);
}

/** A sentence says the number that is read from words shown as printed elsewhere: “14 to 24 %”. */
function asRead(cited: CitedFigure): CitedFigure {
  const { quantity } = cited.figure;
  return quantity.shown ? { ...cited, figure: figure({ ...cited.figure, quantity: readingOf(quantity) }) } : cited;
}

/** The pieces of a template, figures by their ids. */
function piecesOf(template: string, { events }: Dataset, locale: Locale) {
  return template
    .split(/(\[[A-Za-z0-9-]+\]|\{[^}]+\})/)
    .filter((piece) => piece !== "")
    .flatMap((piece): ({ readonly words: string } | { readonly id: string } | PeriodPiece)[] => {
      const inner = piece.slice(1, -1);
      if (piece.startsWith("[")) return [{ id: inner }];
      const period = piece.startsWith("{") ? parseReferencePeriod(inner, (id) => eventNamed(events, id)) : undefined;
      return period ? formatPeriod(period, locale) : [{ words: piece }];
    });
}

/** A template as plain text, without citing its figures: what it will read like. */
export function templateText(template: string, dataset: Dataset, locale: Locale): string {
  return piecesOf(template, dataset, locale)
    .map((piece) => {
      if ("words" in piece) return piece.words;
      if (!("id" in piece)) return piece.text;
      const found = publishedOf(dataset).figures.get(piece.id);
      return found ? quantitySentence(readingOf(found.quantity), found.unit, locale) : piece.id;
    })
    .join("");
}

/** A sentence begins with a capital, be it of a word or of “since 2012”. */
function capitalised([first, ...others]: readonly SentencePiece[]): SentencePiece[] {
  if (!first) return [];
  const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  if ("cited" in first) return [first, ...others];
  return ["words" in first ? { words: upper(first.words) } : { ...first, text: upper(first.text) }, ...others];
}

/** The same sentence as plain text, numbers in words: “over 6,000”. */
export function sentenceText(pieces: readonly SentencePiece[], page: PageDraft): string {
  return plainSentence(pieces, page.locale);
}

/** The same for a sentence whose page is laid out already. */
export function plainSentence(pieces: readonly SentencePiece[], locale: Locale): string {
  return pieces
    .map((piece) => {
      if ("cited" in piece) return quantitySentence(piece.cited.figure.quantity, piece.cited.figure.unit, locale);
      return "words" in piece ? piece.words : piece.text;
    })
    .join("");
}

/** The figures whose numbers stand in a sentence. */
export function figuresIn(pieces: readonly SentencePiece[]): string[] {
  return pieces.flatMap((piece) => ("cited" in piece ? [piece.cited.figure.id] : []));
}
