import type { Discrepancy, OtherStatements, Side, Term } from "../domain/discrepancy";
import { type Figure, leavesOf } from "../domain/figure";
import { type Interval, intersection } from "../domain/interval";
import type { Quantity } from "../domain/quantity";
import { capitalised, joined, type Locale, shortName } from "../domain/text";
import type { Unit } from "../domain/unit";
import { quantitySentence, unitWordSpoken } from "../format/quantity";
import { formatDate, periodText } from "../format/reference-period";
import { conventionsIn } from "../i18n/conventions";
import { discrepancyWordsIn } from "../i18n/discrepancy-words";
import { messagesIn } from "../i18n/messages";
import { computationText } from "./computation";
import type { NoteCaveat } from "./note-text";
import { producerName } from "./publication";

/** What a reader learns of a discrepancy. */
interface DiscrepancyText {
  readonly title: string;
  /** In one line: what each statement comes to, how, and by whom. */
  readonly arithmetic: string;
  /** What may lie behind it, in plain words. */
  readonly reasons: string;
}

export function discrepancyText(discrepancy: Discrepancy, locale: Locale): DiscrepancyText {
  const { kind, sides } = discrepancy;
  const words = discrepancyWordsIn(locale);
  return {
    title: words.title[kind](subjectText(discrepancy, locale), sides.length),
    arithmetic: capitalised(arithmeticText(discrepancy, locale)),
    reasons: words.reasons[kind],
  };
}

/**
 * What cannot hold together with a figure, with who says it: “8.8 % (World Bank)”; not what agrees with it and differs from
 * a third. Where the figure is on every side, as a total is that its own share exceeds, the whole arithmetic.
 */
export function rivalText(discrepancy: Discrepancy, figure: Pick<Figure, "id">, locale: Locale): string {
  const { kind, sides } = discrepancy;
  const isOn = ({ figures, computed }: Side) =>
    computed?.id === figure.id || figures.some(({ id }) => id === figure.id);
  const own = sides.filter(isOn);
  const rivals = sides.filter((side) => !isOn(side) && own.some((each) => excludeEachOther(each, side)));
  if (kind === "total-against-parts" || rivals.length === 0) {
    return arithmeticText(discrepancy, locale).replace(/\.$/, "");
  }
  return rivals.map((side) => sideText(side, locale)).join(conventionsIn(locale).semicolon);
}

/** The same as a sentence without its stop: “Sources differ: 8.8 % (World Bank)”. One source may also be at odds with itself. */
export function differText(discrepancy: Discrepancy, figure: Pick<Figure, "id">, locale: Locale): string {
  const words = discrepancyWordsIn(locale);
  const rivals = rivalText(discrepancy, figure, locale);
  return discrepancy.kind === "total-against-parts" ? words.partsExceed(rivals) : words.differBecause(rivals);
}

function excludeEachOther(a: Side, b: Side): boolean {
  return intersection(a.hard, b.hard) === undefined && intersection(a.wide, b.wide) === undefined;
}

/** What it is about, with the sex where people are counted by it, and with the time. */
function subjectText({ kind, subject, sides }: Discrepancy, locale: Locale): string {
  const [sex, ...others] = new Set(sides.map((side) => leading(side).sex));
  const isOfOneSex = others.length === 0 && (sex === "F" || sex === "M");
  const isOfPeople = kind !== "total-against-parts" && sides.every(({ unit }) => unit.measure === "count");
  const periods = kind === "two-values" ? [...new Set(sides.flatMap((side) => periodOf(side, locale)))] : [];
  return joined([
    ...subject.map((name) => shortName(name[locale])),
    isOfPeople && isOfOneSex ? messagesIn(locale).sexes[sex] : "",
    ...(periods.length === 1 ? periods : []),
  ]);
}

/** The figure that says when and of whom a side is. */
function leading({ computed, figures }: Side): Figure {
  return computed ?? figures[0];
}

function periodOf(side: Side, locale: Locale): string[] {
  const { period, target } = leading(side);
  const time = target ? target.due : period;
  return time ? [periodText(time, locale)] : [];
}

function arithmeticText({ sides, ifOneWhole }: Discrepancy, locale: Locale): string {
  const words = discrepancyWordsIn(locale);
  const text = `${words.against(sides.map((side) => sideText(side, locale)))}.`;
  return ifOneWhole ? `${words.ifOneWhole}${text}` : text;
}

