import type { Quantity } from "../domain/quantity";
import type { Locale } from "../domain/text";
import type { Unit } from "../domain/unit";
import { conventionsIn } from "../i18n/conventions";
import { messagesIn } from "../i18n/messages";
import { byCount } from "../i18n/plural";
import { formatNumber, formatSpoken, formatYear, noBreakSpace } from "./number";

const symbols = { about: "≈", over: ">", "at-least": "≥", under: "<", "at-most": "≤" } as const;

/** The sign before a number in tables and charts, with the word that a screen reader speaks for it. */
export interface Sign {
  readonly symbol: string;
  readonly word: string;
}

/** A quantity in pieces: a sign before it where there is one, and the digits (of a range, both ends). */
export interface FormattedQuantity {
  readonly sign?: Sign;
  readonly digits: string;
  /** Of words shown as printed: their language, where it is known. */
  readonly language?: string | undefined;
  /** A range's second end; `joiner` is between them. */
  readonly joiner?: Sign;
  readonly upperDigits?: string;
}

/**
 * A quantity for tables and charts: `13,800`, `≈ 3,000`, `> 6,000`, `30–40 %`, `2015–2019`, or the reason why there is
 * none. Estimates (E) and “about” carry ≈; percentages carry their sign, other units are beside.
 */
export function formatQuantity(quantity: Quantity, unit: Unit, locale: Locale): FormattedQuantity {
  const words = messagesIn(locale);
  if (quantity.shown) {
    const { text, language } = quantity.shown;
    return { digits: words.notes.quoted(text), language };
  }
  const sign = (key: keyof typeof symbols): Sign => ({ symbol: symbols[key], word: words.qualifierWords[key] });
  switch (quantity.kind) {
    case "missing":
      return { digits: words.missing[quantity.status] };
    case "point": {
      const { value, decimals } = quantity;
      if (isLost(quantity)) return { sign: sign("under"), digits: withPercent(smallest(decimals, locale), unit) };
      const digits = withPercent(digitsOf(value, decimals, unit, locale), unit);
      return isApproximate(quantity) ? { sign: sign("about"), digits } : { digits };
    }
    case "bound":
      return {
        sign: sign(quantity.qualifier),
        digits: withPercent(digitsOf(quantity.limit, quantity.decimals, unit, locale), unit),
      };
    case "range":
    case "span":
      return {
        digits: digitsOf(quantity.low, quantity.decimals, unit, locale),
        joiner: { symbol: quantity.kind === "span" ? conventionsIn(locale).spanDash : "–", word: words.rangeTo },
        upperDigits: withPercent(digitsOf(quantity.high, quantity.decimals, unit, locale), unit),
      };
  }
}

/** True for a number above zero that its decimals would show as zero: it is shown as less than the smallest they can. */
function isLost({ value, decimals }: { readonly value: number; readonly decimals: number }): boolean {
  return value > 0 && Number(value.toFixed(Math.min(decimals, 20))) === 0;
}

/** The smallest number that so many decimals can show above zero. */
function smallest(decimals: number, locale: Locale): string {
  return formatNumber(10 ** -decimals, locale, decimals);
}

/** The same as one text, for places that hold no markup. */
export function quantityText(quantity: Quantity, unit: Unit, locale: Locale): string {
  const { sign, digits, joiner, upperDigits } = formatQuantity(quantity, unit, locale);
  return `${sign ? sign.symbol + noBreakSpace : ""}${digits}${joiner?.symbol ?? ""}${upperDigits ?? ""}`;
}

/**
 * A quantity for sentences and cards, in words: “over 6,000”, “about 3,000”, “1.5 billion”, “30 to 40 %”. Without the
 * unit, but for the per-cent sign.
 */
