import type { ReactNode } from "react";
import { type Locale, locales } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";

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
      <header className="masthead">
        <div className="masthead-row">
          <a className="brand" href={`/${locale}`}>
            {words.siteName}
          </a>
          <nav className="languages" aria-label={words.nav.language}>
            <ul>
              {locales.map((each) => (
                <li key={each}>
                  {each === locale ? (
                    <span aria-current="true">{messagesIn(each).languageName}</span>
                  ) : (
                    <a href={`/${each}`} hrefLang={each} lang={each}>
                      {messagesIn(each).languageName}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </nav>
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
