import { createElement, Fragment } from "react";
import type { TextPiece } from "@/lib/cite/publication";
import { Words } from "./words";

/** A citation in pieces: titles in italics, the rest as words. The pieces never change places, so they need no keys. */
export function TextPieces({ pieces }: { pieces: readonly TextPiece[] }) {
  const drawn = pieces.map(({ text, italic }) =>
    createElement(italic ? "cite" : Fragment, null, createElement(Words, { text })),
  );
  return createElement(Fragment, null, ...drawn);
}
