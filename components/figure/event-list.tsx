import type { Locale } from "@/lib/domain/text";
import type { PageEvent } from "@/lib/view/page-event";
import { Period } from "./period";
import { TextPieces } from "./text-pieces";
import { Words } from "./words";

/** What happened when, each with the place that says so. */
export function EventList({ events, locale }: { events: readonly PageEvent[]; locale: Locale }) {
  return (
    <ul className="events">
      {events.map(({ period, name, source, sourceHref, locator }) => (
        <li key={name}>
          <b className="event-date">
            <Period period={period} locale={locale} />
          </b>{" "}
          <Words text={name} />
          <span className="details">
            <a href={sourceHref}>
              <TextPieces pieces={source} />
            </a>
            , <Words text={locator} />
          </span>
        </li>
      ))}
    </ul>
  );
}
