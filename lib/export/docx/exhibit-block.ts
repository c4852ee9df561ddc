import { type FileChild, ImageRun, Paragraph } from "docx";
import { citedInChart } from "../../chart/chart-figures";
import type { ChartSpec } from "../../chart/spec";
import type { ExhibitTable } from "../../document/block";
import { figureTable } from "../../document/figure-table";
import { docxWordsIn } from "../../i18n/docx-words";
import { xmlText } from "../xml-text";
import type { DocxPicture } from "./exhibit-picture";
import { styles, textWidth } from "./styles";
import { wordTable } from "./table";
import type { DocumentText } from "./text";

/** Pixels in a millimetre, as Word counts them. */
const perMillimetre = 96 / 25.4;

/** No picture takes more of a page's height, so that its heading stays with it. */
const mostHigh = 150;

/** What follows the title of an exhibit: the drawing with its alternative text, and its figures as a table. */
export function exhibitParagraphs(
  exhibit: ExhibitTable,
  picture: DocxPicture | undefined,
  text: DocumentText,
): FileChild[] {
  const { subtitle, chart, rows } = exhibit;
  return [
    ...(subtitle.length > 0
      ? [new Paragraph({ style: styles.meta, keepNext: true, children: text.content(subtitle) })]
      : []),
    ...(picture ? [drawn(exhibit, picture)] : []),
    ...(chart && rows.length > 0 ? chartWithTable(chart, exhibit, text) : []),
  ];
}

function drawn({ id, alternative }: ExhibitTable, picture: DocxPicture): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 80, after: 80 },
    children: [
      new ImageRun({
        type: "png",
        data: picture.png,
        transformation: sizeOf(picture),
        altText: { name: id, description: xmlText(alternative.text) },
      }),
    ],
  });
}

/**
 * The table of a chart, and before it a line with the notes of the numbers in the picture. The table carries the
 * footnotes, so that each stands on the page of its row; the line carries only those that no row has.
 */
function chartWithTable(chart: ChartSpec, { rows, mixed }: ExhibitTable, text: DocumentText): FileChild[] {
  const notes = citedInChart(chart).map(({ note }) => note);
  const ofRows = new Set(rows.map(({ cited }) => cited.note));
  const alone = [...new Set(notes)].filter((note) => !ofRows.has(note) && text.footnotes.numberOf(note) === undefined);
  const markers = alone.flatMap((note) => [text.run(" "), ...text.footnotes.marker(note)]);
  const table = wordTable(figureTable(rows, "", text.locale, mixed), "portrait", text);
  const mentions = text.mentions(notes.filter((note) => !alone.includes(note)));
  const label = text.run(`${docxWordsIn(text.locale).pictureNotes} `);
  return [new Paragraph({ style: styles.caption, children: [label, ...mentions, ...markers] }), ...table];
}

/** Where a PNG file says how large it is. */
const sizeAt = { width: 16, height: 20 };

/** As wide as the text, or as high as may be. */
function sizeOf({ png }: DocxPicture): { width: number; height: number } {
  const [width, height] = [png.readUInt32BE(sizeAt.width), png.readUInt32BE(sizeAt.height)];
  const factor = Math.min((textWidth.portrait * perMillimetre) / width, (mostHigh * perMillimetre) / height);
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}
