import { FigureTable } from "@/components/table/figure-table";
import type { Locale } from "@/lib/domain/text";
import type { NotComputedEntry } from "@/lib/view/not-computed";
import { NumbersNote } from "./numbers-note";
import { Words } from "./words";

interface NotComputedItemProps {
  readonly notComputed: NotComputedEntry;
  readonly locale: Locale;
  /** True where its title leads to its entry on the data notes. */
  readonly linked?: boolean;
}

/** What was not computed, where the number would stand: what it would have been, why not, and from which figures. */
export function NotComputedItem({ notComputed, locale, linked = false }: NotComputedItemProps) {
  const { id, href, wanted, attempt, figures, rows, reason } = notComputed;
  const title = <Words text={wanted} />;
  return (
    <article className="entry" id={id}>
      <h3>{linked ? <a href={href}>{title}</a> : title}</h3>
      <p className="attempt">{attempt}</p>
      <NumbersNote figures={figures}>{reason}</NumbersNote>
      {rows.length > 0 && <FigureTable rows={rows} locale={locale} caption={wanted} />}
    </article>
  );
}
