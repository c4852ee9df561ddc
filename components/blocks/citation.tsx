import { IsolatedWords } from "@/components/figure/words";
import type { CitationText, Citation as Model } from "@/lib/document/block";
import type { Locale } from "@/lib/domain/text";
import { citeWordsIn } from "@/lib/i18n/cite-words";
import { Run } from "./content";

const formats = ["bib", "ris", "json"] as const;

interface CitationProps {
  readonly citation: Model;
  readonly locale: Locale;
}

/** How something is cited: each text with a button that copies it, and the files of reference managers. */
export function Citation({ citation: { texts, filesHref }, locale }: CitationProps) {
  const words = citeWordsIn(locale);
  return (
    <>
      {texts.map((text) => (
        <Text key={text.id} text={text} locale={locale} />
      ))}
      {filesHref !== undefined && (
        <p className="downloads">
          {words.files}{" "}
          {formats.map((format) => (
            <a key={format} href={`${filesHref}.${format}`}>
              {words.fileOf[format]}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

/** The button is hidden until a script is there to copy: the text can be selected. */
function Text({ text: { id, title, content, figures, copyLabel }, locale }: { text: CitationText; locale: Locale }) {
  const ofFigures = figures && { role: "note", "data-figures": figures.map((figure) => figure.id).join(" ") };
  return (
    <>
      {title !== undefined && <h3>{title}</h3>}
      <p className={title === undefined ? undefined : "citation"} id={id} {...ofFigures}>
        <Run content={content} locale={locale} words={figures && IsolatedWords} />
      </p>
      <p className="copy-line">
        <button
          type="button"
          className="copy"
          hidden
          data-island="copy"
          data-copy={id}
          data-copied={citeWordsIn(locale).copied}
        >
          {copyLabel}
        </button>{" "}
        <output className="copied" />
      </p>
    </>
  );
}
