import { cite } from "../../cite/cited-figure";
import { type Content, type Inline, numbersIn, period, plainText } from "../../document/content";
import type { Dataset } from "../../domain/dataset";
import { eventNamed } from "../../domain/event";
import type { Figure } from "../../domain/figure";
import { readingOf } from "../../domain/quantity";
import { parseReferencePeriod } from "../../domain/reference-period";
import { capitalised, type Locale } from "../../domain/text";
import { quantitySentence } from "../../format/quantity";
import type { PageContext } from "../frame";

/**
 * The pieces of a sentence written as `In {2010} prisons held [F058] people`: `[id]` is the number of a figure,
 * `{period}` a reference period in EDTF.
 *
 * @param others figures that the dataset does not publish: targets and values that an author entered
 */
export function sentencePieces(template: string, page: PageContext, others: readonly Figure[] = []): Content {
  const find = (id: string) => page.published.figures.get(id) ?? others.find((other) => other.id === id);
  const pieces = piecesOf(template, page.dataset, page.locale).map((piece): Inline => {
    if (!isId(piece)) return piece;
    const found = find(piece.id);
    return found ? { kind: "figure", cited: cite(found), as: "reading" } : piece.id;
  });
  return begunWithCapital(pieces);
}

/** The pieces of a template, figures by their ids. */
function piecesOf(template: string, { events }: Dataset, locale: Locale) {
  return template
    .split(/(\[[A-Za-z0-9-]+\]|\{[^}]+\})/)
    .filter((piece) => piece !== "")
    .flatMap((piece): readonly (Inline | { readonly id: string })[] => {
      const inner = piece.slice(1, -1);
      if (piece.startsWith("[")) return [{ id: inner }];
      const found = piece.startsWith("{") ? parseReferencePeriod(inner, (id) => eventNamed(events, id)) : undefined;
      return found ? period(found, locale) : [piece];
    });
}

function isId(piece: Inline | { readonly id: string }): piece is { readonly id: string } {
  return typeof piece !== "string" && "id" in piece;
}

/** A template as plain text, without citing its figures: what it will read like. */
function templateText(template: string, { dataset, locale, published }: PageContext): string {
  return piecesOf(template, dataset, locale)
    .map((piece) => {
      if (!isId(piece)) return plainText([piece], locale);
      const found = published.figures.get(piece.id);
      return found ? quantitySentence(readingOf(found.quantity), found.unit, locale) : piece.id;
    })
    .join("");
}

/** A sentence begins with a capital, be it of a word or of “since 2012”. */
function begunWithCapital([first, ...others]: Content): Content {
  if (first === undefined) return [];
  if (typeof first === "string") return [capitalised(first), ...others];
  return [first.kind === "time" ? { ...first, text: capitalised(first.text) } : first, ...others];
}

/** The figures whose numbers are in a sentence. */
export function figuresIn(content: Content): string[] {
  return numbersIn(content).map(({ cited }) => cited.figure.id);
}

/** Words that a title has at most. */
export const mostTitleWords = 18;

/** Words that a name is cut to where a title would be too long: room is left for its times. */
const mostNameWords = 9;

/** The words of a text: what has a letter or a digit, between spaces. “6 000” and “12.4 %” are one each. */
export function countWords(text: string): number {
  return text
    .replaceAll("\u202F", "")
    .split(/[\s\u00A0]+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** True where the title that a template makes has not too many words. */
export function fits(template: string, page: PageContext): boolean {
  return countWords(templateText(template, page)) <= mostTitleWords;
}

/** A name as a title has it: without what is explained in brackets. */
export function titleName(name: string): string {
  const bare = name.replace(/\s*\([^()]*\)/g, "").trim();
  return bare === "" ? name : bare;
}

/** A name cut to its first words. */
export function cutName(name: string): string {
  return `${name.split(" ").slice(0, mostNameWords).join(" ")}…`;
}
