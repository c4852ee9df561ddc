import { type FileChild, HeadingLevel, Paragraph, type ParagraphChild } from "docx";
import type { Block, Paragraph as ParagraphBlock } from "../../document/block";
import { amount, type Content, plainText } from "../../document/content";
import { figureTable } from "../../document/figure-table";
import { flowOf, type Part } from "../../document/flow";
import { conventionsIn } from "../../i18n/conventions";
import { docxWordsIn } from "../../i18n/docx-words";
import { exhibitParagraphs } from "./exhibit-block";
import type { DocxPicture } from "./exhibit-picture";
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
  /** The pictures of the exhibits by their ids: none while the document is laid out to number its notes. */
  readonly pictures: ReadonlyMap<string, DocxPicture>;
  readonly page: "landscape" | "portrait";
}

/** Blocks as parts of a Word document. */
export function wordBlocks(blocks: readonly Block[], layout: Layout, text: DocumentText): FileChild[] {
  return flowOf(blocks).flatMap((part) => wordPart(part, layout, text));
}

function wordPart(part: Part, layout: Layout, text: DocumentText): readonly FileChild[] {
  switch (part.kind) {
    case "heading":
      return [new Paragraph({ heading: levels[part.level], children: text.content(part.content) })];
    case "paragraph":
      return paragraph(part, layout, text);
    case "item": {
      const children = part.isGap ? gap(part.content, text) : text.content(part.content);
      return [new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children })];
    }
    case "fact": {
      const details = part.details.flatMap(({ content }) => [text.run(" · "), ...text.content(content)]);
      return [new Paragraph({ children: [...text.content(part.term, { bold: true }), ...details] })];
    }
    case "figures":
      return wordTable(figureTable(part.rows, "", text.locale), layout.page, text);
    case "table":
      return wordTable(part, layout.page, text);
    case "exhibit":
      return exhibitParagraphs(part.exhibit, layout.pictures.get(part.exhibit.id), text);
  }
}

function paragraph({ look, content }: ParagraphBlock, { page }: Layout, text: DocumentText): FileChild[] {
  // Lines across a whole landscape page are too long to read.
  const indent = page === "landscape" ? { right: twips(textWidth.landscape - textWidth.portrait) } : undefined;
  const children = text.content(content);
  const heading = { heading: HeadingLevel.HEADING_1, children: [text.run(docxWordsIn(text.locale).colophon)] };
  return [
    ...(look === "colophon" ? [new Paragraph(heading)] : []),
    new Paragraph({ style: look && paragraphs[look], indent, children }),
  ];
}

const paragraphs: Partial<Readonly<Record<NonNullable<ParagraphBlock["look"]>, string>>> = {
  ...{ note: styles.caption, basis: styles.caption, counts: styles.count, kicker: styles.meta, subtitle: styles.meta },
  ...{ matches: styles.count, choice: styles.meta, "hero-period": styles.meta, "source-note": styles.caption },
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
