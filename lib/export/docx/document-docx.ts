import { Document as DocxDocument, type FileChild, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { renumbered } from "../../chart/spec";
import type { Block, Exhibit } from "../../document/block";
import { flowOf } from "../../document/flow";
import { conventionsIn } from "../../i18n/conventions";
import { exportWordsIn } from "../../i18n/export-words";
import type { Document } from "../../view/frame";
import { exhibitPng } from "../picture/exhibit-png";
import { chartSvg } from "../picture/exhibit-svg";
import { xmlText } from "../xml-text";
import { type Layout, wordBlocks } from "./blocks";
import { pageOf, styles, stylesIn } from "./styles";
import { isWide } from "./table";
import { DocumentText } from "./text";

/** A document that is to be a Word file: plain data, which can be copied to another thread. */
export interface DocxTask {
  readonly document: Document;
  readonly title: string;
  /** Empty where it is nobody but those who compiled the dataset. */
  readonly author?: string | undefined;
  readonly description?: string | undefined;
  /** The address of the site, for links that are spelled out: `https://muster.example.org`. */
  readonly site: string;
}

/**
 * A document as a Word file: what leads up to a wide table on landscape pages, the rest upright, every note a footnote.
 *
 * @param draw makes the drawing of an exhibit, whose notes have the numbers of the document, as a PNG file
 */
export async function documentDocx(
  { document: { frame, blocks }, title, author = "", description, site }: DocxTask,
  draw = (exhibit: Exhibit): Promise<Buffer> => exhibitPng(chartSvg(exhibit, frame.locale)),
): Promise<Buffer> {
  const exhibits = numberedExhibits(blocks, new DocumentText(frame, site));
  const pictures = new Map(await Promise.all(exhibits.map(async (each) => [each.id, await draw(each)] as const)));
  const text = new DocumentText(frame, site);
  const footers = { default: footer(title, text) };
  const parts = partsOf(blocks, pictures, text);
  const end = closing(frame.home, text);
  const document = new DocxDocument({
    title: xmlText(title),
    creator: xmlText(author) || frame.compilers,
    description: xmlText(description ?? ""),
    styles: stylesIn(conventionsIn(frame.locale).tag),
    footnotes: text.notes(),
    sections: parts.map(({ page, children }, index) => ({
      properties: pageOf(page),
      footers,
      children: index === parts.length - 1 ? [...children, ...end] : children,
    })),
  });
  return Packer.toBuffer(document);
}

interface Part {
  readonly page: Layout["page"];
  readonly children: readonly FileChild[];
}

/** The document from top to bottom, laid out in the order in which it is read. */
function partsOf(blocks: readonly Block[], pictures: Layout["pictures"], text: DocumentText): Part[] {
  const lastWide = blocks.findLastIndex((block) =>
    flowOf([block]).some((part) => part.kind === "table" && isWide(part)),
  );
  const opening = blocks.findIndex(({ kind }) => kind !== "heading" && kind !== "paragraph");
  const markers = new Paragraph({ style: styles.meta, children: [text.run(exportWordsIn(text.locale).docx.markers)] });
  const laidOut = (from: number, to: number, page: Part["page"]) =>
    blocks
      .slice(from, to)
      .flatMap((block, index) => [
        ...(from + index === opening ? [markers] : []),
        ...wordBlocks([block], { pictures, page }, text),
      ]);
  const parts: Part[] = [
    { page: "landscape", children: laidOut(0, lastWide + 1, "landscape") },
    { page: "portrait", children: laidOut(lastWide + 1, blocks.length, "portrait") },
  ];
  return parts.filter(({ children }) => children.length > 0);
}

/**
 * The exhibits with the note numbers of the document. Word numbers notes in the order of its text, in which a chart is a
 * picture: the document is laid out once without pictures to learn them.
 */
function numberedExhibits(blocks: readonly Block[], text: DocumentText): Exhibit[] {
  partsOf(blocks, new Map(), text);
  return flowOf(blocks).flatMap((part) => {
    if (part.kind !== "exhibit" || !part.exhibit.chart) return [];
    const { exhibit } = part;
    return [{ ...exhibit, chart: renumbered(part.exhibit.chart, (note) => text.footnotes.numberOf(note) ?? note) }];
  });
}

/** Where the dataset is, and the notes that only others refer to. */
function closing(home: string, text: DocumentText): FileChild[] {
  const furtherNotes = text.furtherNotes();
  return [
    new Paragraph({ children: [text.run(`${exportWordsIn(text.locale).docx.online} `), text.address(home)] }),
    ...(furtherNotes.length > 0 ? [new Paragraph({ children: furtherNotes })] : []),
  ];
}

/** “Title · 2 / 5”. */
function footer(title: string, text: DocumentText): Footer {
  const pages = new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: styles.caption, children: [text.run(`${title} · `), pages] })],
  });
}
