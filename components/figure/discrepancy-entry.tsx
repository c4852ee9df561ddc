import { FigureTable } from "@/components/table/figure-table";
import type { Locale } from "@/lib/domain/text";
import type { PageDiscrepancy } from "@/lib/view/discrepancies";
import { NumbersNote } from "./numbers-note";
import { Words } from "./words";

interface DiscrepancyEntryProps {
  readonly discrepancy: PageDiscrepancy;
  readonly locale: Locale;
  /** True where its title leads to its entry on the data notes. */
  readonly linked?: boolean;
}

/** A discrepancy: its figures side by side, what differs in one line, and what may lie behind it. */
export function DiscrepancyEntry({ discrepancy, locale, linked = false }: DiscrepancyEntryProps) {
  const { id, href, title, figures, rows, arithmetic, reasons } = discrepancy;
  const heading = <Words text={title} />;
  return (
    <article className="entry" id={id}>
      <h3>{linked ? <a href={href}>{heading}</a> : heading}</h3>
      <FigureTable rows={rows} locale={locale} caption={title} />
      <NumbersNote figures={figures}>{arithmetic}</NumbersNote>
      <p>{reasons}</p>
    </article>
  );
}
