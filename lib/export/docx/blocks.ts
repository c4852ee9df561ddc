import { type FileChild, HeadingLevel, Paragraph, type ParagraphChild } from "docx";
import type { Block, Paragraph as ParagraphBlock } from "../../document/block";
import { amount, type Content, plainText } from "../../document/content";
import { figureTable } from "../../document/figure-table";
import { conventionsIn } from "../../i18n/conventions";
import { docxWordsIn } from "../../i18n/docx-words";
import { comparisonBlock, exhibitBlock } from "./exhibit-block";
import type { DocxPicture } from "./exhibit-picture";
import { styles, textWidth, twips } from "./styles";
import { wordTable } from "./table";
import type { DocumentText } from "./text";

const levels = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

export interface Layout {
  /** The pictures of the exhibits by their ids: none while the document is laid out to number its notes. */
  readonly pictures: ReadonlyMap<string, DocxPicture>;
  readonly page: "landscape" | "portrait";
}

/** Blocks as parts of a Word document. */
export function wordBlocks(blocks: readonly Block[], layout: Layout, text: DocumentText): FileChild[] {
  return blocks.flatMap((block) => wordBlock(block, layout, text));
}

function wordBlock(block: Block, layout: Layout, text: DocumentText): readonly FileChild[] {
  const inside = (blocks: readonly Block[]) => wordBlocks(blocks, layout, text);
  const heading = (level: 1 | 2 | 3 | 4, children: ParagraphChild[]) =>
    new Paragraph({ heading: levels[level], children });
  switch (block.kind) {
    case "heading":
      return [heading(block.level, text.content(block.content))];
    case "paragraph":
      return paragraph(block, layout, text);
    case "section":
      return [heading(block.level, text.content(block.title)), ...inside(block.blocks)];
    case "entry":
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: text.content(block.title) }),
        ...inside(block.blocks),
      ];
    case "details":
      return [heading(4, text.content(block.summary)), ...inside(block.blocks)];
    case "group":
      return inside(block.blocks);
    case "key-figures":
      return wordTable(figureTable(block.rows, "", text.locale), layout.page, text);
    case "table":
      return wordTable(block, layout.page, text);
    case "exhibit":
      return exhibitBlock(block.exhibit, layout.pictures.get(block.exhibit.id), text, inside);
    case "comparison":
      return comparisonBlock(block, layout.pictures.get(block.exhibit.id), text, inside);
    case "list":
      return block.items.flatMap(({ content, blocks = [] }) => [
        item(block.look === "gaps-to-target" ? gap(content, text) : text.content(content)),
        ...inside(blocks),
      ]);
    case "facts":
      return block.facts.map(
        ({ term, details }) =>
          new Paragraph({
            children: [
              ...text.content(term, { bold: true }),
              ...details.flatMap(({ content }) => [text.run(" · "), ...text.content(content)]),
            ],
          }),
      );
    case "citation":
      return block.texts.flatMap(({ title, content }) => [
        ...(title === undefined ? [] : [heading(3, [text.run(title)])]),
        new Paragraph({ children: text.content(content) }),
      ]);
    case "navigation":
    case "form":
      return [];
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

function item(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children: [...children] });
}
