import type { Block, ExhibitTable, Fact, Paragraph } from "./block";
import type { Content } from "./content";
import type { FigureRow } from "./figure-row";
import type { Table } from "./table";

/** What a file has of a document: it knows no nesting, so that what is in a block follows it. */
export type Part =
  | PartHeading
  | Paragraph
  | { readonly kind: "item"; readonly content: Content; readonly isGap: boolean }
  | ({ readonly kind: "fact" } & Fact)
  | { readonly kind: "figures"; readonly rows: readonly FigureRow[] }
  /** Its caption is a heading before it, unless it is hidden. */
  | Table
  /** The subtitle, the drawing and the rows; the title is a heading before them, what is beside them comes after. */
  | { readonly kind: "exhibit"; readonly exhibit: ExhibitTable };

interface PartHeading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3 | 4 | "entry";
  readonly content: Content;
}

/** Blocks from top to bottom. */
export function flowOf(blocks: readonly Block[]): Part[] {
  return blocks.flatMap(flowOfBlock);
}

function flowOfBlock(block: Block): readonly Part[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block];
    case "section":
      return [heading(block.level, block.title), ...flowOf(block.blocks)];
    case "entry":
      return [heading("entry", block.title), ...flowOf(block.blocks)];
    case "details":
      return [heading(4, block.summary), ...flowOf(block.blocks)];
    case "group":
      return flowOf(block.blocks);
    case "key-figures":
      return [{ kind: "figures", rows: block.rows }];
    case "table":
      return [...(block.isCaptionHidden ? [] : [heading(3, block.caption)]), block];
    case "exhibit":
      // An empty line keeps what follows off the rows.
      return [...flowOfExhibit(block.exhibit), { kind: "paragraph", look: "note", content: [] }];
    case "comparison":
      return [...flowOfExhibit({ ...block.exhibit, rows: [] }), ...flowOf(block.blocks)];
    case "list": {
      const isGap = block.look === "gaps-to-target";
      return block.items.flatMap(({ content, blocks = [] }) => [{ kind: "item", content, isGap }, ...flowOf(blocks)]);
    }
    case "facts":
      return block.facts.map((fact) => ({ kind: "fact", ...fact }));
    case "citation":
      return block.texts.flatMap(({ title, content }) => [
        ...(title === undefined ? [] : [heading(3, [title])]),
        { kind: "paragraph", content },
      ]);
    case "navigation":
    case "form":
      return [];
  }
}

/** An exhibit with what does not match in it, and what is beside it. */
export function flowOfExhibit(exhibit: ExhibitTable): Part[] {
  const { title, warnings = [], aside = [] } = exhibit;
  return [
    heading(2, title),
    { kind: "exhibit", exhibit },
    ...warnings.map((warning): Paragraph => ({ kind: "paragraph", content: [warning] })),
    ...flowOf(aside),
  ];
}

function heading(level: PartHeading["level"], content: Content): PartHeading {
  return { kind: "heading", level, content };
}
