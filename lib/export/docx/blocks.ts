import { type FileChild, HeadingLevel, Paragraph, type ParagraphChild } from "docx";
import type { Block } from "../../document/block";
import { type Content, plainText } from "../../document/content";
import { figureTable } from "../../document/figure-table";
import { conventionsIn } from "../../i18n/conventions";
import { exhibitBlock } from "./exhibit-block";
import type { DocxPicture } from "./exhibit-picture";
import { styles } from "./styles";
import { wordTable } from "./table";
import type { DocumentText } from "./text";

const levels = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** The pictures of the exhibits by their ids: none while the document is laid out to number its notes. */
export type Pictures = ReadonlyMap<string, DocxPicture>;

/** Blocks as parts of a Word document. */
export function wordBlocks(blocks: readonly Block[], pictures: Pictures, text: DocumentText): FileChild[] {
  return blocks.flatMap((block) => wordBlock(block, pictures, text));
}

function wordBlock(block: Block, pictures: Pictures, text: DocumentText): readonly FileChild[] {
  const inside = (blocks: readonly Block[]) => wordBlocks(blocks, pictures, text);
  const heading = (level: 1 | 2 | 3 | 4, children: ParagraphChild[]) =>
    new Paragraph({ heading: levels[level], children });
  switch (block.kind) {
    case "heading":
      return [heading(block.level, text.content(block.content))];
    case "paragraph":
      return [new Paragraph({ style: paragraphs[block.look ?? "plain"], children: text.content(block.content) })];
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
      return wordTable(figureTable(block.rows, "", text.locale), text);
    case "table":
      return wordTable(block, text);
    case "exhibit":
      return exhibitBlock(block.exhibit, pictures.get(block.exhibit.id), text, inside);
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

const paragraphs = {
  ...{ plain: undefined, lead: undefined, assumption: undefined, attempt: undefined, issue: undefined },
  ...{ status: undefined, downloads: undefined, matches: styles.count },
  ...{ subtitle: undefined, hero: undefined, "hero-period": styles.meta, "source-note": styles.caption },
  ...{ note: styles.caption, basis: styles.caption, counts: styles.count, kicker: styles.meta },
};

/** “Assembly: 2.1 · Ministry of Order” */
function gap([name = "", ...said]: Content, text: DocumentText): ParagraphChild[] {
  const label = conventionsIn(text.locale).labelled(plainText([name], text.locale), "");
  const children = said.flatMap((inline) =>
    typeof inline !== "string" && inline.kind === "figure" && inline.row
      ? text.amount(inline.row)
      : text.content([inline]),
  );
  return [text.run(label), ...children];
}

function item(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children: [...children] });
}
