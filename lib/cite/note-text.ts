import { type Caveat, caveatPieces } from "../domain/caveat";
import { type Figure, leavesOf, placesOf } from "../domain/figure";
import type { NotComputed, NotComputedFact } from "../domain/not-computed";
import { readingOf } from "../domain/quantity";
import { type Citation, sourceLinks, wordsAddress } from "../domain/source";
import { joined, type Locale } from "../domain/text";
import { formatLocator, formatParagraphs } from "../format/locator";
import { quantitySentence } from "../format/quantity";
import { periodText } from "../format/reference-period";
import { derivationWordsIn } from "../i18n/derivation-words";
import { messagesIn } from "../i18n/messages";
import type { Note } from "./cited-figure";
import { computationText } from "./computation";
import { citeShort, foreignLanguage, readAtText, type TextPiece, withStop } from "./publication";

/** Finds a figure of the dataset by id, for caveats that name others. */
type FindFigure = (id: string) => Figure | undefined;

/** A caveat in a note: a word that says what it is, where it warns, and its text with the figures' numbers in it. */
export interface NoteCaveat {
  readonly flag?: string | undefined;
  readonly text: string;
}

/** What a note says, in reading order. */
export interface NoteText {
  /** Of a derived figure: how it was computed, in words and numbers. Of what was assumed or entered: by whom. */
  readonly computation?: string | undefined;
  /** Every place in a source that the figure rests on. */
  readonly citation: readonly TextPiece[];
  /** The words printed in the sources, each in the source's language. */
  readonly printed: readonly TextPiece[];
  readonly doubts: readonly string[];
  readonly caveats: readonly NoteCaveat[];
}

/** The words of a note. Notes hold numbers as text: a reader has come from the figure itself. */
export function noteText(note: Note, locale: Locale, findFigure: FindFigure): NoteText {
  const [figure] = note.figures;
  if (!figure) throw new RangeError(`note ${note.number} has no figure`);
  return {
    computation: computationText(figure, locale),
    citation: placesOf(figure).flatMap((citation, index) => [
      ...(index > 0 ? [{ text: " " }] : []),
      ...citationText(citation, locale),
    ]),
    printed: eachOnce(note.figures.flatMap(leavesOf).flatMap((leaf) => tokenOf(leaf, locale))),
    doubts: doubtsOf(figure, locale),
    caveats: figure.caveats.map((caveat) => noteCaveat(caveat, locale, findFigure)),
  };
}

function tokenOf({ provenance }: Figure, locale: Locale): TextPiece[] {
  if (provenance.kind !== "read") return [];
  const { printed, source } = provenance.citation;
  return [{ text: printed, lang: foreignLanguage(source, locale) }];
}

function eachOnce(pieces: readonly TextPiece[]): TextPiece[] {
  return [...new Map(pieces.map((piece) => [piece.text, piece])).values()];
}

/** The source chain: what we read, where in it and in which copy, then whom it cites, nearest first. */
export function citationText(citation: Citation, locale: Locale): TextPiece[] {
  const { citing, whichCites, noEntry } = messagesIn(locale).notes;
  const chain = citation.via.flatMap((source, index): TextPiece[] => [
    { text: `, ${index === 0 ? citing : whichCites} ` },
    ...citeShort(source, locale, sourceLinks(source)[0]),
    ...(source.custom?.entry === "none" ? [{ text: ` (${noEntry})` }] : []),
  ]);
  const locator = formatLocator(citation.locator, locale);
  const link = wordsAddress(citation);
  return withStop([
    ...citeShort(citation.source, locale, sourceLinks(citation.source)[0]),
    ...(link ? [{ text: ", " }, { text: locator, link }] : [{ text: `, ${locator}` }]),
    ...readAtText(citation.source, locale),
    ...chain,
  ]);
}

/** A caveat with the figures it names written out in words. */
export function noteCaveat(caveat: Caveat, locale: Locale, findFigure: FindFigure): NoteCaveat {
  const words = messagesIn(locale).notes;
  const text = caveatPieces(caveat.text[locale])
    .map((piece) => {
      if ("words" in piece) return formatParagraphs(piece.words, locale);
      const figure = findFigure(piece.figure);
      return figure ? quantitySentence(figure.quantity, figure.unit, locale) : piece.figure;
    })
    .join("");
  return { flag: caveat.kind === "ambiguity" ? words.ambiguous : undefined, text };
}

function doubtsOf({ quantity, unit, period, target }: Figure, locale: Locale): string[] {
  const messages = messagesIn(locale);
  const words = messages.notes;
  const isMissing = quantity.kind === "missing";
  return [
    !isMissing && quantity.shown ? words.readingUsed(quantitySentence(readingOf(quantity), unit, locale)) : "",
    target ? words.target(messages.figure.targetType[target.type]) : "",
    target?.reading === "assumed" ? words.assumed : "",
    period.kind === "undated" && !target && !isMissing ? words.undated : "",
    words.statuses[quantity.status],
  ].filter((doubt) => doubt !== "");
}

/** Why there is no number, in one or two plain sentences; figures that a caveat names are in it in words. */
export function notComputedText(
  { reason, inputs }: Pick<NotComputed, "reason" | "inputs">,
  locale: Locale,
  findFigure: FindFigure,
): string {
  const find: FindFigure = (id) => inputs.find((input) => input.id === id) ?? findFigure(id);
  const facts = reason.facts.map((fact) => factText(fact, locale, find));
  return derivationWordsIn(locale).reasons[reason.code](facts);
}

function factText(fact: NotComputedFact, locale: Locale, findFigure: FindFigure): string {
  if ("period" in fact) return periodText(fact.period, locale);
  if ("id" in fact) return subjectText(findFigure(fact.id), locale) ?? fact.id;
  return noteCaveat({ id: "", kind: "caveat", text: fact.text }, locale, findFigure).text;
}

/** What a figure is about, without its number: “Personnel, Royal Guard, women”. */
function subjectText(figure: Figure | undefined, locale: Locale): string | undefined {
  if (!figure) return undefined;
  const { indicator, entities, sex, target } = figure;
  const sexes = messagesIn(locale).sexes;
  const names = target ? [] : entities.map(({ name }) => name[locale]);
  const parts = [indicator.name[locale], ...names, sex === "F" || sex === "M" ? sexes[sex] : ""];
  return joined(new Set(parts));
}
