import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { missingStatuses } from "../../domain/quantity";
import type { Locale } from "../../domain/text";
import { formatDate } from "../../format/reference-period";
import { exportWordsIn } from "../../i18n/export-words";
import { messagesIn } from "../../i18n/messages";
import type { Frame } from "../../view/frame";
import { cellText, isWebAddress } from "./sheet";
import { bodyFont, headingFont, linkFont, rowHeight, titleFont } from "./style";

/** A line of the cover: one cell. */
export interface CoverLine {
  readonly kind: "title" | "heading" | "text";
  readonly text: string;
  /** The address of the web that the line gives. */
  readonly link?: string;
}

const fonts = { title: titleFont, heading: headingFont, text: bodyFont } as const;

/**
 * Of its one column, in characters: what an upright page of A4 holds, also where another face stands for Calibri. Not
 * every program makes a column fit by itself.
 */
export const coverWidth = 72;

/** Writes the cover: one column, no table, no empty row. */
export function writeCover(worksheet: Worksheet, lines: readonly CoverLine[]): void {
  worksheet.getColumn(1).width = coverWidth;
  for (const [place, { kind, text, link }] of lines.filter((line) => line.text !== "").entries()) {
    const cell = worksheet.getCell(place + 1, 1);
    cell.value = cellText(text);
    cell.font = fonts[kind];
    if (link !== undefined && isWebAddress(link)) linked(cell, cellText(text), link);
    cell.alignment = { vertical: kind === "heading" ? "bottom" : "top", wrapText: true };
    // Room above a heading, where others would leave a row empty.
    const above = kind === "heading" ? 14 : 0;
    worksheet.getRow(place + 1).height = above + rowHeight([{ text, width: coverWidth }], fonts[kind].size);
  }
  worksheet.views = [{ state: "normal", showGridLines: false } as Worksheet["views"][number]];
}

/** Makes a cell open an address of the web. */
export function linked(cell: Cell, text: string, hyperlink: string): void {
  cell.value = { text, hyperlink };
  cell.font = linkFont;
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
export function originLines({ locale, datasetTitle, version, compilers, latest }: Frame, address: string): CoverLine[] {
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
export function readingLines(locale: Locale, ...more: readonly string[]): CoverLine[] {
  const { cover, shorthand } = exportWordsIn(locale);
  const { missing } = messagesIn(locale);
  return section(cover.reading, [
    ...missingStatuses.map((status) => cover.shorthand(shorthand[status], missing[status])),
    cover.approximate,
    cover.empty,
    cover.limits,
    ...more,
    cover.notes,
    cover.disagrees,
  ]);
}
