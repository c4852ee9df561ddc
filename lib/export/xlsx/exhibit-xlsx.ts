import type { Exhibit } from "../../document/block";
import { plainText } from "../../document/content";
import { exportWordsIn } from "../../i18n/export-words";
import type { StandaloneTable } from "../../view/exhibit/exhibits-of";
import { rowsOfExhibit } from "../../view/exhibit/exhibits-of";
import type { Frame } from "../../view/frame";
import { exhibitAddress } from "../file";
import { caveatSentences, notedSentence } from "../text/lines";
import { originLines, readingLines, section, textLines } from "./cover";
import { noteSheet, workbookFigureColumns } from "./shared-sheets";
import { type TableSheet, tableSheet } from "./sheet";
import { workbookFile } from "./workbook";

/**
 * An exhibit as a workbook: a cover, its figures, its notes.
 *
 * @param site the address of the site, for the addresses in it; empty for none
 */
export async function exhibitXlsx({ exhibit, frame }: StandaloneTable, site = ""): Promise<Buffer> {
  const { locale } = frame;
  const words = exportWordsIn(locale);
  const title = plainText(exhibit.title, locale);
  const subtitle = notedSentence(exhibit.subtitle, locale);
  return workbookFile({
    ...{ title, author: frame.compilers, locale },
    cover: {
      before: [
        { kind: "title", text: title },
        ...textLines(subtitle),
        ...originLines(frame, exhibitAddress(exhibit, site)),
        ...section(words.cover.caveats, caveatSentences(exhibit, locale)),
      ],
      after: readingLines(locale),
    },
    sheets: [
      tableSheet(
        { name: words.sheets.figures, title, lead: [subtitle] },
        workbookFigureColumns(frame, site),
        rowsOfExhibit(exhibit, frame),
      ),
      noteSheet(frame),
    ],
  });
}

/** An exhibit among others: its figures. What stands beside the drawing is for the cover to say. */
export function exhibitSheet(exhibit: Exhibit, frame: Frame, site: string): TableSheet {
  const { locale } = frame;
  return tableSheet(
    {
      name: exhibit.indicatorName,
      title: plainText(exhibit.title, locale),
      lead: [notedSentence(exhibit.subtitle, locale)],
    },
    workbookFigureColumns(frame, site),
    rowsOfExhibit(exhibit, frame),
  );
}
