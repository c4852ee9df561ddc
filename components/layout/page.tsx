import type { ReactNode } from "react";
import { Blocks } from "@/components/blocks/blocks";
import { ChartPatterns } from "@/components/chart/chart";
import { Notes } from "@/components/figure/notes";
import { Words } from "@/components/figure/words";
import type { Block } from "@/lib/document/block";
import type { Locale } from "@/lib/domain/text";
import { formatDate } from "@/lib/format/reference-period";
import { messagesIn } from "@/lib/i18n/messages";
import { type Document, type Frame, type LanguageLink, languageLinks } from "@/lib/view/frame";

interface DocumentProps {
  readonly document: Document;
}

/** A page that is a document: where the reader is, how old the figures are, the content, its notes. */
export function DocumentPage({ document: { frame, blocks } }: DocumentProps) {
  const words = messagesIn(frame.locale);
  return (
    <>
      <title>{frame.documentTitle}</title>
      {frame.description !== undefined && <meta name="description" content={frame.description} />}
      <a className="skip" href="#content">
        {words.nav.skip}
      </a>
      <Masthead locale={frame.locale} languages={frame.languages}>
        <a className="dataset-name" href={frame.home}>
          <Words text={frame.datasetTitle} />
        </a>
        <nav className="pages" aria-label={words.nav.label}>
          <ul>
            {frame.navigation.map(({ label, href, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </Masthead>
      <Content frame={frame} blocks={blocks} />
      <footer className="footer">
        <p>{words.footer.about}</p>
        <p>
          <Words text={words.footer.dataset(frame.datasetTitle, frame.version)} />
          {frame.compilers !== "" && `. ${words.footer.compiled} ${frame.compilers}.`}
        </p>
      </footer>
    </>
  );
}

/** A document alone with its notes, as it leaves in one file: no navigation, no script. */
export function DocumentFile({ document: { frame, blocks } }: DocumentProps) {
  return (
    <>
      <title>{frame.documentTitle}</title>
      <Content frame={frame} blocks={[{ kind: "group", look: "report", blocks }]} />
    </>
  );
}

/** What is read: how new the figures are, the blocks with the fillings that their charts need, the notes. */
function Content({ frame, blocks }: { readonly frame: Frame; readonly blocks: readonly Block[] }) {
  const { locale, notes } = frame;
  return (
    <main id="content">
      <LatestLine frame={frame} />
      {hasChart(blocks) && <ChartPatterns />}
      <Blocks blocks={blocks} locale={locale} />
      <Notes notes={notes} locale={locale} />
    </main>
  );
}

function hasChart(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      block.kind === "exhibit" ||
      (block.kind === "comparison" && block.exhibit.chart !== undefined) ||
      ("blocks" in block && hasChart(block.blocks)),
  );
}

/** How new the latest figure of the page is, and that old is old. */
function LatestLine({ frame: { latest, locale, latestOfDataset, datasetTitle } }: { readonly frame: Frame }) {
  const words = messagesIn(locale).latest;
  if (latest.kind !== "date") return <p className="latest">{words[latest.kind]}</p>;
  return (
    <p className="latest">
      {latestOfDataset ? words.dataset : words.page}{" "}
      <time dateTime={latest.date}>{formatDate(latest.date, locale)}</time>. {latest.old && words.old(datasetTitle)}
    </p>
  );
}

interface PlainPageProps {
  readonly locale: Locale;
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that belongs to no dataset: the list of datasets, and what stands where a page cannot. */
export function PlainPage({ locale, title, children }: PlainPageProps) {
  const words = messagesIn(locale);
  return (
    <>
      <title>{`${title} · ${words.siteName}`}</title>
      <Masthead locale={locale} languages={languageLinks(locale, (language) => `/${language}`)} />
      <main id="content">
        <h1>{title}</h1>
        {children}
      </main>
      <footer className="footer">
        <p>{words.siteTagline}.</p>
      </footer>
    </>
  );
}

interface MastheadProps {
  readonly locale: Locale;
  /** The same page in every language. */
  readonly languages: readonly LanguageLink[];
  readonly children?: ReactNode;
}

function Masthead({ locale, languages, children }: MastheadProps) {
  const words = messagesIn(locale);
  return (
    <header className="masthead">
      <div className="masthead-row">
        <a className="brand" href={`/${locale}`}>
          {words.siteName}
        </a>
        {children}
        <nav className="languages" aria-label={words.nav.language}>
          <ul>
            {languages.map(({ locale: of, label, href, title, current }) => (
              <li key={of}>
                {current ? (
                  <span aria-current="true">{label}</span>
                ) : (
                  <a href={href} hrefLang={of} lang={of} title={title}>
                    {label}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
