import { Citation } from "@/components/blocks/citation";
import type { Exhibit } from "@/lib/document/block";
import type { Locale } from "@/lib/domain/text";
import { citeWordsIn } from "@/lib/i18n/cite-words";
import { exhibitWordsIn } from "@/lib/i18n/exhibit-words";
import { exhibitCitation } from "@/lib/view/citations";

interface ExhibitActionsProps {
  readonly exhibit: Exhibit;
  readonly locale: Locale;
  readonly withLink: boolean;
}

/** What can be done with an exhibit: read on, link to it, take it along, cite it. */
export function ExhibitActions({ exhibit, locale, withLink }: ExhibitActionsProps) {
  const { id, href, indicatorName } = exhibit;
  const words = exhibitWordsIn(locale);
  const { download, downloadAs, spreadsheet, cite, citeOf } = citeWordsIn(locale);
  const formats = [
    ["svg", "SVG"] as const,
    ["png", "PNG"] as const,
    ["csv", "CSV"] as const,
    ["xlsx", spreadsheet] as const,
  ];
  const named = /\d/.test(indicatorName) ? { "data-not-a-statistic": true } : {};
  return (
    <div className="exhibit-actions">
      {withLink && (
        <a href={exhibit.indicatorHref} aria-label={words.moreOf(indicatorName)} {...named}>
          {words.more}
        </a>
      )}
      {exhibit.compareHref !== undefined && <a href={exhibit.compareHref}>{words.compareOthers}</a>}
      <a href={`#${id}`}>{words.anchor}</a>
      <span className="downloads" {...named}>
        {download}{" "}
        {formats.map(([ending, label]) => (
          <a key={ending} href={`${href}.${ending}`} aria-label={downloadAs(label, indicatorName)}>
            {label}
          </a>
        ))}
      </span>
      <details>
        <summary aria-label={citeOf(indicatorName)} {...named}>
          {cite}
        </summary>
        <Citation citation={exhibitCitation(exhibit, locale)} locale={locale} />
      </details>
    </div>
  );
}
