import { createElement, Fragment, type ReactNode } from "react";
import { FigureValue } from "@/components/figure/figure-value";
import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import type { SentencePiece } from "@/lib/view/exhibit/sentence";

/** A sentence with figures and dates in it: each number with its marker, each date a `<time>`. */
export function Sentence({ pieces, locale }: { pieces: readonly SentencePiece[]; locale: Locale }) {
  // The pieces never change places, so they need no keys.
  return createElement(Fragment, null, ...pieces.map((piece) => renderedPiece(piece, locale)));
}

function renderedPiece(piece: SentencePiece, locale: Locale): ReactNode {
  if ("cited" in piece) return <FigureValue cited={piece.cited} locale={locale} as="words" />;
  if ("words" in piece) return <Words text={piece.words} />;
  return piece.datetime === undefined ? piece.text : <time dateTime={piece.datetime}>{piece.text}</time>;
}
