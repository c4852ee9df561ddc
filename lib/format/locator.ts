import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";

/**
 * A place in a source, in the reader's language: `§4.ii ¶2` is “§4.ii, para. 2” and « § 4.ii, par. 2 ». Forms that
 * Muster does not know stay as they are.
 */
export function formatLocator(locator: string, locale: Locale): string {
  const words = messagesIn(locale).locator;
  const footnote = /^footnote (\d+)$/.exec(locator)?.[1];
  if (footnote !== undefined) return words.footnote(footnote);
  const page = /^p\. (\d+)$/.exec(locator)?.[1];
  if (page !== undefined) return words.page(page);
  return formatParagraphs(locator, locale);
}

/** The same for places named within a text: every `§4.ii ¶2` and `§4.ii` in it. */
export function formatParagraphs(text: string, locale: Locale): string {
  const words = messagesIn(locale).locator;
  return text
    .replace(/§([\w.]*\w) ¶(\d+)/g, (_, section: string, number: string) => words.paragraph(section, number))
    .replace(/¶(\d+)/g, (_, number: string) => words.paragraphAlone(number))
    .replace(/§([\w.]*\w)/g, (_, section: string) => words.section(section));
}
