import type { Locale } from "../domain/text";
import { conventionsIn } from "../i18n/conventions";

/** Between digits and the sign that follows them. */
export const noBreakSpace = "\u00A0";

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(conventionsIn(locale).tag, options);
    formats.set(key, format);
  }
  return format;
}

/** Digits with the language's separators: 6,000 in English, 6 000 with a narrow no-break space in French. */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  return formatOf(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/**
 * A large round number as it is spoken: “1.5 billion”, « 1,5 milliard ». Undefined where that would lose a digit, where
 * the number is under a million, and from a million million on: that is « un billion » in French.
 */
export function formatSpoken(value: number, locale: Locale): string | undefined {
  const size = Math.abs(value);
  const hundredth = size >= 1e9 ? 1e7 : 1e4;
  if (size < 1e6 || size >= 1e12 || value % hundredth !== 0) return undefined;
  const format = formatOf(locale, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 });
  return conventionsIn(locale).spoken(format.format(value));
}

/** A year has no separators in any language. */
export function formatYear(year: number): string {
  return String(year);
}
