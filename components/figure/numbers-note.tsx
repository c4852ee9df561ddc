import type { ReactNode } from "react";

interface NumbersNoteProps {
  /** The figures that the numbers belong to. */
  readonly figures: readonly { readonly id: string }[];
  readonly children: ReactNode;
}

/** A sentence with numbers in it that belong to figures shown on the page: it names them for machines. */
export function NumbersNote({ figures, children }: NumbersNoteProps) {
  return (
    <p role="note" className="arithmetic" data-figures={figures.map(({ id }) => id).join(" ")}>
      {children}
    </p>
  );
}
