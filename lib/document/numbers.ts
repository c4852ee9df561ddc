import { citedInChart } from "../chart/spec";
import type { Block, ExhibitTable } from "./block";
import { type NumberInline, number, numbersIn } from "./content";
import { flowOf, flowOfExhibit, type Part, type PartOf } from "./flow";

/** Every number of blocks in reading order: what their notes are numbered by, and what a list of their figures has. */
export function numbersOf(blocks: readonly Block[]): NumberInline[] {
  return flowOf(blocks).flatMap(numbersOfPart);
}

/** The numbers of an exhibit: title, subtitle, drawing, table, aside. */
export function numbersOfExhibit(exhibit: ExhibitTable): NumberInline[] {
  return flowOfExhibit(exhibit).flatMap(numbersOfPart);
}

function numbersOfPart(part: Part): NumberInline[] {
  return (numbers[part.kind] as (part: Part) => NumberInline[])(part);
}

const numbers: { readonly [Kind in Part["kind"]]: (part: PartOf<Kind>) => NumberInline[] } = {
  heading: ({ content }) => numbersIn(content),
  paragraph: ({ content }) => numbersIn(content),
  item: ({ content }) => numbersIn(content),
  fact: ({ term, details }) => [...numbersIn(term), ...details.flatMap(({ content }) => numbersIn(content))],
  figures: ({ rows }) => rows.map((row) => number(row)),
  table: ({ isCaptionHidden, caption, bodies }) => {
    const cells = bodies.flatMap(({ rows }) => rows).flatMap((row) => row.cells);
    return [...(isCaptionHidden ? numbersIn(caption) : []), ...cells.flatMap(({ content }) => numbersIn(content))];
  },
  exhibit: ({ exhibit: { subtitle, chart, rows } }) => {
    const drawn = chart ? citedInChart(chart) : [];
    const inChart = drawn.map((cited): NumberInline => ({ kind: "figure", cited, as: "sign" }));
    return [...numbersIn(subtitle), ...inChart, ...rows.map((row) => number(row))];
  },
};
