import type { Locale } from "@/lib/domain/text";
import { citeWordsIn } from "@/lib/i18n/cite-words";

const formats = ["bib", "ris", "json"] as const;

/** Links to the files that reference managers read, at an address without its ending. */
export function CitationFiles({ href, locale }: { href: string; locale: Locale }) {
  const words = citeWordsIn(locale);
  return (
    <p className="downloads">
      {words.files}{" "}
      {formats.map((format) => (
        <a key={format} href={`${href}.${format}`}>
          {words.fileOf[format]}
        </a>
      ))}
    </p>
  );
}
