import type { Locale } from "@/lib/domain/text";
import type { PageNote } from "@/lib/view/frame";
import { noteLine } from "@/lib/view/note-line";
import type { ReadDocx } from "./read-docx";

/**
 * The number in a Word file of each note of a report, by its number on the page. Each note is found by its words, with
 * the numbers of other notes in them put into those of the file, and by the addresses after them.
 *
 * @throws RangeError where a note is not in the file as the report has it, or the file has another
 */
export function noteNumbers(
  { footnotes }: Pick<ReadDocx, "footnotes">,
  notes: readonly PageNote[],
  locale: Locale,
  site = "",
): ReadonlyMap<number, number> {
  const open = new Map([...footnotes].map(([number, text]) => [text, number]));
  const numbers = new Map<number, number>();
  // A note refers to earlier ones of the page alone.
  for (const note of notes) {
    const references = note.references.map((each) => ({ ...each, number: numbers.get(each.number) ?? Number.NaN }));
    const words = noteLine({ ...note, references }, locale);
    const text = [words, ...note.links.map(({ href }) => `${site}${href}`)].join(" ");
    const number = open.get(text);
    if (number === undefined) throw new RangeError(`no footnote says: ${text}`);
    open.delete(text);
    numbers.set(note.number, number);
  }
  if (open.size > 0) throw new RangeError(`a footnote of no note: ${[...open.keys()][0]}`);
  return numbers;
}
