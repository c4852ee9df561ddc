import { type Paragraph, paragraph } from "../document/block";
import { link } from "../document/content";
import { citeWordsIn } from "../i18n/cite-words";
import type { PageContext } from "./frame";

/** Where the whole dataset is to be had. */
export function wholeDataset(page: PageContext): Paragraph {
  const words = citeWordsIn(page.locale);
  return paragraph(
    "downloads",
    `${words.whole} `,
    link(page.path("download.zip"), words.wholeZip),
    " ",
    link(page.path("download.xlsx"), words.wholeXlsx),
  );
}
