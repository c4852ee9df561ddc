import type { Locale } from "../domain/text";
import { en, type Messages } from "./en";
import { fr } from "./fr";

const byLocale: Record<Locale, Messages> = { en, fr };

/** The interface's words in a language. */
export function messagesIn(locale: Locale): Messages {
  return byLocale[locale];
}