/** What a side comes to, how, and who says so. */
function sideText(side: Side, locale: Locale): string {
  const producers = new Set(side.figures.flatMap(leavesOf).map((figure) => producerOf(figure, locale)));
  return `${sideAmount(side, locale)} (${[...producers].join(conventionsIn(locale).semicolon)})`;
}

function producerOf({ provenance }: Figure, locale: Locale): string {
  return provenance.kind === "read" ? producerName(provenance.citation.source, locale) : "";
}

function sideAmount({ computed, terms, unit, figures, hard }: Side, locale: Locale): string {
  if (terms) {
    const total = computed ? amountOf(computed, locale) : intervalText(hard, unit, locale);
    const inBrackets = (term: Term) => "share" in term && terms.length > 1;
    const texts = terms.map((term) => (inBrackets(term) ? `(${termText(term, locale)})` : termText(term, locale)));
    return `${texts.join(" + ")} = ${total}`;
  }
  if (!computed) return amountOf(figures[0], locale);
  const computation = computationText(computed, locale)?.replace(/\.$/, "") ?? "";
  return `${computation} = ${amountOf(computed, locale)}`;
}

function termText(term: Term, locale: Locale): string {
  if ("figure" in term) return numberText(term.figure, locale);
  return discrepancyWordsIn(locale).shareOf(numberText(term.share, locale), numberText(term.of, locale));
}

function numberText({ quantity, unit }: Pick<Figure, "quantity" | "unit">, locale: Locale): string {
  return quantitySentence(quantity, unit, locale);
}

/** A quantity in words with its unit. */
function amountOf({ quantity, unit }: Pick<Figure, "quantity" | "unit">, locale: Locale): string {
  const number = quantitySentence(quantity, unit, locale);
  // “% of capacity” adds to the sign; “per cent” would repeat it.
  const isSaid = unit.measure === "percent" && !unit.other[locale].startsWith("%");
  return joined([number, isSaid ? "" : unitWordSpoken(quantity, unit, locale)], " ");
}

/** An interval in words, its ends rounded outward to whole numbers. */
function intervalText({ low, high }: Interval, unit: Unit, locale: Locale): string {
  return amountOf({ quantity: quantityOf(Math.floor(low), Math.ceil(high)), unit }, locale);
}

function quantityOf(low: number, high: number): Quantity {
  const shown = { status: "A", decimals: 0 } as const;
  if (high === Infinity) return { kind: "bound", qualifier: "over", limit: low, ...shown };
  if (low === -Infinity) return { kind: "bound", qualifier: "under", limit: high, ...shown };
  if (low === high) return { kind: "point", value: low, about: false, step: 1, ...shown };
  return { kind: "range", low, high, ...shown };
}

/** True where there are any. */
export function hasOtherStatements({ discrepancies, confirmedBy, earlier, latest }: OtherStatements): boolean {
  return discrepancies.length + confirmedBy.length + earlier.length > 0 || latest !== undefined;
}

/** What a note says of them: each sentence names the value and who gives it. */
export function otherStatementsText(figure: Figure, others: OtherStatements, locale: Locale): NoteCaveat[] {
  const words = discrepancyWordsIn(locale);
  const { semicolon } = conventionsIn(locale);
  const { discrepancies, confirmedBy, earlier, latest } = others;
  const withEdition = (each: Figure) => words.editionAndValue(editionText(each, locale), numberText(each, locale));
  return [
    ...discrepancies.map((each) => `${differText(each, figure, locale)}.`),
    confirmedBy.length > 0 &&
      words.confirmedBy(confirmedBy.map((other) => producerAndValue(other, locale)).join(semicolon)),
    earlier.length > 0 && words.earlierEditions(earlier.map(withEdition).join(semicolon)),
    latest && words.revised(editionText(figure, locale), editionText(latest, locale), numberText(latest, locale)),
  ].flatMap((text) => (text ? { text } : []));
}

function producerAndValue(figure: Figure, locale: Locale): string {
  return discrepancyWordsIn(locale).producerAndValue(producerOf(figure, locale), asPrinted(figure, locale));
}

/** With the digits that the source gives, two at most, where lists show fewer. */
function asPrinted({ quantity, unit }: Figure, locale: Locale): string {
  if (quantity.kind !== "point" || quantity.step >= 1) return numberText({ quantity, unit }, locale);
  const decimals = Math.max(quantity.decimals, Math.min(2, Math.round(-Math.log10(quantity.step))));
  return numberText({ quantity: { ...quantity, decimals }, unit }, locale);
}

function editionText({ edition = "" }: Figure, locale: Locale): string {
  return formatDate(edition, locale);
}
