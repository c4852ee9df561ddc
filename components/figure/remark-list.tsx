import type { Locale } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";
import type { PageRemark } from "@/lib/view/page-remark";
import { FigureValue } from "./figure-value";
import { Words } from "./words";

/** What a reader must know, with the figures that the remarks name drawn as figures. */
export function RemarkList({ remarks, locale }: { remarks: readonly PageRemark[]; locale: Locale }) {
  const words = messagesIn(locale).notes;
  return (
    <ul className="remarks">
      {remarks.map(({ id, kind, about, pieces }) => (
        <li key={id} id={`remark--${id}`}>
          {about === undefined && kind === "ambiguity" && <b className="flag">{words.ambiguous} </b>}
          {about?.map(({ label, href }) => (
            <a key={label} className="remark-subject" href={href}>
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
