import { CartesianGrid, ComposedChart, type DotItemDotProps, Line, ReferenceLine, XAxis, YAxis } from "recharts";
import type { ExplorerAxis, ExplorerFacts, ExplorerPanel } from "@/lib/view/explorer/explorer-facts";
import { many } from "../point-forms";
import { LabelTick } from "./label-tick";
import type { Place, Range } from "./moves";
import type { PlotBox } from "./plot-boxes";
import { PointMark } from "./point-mark";
import { type Row, rowsOf, runsOf } from "./runs";

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
      <div key={panel.id} className={panel.mixed ? "plot panel mixed" : "plot panel"} style={place}>
        <PanelChart panel={panel} box={box} facts={facts} {...shared} />
      </div>
    );
  });
}

interface PanelChartProps extends Omit<PlotProps, "boxes"> {
  readonly panel: ExplorerPanel;
  readonly box: PlotBox;
}

function PanelChart({ panel: { lines, scale }, box, facts, range, hidden, place }: PanelChartProps) {
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
      <CartesianGrid vertical={false} />
      <XAxis
        dataKey="at"
        type="number"
        domain={[range.min, range.max]}
        allowDataOverflow
        height={room.bottom}
        ticks={times.map(({ value }) => value)}
        tick={<LabelTick ticks={times} side="below" />}
        {...plainAxis}
      />
      <YAxis
        type="number"
        domain={[scale.min, scale.max]}
        width={box.gutter}
        ticks={scale.ticks.map(({ value }) => value)}
        tick={<LabelTick ticks={scale.ticks} side="left" />}
        {...plainAxis}
      />
      <ReferenceLine y={0} className="zero" />
      {reference && <ReferenceLine y={reference.value} className={reference.kind} />}
      {breaks.map((at) => (
        <ReferenceLine key={at} x={at} className="break" />
      ))}
      {place && <ReferenceLine x={place.at} className="crosshair" />}
      {runs.map(({ key, line }) => (
        <Line
          key={key}
          dataKey={key}
          className={`${line.tone} style-${line.style % 6}`}
          stroke="currentColor"
          strokeWidth={1.75}
          // Rows of other lines lie between its own; a gap is the end of a stretch.
          connectNulls
          isAnimationActive={false}
          activeDot={false}
          dot={({ payload, key, value }: DotItemDotProps) => {
            const { point } = payload as Row;
            if (value === undefined || value === null) return <g key={key} />;
            const isHere = point.at === place?.at && (place.line === undefined || place.line === line.id);
            return (
              <PointMark
                key={key}
                point={point}
                style={line.style}
                tone={line.tone}
                isSmall={line.points.length > many}
                isHere={isHere}
                top={scale.max}
              />
            );
          }}
        />
      ))}
    </ComposedChart>
  );
}

const plainAxis = { axisLine: false, tickLine: false, interval: 0 } as const;

/** The server's ticks, or of a part of the axis as many whole years as have room. */
function ticksWithin({ min, max, ticks, years }: ExplorerAxis, range: Range, most: number) {
  const isWhole = range.min === min && range.max === max;
  const inside = (isWhole ? ticks : years).filter(({ value }) => value >= range.min && value <= range.max);
  const step = Math.max(1, Math.ceil(inside.length / Math.max(1, most)));
  return inside.filter((_, index) => index % step === 0);
}
