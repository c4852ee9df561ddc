import { type FileChild, HeadingLevel, ImageRun, Paragraph, type ParagraphChild } from "docx";
import { type ChartSpec, citedInChart } from "../../chart/spec";
import type { Block, ExhibitTable, Paragraph as ParagraphBlock } from "../../document/block";
import { amount, type Content, plainText } from "../../document/content";
import { figureTable } from "../../document/figure-table";
import { flowOf, type Part, type PartOf } from "../../document/flow";
import { conventionsIn } from "../../i18n/conventions";
import { exportWordsIn } from "../../i18n/export-words";
import { xmlText } from "../xml-text";
import { styles, textWidth, twips } from "./styles";
import { wordTable } from "./table";
import type { DocumentText } from "./text";

const levels = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  entry: HeadingLevel.HEADING_2,
} as const;

export interface Layout {
  /** The pictures of the exhibits as PNG files, by their ids: none while the document is laid out to number its notes. */
  readonly pictures: ReadonlyMap<string, Buffer>;
  readonly page: "landscape" | "portrait";
}

/** Blocks as parts of a Word document. */
export function wordBlocks(blocks: readonly Block[], layout: Layout, text: DocumentText): FileChild[] {
  return flowOf(blocks).flatMap((part) => (writers[part.kind] as Writer<Part>)(part, text, layout));
}

type Writer<Of extends Part> = (part: Of, text: DocumentText, layout: Layout) => FileChild[];

const writers: { readonly [Kind in Part["kind"]]: Writer<PartOf<Kind>> } = {
  heading: ({ level, content }, text) => [new Paragraph({ heading: levels[level], children: text.content(content) })],
  paragraph,
  item: ({ content, isGap }, text) => {
    const children = isGap ? gap(content, text) : text.content(content);
    return [new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children })];
  },
  fact: ({ term, details }, text) => {
    const said = details.flatMap(({ content }) => [text.run(" · "), ...text.content(content)]);
    return [new Paragraph({ children: [...text.content(term, true), ...said] })];
  },
  figures: ({ rows }, text, { page }) => [wordTable(figureTable(rows, "", text.locale), page, text)],
  table: (table, text, { page }) => [wordTable(table, page, text)],
  exhibit: ({ exhibit }, text, { pictures }) => exhibitParts(exhibit, pictures.get(exhibit.id), text),
};

function paragraph({ look, content }: ParagraphBlock, text: DocumentText, { page }: Layout): FileChild[] {
  // Lines across a whole landscape page are too long to read.
  const indent = page === "landscape" ? { right: twips(textWidth.landscape - textWidth.portrait) } : undefined;
  const children = text.content(content);
  const heading = { heading: HeadingLevel.HEADING_1, children: [text.run(exportWordsIn(text.locale).docx.colophon)] };
  return [
    ...(look === "colophon" ? [new Paragraph(heading)] : []),
    new Paragraph({ style: look && paragraphs[look], indent, children }),
  ];
}

const paragraphs: Partial<Readonly<Record<NonNullable<ParagraphBlock["look"]>, string>>> = {
  note: styles.caption,
  basis: styles.caption,
  "source-note": styles.caption,
  counts: styles.count,
  matches: styles.count,
  kicker: styles.meta,
  subtitle: styles.meta,
  chosen: styles.meta,
  "hero-period": styles.meta,
};

/** “Assembly: 2.1 · Ministry of Order” */
function gap([name = "", ...said]: Content, text: DocumentText): ParagraphChild[] {
  const label = conventionsIn(text.locale).labelled(plainText([name], text.locale), "");
  const children = said.flatMap((inline) =>
    typeof inline !== "string" && inline.kind === "figure" && inline.row
      ? text.content(amount(inline.row, text.locale))
      : text.content([inline]),
  );
  return [text.run(label), ...children];
}

/** What follows the title of an exhibit: the drawing with its alternative text, and its figures as a table. */
function exhibitParts(exhibit: ExhibitTable, png: Buffer | undefined, text: DocumentText): FileChild[] {
  const { subtitle, chart, rows } = exhibit;
  return [
    ...(subtitle.length > 0
      ? [new Paragraph({ style: styles.meta, keepNext: true, children: text.content(subtitle) })]
      : []),
    ...(png ? [drawn(exhibit, png)] : []),
    ...(chart && rows.length > 0 ? chartWithTable(chart, exhibit, text) : []),
  ];
}

function drawn({ id, alternative }: ExhibitTable, png: Buffer): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 80, after: 80 },
    children: [
      new ImageRun({
        type: "png",
        data: png,
        transformation: sizeOf(png),
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
  const label = text.run(`${exportWordsIn(text.locale).docx.pictureNotes} `);
  return [new Paragraph({ style: styles.caption, children: [label, ...mentions, ...markers] }), table];
}

/** As Word counts them. */
const pixelsPerMillimetre = 96 / 25.4;

/** No picture takes more of a page's height, in millimetres, so that its heading stays with it. */
const mostHigh = 150;

/** Where a PNG file says how large it is. */
const sizeAt = { width: 16, height: 20 };

/** As wide as the text, or as high as may be. */
function sizeOf(png: Buffer): { width: number; height: number } {
  const [width, height] = [png.readUInt32BE(sizeAt.width), png.readUInt32BE(sizeAt.height)];
  const factor = Math.min(
    (textWidth.portrait * pixelsPerMillimetre) / width,
    (mostHigh * pixelsPerMillimetre) / height,
  );
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}
