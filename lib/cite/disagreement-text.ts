import type { Condition, Disagreement, Side, Term } from "../domain/disagreement";
import type { Figure } from "../domain/figure";
import type { Interval } from "../domain/interval";
import type { Quantity } from "../domain/quantity";
import type { Locale } from "../domain/text";
import type { Unit } from "../domain/unit";
import { quantitySentence, unitWordSpoken } from "../format/quantity";
import { periodText } from "../format/reference-period";
import { shortName } from "../format/short-name";
import { type DisagreementLanguage, disagreementWordsIn } from "../i18n/disagreement-words";
import { computationText } from "./computation";
import { noteRemark } from "./note-text";

/** What a reader is told of figures that disagree. */
export interface DisagreementText {
  readonly title: string;
  /** In one line: what each side comes to, and how. */
  readonly arithmetic: string;
  /** What would make them all true, in plain words. */
  readonly reconcile: string;
}

export function disagreementText(disagreement: Disagreement, locale: Locale): DisagreementText {
  const { kind, sides, onlyByRounding } = disagreement;
  const words = disagreementWordsIn(locale);
  const reconcile = words.reconcile[kind]({ count: sides.length, dates: datesOf(disagreement, locale) });
  return {
    title: words.title[kind](subjectText(disagreement, locale), sides.length),
    arithmetic: arithmeticText(disagreement, locale),
    reconcile: onlyByRounding ? `${reconcile} ${words.onlyByRounding}` : reconcile,
  };
}

/** What it is about, with the sex where people are counted by it, and with the time where all are of one. */
function subjectText({ kind, subject, sides }: Disagreement, locale: Locale): string {
  const words = disagreementWordsIn(locale);
  const sexes = new Set(sides.map((side) => leading(side).sex));
  const isOfPeople = kind !== "total-against-parts" && sides.every(({ unit }) => unit.measure === "count");
  const sex = isOfPeople && sexes.size === 1 ? [...sexes].flatMap((each) => sexWord(each, words)) : [];
  const periods = kind === "two-values" ? [...new Set(periodsOf(sides, locale))] : [];
  const names = subject.map((name) => shortName(name[locale]));
  return [...names, ...sex, ...(periods.length === 1 ? periods : [])].join(", ");
}

function sexWord(sex: Figure["sex"], words: DisagreementLanguage): string[] {
  if (sex === "F") return [words.women];
  return sex === "M" ? [words.men] : [];
}

/** The figure that says when and of whom a side is. */
function leading({ computed, figures }: Side): Figure {
  return computed ?? figures[0];
}

function periodsOf(sides: readonly Side[], locale: Locale): string[] {
  return sides.map((side) => {
    const { period, target } = leading(side);
    return target ? (target.due ? periodText(target.due, locale) : "") : periodText(period, locale);
  });
}

/** The dates of the sides with their numbers, where they are not all of one date that is known. */
function datesOf({ kind, sides }: Disagreement, locale: Locale): string[] {
  if (sides.some((side) => leading(side).target || side.terms)) return [];
  const periods = periodsOf(sides, locale);
  const isOneDate = new Set(periods).size <= 1 && sides.every((side) => leading(side).period.kind !== "undated");
  if (isOneDate || kind === "by-words") return [];
  return sides.map((side, place) => {
    const { quantity, unit } = leading(side);
    return disagreementDate(quantitySentence(quantity, unit, locale), periods[place] ?? "", locale);
  });
}

function disagreementDate(number: string, period: string, locale: Locale): string {
  return `${number}${locale === "fr" ? "\u00A0: " : ": "}${period}`;
}

function arithmeticText({ kind, remark, figures, sides, condition }: Disagreement, locale: Locale): string {
  const words = disagreementWordsIn(locale);
  if (remark) return noteRemark(remark, locale, (id) => figures.find((figure) => figure.id === id)).text;
  const isPlain = kind === "count-against-count";
  const text = words.against(sides.map((side) => (isPlain ? amount(leading(side), locale) : sideText(side, locale))));
  return sentence(`${condition ? conditionText(condition, locale) : ""}${text}.`);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “If … : ”, which the arithmetic follows. */
function conditionText(condition: Condition, locale: Locale): string {
  if ("key" in condition) return disagreementWordsIn(locale).sameWhole;
  return `${condition.text[locale].replace(/[.\s]+$/, "")}${locale === "fr" ? "\u00A0: " : ": "}`;
}

function sideText(side: Side, locale: Locale): string {
  const { computed, terms, unit } = side;
  if (terms) {
    const total = computed ? amount(computed, locale) : intervalText(side.hard, unit, locale);
    const texts = terms.map((term) => {
      const text = termText(term, locale);
      return "share" in term && terms.length > 1 ? `(${text})` : text;
    });
    return `${texts.join(" + ")} = ${total}`;
  }
  if (!computed) return statedText(side.figures[0], side.hard, locale);
  const computation = computationText(computed, locale)?.replace(/\.$/, "") ?? "";
  return `${computation} = ${amount(computed, locale)}`;
}

function termText(term: Term, locale: Locale): string {
  if ("figure" in term) return numberText(term.figure, locale);
  const wholes = term.of.map((figure) => numberText(figure, locale)).join(" + ");
  const whole = term.of.length > 1 ? `(${wholes})` : wholes;
  return disagreementWordsIn(locale).shareOf(numberText(term.share, locale), whole);
}

/** A number as it is printed, and what it can be where that is more than one value. */
function statedText(figure: Figure, hard: Interval, locale: Locale): string {
  const { quantity, unit } = figure;
  const isRead = quantity.kind === "point" && quantity.decimals <= most && hard.low < hard.high;
  const reading = isRead
    ? disagreementWordsIn(locale).readAs(intervalText(hard, unit, locale, quantity.decimals + 1))
    : "";
  return `${amount(figure, locale)}${reading === "" ? "" : ` (${reading})`}`;
}

/** Decimals from which on what is printed is as good as exact. */
const most = 3;

function numberText({ quantity, unit }: Figure, locale: Locale): string {
  return quantitySentence(quantity, unit, locale);
}

function amount(figure: Figure, locale: Locale): string {
  return withUnit(figure.quantity, figure.unit, locale);
}

function withUnit(quantity: Quantity, unit: Unit, locale: Locale): string {
  const number = quantitySentence(quantity, unit, locale);
  // “% of capacity” adds to the sign; “per cent” would repeat it.
  const isSaid = unit.measure === "percent" && !unit.other[locale].startsWith("%");
  const word = isSaid ? "" : unitWordSpoken(quantity, unit, locale);
  return word === "" ? number : `${number} ${word}`;
}

/** An interval in words, its ends rounded outward to whole numbers or to the decimals given. */
function intervalText(interval: Interval, unit: Unit, locale: Locale, decimals = 0): string {
  const factor = 10 ** decimals;
  const low = decimals === 0 ? Math.floor(interval.low) : Math.round(interval.low * factor) / factor;
  const high = decimals === 0 ? Math.ceil(interval.high) : Math.round(interval.high * factor) / factor;
  return withUnit(quantityOf(low, high, decimals), unit, locale);
}

function quantityOf(low: number, high: number, decimals: number): Quantity {
  const shown = { status: "A", decimals } as const;
  if (high === Infinity) return { kind: "bound", qualifier: "over", limit: low, ...shown };
  if (low === -Infinity) return { kind: "bound", qualifier: "under", limit: high, ...shown };
  if (low === high) return { kind: "point", value: low, about: false, step: 1, ...shown };
  return { kind: "range", low, high, ...shown };
}
