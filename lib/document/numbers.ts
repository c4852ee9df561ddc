import { citedInChart } from "../chart/spec";
import type { CitedFigure } from "../cite/cited-figure";
import type { Block, ExhibitTable } from "./block";
import { type NumberInline, number, numbersIn } from "./content";
import { flowOf, flowOfExhibit, type Part } from "./flow";

/** Every number of blocks in reading order: what their notes are numbered by, and what a list of their figures has. */
export function numbersOf(blocks: readonly Block[]): NumberInline[] {
  return flowOf(blocks).flatMap(numbersOfPart);
}

/** The numbers of an exhibit: title, subtitle, drawing, table, aside. */
export function numbersOfExhibit(exhibit: ExhibitTable): NumberInline[] {
  return flowOfExhibit(exhibit).flatMap(numbersOfPart);
}

function numbersOfPart(part: Part): NumberInline[] {
  switch (part.kind) {
    case "heading":
    case "paragraph":
    case "item":
      return numbersIn(part.content);
    case "fact":
      return [part.term, ...part.details.map(({ content }) => content)].flatMap(numbersIn);
    case "figures":
      return part.rows.map((row) => number(row));
    case "table": {
      const cells = part.bodies.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      return [
        ...(part.isCaptionHidden ? numbersIn(part.caption) : []),
        ...cells.flatMap(({ content }) => numbersIn(content)),
      ];
    }
    case "exhibit": {
      const { subtitle, chart, rows } = part.exhibit;
      return [
        ...numbersIn(subtitle),
        ...(chart ? citedInChart(chart).map(bare) : []),
        ...rows.map((row) => number(row)),
      ];
    }
  }
}

function bare(cited: CitedFigure): NumberInline {
  return { kind: "figure", cited, as: "sign" };
}
