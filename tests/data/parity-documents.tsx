import { renderToStaticMarkup } from "react-dom/server";
import { Blocks } from "@/components/blocks/blocks";
import { Notes } from "@/components/figure/notes";
import type { Exhibit } from "@/lib/document/block";
import { exhibitCsv } from "@/lib/export/csv";
import { documentDocx } from "@/lib/export/docx/document-docx";
import { exhibitSvg } from "@/lib/export/picture/exhibit-svg";
import { exhibitXlsx } from "@/lib/export/xlsx/exhibit-xlsx";
import { reportXlsx } from "@/lib/export/xlsx/report-xlsx";
import type { ReportPage } from "@/lib/features/report/page";
import { exportWordsIn } from "@/lib/i18n/export-words";
import { tableWordsIn } from "@/lib/i18n/table-words";
import type { Standalone } from "@/lib/view/exhibit/exhibits-of";
import { noteNumbers } from "../lib/export/docx/note-numbers";
import { readDocx } from "../lib/export/docx/read-docx";
import { readCsv } from "../lib/export/read-csv";
import { coverOf, readWorkbook, shownIn, tableOf } from "../lib/export/xlsx/read-workbook";
import { numbersInRows, numbersInWord, plain, type Said, saidByHtml, saidBySvg } from "./said";

/** An exhibit with its notes, as it is on a page. */
export function exhibitHtml({ exhibit, frame: { locale, notes } }: Standalone<Exhibit>): string {
  return renderToStaticMarkup(
    <>
      <Blocks blocks={[{ kind: "exhibit", exhibit, withActions: false }]} locale={locale} />
      <Notes notes={notes} locale={locale} />
    </>,
  );
}

/** What it says there. */
export function exhibitOnPage(standalone: Standalone<Exhibit>): Said {
  return saidByHtml(exhibitHtml(standalone));
}

/** What each file of an exhibit says. */
export const exhibitFiles: Readonly<
  Record<"csv" | "xlsx" | "svg", (standalone: Standalone<Exhibit>) => Promise<Said>>
> = {
  csv: async (standalone) => {
    const { locale } = standalone.frame;
    const columns = tableWordsIn(locale);
    const rows = readCsv(exhibitCsv(standalone));
    const [first] = rows;
    const shared = [columns.exhibit, columns.exhibitAbout, columns.exhibitCaveats].map((name) => first?.[name] ?? "");
    const notes = new Map(rows.map((row) => [Number(row[columns.note]), plain(row[columns.noteText] ?? "")]));
    return { numbers: numbersInRows(rows, locale), notes: [...notes], text: plain(shared.join(" ")) };
  },
  xlsx: async (standalone) => {
    const { locale } = standalone.frame;
    const columns = tableWordsIn(locale);
    const { sheets } = exportWordsIn(locale);
    const workbook = await readWorkbook(await exhibitXlsx(standalone));
    return {
      numbers: numbersInRows(tableOf(workbook, sheets.figures), locale),
      notes: tableOf(workbook, sheets.notes).map((row) => [
        Number(row[columns.note]),
        plain(String(row[columns.text])),
      ]),
      text: plain(coverOf(workbook).join(" ")),
    };
  },
  svg: async (standalone) => saidBySvg(exhibitSvg(standalone)),
};

/** One white pixel, as a picture. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
  "base64",
);

/** What a report says as a Word file, its notes by their numbers on the page of `original`. */
export async function reportInWord(view: ReportPage, original: ReportPage): Promise<Omit<Said, "notes">> {
  const { locale, notes } = original.page.frame;
  const { document, report } = view;
  if (!document || !report) throw new Error("no report");
  const docx = readDocx(await documentDocx({ document, title: report.title, site: "" }, async () => png));
  const onPage = new Map(Array.from(noteNumbers(docx, notes, locale), ([page, word]) => [word, page]));
  const numbers = numbersInWord(docx.parts["word/document.xml"] ?? "", locale);
  return {
    numbers: numbers.map((number) => ({ ...number, note: onPage.get(number.note) ?? Number.NaN })),
    text: plain(docx.text),
  };
}

/** What a report says as a workbook: the figures of its sheets in their order, and the words of every cell. */
export async function reportInWorkbook(view: ReportPage): Promise<Said> {
  const { locale } = view.page.frame;
  const columns = tableWordsIn(locale);
  const { sheets } = exportWordsIn(locale);
  const workbook = await readWorkbook(await reportXlsx(view));
  const others: readonly string[] = [sheets.results, sheets.notes, sheets.discrepancies];
  const tables = workbook.worksheets.slice(1).filter(({ name }) => !others.includes(name));
  const cells = workbook.worksheets.flatMap((sheet) =>
    Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_, column) =>
        String(shownIn(sheet.getCell(row + 1, column + 1).value) ?? ""),
      ),
    ),
  );
  return {
    numbers: tables.flatMap(({ name }) => numbersInRows(tableOf(workbook, name), locale)),
    notes: tableOf(workbook, sheets.notes).map((row) => [Number(row[columns.note]), plain(String(row[columns.text]))]),
    text: plain(cells.flat().join(" ")),
  };
}

/** A copy of a view in which some values are others, however deep they are. */
export function altered<View>(view: View, change: (key: string, value: unknown) => unknown): View {
  const copy = (value: unknown, key: string): unknown => {
    const changed = change(key, value);
    if (Array.isArray(changed)) return changed.map((each) => copy(each, ""));
    const isPlain = typeof changed === "object" && changed !== null;
    if (!isPlain || Object.getPrototypeOf(changed) !== Object.prototype) return changed;
    return Object.fromEntries(Object.entries(changed).map(([name, inner]) => [name, copy(inner, name)]));
  };
  return copy(view, "") as View;
}
