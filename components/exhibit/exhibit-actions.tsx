import { CitationFiles } from "@/components/figure/citation-files";
import { CopyButton } from "@/components/figure/copy-button";
import { TextPieces } from "@/components/figure/text-pieces";
import { IsolatedWords, Words } from "@/components/figure/words";
import type { Exhibit } from "@/lib/document/block";
import type { Locale } from "@/lib/domain/text";
import { citeWordsIn } from "@/lib/i18n/cite-words";
import { exhibitWordsIn } from "@/lib/i18n/exhibit-words";
import { exhibitReference, exhibitSentence } from "@/lib/view/citations";
import { figuresIn } from "@/lib/view/exhibit/sentence";

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
        <ExhibitCitation exhibit={exhibit} locale={locale} />
      </details>
    </div>
  );
}

function ExhibitCitation({ exhibit, locale }: Pick<ExhibitActionsProps, "exhibit" | "locale">) {
  const words = citeWordsIn(locale);
  const id = `${exhibit.id}-cite`;
  const sentence = exhibitSentence(exhibit, locale);
  const figures = figuresIn(exhibit.title);
  const address = `${exhibit.indicatorHref}#${exhibit.id}`;
  return (
    <>
      {figures.length === 0 ? (
        <p id={id}>
          <Words text={sentence} />
        </p>
      ) : (
        <p id={id} role="note" data-figures={figures.join(" ")}>
          <IsolatedWords text={sentence} />
        </p>
      )}
      <CopyButton of={id} label={words.copyOf.sentence} copied={words.copied} />
      <p id={`${id}-reference`} {...(figures.length > 0 && { role: "note", "data-figures": figures.join(" ") })}>
        <TextPieces pieces={exhibitReference(exhibit, locale)} />
        <a href={address} data-address data-not-a-statistic>
          {address}
        </a>
      </p>
      <CopyButton of={`${id}-reference`} label={words.copyOf.reference} copied={words.copied} />
      <CitationFiles href={exhibit.href} locale={locale} />
    </>
  );
}
