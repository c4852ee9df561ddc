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

export type PartOf<Kind extends Part["kind"]> = Extract<Part, { readonly kind: Kind }>;

/** Blocks from top to bottom. */
export function flowOf(blocks: readonly Block[]): Part[] {
  return blocks.flatMap((block) => (flows[block.kind] as (block: Block) => Part[])(block));
}

const flows: { readonly [Kind in Block["kind"]]: (block: Extract<Block, { kind: Kind }>) => Part[] } = {
  heading: (block) => [block],
  paragraph: (block) => [block],
  section: ({ level, title, blocks }) => [heading(level, title), ...flowOf(blocks)],
  entry: ({ title, blocks }) => [heading("entry", title), ...flowOf(blocks)],
  details: ({ summary, blocks }) => [heading(4, summary), ...flowOf(blocks)],
  group: ({ blocks }) => flowOf(blocks),
  "key-figures": ({ rows }) => [{ kind: "figures", rows }],
  table: (table) => [...(table.isCaptionHidden ? [] : [heading(3, table.caption)]), table],
  // An empty line keeps what follows off the rows.
  exhibit: ({ exhibit }) => [...flowOfExhibit(exhibit), { kind: "paragraph", look: "note", content: [] }],
  comparison: ({ exhibit, blocks }) => [...flowOfExhibit({ ...exhibit, rows: [] }), ...flowOf(blocks)],
  list: ({ look, items }) => {
    const isGap = look === "gaps-to-target";
    return items.flatMap(({ content, blocks = [] }) => [{ kind: "item", content, isGap }, ...flowOf(blocks)]);
  },
  facts: ({ facts }) => facts.map((fact) => ({ kind: "fact", ...fact })),
  citation: ({ texts }) =>
    texts.flatMap(({ title, content }) => [
      ...(title === undefined ? [] : [heading(3, [title])]),
      { kind: "paragraph", content },
    ]),
  navigation: () => [],
  form: () => [],
};

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
