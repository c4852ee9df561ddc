import type { ReactNode } from "react";
import { type Locale, locales } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";
import { Languages } from "./languages";

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
