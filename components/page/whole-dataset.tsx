import { citeWordsIn } from "@/lib/i18n/cite-words";
import type { Frame } from "@/lib/view/frame";

/** Where the whole dataset is to be had. */
export function WholeDataset({ frame: { home, locale } }: { frame: Pick<Frame, "home" | "locale"> }) {
  const words = citeWordsIn(locale);
  return (
    <p className="downloads">
      {words.whole} <a href={`${home}/download.zip`}>{words.wholeZip}</a>{" "}
      <a href={`${home}/download.xlsx`}>{words.wholeXlsx}</a>
    </p>
  );
}
