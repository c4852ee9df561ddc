import { citedInChart } from "../chart/chart-figures";
import type { CitedFigure } from "../cite/cited-figure";
import type { Block, ExhibitTable } from "./block";
import { type Content, type NumberInline, numbersIn } from "./content";
import type { FigureRow } from "./figure-row";
import type { Table } from "./table";

/** Every number of blocks in reading order: what their notes are numbered by, and what a list of their figures has. */
export function numbersOf(blocks: readonly Block[]): NumberInline[] {
  return blocks.flatMap(numbersOfBlock);
}

function numbersOfBlock(block: Block): NumberInline[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return numbersIn(block.content);
    case "section":
    case "entry":
      return [...numbersIn(block.title), ...numbersOf(block.blocks)];
    case "details":
      return [...numbersIn(block.summary), ...numbersOf(block.blocks)];
    case "group":
      return numbersOf(block.blocks);
    case "key-figures":
      return block.rows.map(numberOfRow);
    case "table":
      return numbersOfTable(block);
    case "exhibit":
      return numbersOfExhibit(block.exhibit);
    case "comparison":
      return [...numbersOfExhibit({ ...block.exhibit, rows: [] }), ...numbersOf(block.blocks)];
    case "list":
      return block.items.flatMap(({ content, blocks = [] }) => [...numbersIn(content), ...numbersOf(blocks)]);
    case "facts":
      return block.facts.flatMap(({ term, details }) => [
        ...numbersIn(term),
        ...details.flatMap(({ content }) => numbersIn(content)),
      ]);
    case "citation":
      return block.texts.flatMap(({ content }) => numbersIn(content));
    case "navigation":
    case "form":
      return [];
  }
}

/** The numbers of an exhibit: title, subtitle, drawing, table, aside. */
export function numbersOfExhibit({ title, subtitle, chart, rows, aside = [] }: ExhibitTable): NumberInline[] {
  return [
    ...headingNumbers([title, subtitle]),
    ...(chart ? citedInChart(chart).map(bare) : []),
    ...rows.map(numberOfRow),
    ...numbersOf(aside),
  ];
}

function headingNumbers(contents: readonly Content[]): NumberInline[] {
  return contents.flatMap(numbersIn);
}

function numbersOfTable({ caption, bodies }: Table): NumberInline[] {
  const cells = bodies.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return headingNumbers([caption, ...cells.map(({ content }) => content)]);
}

function numberOfRow(row: FigureRow): NumberInline {
  return { kind: "figure", cited: row.cited, as: "sign", row };
}

function bare(cited: CitedFigure): NumberInline {
  return { kind: "figure", cited, as: "sign" };
}
