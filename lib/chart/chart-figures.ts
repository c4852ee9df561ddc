import type { CitedFigure } from "../cite/cited-figure";
import type { ChartSpec, Reference, SeriesPanel } from "./spec";

/** Every figure whose number stands in a chart, in reading order. */
export function citedInChart(chart: ChartSpec): CitedFigure[] {
  const found: CitedFigure[] = [];
  mapChart(chart, (cited) => {
    found.push(cited);
    return cited;
  });
  return found;
}

/** The same chart with the note numbers of a document of its own. */
export function renumbered(chart: ChartSpec, numberOf: (note: number) => number): ChartSpec {
  return mapChart(chart, (cited) => ({ ...cited, note: numberOf(cited.note) }));
}

type Change = (cited: CitedFigure) => CitedFigure;

function mapChart(chart: ChartSpec, change: Change): ChartSpec {
  switch (chart.kind) {
    case "spans":
      return { ...chart, rows: chart.rows.map((row) => ({ ...row, cited: change(row.cited) })) };
    case "bars": {
      const rows = chart.rows.map(({ inside, ...row }) => ({
        ...{ ...row, cited: change(row.cited) },
        ...(inside && { inside: { ...inside, cited: change(inside.cited) } }),
      }));
      return { ...chart, rows, ...referenceOf(chart.reference, change) };
    }
    case "series":
      return {
        ...chart,
        panels: chart.panels.map((panel) => mapPanel(panel, change)),
        ...referenceOf(chart.reference, change),
      };
  }
}

function mapPanel(panel: SeriesPanel, change: Change): SeriesPanel {
  const lines = panel.lines.map((line) => ({
    ...line,
    points: line.points.map((point) => ({ ...point, ...(point.named && { named: change(point.named) }) })),
  }));
  return { ...panel, lines };
}

function referenceOf(reference: Reference | undefined, change: Change): { readonly reference?: Reference } {
  return reference?.cited ? { reference: { ...reference, cited: change(reference.cited) } } : {};
}
