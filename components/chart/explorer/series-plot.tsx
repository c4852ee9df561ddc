import {
  CartesianGrid,
  ComposedChart,
  type DotItemDotProps,
  Line,
  ReferenceLine,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from "recharts";
import { highestOf, levelOf } from "@/lib/chart/geometry";
import { breakStroke, lineStroke, PointMark } from "@/lib/chart/line-marks";
import { referenceStroke } from "@/lib/chart/row-marks";
import type { Scale, Tick } from "@/lib/chart/spec";
import { fixedSurface, pagePaint } from "@/lib/chart/surface";
import type {
  ExplorerAxis,
  ExplorerFacts,
  ExplorerLine,
  ExplorerPanel,
  ExplorerPoint,
} from "@/lib/view/explorer/explorer-facts";
import type { Place, Range } from "./moves";
import type { PlotBox } from "./plot-boxes";

export interface PlotProps {
  readonly facts: ExplorerFacts;
  readonly boxes: readonly PlotBox[];
  readonly range: Range;
  readonly hidden: ReadonlySet<string>;
  readonly place: Place | undefined;
}

/** Room around a plot, for what the server's drawing has there, in px. */
const room = { top: 24, right: 12, bottom: 32 };

/** Values over time: a chart over every panel of the drawing. */
export function SeriesPlot({ facts, boxes, ...shared }: PlotProps) {
  return facts.panels.map((panel, index) => {
    const box = boxes[index];
    if (!box || box.width === 0) return null;
    const place = { left: box.left - box.gutter, top: box.top - room.top };
    return (
      <div key={panel.id} className="plot panel" style={place}>
        <PanelChart panel={panel} box={box} facts={facts} {...shared} />
      </div>
    );
  });
}

interface PanelChartProps extends Omit<PlotProps, "boxes"> {
  readonly panel: ExplorerPanel;
  readonly box: PlotBox;
}

function PanelChart({ panel: { lines, scale, mixed }, box, facts, range, hidden, place }: PanelChartProps) {
  const { along, reference } = facts;
  const shown = lines.filter(({ id }) => !hidden.has(id));
  const runs = shown.flatMap(runsOf).map((run, index) => ({ ...run, key: `run${index}` }));
  const breaks = shown.flatMap(({ points }) => points.flatMap(({ breakAt }) => breakAt ?? []));
  const times = ticksWithin(along, range, Math.floor(box.width / 56));
  return (
    <ComposedChart
      width={box.gutter + box.width + room.right}
      height={room.top + box.height + room.bottom}
      margin={{ top: room.top, right: room.right, bottom: 0, left: 0 }}
      data={[...rowsOf(runs)]}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke={pagePaint("grid")} />
      <XAxis
        dataKey="at"
        type="number"
        domain={[range.min, range.max]}
        allowDataOverflow
        height={room.bottom}
        ticks={times.map(({ value }) => value)}
        tick={<TickLabel ticks={times} side="below" />}
        {...plainAxis}
      />
      <YAxis
        type="number"
        domain={[scale.min, scale.max]}
        width={box.gutter}
        ticks={scale.ticks.map(({ value }) => value)}
        tick={<TickLabel ticks={scale.ticks} side="left" />}
        {...plainAxis}
      />
      <ReferenceLine y={0} stroke={pagePaint("control")} />
      {reference && <ReferenceLine y={reference.value} {...referenceStroke(reference, pagePaint)} />}
      {breaks.map((at) => (
        <ReferenceLine key={at} x={at} {...breakStroke(pagePaint)} />
      ))}
      {place && <ReferenceLine x={place.at} className="crosshair" />}
      {runs.map(({ key, line }) => (
        <Line
          key={key}
          dataKey={key}
          {...lineStroke(line, mixed, pagePaint)}
          // Rows of other lines lie between its own; a gap is the end of a stretch.
          connectNulls
          isAnimationActive={false}
          activeDot={false}
          dot={({ payload, key, value }: DotItemDotProps) => {
            const { point } = payload as Row;
            if (value === undefined || value === null) return <g key={key} />;
            const isHere = point.at === place?.at && (place.line === undefined || place.line === line.id);
            return <Point key={key} {...{ point, line, scale, mixed, isHere }} />;
          }}
        />
      ))}
    </ComposedChart>
  );
}

const plainAxis = { axisLine: false, tickLine: false, interval: 0 } as const;

interface PointProps {
  readonly point: ExplorerPoint;
  readonly line: ExplorerLine;
  readonly scale: Scale;
  readonly mixed: boolean;
  readonly isHere: boolean;
}

/** recharts draws dots apart from their line, over all lines. */
function Point({ point, line, scale, mixed, isHere }: PointProps) {
  const across = useXAxisScale();
  const up = useYAxisScale();
  const value = highestOf(point.mark);
  if (!across || !up || value === undefined) return null;
  const surface = fixedSurface({
    ...{ across: scale, up: scale, paint: pagePaint },
    ...{ x: (at) => across(at) ?? 0, y: (each) => up(each) ?? 0 },
  });
  const { stroke, strokeWidth } = lineStroke(line, mixed, pagePaint);
  return (
    <g stroke={stroke} fill={stroke} strokeWidth={strokeWidth}>
      <PointMark point={{ ...point, at: point.from ?? point.at }} line={line} isMixed={mixed} surface={surface} />
      {isHere && <circle className="here" cx={across(point.at)} cy={up(value)} />}
    </g>
  );
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
function ticksWithin({ min, max, ticks, years }: ExplorerAxis, range: Range, most: number) {
  const isWhole = range.min === min && range.max === max;
  const inside = (isWhole ? ticks : years).filter(({ value }) => value >= range.min && value <= range.max);
  const step = Math.max(1, Math.ceil(inside.length / Math.max(1, most)));
  return inside.filter((_, index) => index % step === 0);
}

/** A stretch of a line that may be drawn through: no gap, no break, no range lies in it. */
interface Run {
  readonly line: ExplorerLine;
  readonly points: readonly ExplorerPoint[];
}

/** A line as stretches, so that nothing is drawn across a gap; a range, which has no middle, is alone. */
export function runsOf(line: ExplorerLine): readonly Run[] {
  const runs: ExplorerPoint[][] = [];
  let before: ExplorerPoint | undefined;
  for (const point of line.points) {
    const isJoined = point.joined && levelOf(point.mark) !== undefined;
    if (before && isJoined && levelOf(before.mark) !== undefined) runs.at(-1)?.push(point);
    else if (highestOf(point.mark) !== undefined) runs.push([point]);
    before = point;
  }
  return runs.map((points) => ({ line, points }));
}

/** A row of a chart: one point, under the key of its stretch. */
type Row = Readonly<Record<string, number | ExplorerPoint | undefined>> & {
  readonly at: number;
  readonly point: ExplorerPoint;
};

/** The points of all stretches in the order of time; `key` is that of a stretch's values. */
export function rowsOf(runs: readonly (Run & { readonly key: string })[]): readonly Row[] {
  const rows = runs.flatMap(({ key, points }) =>
    points.map((point) => ({ at: point.at, point, [key]: highestOf(point.mark) }) as Row),
  );
  return rows.sort((one, other) => one.at - other.at);
}
