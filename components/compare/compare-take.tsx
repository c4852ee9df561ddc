import { CopyButton } from "@/components/figure/copy-button";
import { IsolatedWords, Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import type { CompareResult } from "@/lib/features/compare/document";
import { citeWordsIn } from "@/lib/i18n/cite-words";
import { compareWordsIn } from "@/lib/i18n/compare-words";

const ids = { link: "compare-link", sentence: "compare-sentence" };

/** What can be taken along of a comparison: its address, a sentence, files of exactly what is shown. */
export function CompareTake({ result, locale }: { result: CompareResult; locale: Locale }) {
  const { address, sentence, downloads, exhibit } = result;
  const words = compareWordsIn(locale);
  const { download, downloadAs, spreadsheet, copied, copyOf } = citeWordsIn(locale);
  const link = (
    <a href={address} data-address data-not-a-statistic>
      {address}
    </a>
  );
  const named = /\d/.test(exhibit.indicatorName) ? { "data-not-a-statistic": true } : {};
  return (
    <section className="compare-take" aria-label={words.take}>
      <p className="downloads" {...named}>
        {download}{" "}
        {downloads.map(({ format, href }) => {
          const label = format === "xlsx" ? spreadsheet : format.toUpperCase();
          return (
            <a key={format} href={href} aria-label={downloadAs(label, exhibit.indicatorName)}>
              {label}
            </a>
          );
        })}
      </p>
      <h3>{words.link}</h3>
      <p className="citation" id={ids.link}>
        {link}
      </p>
      <p className="copy-line">
        <CopyButton of={ids.link} label={words.copyLink} copied={copied} />
      </p>
      <h3>{words.sentence}</h3>
      <p
        className="citation"
        id={ids.sentence}
        {...(sentence.figures.length > 0 && { role: "note", "data-figures": sentence.figures.join(" ") })}
      >
        {sentence.figures.length > 0 ? <IsolatedWords text={sentence.text} /> : <Words text={sentence.text} />} {link}
      </p>
      <p className="copy-line">
        <CopyButton of={ids.sentence} label={copyOf.sentence} copied={copied} />
      </p>
    </section>
  );
}