export function quantitySentence(quantity: Quantity, unit: Unit, locale: Locale): string {
  const words = messagesIn(locale);
  if (quantity.shown) return words.notes.quoted(quantity.shown.text);
  const spoken = (value: number, decimals: number) =>
    withPercent(
      (unit.measure === "year" ? undefined : formatSpoken(value, locale)) ?? digitsOf(value, decimals, unit, locale),
      unit,
    );
  const after = (word: string, number: string) => `${word}${noBreakSpace}${number}`;
  switch (quantity.kind) {
    case "missing":
      return words.missing[quantity.status];
    case "point":
      if (isLost(quantity)) {
        return after(words.qualifierWords.under, withPercent(smallest(quantity.decimals, locale), unit));
      }
      return quantity.about || (quantity.derived && isApproximate(quantity))
        ? after(words.qualifierWords.about, spoken(quantity.value, quantity.decimals))
        : spoken(quantity.value, quantity.decimals);
    case "bound":
      return after(words.qualifierWords[quantity.qualifier], spoken(quantity.limit, quantity.decimals));
    case "span":
      return quantityText(quantity, unit, locale);
    case "range":
      return rangeSentence(quantity, unit, locale);
  }
}

/** Both ends in the same form: “1 million to 2 million”, but “500,000 to 2,000,000”. */
function rangeSentence(
  { low, high, decimals }: { readonly low: number; readonly high: number; readonly decimals: number },
  unit: Unit,
  locale: Locale,
): string {
  const [spokenLow, spokenHigh] = [formatSpoken(low, locale), formatSpoken(high, locale)];
  const [from, to] =
    spokenLow !== undefined && spokenHigh !== undefined
      ? [spokenLow, spokenHigh]
      : [digitsOf(low, decimals, unit, locale), digitsOf(high, decimals, unit, locale)];
  return `${from} ${messagesIn(locale).rangeTo} ${withPercent(to, unit)}`;
}

/**
 * The unit's word after a quantity in signs; empty where there is no number. The per-cent sign is with the number
 * already: what is left of “% of capacity” is “of capacity”.
 */
export function unitWord(quantity: Quantity, unit: Unit, locale: Locale): string {
  const largest = largestOf(quantity);
  if (largest === undefined || unit.measure === "year" || quantity.shown) return "";
  const word = byCount(locale, largest, unit.one, unit.other)[locale];
  return unit.measure === "percent" ? word.replace(/^%\s*/, "") : word;
}

/** The unit's word after a quantity in words: French says « 1,5 milliard d’euros », « 17 millions de personnes ». */
export function unitWordSpoken(quantity: Quantity, unit: Unit, locale: Locale): string {
  const word = unitWord(quantity, unit, locale);
  const largest = largestOf(quantity);
  if (word === "" || largest === undefined || formatSpoken(largest, locale) === undefined) return word;
  return conventionsIn(locale).afterSpoken(word);
}

/** How many a number means, by which the noun after it bends: its value, or its upper end. None counts as none. */
export function countOf(quantity: Quantity): number {
  return largestOf(quantity) ?? 0;
}

function largestOf(quantity: Quantity): number | undefined {
  switch (quantity.kind) {
    case "missing":
      return undefined;
    case "point":
      return quantity.value;
    case "bound":
      return quantity.limit;
    case "range":
    case "span":
      return quantity.high;
  }
}

/** True where ≈ is before the number. What is computed from a doubtful number is approximate at best. */
export function isApproximate(quantity: Quantity): boolean {
  if (quantity.kind !== "point" || quantity.shown) return false;
  return quantity.about || quantity.status === "E" || (quantity.derived !== undefined && quantity.status === "U");
}

function digitsOf(value: number, decimals: number, unit: Unit, locale: Locale): string {
  // A fraction kept to ten digits (one third) is shown with one.
  const shown = decimals > 6 ? 1 : decimals;
  return unit.measure === "year" ? formatYear(value) : signedNumber(value, shown, unit, locale);
}

/** A change says which way it goes: its unit is per cent and may be below zero. */
function signedNumber(value: number, decimals: number, unit: Unit, locale: Locale): string {
  const isChange = unit.measure === "percent" && (unit.floor ?? 0) < 0;
  return `${isChange && value > 0 ? "+" : ""}${formatNumber(value, locale, decimals)}`;
}

function withPercent(digits: string, unit: Unit): string {
  return unit.measure === "percent" ? `${digits}${noBreakSpace}%` : digits;
}
