import { useId } from "react";
import {
  CartesianGrid,
  ComposedChart,
  ReferenceLine,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import { highestOf, isMixed, middleOf } from "@/lib/chart/geometry";
import { LineMark } from "@/lib/chart/line-marks";
import { BarMark, referenceStroke } from "@/lib/chart/row-marks";
import type { Scale, Tick } from "@/lib/chart/spec";
import { fixedSurface, pagePaint, type Surface } from "@/lib/chart/surface";
import type { ExplorerAxis, ExplorerFacts, ExplorerLine, ExplorerPanel } from "@/lib/view/exhibit/explorer-facts";
import { isWhole, type Place, type Range } from "./moves";

/** Where a plot of the server's drawing lies within its frame, in px, and how much room its labels have on the left. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly gutter: number;
}

interface PlotProps {
  readonly facts: ExplorerFacts;
  readonly boxes: readonly PlotBox[];
  readonly range: Range;
  readonly hidden: ReadonlySet<string>;
  readonly place: Place | undefined;
}

/** recharts places axes, grid and lines of reference; the marks are those of every chart, drawn over them. */
const overAll = 600;

/** Room around a plot, for what the server's drawing has there, in px. */
const room = { top: 24, right: 12, bottom: 32 };

/** Values over time: a chart over every panel of the drawing. */
export function SeriesPlot({ facts, boxes, ...shared }: PlotProps) {
  return facts.panels.map((panel, index) => {
    const box = boxes[index];
    if (!box || box.width === 0) return null;
    return (
      <div key={panel.id} className="plot panel" style={{ left: box.left - box.gutter, top: box.top - room.top }}>
        <PanelChart panel={panel} box={box} facts={facts} {...shared} />
      </div>
    );
  });
}

interface PanelChartProps extends Omit<PlotProps, "boxes"> {
  readonly panel: ExplorerPanel;
  readonly box: PlotBox;
}

function PanelChart({ panel, box, facts: { along, reference }, range, hidden, place }: PanelChartProps) {
  const { scale } = panel;
  const times = ticksWithin(along, range, Math.floor(box.width / 56));
  return (
    <ComposedChart
      width={box.gutter + box.width + room.right}
      height={room.top + box.height + room.bottom}
      margin={{ top: room.top, right: room.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke={pagePaint("grid")} />
      <XAxis
        domain={[range.min, range.max]}
        height={room.bottom}
        ticks={times.map(({ value }) => value)}
        tick={<TickLabel ticks={times} side="below" />}
        {...plainAxis}
      />
      <YAxis
        domain={[scale.min, scale.max]}
        width={box.gutter}
        ticks={scale.ticks.map(({ value }) => value)}
        tick={<TickLabel ticks={scale.ticks} side="left" />}
        {...plainAxis}
      />
      <ReferenceLine y={0} stroke={pagePaint("control")} />
      {reference && <ReferenceLine y={reference.value} {...referenceStroke(reference, pagePaint)} />}
      {place && <ReferenceLine x={place.at} className="crosshair" />}
      <ZIndexLayer zIndex={overAll}>
        <Lines panel={panel} range={range} hidden={hidden} place={place} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

/** Without the key, recharts counts rows of data. */
const plainAxis = {
  dataKey: "at",
  type: "number",
  allowDataOverflow: true,
  axisLine: false,
  tickLine: false,
  interval: 0,
} as const;

/** The lines of a panel on the axes of its chart, cut where the part shown ends. */
function Lines({ panel, range, hidden, place }: Omit<PanelChartProps, "box" | "facts">) {
  const clip = useId();
  const surface = useSurface(panel.scale);
  if (!surface) return null;
  const { x, y, length } = surface;
  const points = (line: ExplorerLine) =>
    line.points.filter(
      (point) => middleOf(point) === place?.at && (place.line === undefined || place.line === line.id),
    );
  return (
    <>
      <clipPath id={clip}>
        <rect
          x={Number(x(range.min)) - 6}
          width={Number(length(range.min, range.max)) + 12}
          y={-room.top}
          height="200%"
        />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {panel.lines
          .filter(({ id }) => !hidden.has(id))
          .map((line) => (
            <g key={line.id} className="line">
              <LineMark line={line} isMixed={isMixed(panel)} surface={surface} />
              {points(line).map((point) => (
                <circle key={point.id} className="here" cx={x(middleOf(point))} cy={y(highestOf(point.mark) ?? 0)} />
              ))}
            </g>
          ))}
      </g>
    </>
  );
}

/** The axes of the chart that this is drawn in; undefined until it has them. */
function useSurface(scale: Scale): Surface | undefined {
  const [across, up] = [useXAxisScale(), useYAxisScale()];
  if (!across || !up) return undefined;
  const axes = { x: (value: number) => across(value) ?? 0, y: (value: number) => up(value) ?? 0 };
  return fixedSurface({ across: scale, up: scale, ...axes, paint: pagePaint });
}

interface TickLabelProps {
  readonly ticks: readonly Tick[];
  readonly side: "below" | "left";
  /** By recharts. */
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
}

/** The label that the server gave a place on an axis. */
function TickLabel({ ticks, side, x, y, payload }: TickLabelProps) {
  const place =
    side === "below" ? { dy: "1em", textAnchor: "middle" as const } : { dy: ".35em", textAnchor: "end" as const };
  return (
    <text x={x} y={y} {...place}>
      {ticks.find(({ value }) => value === payload?.value)?.label}
    </text>
  );
}

/** The server's ticks, or of a part of the axis as many whole years as have room. */
function ticksWithin(along: ExplorerAxis, range: Range, most: number) {
  const inside = (isWhole(range, along) ? along.ticks : along.years).filter(
    ({ value }) => value >= range.min && value <= range.max,
  );
  const step = Math.max(1, Math.ceil(inside.length / Math.max(1, most)));
  return inside.filter((_, index) => index % step === 0);
}

/** Bars: one chart over all rows of the drawing, whose names and numbers stay where they are. */
export function BarsPlot({ facts: { panels, reference }, boxes, hidden, place }: PlotProps) {
  const [panel] = panels;
  const [first] = boxes;
  const last = boxes.at(-1);
  if (!panel || !first || !last || first.width === 0) return null;
  const { scale, lines } = panel;
  const height = last.top + last.height - first.top;
  const middles = boxes.map((box) => box.top - first.top + box.height / 2);
  return (
    <div className="plot" style={{ left: first.left, top: first.top }}>
      <ComposedChart width={first.width} height={height} margin={noMargin} accessibilityLayer={false}>
        <XAxis domain={[scale.min, scale.max]} hide {...plainAxis} />
        <YAxis domain={[0, height]} reversed hide {...plainAxis} />
        {scale.ticks.map(({ value }) => (
          <ReferenceLine key={value} x={value} stroke={pagePaint(value === 0 ? "control" : "grid")} />
        ))}
        {reference && <ReferenceLine x={reference.value} {...referenceStroke(reference, pagePaint)} />}
        {place && <ReferenceLine y={middles[place.at] ?? 0} className="crosshair" />}
        <ZIndexLayer zIndex={overAll}>
          <BarMarks lines={lines.filter(({ id }) => !hidden.has(id))} scale={scale} middles={middles} />
        </ZIndexLayer>
      </ComposedChart>
    </div>
  );
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

interface BarMarksProps {
  readonly lines: readonly ExplorerLine[];
  readonly scale: Scale;
  /** Of the rows, in px. */
  readonly middles: readonly number[];
}

function BarMarks({ lines, scale, middles }: BarMarksProps) {
  const surface = useSurface(scale);
  if (!surface) return null;
  return lines.flatMap(({ tone, points }) =>
    points.map((point) => (
      <g key={point.id} transform={`translate(0 ${middles[point.at] ?? 0})`}>
        <BarMark marked={point} tone={tone} surface={surface} half={7} inside={point.inside} />
      </g>
    )),
  );
}
