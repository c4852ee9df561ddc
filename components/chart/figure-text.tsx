import type { SVGProps } from "react";
import { DiscrepancyMark, NoteMark, Signed } from "@/components/figure/figure-value";
import { textWidth } from "@/lib/chart/faces";
import type { Anchor } from "@/lib/chart/geometry";
import type { CitedFigure, Discrepancy } from "@/lib/cite/cited-figure";
import type { Locale } from "@/lib/domain/text";
import { quantityText } from "@/lib/format/quantity";

interface FigureWords {
  readonly cited: CitedFigure;
  readonly locale: Locale;
  /** Instead of the number: the words that hold it. */
  readonly words?: string;
  /** What it counts, after the marker. */
  readonly unit?: string;
  readonly discrepancy?: Discrepancy | undefined;
}

interface FigureTextProps extends FigureWords {
  /** Where the text is, as SVG has it. */
  readonly place: SVGProps<SVGTextElement>;
}

/** A figure's number in a drawing, with the marker of its note: the drawing's counterpart of `FigureValue`. */
export function FigureText({ cited, locale, words, unit, discrepancy, place }: FigureTextProps) {
  return (
    <text data-figure={cited.figure.id} {...place}>
      {words ?? <Signed figure={cited.figure} locale={locale} as="tspan" />}
      <tspan className="link raised" dx=".2em">
        <NoteMark cited={cited} locale={locale} room={space} />
      </tspan>
      {unit && (
        <tspan className="of" dx="-.8em">
          {unit}
        </tspan>
      )}
      {discrepancy && (
        <tspan className="link" dx={unit ? ".3em" : "-.45em"}>
          <DiscrepancyMark discrepancy={discrepancy} room={space} />
        </tspan>
      )}
    </text>
  );
}

/** After a marker or a sign, which it makes large enough to be hit. */
const space = "\u00A0";

/** What a text is moved by, in its own size, so that the unseen end of its marker does not count. */
export const anchorShift: Readonly<Record<Anchor, string>> = { start: "0", middle: ".6em", end: "1.2em" };

/** How wide a figure's number is with all that follows it, in em of the drawing's numbers. */
export function figureTextWidth({ cited, locale, unit, discrepancy }: FigureWords): number {
  const number = textWidth(quantityText(cited.figure.quantity, cited.figure.unit, locale));
  const mark = discrepancy ? discrepancyMarkWidth + (unit ? 0.3 : -0.45) : 0;
  return number + noteMarkWidth + (unit ? textWidth(unit) - 0.8 : 0) + mark;
}

/** Of a marker with the space after it: 24 px, of which what follows takes some back. */
const noteMarkWidth = 1.9;

/** Of a sign with the space after it: 24 px as well. */
const discrepancyMarkWidth = 1.8;
