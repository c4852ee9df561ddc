import type { SeriesLine, SeriesPoint } from "@/lib/chart/spec";
import { heightOf } from "./name-places";
import { many } from "./point-forms";
import { type Axes, across, Dot, down, PointMark } from "./series-point";

/** The points of one source, and the lines between those that one may join. */
export function Line({ line: { points, style, tone }, axes }: { line: SeriesLine; axes: Axes }) {
  return (
    <g className={`${tone} style-${style % 6}${points.length > many ? " many" : ""}`}>
      {points.map((point, index) => (
        <Joint key={point.id} before={points[index - 1]} point={point} axes={axes} />
      ))}
      {points.map((point) => (
        <PointMark key={point.id} point={point} style={style} axes={axes} />
      ))}
    </g>
  );
}

/** What lies between a point and the one before it: a line where they are joined, a dotted upright where it breaks. */
function Joint({ before, point, axes }: { before: SeriesPoint | undefined; point: SeriesPoint; axes: Axes }) {
  if (!before) return null;
  const start = before.until ?? before.at;
  if (point.breaks) {
    const x = across(axes.time, (start + point.at) / 2);
    return <line className="break" x1={x} x2={x} y2="100%" />;
  }
  const [y1, y2] = [levelOf(before), levelOf(point)];
  if (!point.joined || y1 === undefined || y2 === undefined) return null;
  return (
    <line
      {...{ x1: across(axes.time, start), y1: down(axes.scale, y1) }}
      {...{ x2: across(axes.time, point.at), y2: down(axes.scale, y2) }}
    />
  );
}

/** What a line may run through; a range has no middle. */
export function levelOf(point: SeriesPoint): number | undefined {
  return point.mark.kind === "band" ? undefined : heightOf(point);
}

/** How a line looks, beside its name. */
export function LineSample({ style, tone }: SeriesLine) {
  return (
    <svg className={`sample ${tone} style-${style % 6}`} aria-hidden="true">
      <line x2="100%" y1="50%" y2="50%" />
      <Dot x="50%" y="50%" style={style} />
    </svg>
  );
}
