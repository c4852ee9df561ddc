import type { LanguageLink } from "@/lib/view/frame";

/** The same page in the other languages. */
export function Languages({ label, links }: { label: string; links: readonly LanguageLink[] }) {
  return (
    <nav className="languages" aria-label={label}>
      <ul>
        {links.map(({ locale, label: language, href, title, current }) => (
          <li key={locale}>
            {current ? (
              <span aria-current="true">{language}</span>
            ) : (
              <a href={href} hrefLang={locale} lang={locale} title={title}>
                {language}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
