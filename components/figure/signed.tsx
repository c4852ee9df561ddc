import { createElement } from "react";
import type { Figure } from "@/lib/domain/figure";
import type { Locale } from "@/lib/domain/text";
import { formatQuantity, type Sign } from "@/lib/format/quantity";

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
