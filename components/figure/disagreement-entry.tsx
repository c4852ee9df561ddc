import { FigureTable } from "@/components/table/figure-table";
import type { Locale } from "@/lib/domain/text";
import type { PageDisagreement } from "@/lib/view/disagreements";
import { EventList } from "./event-list";
import { NumbersNote } from "./numbers-note";
import { Words } from "./words";

interface DisagreementEntryProps {
  readonly disagreement: PageDisagreement;
  readonly locale: Locale;
  /** True where its title leads to its entry on the data notes. */
  readonly linked?: boolean;
}

/** What disagrees, side by side, with what differs in one line and what would reconcile it. */
export function DisagreementEntry({ disagreement, locale, linked = false }: DisagreementEntryProps) {
  const { id, href, title, figures, rows, events, arithmetic, reconcile } = disagreement;
  const heading = <Words text={title} />;
  return (
    <article className="entry" id={id}>
      <h3>{linked ? <a href={href}>{heading}</a> : heading}</h3>
      {rows.length > 0 && <FigureTable rows={rows} locale={locale} caption={title} />}
      {events.length > 0 && <EventList events={events} locale={locale} />}
      {[arithmetic, reconcile].map((text) =>
        figures.length > 0 ? (
          <NumbersNote key={text} figures={figures}>
            {text}
          </NumbersNote>
        ) : (
          <p key={text} className="arithmetic">
            <Words text={text} />
          </p>
        ),
      )}
    </article>
  );
}
