import { createElement, Fragment } from "react";
import type { Locale } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";
import type { PageNote } from "@/lib/view/frame";
import { type NotePart, type NotePiece, noteParts } from "@/lib/view/note-line";
import { Words } from "./words";

/** All notes of a page, each with the way back to every place that leads to it. */
export function Notes({ notes, locale }: { notes: readonly PageNote[]; locale: Locale }) {
  if (notes.length === 0) return null;
  const words = messagesIn(locale).notes;
  return (
    <section
      className="notes"
      role="doc-endnotes"
      aria-labelledby="notes"
      data-island="notes"
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
  const own = note.caveats.length + note.references.length;
  const parts = noteParts(note, locale);
  return (
    <>
      {parts.map((part, place) => {
        const key = part.map(({ text }) => text).join("");
        const pieces = <NotePieces pieces={part} locale={locale} />;
        if (place < parts.length - own) return <Fragment key={key}>{pieces} </Fragment>;
        return (
          <span key={key} className="note-caveat">
            {pieces}{" "}
          </span>
        );
      })}
      <span className="note-links">
        {note.links.map(({ id, href }) => (
          <a key={id} href={href}>
            {words.figure(id)}
          </a>
        ))}
        {note.anchors.map((anchor, index) => (
          <a key={anchor} role="doc-backlink" href={`#${anchor}`} aria-label={words.back(String(index + 1))}>
            ↩
          </a>
        ))}
      </span>
    </>
  );
}

/** The words of a part of a note. The pieces never change places, so they need no keys. */
function NotePieces({ pieces, locale }: { pieces: NotePart; locale: Locale }) {
  return createElement(Fragment, null, ...pieces.map((piece) => createElement(Piece, { piece, locale })));
}

/** Titles are in italics, what warns is set off, other notes and what lies outside are linked. */
function Piece({ piece: { text, italic, isFlag, note, lang, link }, locale }: { piece: NotePiece; locale: Locale }) {
  if (note !== undefined) return <a href={`#note-${note}`}>{text}</a>;
  if (isFlag) return <b className="flag">{text}</b>;
  const words = lang === undefined ? text : <span lang={lang}>{text}</span>;
  const shown = italic ? (
    <cite lang={lang}>
      <Words text={text} />
    </cite>
  ) : (
    words
  );
  if (!link) return shown;
  return (
    <a href={link.href} rel="external" title={messagesIn(locale).notes.opens[link.opens]}>
      {shown}
    </a>
  );
}
