import type { ReactNode } from "react";
import type { FigureRow } from "@/lib/view/figure-row";

/** A sentence with numbers in it that belong to figures shown beside it: it names them for machines. */
export function NumbersNote({ rows, children }: { rows: readonly FigureRow[]; children: ReactNode }) {
  return (
    <p role="note" className="arithmetic" data-figures={rows.map(({ id }) => id).join(" ")}>
      {children}
    </p>
  );
}
