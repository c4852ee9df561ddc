import type { Discrepancy } from "@/lib/document/figure-row";

/**
 * The sign that sources differ about a figure: its name says what stands against it and who says so, and appears on
 * hover and focus. It leads to the entry on the data notes.
 */
export function DiscrepancyMark({ discrepancy }: { discrepancy: Discrepancy | undefined }) {
  if (!discrepancy) return null;
  const { text, figures, href } = discrepancy;
  return (
    <a
      className="differ"
      data-discrepancy
      href={href}
      aria-label={text}
      data-figures={figures.map(({ id }) => id).join(" ")}
    >
      ≠
    </a>
  );
}
