import { plainText } from "../../document/content";
import { type ColumnId, tableWordsIn } from "../../i18n/table-words";
import { rowsOfExhibit } from "../../view/exhibit/figures-of-exhibit";
import type { StandaloneTable } from "../../view/exhibit/standalone";
import { type Cell, type Column, type FigureLine, figureColumns, figureLine } from "../columns";
import { exhibitAddress } from "../exhibit-address";
import { type ExportFile, mediaTypes } from "../file";
import { fileName } from "../file-name";
import { caveatSentences, notedSentence } from "../text/lines";
import { csvText } from "./csv-text";

/**
 * The figures of an exhibit as one rectangular table: each row has all that its figure says, its note in full, and the
 * exhibit that it is from.
 *
 * @param site the address of the site, for the links in it: `https://muster.example.org`; empty for none
 */
export function exhibitCsv({ exhibit, frame }: StandaloneTable, site = ""): ExportFile {
  const { locale } = frame;
  const words = tableWordsIn(locale);
  const same = (id: ColumnId, cell: Cell): Column<FigureLine> => ({
    header: words[id],
    width: 40,
    cell: () => cell,
  });
  const columns = [
    ...figureColumns(locale),
    same("exhibit", plainText(exhibit.title, locale)),
    same("exhibitAbout", notedSentence(exhibit.subtitle, locale)),
    same("exhibitCaveats", caveatSentences(exhibit, locale).join(" · ")),
    same("dataset", frame.datasetTitle),
    same("version", frame.version),
    same("exhibitAddress", exhibitAddress(exhibit, site)),
  ];
  const lines = rowsOfExhibit(exhibit, frame).map((row) => figureLine(row, frame, site));
  return { name: fileName(frame, exhibit.id, "csv"), type: mediaTypes.csv, body: Buffer.from(csvText(columns, lines)) };
}
