import { Fragment } from "react";
import { FigureValue } from "@/components/figure/figure-value";
import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import type { SentencePiece } from "@/lib/view/exhibit/sentence";

/** A sentence with figures and dates in it: each number with its marker, each date a `<time>`. */
export function Sentence({ pieces, locale }: { pieces: readonly SentencePiece[]; locale: Locale }) {
  return pieces.map((piece) => {
    if ("cited" in piece) return <FigureValue key={piece.cited.place} cited={piece.cited} locale={locale} as="words" />;
    if ("words" in piece) return <Words key={piece.words} text={piece.words} />;
    if (piece.datetime === undefined) return <Fragment key={piece.text}>{piece.text}</Fragment>;
    return (
      <time key={piece.datetime} dateTime={piece.datetime}>
        {piece.text}
      </time>
    );
  });
}
