import { Table } from "@/components/blocks/table";
import { CiteBox } from "@/components/figure/cite-box";
import { TextPieces } from "@/components/figure/text-pieces";
import { Words } from "@/components/figure/words";
import { Pager } from "@/components/layout/pager";
import { titleLanguage } from "@/lib/cite/publication";
import { figureTable } from "@/lib/document/figure-table";
import { checksums, sourceTitle } from "@/lib/domain/source";
import { formatDate } from "@/lib/format/reference-period";
import { citeWordsIn } from "@/lib/i18n/cite-words";
import { messagesIn } from "@/lib/i18n/messages";
import type { SourcePage } from "@/lib/view/source-pages";

/** One source: its reference, what we know of it, and its figures. */
export function SourceContent({ view }: { view: SourcePage }) {
  const { source, frame } = view;
  const { locale } = frame;
  const words = messagesIn(locale).source;
  const files = checksums(source);
  return (
    <>
      <p className="kicker">{words.kicker}</p>
      <h1 lang={titleLanguage(source, locale)}>
        <Words text={sourceTitle(source, locale)} />
      </h1>
      <p className="lead">
        <TextPieces pieces={view.reference} />
      </p>
      <p>
        {view.wasRead ? (source.custom?.readAt ? words.readCopy : words.read) : words.notRead}{" "}
        {source.custom?.entry === "none" && words.noEntry} {view.note !== undefined && <Words text={view.note} />}
      </p>
      {view.links.length === 0 && <p>{words.noAddress}</p>}
      {view.links.map(({ href, opens }) => (
        <p key={opens}>
          <a href={href} rel="external">
            {words.open[opens]}
          </a>
        </p>
      ))}
      {(view.accessed !== undefined || files.length > 0) && (
        <dl className="facts">
          {view.accessed !== undefined && (
            <>
              <dt>{words.accessed}</dt>
              <dd>
                <time dateTime={view.accessed}>{formatDate(view.accessed, locale)}</time>
              </dd>
            </>
          )}
          {files.length > 0 && (
            <>
              <dt>
                <Words text={words.checksum} />
              </dt>
              {files.map((file) => (
                <dd key={file}>
                  <code data-not-a-statistic>{file}</code>
                </dd>
              ))}
            </>
          )}
        </dl>
      )}
      {view.read.length > 0 && (
        <section>
          <h2>{words.figures}</h2>
          <Table table={figureTable(view.read, words.figures, locale)} locale={locale} />
        </section>
      )}
      {view.cited.length > 0 && (
        <section>
          <h2>{words.cited}</h2>
          <Table table={figureTable(view.cited, words.cited, locale)} locale={locale} />
        </section>
      )}
      <Pager paging={view.paging} locale={locale} />
      {view.read.length === 0 && view.cited.length === 0 && <p>{words.none}</p>}
      <section aria-labelledby="cite">
        <h2 id="cite">{citeWordsIn(locale).headingSource}</h2>
        <CiteBox citations={view.citations} locale={locale} />
      </section>
    </>
  );
}
