import type { Locale } from "@/lib/domain/text";
import { citeWordsIn } from "@/lib/i18n/cite-words";
import type { Citations } from "@/lib/view/citations";
import { CitationFiles } from "./citation-files";
import { CopyButton } from "./copy-button";
import { TextPieces } from "./text-pieces";
import { IsolatedWords, Words } from "./words";

interface CiteBoxProps {
  readonly citations: Citations;
  readonly locale: Locale;
  /** The figure whose number the sentence holds; absent for a source, whose sentence is a short form without one. */
  readonly figure?: string;
}

/** How to cite a figure or a source: both texts, each with a button that copies it, and the files. */
export function CiteBox({ citations, locale, figure }: CiteBoxProps) {
  const { sentence, reference, address } = citations;
  const words = citeWordsIn(locale);
  return (
    <>
      <h3>{figure === undefined ? words.inText : words.asSentence}</h3>
      {figure === undefined ? (
        <p className="citation" id="cite-sentence">
          <Words text={sentence} />
        </p>
      ) : (
        <p className="citation" id="cite-sentence" role="note" data-figures={figure}>
          <IsolatedWords text={sentence} />
        </p>
      )}
      <p className="copy-line">
        <CopyButton
          of="cite-sentence"
          label={figure === undefined ? words.copyOf.inText : words.copyOf.sentence}
          copied={words.copied}
        />
      </p>
      <h3>{words.asReference}</h3>
      <p className="citation" id="cite-reference">
        <TextPieces pieces={reference} />
        <a href={address} data-address data-not-a-statistic>
          {address}
        </a>
      </p>
      <p className="copy-line">
        <CopyButton of="cite-reference" label={words.copyOf.reference} copied={words.copied} />
      </p>
      <CitationFiles href={address} locale={locale} />
    </>
  );
}
