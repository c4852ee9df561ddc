import type { ChartSpec } from "@/lib/view/chart-spec";

/** The ids of all figures that a chart shows, each once, in the order of the chart. */
export function figureIdsOf(spec: ChartSpec): readonly string[] {
  return [...new Set([...idsOf(spec), ...referenceIds(spec)])];
}

function idsOf(spec: ChartSpec): string[] {
  switch (spec.kind) {
    case "bars":
      return spec.rows.flatMap(({ cited, inside }) => [cited.figure.id, ...(inside ? [inside.cited.figure.id] : [])]);
    case "spans":
      return spec.rows.map(({ cited }) => cited.figure.id);
    case "series":
      return spec.panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ id }) => id)));
  }
}

function referenceIds(spec: ChartSpec): string[] {
  const cited = spec.kind === "spans" ? undefined : spec.reference?.cited;
  return cited ? [cited.figure.id] : [];
}
