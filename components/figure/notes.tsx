import type { Locale } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";
import type { PageNote } from "@/lib/view/frame";
import { TextPieces } from "./text-pieces";

/** All notes of a page, each with the way back to every place that leads to it. */
export function Notes({ notes, locale }: { notes: readonly PageNote[]; locale: Locale }) {
  if (notes.length === 0) return null;
  const words = messagesIn(locale).notes;
  return (
    <section
      className="notes"
      role="doc-endnotes"
      aria-labelledby="notes"
      data-label-close={words.close}
      data-label-all={words.all}
    >
      <h2 id="notes">{words.title}</h2>
      <ol>
        {notes.map((note) => (
          <li key={note.number} id={`note-${note.number}`}>
            <Note note={note} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Note({ note, locale }: { note: PageNote; locale: Locale }) {
  const words = messagesIn(locale).notes;
  const { computation, citation, printed, doubts, remarks } = note.text;
  return (
    <>
      {computation} <TextPieces pieces={citation} />{" "}
      {printed.length > 0 && `${words.printedAs} ${printed.map((token) => words.quoted(token)).join(", ")}.`}{" "}
      {doubts.join(" ")}{" "}
      {remarks.map(({ flag, text }) => (
        <span key={text} className="note-remark">
          {flag && <b className="flag">{flag}</b>} {text}{" "}
        </span>
      ))}
      {note.references.map(({ number, flag }) => (
        <span key={number} className="note-remark">
          {flag && <b className="flag">{flag}</b>} <a href={`#note-${number}`}>{words.seeNote(String(number))}</a>{" "}
        </span>
      ))}
      <span className="note-links">
        {note.links.map(({ id, href }) => (
          <a key={id} href={href}>
            {words.figure(id)}
          </a>
        ))}
        {note.places.map((place, index) => (
          <a key={place} role="doc-backlink" href={`#${place}`} aria-label={words.back(String(index + 1))}>
            ↩
          </a>
        ))}
      </span>
    </>
  );
}
