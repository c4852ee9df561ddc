import { createElement, Fragment } from "react";
import type { TextPiece } from "@/lib/cite/publication";
import { Words } from "./words";

/** A citation in pieces: titles in italics, the rest as words. The pieces never change places, so they need no keys. */
export function TextPieces({ pieces }: { pieces: readonly TextPiece[] }) {
  return createElement(Fragment, null, ...pieces.map(element));
}

function element({ text, italic, lang }: TextPiece) {
  const words = <Words text={text} />;
  if (italic) return <cite lang={lang}>{words}</cite>;
  return lang === undefined ? words : <span lang={lang}>{words}</span>;
}
