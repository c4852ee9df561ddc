import { type FileChild, HeadingLevel, ImageRun, Paragraph } from "docx";
import { docxWordsIn } from "../../i18n/docx-words";
import type { Exhibit } from "../../view/exhibit/exhibit";
import { xmlText } from "../xml-text";
import { asideBlock } from "./aside-block";
import type { DocxPicture } from "./exhibit-picture";
import { figureTable } from "./figure-table";
import { styles, textWidth } from "./styles";
import type { DocumentText } from "./text";

/** Pixels in a millimetre, as Word counts them. */
const perMillimetre = 96 / 25.4;

/** No picture takes more of a page's height, so that its heading stays with it. */
const mostHigh = 150;

/** An exhibit: the finding, the drawing with its alternative text, its figures as a table, what belongs beside it. */
export function exhibitBlock(exhibit: Exhibit, picture: DocxPicture, text: DocumentText): FileChild[] {
  const { title, subtitle, alternative, rows, mixed, aside } = exhibit;
  const head = [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: text.sentence(title) }),
    ...(subtitle.length > 0
      ? [new Paragraph({ style: styles.meta, keepNext: true, children: text.sentence(subtitle) })]
      : []),
  ];
  return [
    ...head,
    new Paragraph({
      keepNext: true,
      spacing: { before: 80, after: 80 },
      children: [
        new ImageRun({
          type: "png",
          data: picture.png,
          transformation: sizeOf(picture),
          altText: { name: exhibit.id, description: xmlText(alternative.text) },
        }),
      ],
    }),
    ...pictureNotes(exhibit, text),
    figureTable(rows, text, mixed),
    ...(aside ? asideBlock(aside, text) : []),
    new Paragraph({ style: styles.caption, children: [] }),
  ];
}

/**
 * The notes of the picture's numbers, in the order of their markers in it: the table below may have another order, and
 * footnotes are numbered by theirs.
 */
function pictureNotes({ rows }: Exhibit, text: DocumentText): Paragraph[] {
  const notes = [...new Set(rows.map(({ cited }) => cited.note))].filter((note) => !text.footnotes.has(note));
  if (notes.length === 0) return [];
  const children = notes.sort((a, b) => a - b).flatMap((note) => [text.run(" "), ...text.footnotes.marker(note)]);
  return [
    new Paragraph({
      style: styles.caption,
      keepNext: true,
      children: [text.run(docxWordsIn(text.locale).pictureNotes), ...children],
    }),
  ];
}

/** Where a PNG file says how large it is. */
const sizeAt = { width: 16, height: 20 };

/** As wide as the text, or as high as may be. */
function sizeOf({ png }: DocxPicture): { width: number; height: number } {
  const [width, height] = [png.readUInt32BE(sizeAt.width), png.readUInt32BE(sizeAt.height)];
  const factor = Math.min((textWidth.portrait * perMillimetre) / width, (mostHigh * perMillimetre) / height);
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}
