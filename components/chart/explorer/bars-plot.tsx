import { ReferenceLine, Scatter, ScatterChart, useXAxisScale, XAxis, YAxis } from "recharts";
import { highestOf } from "@/lib/chart/geometry";
import { BarMark, referenceStroke } from "@/lib/chart/row-marks";
import type { Scale, Tone } from "@/lib/chart/spec";
import { fixedSurface, pagePaint } from "@/lib/chart/surface";
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
          <ReferenceLine key={value} x={value} stroke={pagePaint(value === 0 ? "control" : "grid")} />
        ))}
        {reference && <ReferenceLine x={reference.value} {...referenceStroke(reference, pagePaint)} />}
        {place && <ReferenceLine y={middle(place.at)} className="crosshair" />}
        {lines
          .filter(({ id }) => !hidden.has(id))
          .map(({ id, tone, points }) => (
            <Scatter
              key={id}
              isAnimationActive={false}
              data={points.map((point) => ({ point, end: highestOf(point.mark) ?? 0, middle: middle(point.at) }))}
              shape={({ cy = 0, payload }: { cy?: number | undefined; payload?: { readonly point: ExplorerPoint } }) =>
                payload ? <Bar point={payload.point} y={cy} tone={tone} scale={scale} /> : <g />
              }
            />
          ))}
      </ScatterChart>
    </div>
  );
}

interface BarProps {
  readonly point: ExplorerPoint;
  readonly y: number;
  readonly tone: Tone;
  readonly scale: Scale;
}

function Bar({ point, y, tone, scale }: BarProps) {
  const along = useXAxisScale();
  if (!along) return null;
  const surface = fixedSurface({ across: scale, x: (value) => along(value) ?? 0, paint: pagePaint });
  return surface.at(
    0,
    y,
    <BarMark marked={point} tone={tone} surface={surface} half={7} inside={point.inside ?? false} />,
  );
}
