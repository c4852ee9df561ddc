import { TextPieces } from "@/components/figure/text-pieces";
import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { formatNumber } from "@/lib/format/number";
import { messagesIn } from "@/lib/i18n/messages";
import type { SourceEntry, SourceList } from "@/lib/view/source-pages";
import { WholeDataset } from "./whole-dataset";

/** Every source: what was read, whom it cites, and what other entries name. */
export function SourceListContent({ view }: { view: SourceList }) {
  const { locale } = view.frame;
  const words = messagesIn(locale).sources;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Group title={words.read} entries={view.read} locale={locale} />
      <Group title={words.cited} lead={words.citedLead} entries={view.cited} locale={locale} />
      <Group title={words.other} entries={view.other} locale={locale} />
      <WholeDataset frame={view.frame} />
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly lead?: string;
  readonly entries: readonly SourceEntry[];
  readonly locale: Locale;
}

function Group({ title, lead, entries, locale }: GroupProps) {
  if (entries.length === 0) return null;
  const words = messagesIn(locale).sources;
  return (
    <section>
      <h2>{title}</h2>
      {lead !== undefined && <p>{lead}</p>}
      <ul className="sources">
        {entries.map(({ id, href, reference, note, count }) => (
          <li key={id}>
            <a href={href}>
              <TextPieces pieces={reference} />
            </a>
            {count > 0 && (
              <span className="details">
                {" · "}
                <Words text={words.figures(count, formatNumber(count, locale))} />
              </span>
            )}
            {note !== undefined && (
              <p className="source-note">
                <Words text={note} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
