import type { Locale } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";
import type { PageCaveat } from "@/lib/view/page-caveat";
import { FigureValue } from "./figure-value";
import { Words } from "./words";

/** What a reader must know, with the figures that the caveats name drawn as figures. */
export function CaveatList({ caveats, locale }: { caveats: readonly PageCaveat[]; locale: Locale }) {
  const words = messagesIn(locale).notes;
  return (
    <ul className="caveats">
      {caveats.map(({ id, kind, about, pieces }) => (
        <li key={id} id={`caveat--${id}`}>
          {about === undefined && kind === "ambiguity" && <b className="flag">{words.ambiguous} </b>}
          {about?.map(({ label, href }) => (
            <a key={label} className="caveat-subject" href={href}>
              <Words text={label} />
            </a>
          ))}
          {pieces.map((piece) =>
            "words" in piece ? (
              <Words key={piece.words} text={piece.words} />
            ) : (
              <FigureValue key={piece.cited.place} cited={piece.cited} locale={locale} as="words" />
            ),
          )}
        </li>
      ))}
    </ul>
  );
}
