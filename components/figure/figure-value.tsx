import { createElement } from "react";
import type { CitedFigure, Discrepancy } from "@/lib/cite/cited-figure";
import { type NumberInline, shownFigure } from "@/lib/document/content";
import type { Figure } from "@/lib/domain/figure";
import { isFloor } from "@/lib/domain/quantity";
import type { Locale } from "@/lib/domain/text";
import { formatQuantity, quantitySentence, type Sign } from "@/lib/format/quantity";
import { messagesIn } from "@/lib/i18n/messages";

interface FigureValueProps {
  readonly cited: CitedFigure;
  readonly locale: Locale;
  /** Signs (`> 6,000`) in tables, words (“over 6,000”) elsewhere. */
  readonly as: NumberInline["as"];
}

/** A figure's number with the marker of its note: the only way a number gets on a page. */
export function FigureValue({ cited, locale, as }: FigureValueProps) {
  const figure = shownFigure({ cited, as });
  const { quantity, unit } = figure;
  return (
    <span className="figure">
      <data {...dataAttributes(figure)}>
        {as === "sign" ? (
          <Signed figure={figure} locale={locale} as="span" />
        ) : (
          quantitySentence(quantity, unit, locale)
        )}
      </data>
      <NoteMark cited={cited} locale={locale} />
    </span>
  );
}

/** What machines read of a figure: a value for points only, bounds and ranges apart, or the reason there is none. */
function dataAttributes({ id, quantity }: Figure) {
  const none = { "data-figure": id, value: "" };
  switch (quantity.kind) {
    case "missing":
      return { ...none, "data-missing": quantity.status };
    case "point":
      return { ...none, value: String(quantity.value), "data-qualifier": quantity.about ? "about" : undefined };
    case "bound": {
      const end = isFloor(quantity.qualifier) ? "data-low" : "data-high";
      return { ...none, [end]: String(quantity.limit), "data-qualifier": quantity.qualifier };
    }
    case "range":
    case "span": {
      const { low, high, kind } = quantity;
      return { ...none, "data-low": String(low), "data-high": String(high), "data-qualifier": kind };
    }
  }
}

interface SignedProps {
  readonly figure: Figure;
  readonly locale: Locale;
  /** The element that holds a sign: `tspan` in a drawing. */
  readonly as: "span" | "tspan";
}

/** A number in signs (`> 6,000`), each of which is read out as its word: “over” for >. */
export function Signed({ figure, locale, as }: SignedProps) {
  const { sign, digits, language, joiner, upperDigits } = formatQuantity(figure.quantity, figure.unit, locale);
  const spoken = ({ symbol, word }: Sign) => createElement(as, { role: "img", "aria-label": word }, symbol);
  return (
    <>
      {sign && spoken(sign)}
      {sign && "\u00A0"}
      {language === undefined || language === locale ? digits : createElement(as, { lang: language }, digits)}
      {joiner && spoken(joiner)}
      {upperDigits}
    </>
  );
}

interface NoteMarkProps {
  readonly cited: CitedFigure;
  readonly locale: Locale;
  /** What makes it wide enough to be hit, where no style sheet can: in a drawing. */
  readonly room?: string;
}

/** The marker of a figure's note. */
export function NoteMark({ cited: { note, anchor }, locale, room = "" }: NoteMarkProps) {
  return (
    <a
      id={anchor}
      className="note-mark"
      role="doc-noteref"
      href={`#note-${note}`}
      aria-label={messagesIn(locale).notes.marker(String(note))}
    >
      {`${note}${room}`}
    </a>
  );
}

/**
 * The sign that sources differ about a figure: its name says what stands against it and who says so, and appears on
 * hover and focus. It leads to the entry on the data notes.
 */
export function DiscrepancyMark({
  discrepancy,
  room = "",
}: { discrepancy: Discrepancy } & Pick<NoteMarkProps, "room">) {
  const { text, figures, href } = discrepancy;
  return (
    <a
      className="differ"
      data-discrepancy
      href={href}
      aria-label={text}
      data-figures={figures.map(({ id }) => id).join(" ")}
    >
      {`≠${room}`}
    </a>
  );
}
