import { FigureValue } from "@/components/figure/figure-value";
import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import type { OversightBody, Place } from "@/lib/view/oversight";

/** Bodies that oversee or are overseen, each with whom it is under and what is said of it, by which paragraph. */
export function OversightList({ bodies, locale }: { bodies: readonly OversightBody[]; locale: Locale }) {
  return (
    <dl className="facts">
      {bodies.map(({ id, name, relations, caveats }) => (
        <div key={id} className="body">
          <dt>
            <Words text={name} />
          </dt>
          {relations.map(({ text, note, ...place }) => (
            <dd key={`${text} ${place.locator}`}>
              <Words text={text} /> <Locator place={place} />
              {note !== "" && (
                <span className="details via">
                  <Words text={note} />
                </span>
              )}
            </dd>
          ))}
          {caveats.map(({ id: caveat, pieces, locator, sourceHref }) => (
            <dd key={caveat} id={`caveat--${caveat}`}>
              {pieces.map((piece) =>
                "words" in piece ? (
                  <Words key={piece.words} text={piece.words} />
                ) : (
                  <FigureValue key={piece.cited.place} cited={piece.cited} locale={locale} as="words" />
                ),
              )}{" "}
              {locator !== undefined && sourceHref !== undefined && <Locator place={{ locator, sourceHref }} />}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Locator({ place: { locator, sourceHref } }: { place: Place }) {
  return (
    <a className="locator" href={sourceHref}>
      <Words text={locator} />
    </a>
  );
}
