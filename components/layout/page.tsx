import "@/lib/chart/palette.css";
import "./page.css";
import type { ReactNode } from "react";
import { Blocks } from "@/components/blocks/blocks";
import { ChartPatterns } from "@/components/chart/chart";
import { Notes } from "@/components/figure/notes";
import { Words } from "@/components/figure/words";
import type { Block } from "@/lib/document/block";
import { type Locale, locales } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";
import type { Document, Frame } from "@/lib/view/frame";
import { Languages } from "./languages";
import { LatestLine } from "./latest-line";

/** A page that is a document: its blocks, and what is around them. */
export function DocumentPage({ document: { frame, blocks } }: { document: Document }) {
  return (
    <Page frame={frame}>
      {hasExhibit(blocks) && <ChartPatterns />}
      <Blocks blocks={blocks} locale={frame.locale} />
    </Page>
  );
}

function hasExhibit(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      block.kind === "exhibit" ||
      (block.kind === "comparison" && block.exhibit.chart !== undefined) ||
      ("blocks" in block && hasExhibit(block.blocks)),
  );
}

/** A document alone with its notes, as it leaves in one file: no navigation, no script. */
export function DocumentFile({ document: { frame, blocks } }: { document: Document }) {
  return (
    <main id="content">
      <title>{frame.documentTitle}</title>
      <LatestLine frame={frame} />
      {hasExhibit(blocks) && <ChartPatterns />}
      <Blocks blocks={[{ kind: "group", look: "report", blocks }]} locale={frame.locale} />
      <Notes notes={frame.notes} locale={frame.locale} />
    </main>
  );
}

/** Every page of a dataset: where the reader is, how old the figures are, the content, its notes. */
export function Page({ frame, children }: { frame: Frame; children: ReactNode }) {
  const words = messagesIn(frame.locale);
  return (
    <>
      <title>{frame.documentTitle}</title>
      {frame.description !== undefined && <meta name="description" content={frame.description} />}
      <a className="skip" href="#content">
        {words.nav.skip}
      </a>
      <header className="masthead">
        <div className="masthead-row">
          <a className="brand" href={`/${frame.locale}`}>
            {words.siteName}
          </a>
          <a className="dataset-name" href={frame.home}>
            <Words text={frame.datasetTitle} />
          </a>
          <nav className="pages" aria-label={words.nav.label}>
            <ul>
              {frame.navigation.map(({ label, href, current }) => (
                <li key={href}>
                  <a href={href} {...(current ? { "aria-current": "page" as const } : {})}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <Languages label={words.nav.language} links={frame.languages} />
        </div>
      </header>
      <main id="content">
        <LatestLine frame={frame} />
        {children}
        <Notes notes={frame.notes} locale={frame.locale} />
      </main>
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

interface PlainPageProps {
  readonly locale: Locale;
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that belongs to no dataset: the list of datasets, and what stands where a page cannot. */
export function PlainPage({ locale, title, children }: PlainPageProps) {
  const words = messagesIn(locale);
  const links = locales.map((each) => ({
    locale: each,
    label: messagesIn(each).languageName,
    title: messagesIn(each).nav.readIn,
    href: `/${each}`,
    current: each === locale,
  }));
  return (
    <>
      <title>{`${title} · ${words.siteName}`}</title>
      <header className="masthead">
        <div className="masthead-row">
          <a className="brand" href={`/${locale}`}>
            {words.siteName}
          </a>
          <Languages label={words.nav.language} links={links} />
        </div>
      </header>
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
