import { ReferenceLine, Scatter, ScatterChart, useXAxisScale, XAxis, YAxis } from "recharts";
import type { ExplorerPoint } from "@/lib/view/explorer/explorer-facts";
import type { PlotProps } from "./series-plot";

/** Bars: one chart over all rows of the drawing, whose names and numbers stay where they are. */
export function BarsPlot({ facts: { panels, reference }, boxes, hidden, place }: PlotProps) {
  const [panel] = panels;
  const [first] = boxes;
  const last = boxes.at(-1);
  if (!panel || !first || !last || first.width === 0) return null;
  const { scale, lines } = panel;
  const height = last.top + last.height - first.top;
  const middle = (row: number) => {
    const box = boxes[row];
    return box ? box.top - first.top + box.height / 2 : 0;
  };
  return (
    <div className="plot" style={{ left: first.left, top: first.top }}>
      <ScatterChart
        width={first.width}
        height={height}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis dataKey="end" type="number" domain={[scale.min, scale.max]} hide />
        <YAxis dataKey="middle" type="number" domain={[0, height]} reversed hide />
        {scale.ticks.map(({ value }) => (
          <ReferenceLine key={value} x={value} className={value === 0 ? "zero" : "grid-line"} />
        ))}
        {reference && <ReferenceLine x={reference.value} className={reference.kind} />}
        {place && <ReferenceLine y={middle(place.at)} className="crosshair" />}
        {lines
          .filter(({ id }) => !hidden.has(id))
          .map(({ id, tone, points }) => (
            <Scatter
              key={id}
              className={tone}
              isAnimationActive={false}
              data={points.map((point) => ({ point, end: endOf(point), middle: middle(point.at) }))}
              shape={({ cy = 0, payload }: { cy?: number | undefined; payload?: { readonly point: ExplorerPoint } }) =>
                payload ? <BarShape point={payload.point} y={cy} tone={tone} /> : <g />
              }
            />
          ))}
      </ScatterChart>
    </div>
  );
}

function endOf({ mark }: ExplorerPoint): number {
  return mark.kind === "words" ? 0 : mark.kind === "band" ? mark.high : mark.value;
}

interface BarShapeProps {
  readonly point: ExplorerPoint;
  readonly y: number;
  readonly tone: string;
}

/** A bar from zero, a limit with an open end, or a band: with the same fillings and ends as in the server's drawing. */
function BarShape({ point: { mark, allowed, derived, inside }, y, tone }: BarShapeProps) {
  const along = useXAxisScale();
  if (!along || mark.kind === "words") return null;
  const at = (value: number) => along(value) ?? 0;
  const [low, high] = mark.kind === "band" ? [mark.low, mark.high] : [0, mark.value];
  const [left, right] = [Math.min(at(low), at(high)), Math.max(at(low), at(high))];
  const half = inside ? 5 : 7;
  const paint = derived
    ? `url(#chart-hatch-${tone})`
    : mark.kind === "at-most"
      ? `url(#chart-light-${tone})`
      : undefined;
  const isClosed = derived || mark.kind === "at-most";
  return (
    <g>
      <rect
        className={isClosed ? "closed" : undefined}
        {...{ x: left, y: y - half, width: right - left, height: 2 * half }}
        fill={paint}
      />
      {mark.kind === "to" && mark.soft && !derived && !inside && (
        <rect fill="url(#chart-fade)" {...{ x: right - 15.5, y: y - half - 0.5, width: 16, height: 2 * half + 1 }} />
      )}
      {mark.kind === "at-least" && <path className="open" d={`M${right} ${y - 6}l6 6-6 6`} />}
      {(isClosed || mark.kind === "band") && (
        <rect {...{ x: right - 1, y: y - half - 2, width: 2, height: 2 * half + 4 }} />
      )}
      {mark.kind === "band" && <rect {...{ x: left - 1, y: y - half - 2, width: 2, height: 2 * half + 4 }} />}
      {allowed && !inside && (
        <Reach {...{ low: at(allowed.low), high: allowed.high && at(allowed.high), end: at(high), y }} />
      )}
    </g>
  );
}

/** Shorter than this, in px, the thin line would be lost between its own two ends. */
const shortest = 8;

interface ReachProps {
  readonly low: number;
  /** Absent where it is open. */
  readonly high: number | undefined;
  readonly end: number;
  readonly y: number;
}

/** What a careful reader allows: from the lowest to the highest value, or on and on. */
function Reach({ low, high, end, y }: ReachProps) {
  if (high !== undefined && high - low < shortest) return null;
  const last = high === undefined ? `H${Math.max(low, end)}h13m-4-4 4 4-4 4` : `H${high}m0-4v8`;
  return <path className="reach-line" d={`M${low} ${y - 4}v8m0-4${last}`} />;
}
