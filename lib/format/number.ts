import type { Locale } from "../domain/text";

/** Between digits and the sign that follows them. */
export const noBreakSpace = "\u00A0";

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale === "en" ? "en-GB" : "fr-FR", options);
    formats.set(key, format);
  }
  return format;
}

/** Digits with the language's separators: 6,000 in English, 6 000 with a narrow no-break space in French. */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  return formatOf(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/**
 * A large round number as it is spoken: “1.5 billion”, « 1,5 milliard ». Undefined where that would lose a digit or
 * the number is under a million.
 */
export function formatSpoken(value: number, locale: Locale): string | undefined {
  const power = Math.abs(value) >= 1e9 ? 1e9 : 1e6;
  const scaled = Number((value / power).toPrecision(15));
  if (Math.abs(value) < 1e6 || (scaled * 100) % 1 !== 0) return undefined;
  return formatOf(locale, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 }).format(value);
}

/** A year has no separators in any language. */
export function formatYear(year: number): string {
  return String(year);
}
