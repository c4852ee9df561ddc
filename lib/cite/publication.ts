import { type OutsideLink, type Source, sourceLinks, sourceTitle } from "../domain/source";
import { capitalised, type Locale } from "../domain/text";
import { formatDate } from "../format/reference-period";
import { citeWordsIn } from "../i18n/cite-words";
import { messagesIn } from "../i18n/messages";

/** A piece of text on its way to a page: words, set in italics or linked where that is meant. */
export interface TextPiece {
  readonly text: string;
  readonly italic?: boolean | undefined;
  readonly link?: OutsideLink | undefined;
  /** The language of the words, where it is known and not the page's. */
  readonly lang?: string | undefined;
}

/** The language of a source's own words, where it is known and not the page's. */
export function foreignLanguage({ language }: Source, locale: Locale): string | undefined {
  return language?.split("-")[0] === locale ? undefined : language;
}

/** The same of its title; a title of ours is in the page's language. */
export function titleLanguage(source: Source, locale: Locale): string | undefined {
  const title = sourceTitle(source, locale);
  return title !== source.title || isDescribed(title) ? undefined : foreignLanguage(source, locale);
}

/** Who produced it: the authors' names, the publisher, or nobody. */
export function sourceAuthors({ author = [], publisher = "", custom }: Source, locale: Locale): string {
  const translated = custom?.authors?.[locale];
  const names = translated ?? author.map((name) => ("literal" in name ? name.literal : name.family));
  return names.length > 0 ? names.join(", ") : publisher;
}

/** “, read at danilofreire/prisonbrief (GitHub)”, where a copy of the publication was read; else nothing. */
export function readAtText({ custom }: Source, locale: Locale): TextPiece[] {
  return custom?.readAt ? [{ text: `, ${citeWordsIn(locale).readAt} ${custom.readAt.title}` }] : [];
}

/** Who gives a figure, in a word or two: the producer of the source, else its title. */
export function producerName(source: Source, locale: Locale): string {
  return sourceAuthors(source, locale) || (source["title-short"] ?? sourceTitle(source, locale));
}

/** The year of issue, or “n.d.” where the publication prints none. One rule for every citation. */
export function sourceYear(source: Source, locale: Locale): string {
  const year = source.issued?.["date-parts"][0]?.[0];
  return year === undefined ? messagesIn(locale).publication.noDate : String(year);
}

/** As a note names it: “ISSAT, *Background Note on SSR*, n.d.”; the title alone where no author is known; the title linked if asked. */
export function citeShort(source: Source, locale: Locale, link?: OutsideLink): TextPiece[] {
  const title = source["title-short"] ?? sourceTitle(source, locale);
  return [...authorAndTitle(source, title, locale, link), { text: `, ${sourceYear(source, locale)}` }];
}

/** The same as plain text. */
export function citeShortText(source: Source, locale: Locale): string {
  return piecesText(citeShort(source, locale));
}

/** Pieces as plain text. */
export function piecesText(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** Pieces with a full stop, which “n.d.” brings along. */
export function withStop(pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.at(-1)?.text.endsWith(".") ? [...pieces] : [...pieces, { text: "." }];
}

/** The full reference in Muster's house style: authors, title, publisher, number, date. */
export function citeFull(source: Source, locale: Locale): TextPiece[] {
  const authors = sourceAuthors(source, locale);
  const rest = [
    source.publisher !== authors ? source.publisher : undefined,
    source.number === undefined ? undefined : String(source.number),
    issuedText(source, locale),
  ].filter((part) => part !== undefined);
  return [...authorAndTitle(source, sourceTitle(source, locale), locale), { text: `, ${rest.join(", ")}` }];
}

/** A title that names its author itself needs no second naming. */
function authorAndTitle(source: Source, title: string, locale: Locale, link?: OutsideLink): TextPiece[] {
  const authors = sourceAuthors(source, locale);
  const named = authors === "" || title.startsWith(authors);
  const lang = title === source["title-short"] ? foreignLanguage(source, locale) : titleLanguage(source, locale);
  return [...(named ? [] : [{ text: `${authors}, ` }]), { text: title, italic: !isDescribed(title), lang, link }];
}

/** The day we read it, `YYYY-MM-DD`, where the dataset says so. */
export function accessedOn(source: Source): string | undefined {
  const parts = source.accessed?.["date-parts"][0];
  return parts && isoDate(parts);
}

/** A title in square brackets is our description of an untitled thing, not its title. */
function isDescribed(title: string): boolean {
  return title.startsWith("[");
}

function issuedText(source: Source, locale: Locale): string {
  const parts = source.issued?.["date-parts"][0];
  return parts ? formatDate(isoDate(parts), locale) : messagesIn(locale).publication.noDate;
}

function isoDate(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}

/** An entry of a bibliography, as CSL-JSON has it. */
export type CslItem = Source & {
  readonly version?: string;
  readonly note?: string;
  readonly "container-title"?: string;
};

/**
 * A publication as reference managers read it: whole, but for what Muster alone knows of it. The copy that was read is a
 * note, and lends its address where the publication has none.
 */
export function publicationItem(source: Source, locale: Locale): CslItem {
  const { custom, ...item } = source;
  const [link] = sourceLinks(source);
  const authors = custom?.authors?.[locale];
  const readAt = custom?.readAt && `${citeWordsIn(locale).readAt} ${custom.readAt.title}, ${custom.readAt.URL}`;
  return {
    ...item,
    title: sourceTitle(source, locale),
    ...(authors && { author: authors.map((literal) => ({ literal })) }),
    ...(link && { URL: link.href }),
    ...(readAt !== undefined && { note: capitalised(readAt) }),
  };
}
