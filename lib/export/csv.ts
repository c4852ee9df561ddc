import { quotedCell } from "../dataset/csv";
import { plainText } from "../document/content";
import type { FigureRow } from "../document/figure-row";
import { type ColumnId, tableWordsIn } from "../i18n/table-words";
import { rowsOfExhibit, type Standalone } from "../view/exhibit/exhibits-of";
import { type Cell, type Column, figureColumns } from "./columns";
import { exhibitAddress } from "./file";
import { caveatSentences, notedSentence } from "./text/lines";

const byteOrderMark = "\uFEFF";
const lineEnd = "\r\n";

/**
 * The figures of an exhibit as one rectangular table: each row has all that its figure says, its note in full, and the
 * exhibit that it is from.
 *
 * @param site the address of the site, for the links in it: `https://muster.example.org`; empty for none
 */
export function exhibitCsv({ exhibit, frame }: Standalone, site = ""): string {
  const { locale, datasetTitle, version } = frame;
  const words = tableWordsIn(locale);
  const same = (id: ColumnId, cell: Cell): Column<FigureRow> => ({ header: words[id], width: 40, cell: () => cell });
  const columns = [
    ...figureColumns(frame, site),
    same("exhibit", plainText(exhibit.title, locale)),
    same("exhibitAbout", notedSentence(exhibit.subtitle, locale)),
    same("exhibitCaveats", caveatSentences(exhibit, locale).join(" · ")),
    same("dataset", datasetTitle),
    same("version", version),
    same("exhibitAddress", exhibitAddress(exhibit, site)),
  ];
  return csvText(columns, rowsOfExhibit(exhibit, frame));
}

/**
 * A table as CSV that spreadsheets open by a double click: UTF-8 with a byte-order mark, quotes by RFC 4180, decimal
 * points. A text that a spreadsheet would run is defused; a number never is one.
 */
export function csvText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ header }) => csvCell(header)),
    ...rows.map((row) => columns.map((column) => csvCell(column.cell(row)))),
  ];
  return byteOrderMark + lines.map((cells) => cells.join(",") + lineEnd).join("");
}

/** One cell. */
export function csvCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  return quotedCell(defused(cell));
}

/** An apostrophe before what would be a formula keeps it a text. */
function defused(text: string): string {
  const runs = /^[=+\-@\t\r\0＝＋－＠]/.test(text);
  return `${runs ? "'" : ""}${text}`.replaceAll("\0", "");
}
