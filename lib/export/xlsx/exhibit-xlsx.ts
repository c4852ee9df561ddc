import { plainText } from "../../document/content";
import { exportWordsIn } from "../../i18n/export-words";
import type { StandaloneTable } from "../../view/exhibit/exhibits-of";
import { exhibitAddress } from "../file";
import { caveatSentences, notedSentence } from "../text/lines";
import { originLines, readingLines, section, textLines } from "./cover";
import { exhibitSheet, noteSheet } from "./sheets";
import { workbookFile } from "./workbook";

/**
 * An exhibit as a workbook: a cover, its figures, its notes.
 *
 * @param site the address of the site, for the addresses in it; empty for none
 */
export function exhibitXlsx({ exhibit, frame }: StandaloneTable, site = ""): Promise<Buffer> {
  const { locale } = frame;
  const { cover, sheets } = exportWordsIn(locale);
  const title = plainText(exhibit.title, locale);
  return workbookFile({
    ...{ title, author: frame.compilers, locale },
    cover: {
      before: [
        { kind: "title", text: title },
        ...textLines(notedSentence(exhibit.subtitle, locale)),
        ...originLines(frame, exhibitAddress(exhibit, site)),
        ...section(cover.caveats, caveatSentences(exhibit, locale)),
      ],
      after: readingLines(locale),
    },
    sheets: [exhibitSheet(exhibit, frame, site, sheets.figures), noteSheet(frame)],
  });
}
