import type { Borders, Font, PageSetup, Style } from "@cj-tech-master/excelts";

const ink = { argb: "FF1F2933" };
const rule = { argb: "FFCBD2D9" };
const headerPaper = { argb: "FFEEF1F4" };
const fontName = "Arial";

export const bodyFont: Partial<Font> = { name: fontName, size: 10, color: ink };
export const linkFont: Partial<Font> = { ...bodyFont, color: { argb: "FF0B5A7A" }, underline: true };
export const headingFont: Partial<Font> = { name: fontName, size: 12, bold: true, color: ink };
export const titleFont: Partial<Font> = { name: fontName, size: 14, bold: true, color: ink };

const below: Partial<Borders> = { bottom: { style: "thin", color: rule } };

/** Of the names of the columns. */
export const headerStyle: Partial<Style> = {
  font: { ...bodyFont, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: headerPaper },
  border: { bottom: { style: "medium", color: ink } },
  alignment: { vertical: "bottom", horizontal: "left", wrapText: true },
};

/** The same above amounts. */
export const amountHeaderStyle: Partial<Style> = {
  ...headerStyle,
  alignment: { ...headerStyle.alignment, horizontal: "right", indent: 1 },
};

/** Of a cell of the table: amounts stand to the right, all else is wrapped. */
export function bodyStyle(isAmount: boolean): Partial<Style> {
  const alignment = isAmount
    ? ({ horizontal: "right", indent: 1 } as const)
    : ({ horizontal: "left", wrapText: true } as const);
  return { font: bodyFont, border: below, alignment: { vertical: "top", ...alignment } };
}

/** What a page of A4 holds side by side and still reads well, in characters of a column's width. */
const charactersAcross = 210;

/** A4, over as many pages side by side as the width of the columns wants. */
export function paper(orientation: PageSetup["orientation"], width: number): Partial<PageSetup> {
  const fitToWidth = Math.max(1, Math.round(width / charactersAcross));
  return { paperSize: 9, orientation, fitToPage: true, fitToWidth, fitToHeight: 0 };
}

const lineHeight = 13.5;
/** No row can be higher. */
const highestRow = 409;

/** The height of a row, in points, in which each text is to be read whole in a column of its width. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[], size = 10): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => linesOf(text, (width * 12) / size)));
  return Math.min(highestRow, Math.ceil((lines * lineHeight * size) / 10 + 3));
}

/** How many lines a text takes, broken between words. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(" ")) {
      const next = used === 0 ? word.length : used + 1 + word.length;
      if (next <= width) used = next;
      else {
        count += used === 0 ? Math.ceil(word.length / width) - 1 : Math.ceil(word.length / width);
        used = word.length % width;
      }
    }
    return lines + count;
  }, 0);
}
