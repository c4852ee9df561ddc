import { missingStatuses } from "../../domain/quantity";
import type { Locale } from "../../domain/text";
import { formatDate } from "../../format/reference-period";
import { exportWordsIn } from "../../i18n/export-words";
import { messagesIn } from "../../i18n/messages";
import type { Frame } from "../../view/frame";
import { rowHeight, sheetName, webAddress } from "./cells";
import { noteSheet, type TableSheet } from "./sheets";
import { type Sheet, workbookBytes } from "./writer";

/** What is particular to a workbook. Every one has a cover, sheets with one table each, and last the notes. */
export interface WorkbookParts {
  readonly frame: Frame;
  readonly title: string;
  /** Empty where it is nobody but those who compiled the dataset. */
  readonly author?: string;
  /** What the cover says first, a line each. */
  readonly about: readonly string[];
  /** Where a reader finds what the workbook holds. */
  readonly address: string;
  /** What the cover says after where the workbook is from. */
  readonly remarks: readonly CoverLine[];
  /** What else a reader must know of the tables. */
  readonly reading?: string;
  readonly sheets: readonly TableSheet[];
}

/** Writes a workbook by the rules of accessible spreadsheets. A sheet without rows is left out: a table needs one. */
export function workbookFile({ frame, title, author, sheets, ...cover }: WorkbookParts): Promise<Buffer> {
  const { locale } = frame;
  const words = exportWordsIn(locale);
  const taken = [words.sheets.cover];
  const filled = [...sheets, noteSheet(frame)]
    .filter(({ table }) => table.count > 0)
    .map((sheet) => {
      const name = sheetName(sheet.name, taken);
      taken.push(name);
      return { ...sheet, name };
    });
  const lines: CoverLine[] = [
    { kind: "title", text: title },
    ...textLines(...cover.about),
    ...originLines(frame, cover.address),
    ...cover.remarks,
    ...section(
      words.cover.sheets,
      filled.map((sheet) => words.cover.sheet(sheet.name, sheet.title)),
    ),
    ...readingLines(locale, cover.reading ?? ""),
  ];
  return workbookBytes({
    ...{ title, author: author || frame.compilers, language: locale },
    sheets: [coverSheet(words.sheets.cover, lines), ...filled],
  });
}

/** A line of the cover: one cell. */
interface CoverLine {
  readonly kind: keyof typeof looks;
  readonly text: string;
  /** The address that the line gives. */
  readonly link?: string;
}

const looks = {
  title: { look: "cover-title", size: 14, above: 0 },
  // Room above a heading, where others would leave a row empty.
  heading: { look: "heading", size: 12, above: 14 },
  text: { look: "text", size: 10, above: 0 },
} as const;

/**
 * Of its one column, in characters: what an upright page of A4 holds, also where another face stands for Calibri. Not
 * every program makes a column fit by itself.
 */
const coverWidth = 72;

/** The cover: one column, no table, no empty row. */
function coverSheet(name: string, lines: readonly CoverLine[]): Sheet {
  const rows = lines.filter(({ text }) => text !== "");
  return {
    ...{ name, widths: [coverWidth] },
    rows: rows.map(({ kind, text, link }) => {
      const { look, size, above } = looks[kind];
      const height = above + rowHeight([{ text, width: coverWidth }], size);
      return { height, cells: [{ value: text, look, link: webAddress(link) }] };
    }),
  };
}

/** Lines of text. */
export function textLines(...texts: readonly string[]): CoverLine[] {
  return texts.map((text) => ({ kind: "text", text }));
}

/** A heading with lines; nothing where there are none. */
export function section(heading: string, texts: readonly string[]): CoverLine[] {
  return texts.length === 0 ? [] : [{ kind: "heading", text: heading }, ...textLines(...texts)];
}

/** Which dataset it is from, who compiled it, where it stands, and how old it is. */
function originLines({ locale, datasetTitle, version, compilers, latest }: Frame, address: string): CoverLine[] {
  const words = exportWordsIn(locale).cover;
  const age = messagesIn(locale).latest;
  const dated = latest.kind === "date" ? words.latest(formatDate(latest.date, locale)) : "";
  return [
    ...textLines(words.dataset(datasetTitle, version), compilers === "" ? "" : words.compiled(compilers)),
    { kind: "text", text: words.address(address), link: address },
    ...textLines(latest.kind === "date" && latest.old ? `${dated} ${age.old(datasetTitle)}` : dated),
  ];
}

/** How the tables are read: signs, empty cells, numbers of notes. */
function readingLines(locale: Locale, more: string): CoverLine[] {
  const { cover, shorthand } = exportWordsIn(locale);
  const { missing } = messagesIn(locale);
  return section(cover.reading, [
    ...missingStatuses.map((status) => cover.shorthand(shorthand[status], missing[status])),
    ...[cover.approximate, cover.empty, cover.limits, more, cover.notes, cover.disagrees],
  ]);
}
