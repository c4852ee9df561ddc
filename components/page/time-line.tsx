import { Period } from "@/components/figure/period";
import { TextPieces } from "@/components/figure/text-pieces";
import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { deploymentsWordsIn } from "@/lib/i18n/deployments-words";
import type { DatedEvent, EventDecade, EventYear, TimeLine as TimeLineView } from "@/lib/view/time-line";

interface Shown {
  readonly locale: Locale;
  /** True where each event names its publication. */
  readonly withSource: boolean;
}

/** What happened when, by year, each event with the place that says so; a long one is folded by decade. */
export function TimeLine({ view, locale }: { view: TimeLineView; locale: Locale }) {
  const { decades, folded, source } = view;
  const words = deploymentsWordsIn(locale);
  const shown = { locale, withSource: source === undefined };
  const latest = decades.filter(({ start }) => start !== undefined).at(-1);
  return (
    <section aria-labelledby="time-line">
      <h2 id="time-line">{words.timeLine}</h2>
      {source && (
        <p className="lead">
          {words.allFrom}{" "}
          <a href={source.href}>
            <TextPieces pieces={source.pieces} />
          </a>
        </p>
      )}
      {folded ? (
        decades.map((decade) => (
          <details key={decade.start ?? ""} className="decade" open={decade === latest}>
            <summary>
              <Words text={decade.start === undefined ? words.undated : words.decade(decade.start)} />
            </summary>
            <Years decades={[decade]} {...shown} />
          </details>
        ))
      ) : (
        <Years decades={decades} {...shown} />
      )}
    </section>
  );
}

function Years({ decades, ...shown }: Shown & { readonly decades: readonly EventDecade[] }) {
  return (
    <ol className="years">
      {decades.flatMap(({ years }) => years.map((year) => <Year key={year.year ?? ""} year={year} {...shown} />))}
    </ol>
  );
}

function Year({ year: { year, events }, locale, withSource }: Shown & { readonly year: EventYear }) {
  return (
    <li>
      <b className="year">
        <Period period={year === undefined ? { kind: "undated" } : { kind: "date", date: year }} locale={locale} />
      </b>
      <ol>
        {events.map((event) => (
          <EventItem key={event.id} event={event} locale={locale} withSource={withSource} />
        ))}
      </ol>
    </li>
  );
}

function EventItem({ event, locale, withSource }: Shown & { readonly event: DatedEvent }) {
  const { period, withDate, name, source, sourceHref, locator, caveats } = event;
  return (
    <li>
      {withDate && (
        <span className="event-date">
          <Period period={period} locale={locale} />{" "}
        </span>
      )}
      <Words text={name} />{" "}
      <a className="locator" href={sourceHref}>
        {withSource && (
          <>
            <TextPieces pieces={source} />,{" "}
          </>
        )}
        <Words text={locator} />
      </a>
      {caveats.map((caveat) => (
        <span key={caveat} className="details">
          <Words text={caveat} />
        </span>
      ))}
    </li>
  );
}
