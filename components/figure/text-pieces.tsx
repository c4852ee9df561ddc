import { Fragment } from "react";
import type { TextPiece } from "@/lib/cite/publication";
import { Words } from "./words";

/** A citation in pieces: titles in italics, the rest as words. */
export function TextPieces({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map(({ text, italic }) =>
    italic ? (
      <cite key={text}>
        <Words text={text} />
      </cite>
    ) : (
      <Fragment key={text}>
        <Words text={text} />
      </Fragment>
    ),
  );
}
