import "./figure.css";
import type { CitedFigure } from "@/lib/cite/cited-figure";
import { type NumberInline, shownFigure } from "@/lib/document/content";
import type { Figure } from "@/lib/domain/figure";
import type { Locale } from "@/lib/domain/text";
import { quantitySentence } from "@/lib/format/quantity";
import { messagesIn } from "@/lib/i18n/messages";
import { Signed } from "./signed";

interface FigureValueProps {
  readonly cited: CitedFigure;
  readonly locale: Locale;
  /** Signs (`> 6,000`) in tables, words (“over 6,000”) elsewhere. */
  readonly as: NumberInline["as"];
}

/** A figure's number with the marker of its note: the only way a number gets on a page. */
export function FigureValue({ cited, locale, as }: FigureValueProps) {
  const { note, anchor } = cited;
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
      <a
        id={anchor}
        className="note-mark"
        role="doc-noteref"
        href={`#note-${note}`}
        aria-label={messagesIn(locale).notes.marker(String(note))}
      >
        {note}
      </a>
    </span>
  );
}

/** What machines read of a figure: a value for points only, bounds and ranges apart, or the reason there is none. */
function dataAttributes({ id, quantity }: Figure) {
  const identity = { "data-figure": id };
  switch (quantity.kind) {
    case "missing":
      return { ...identity, value: "", "data-missing": quantity.status };
    case "point":
      return {
        ...identity,
        value: String(quantity.value),
        ...(quantity.about ? { "data-qualifier": "about" } : {}),
      };
    case "bound": {
      const end = quantity.qualifier === "over" || quantity.qualifier === "at-least" ? "data-low" : "data-high";
      return { ...identity, value: "", [end]: String(quantity.limit), "data-qualifier": quantity.qualifier };
    }
    case "range":
    case "span":
      return {
        ...identity,
        value: "",
        "data-low": String(quantity.low),
        "data-high": String(quantity.high),
        "data-qualifier": quantity.kind,
      };
  }
}
