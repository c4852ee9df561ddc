import { isLocale, type Locale } from "../domain/text";
import { parseQualityValues } from "./quality-values";

const defaultLocale: Locale = "en";

/** The language that the reader's browser asks for most, of those that Muster speaks; English where it asks for none. */
export function preferredLocale(acceptLanguage: string | undefined): Locale {
  for (const { value, quality } of parseQualityValues(acceptLanguage)) {
    const [language = ""] = value.split("-");
    if (quality > 0 && isLocale(language)) return language;
    if (quality > 0 && language === "*") return defaultLocale;
  }
  return defaultLocale;
}

/** The language of a page that could not be shown: the address says it, or else the browser. */
export function localeOf(path: string, acceptLanguage: string | undefined): Locale {
  const [, first = ""] = path.split("/");
  return isLocale(first) ? first : preferredLocale(acceptLanguage);
}
