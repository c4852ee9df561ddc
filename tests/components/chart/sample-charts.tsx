import { renderToStaticMarkup } from "react-dom/server";
import { Chart } from "@/components/chart/chart";
import type { BarRow, ChartSpec, Mark, Scale, SeriesPoint } from "@/lib/chart/spec";
import { cite } from "@/lib/cite/cited-figure";
import { numberNotes } from "@/lib/document/number-notes";
import type { QuantityCells } from "@/lib/domain/quantity";
import { figureOf, periodOf } from "../../lib/sample-dataset";

/** Charts of invented figures, on an axis from 0 to 200 so that a percentage is half its value. */

export const scale: Scale = {
  min: 0,
  max: 200,
  ticks: [0, 100, 200].map((value) => ({ value, label: String(value) })),
};

export function cited(id: string, cells: Partial<QuantityCells> = { value: 50 }) {
  const citation = cite(figureOf(id, { cells, printed: String(cells.value ?? cells.low ?? cells.high ?? "") }));
  numberNotes([citation]);
  return citation;
}

/** The cells that are printed for a mark. */
function cellsOf(mark: Mark): Partial<QuantityCells> {
  switch (mark.kind) {
    case "to":
      return { value: mark.value };
    case "at-least":
      return { low: mark.value, qualifier: "over" };
    case "at-most":
      return { high: mark.value, qualifier: "under" };
    case "band":
      return { low: mark.low, high: mark.high, qualifier: "range" };
    case "words":
      return { status: "L" };
  }
}

export function row(id: string, mark: Mark, more: Partial<BarRow> = {}): BarRow {
  return {
    ...{ id, label: `Body ${id}`, details: [], period: periodOf("2015"), sub: false, tone: "people", derived: false },
    ...{ cited: cited(id, cellsOf(mark)), mark },
    ...more,
  };
}

export function point(id: string, mark: Mark, at: number, more: Partial<SeriesPoint> = {}): SeriesPoint {
  return {
    id,
    mark,
    at,
    derived: false,
    disagrees: false,
    joined: true,
    breaks: false,
    text: `${id} in words`,
    ...more,
  };
}

export const to = (value: number): Mark => ({ kind: "to", value, soft: false });

export function bars(rows: readonly BarRow[], more: { readonly reference?: object } = {}): ChartSpec {
  return { kind: "bars", scale, rows, ...more } as ChartSpec;
}

export function series(points: readonly SeriesPoint[], more: object = {}): ChartSpec {
  const time = { min: 2010, max: 2020, ticks: [2010, 2015, 2020].map((value) => ({ value, label: String(value) })) };
  const line = { id: "l", label: "", style: 0, tone: "women" as const, points };
  return { kind: "series", time, panels: [{ id: "p", label: "Panel", scale, lines: [line] }], ...more };
}

export function draw(spec: ChartSpec, locale: "en" | "fr" = "en"): string {
  return renderToStaticMarkup(<Chart spec={spec} locale={locale} label="What it shows" />);
}

/** The group of shapes that stands for a figure, to its own end. */
export function shapesOf(html: string, id: string): string {
  const start = html.search(new RegExp(`<g[^>]*data-figure="${id}"`));
  if (start < 0) return "";
  let depth = 0;
  for (const tag of html.slice(start).matchAll(/<g[ >]|<\/g>/g)) {
    depth += tag[0] === "</g>" ? -1 : 1;
    if (depth === 0) return html.slice(start, start + tag.index + "</g>".length);
  }
  return html.slice(start);
}

/** The text of a figure's number, with its marker. */
export function textOf(html: string, id: string): string {
  return new RegExp(`<text data-figure="${id}".*?</text>`).exec(html)?.[0] ?? "";
}
