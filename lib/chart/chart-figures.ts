import type { CitedFigure } from "../cite/cited-figure";
import type { ChartSpec, Reference, SeriesPanel } from "./spec";

/** Every figure whose number is in a chart, in reading order. */
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
      const rows = chart.rows.map((row) => ({
        ...row,
        cited: change(row.cited),
        inside: row.inside && { ...row.inside, cited: change(row.inside.cited) },
      }));
      return { ...chart, rows, reference: mapReference(chart.reference, change) };
    }
    case "series":
      return {
        ...chart,
        panels: chart.panels.map((panel) => mapPanel(panel, change)),
        reference: mapReference(chart.reference, change),
      };
  }
}

function mapPanel(panel: SeriesPanel, change: Change): SeriesPanel {
  const lines = panel.lines.map((line) => ({
    ...line,
    points: line.points.map((point) => ({ ...point, named: point.named && change(point.named) })),
  }));
  return { ...panel, lines };
}

function mapReference(reference: Reference | undefined, change: Change): Reference | undefined {
  return reference?.cited ? { ...reference, cited: change(reference.cited) } : reference;
}

/** The ids of all figures that a chart shows, with or without their numbers, each once, in the order of the chart. */
export function figureIdsOf(chart: ChartSpec): readonly string[] {
  const points =
    chart.kind === "series" ? chart.panels.flatMap(({ lines }) => lines.flatMap((line) => line.points)) : [];
  return [...new Set([...points.map(({ id }) => id), ...citedInChart(chart).map(({ figure }) => figure.id)])];
}
