import type { CitedFigure, Discrepancy } from "../cite/cited-figure";
import type { ReferencePeriod } from "../domain/reference-period";

/**
 * What a chart shows, as plain facts: values in the figures' unit, never pixels. The drawing places them; it decides
 * nothing.
 */
export type ChartSpec = BarChart | SpanChart | SeriesChart;

/** An axis: from where to where, and the values that are named on it. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/**
 * The mark of one quantity on an axis. `to`: a number as printed (`soft` where it is “about” or an estimate);
 * `at-least`: a lower bound, open above; `at-most`: an upper bound, anything below it; `band`: a range, which has no
 * middle; `words`: no mark, because the number is missing or, by the dataset's own exclusions, is no amount of this kind.
 */
export type Mark =
  | { readonly kind: "to"; readonly value: number; readonly soft: boolean }
  | { readonly kind: "at-least" | "at-most"; readonly value: number }
  | { readonly kind: "band"; readonly low: number; readonly high: number }
  | { readonly kind: "words" };

/** The wide interval where it says more than the mark; an end that is open is absent. */
export interface Allowed {
  readonly low: number;
  readonly high?: number;
}

/** A figure with its mark: every mark of a chart has one. */
export interface MarkedFigure {
  readonly cited: CitedFigure;
  readonly mark: Mark;
  readonly allowed?: Allowed | undefined;
  /** Computed, not read: hatched. */
  readonly derived: boolean;
  readonly discrepancy?: Discrepancy | undefined;
}

/** What a bar represents; decides its colour, which is never the only sign. */
export type Tone = "women" | "people" | "held" | "capacity" | "before" | "after";

/** A line across all bars: a target that a source sets for these bodies, or a benchmark that a reader sets. */
export interface Reference {
  readonly kind: "target" | "benchmark";
  readonly value: number;
  /** At the line. */
  readonly label: string;
  /** Of a target: the figure that the line is. */
  readonly cited?: CitedFigure;
}

/** Bars from zero, one a figure. */
export interface BarChart {
  readonly kind: "bars";
  readonly scale: Scale;
  readonly rows: readonly BarRow[];
  readonly reference?: Reference | undefined;
}

export interface BarRow extends MarkedFigure {
  readonly id: string;
  readonly label: string;
  /** What narrows it: stated or computed, a rank, an area. */
  readonly details: readonly string[];
  readonly period: ReferencePeriod;
  /** A part of the row above it: indented. */
  readonly sub: boolean;
  readonly tone: Tone;
  /** The women among them, drawn inside the bar and named beside it. */
  readonly inside?: (MarkedFigure & { readonly label: string }) | undefined;
}

/** First and last years, one line a programme. */
export interface SpanChart {
  readonly kind: "spans";
  /** Years; the last one to its end. */
  readonly scale: Scale;
  readonly rows: readonly SpanRow[];
}

export interface SpanRow {
  readonly id: string;
  readonly label: string;
  readonly cited: CitedFigure;
  readonly first: number;
  readonly last: number;
}

/** Values over time, a panel for each body, all panels on the same axis of time. */
export interface SeriesChart {
  readonly kind: "series";
  /** Decimal years: the middle of 2015 is 2015.5. */
  readonly time: Scale;
  readonly panels: readonly SeriesPanel[];
  readonly reference?: Reference | undefined;
}

export interface SeriesPanel {
  readonly id: string;
  readonly label: string;
  /** The same in all panels, unless some would be flat in it. */
  readonly scale: Scale;
  readonly lines: readonly SeriesLine[];
}

/** The points of one source, oldest first. */
export interface SeriesLine {
  readonly id: string;
  /** What distinguishes it from the other lines of its panel: its source, or a sex; empty where it is alone. */
  readonly label: string;
  /** 0, 1, 2, …: distinguished by form as well as by colour. */
  readonly style: number;
  readonly tone: Tone;
  readonly points: readonly SeriesPoint[];
}

/** A value over time with its mark. */
export interface TimedMark {
  readonly id: string;
  readonly mark: Mark;
  readonly allowed?: Allowed | undefined;
  readonly derived: boolean;
  readonly disagrees: boolean;
  /** Decimal year; an interval of time from `at` to `until`. */
  readonly at: number;
  readonly until?: number | undefined;
  /** True where the line from the point before it holds: no gap and no break in the series lies between. */
  readonly joined: boolean;
  /** SDMX status B: the series breaks before this point. */
  readonly breaks: boolean;
}

export interface SeriesPoint extends TimedMark {
  /** Whose value it is, period and number in words: read out, and shown at a pointer (`<title>`). */
  readonly text: string;
  /** First, last and exceptional points are named in the drawing. */
  readonly named?: CitedFigure | undefined;
}

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
