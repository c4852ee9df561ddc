import { plainText } from "../../document/content";
import { exportWordsIn } from "../../i18n/export-words";
import type { Standalone } from "../../view/exhibit/exhibits-of";
import { exhibitAddress } from "../file";
import { caveatSentences, notedSentence } from "../text/lines";
import { exhibitSheet } from "./sheets";
import { section, workbookFile } from "./workbook";

/**
 * An exhibit as a workbook: a cover, its figures, its notes.
 *
 * @param site the address of the site, for the addresses in it; empty for none
 */
export function exhibitXlsx({ exhibit, frame }: Standalone, site = ""): Promise<Buffer> {
  const { locale } = frame;
  const { cover, sheets } = exportWordsIn(locale);
  return workbookFile({
    ...{ frame, title: plainText(exhibit.title, locale), address: exhibitAddress(exhibit, site) },
    about: [notedSentence(exhibit.subtitle, locale)],
    remarks: section(cover.caveats, caveatSentences(exhibit, locale)),
    sheets: [exhibitSheet(exhibit, frame, site, sheets.figures)],
  });
}
