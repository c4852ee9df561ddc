import { heightOf, middleOf } from "@/components/chart/name-places";
import { formOf, many } from "@/components/chart/point-forms";
import { levelOf } from "@/components/chart/series-line";
import type { SeriesLine, SeriesPoint } from "../../chart/spec";
import { along, up } from "./axis";
import { colours, letterColour, mixed, toneColour } from "./colours";
import type { PanelAxes } from "./series";

/** Dashes of a line, by its style. */
const dashes = [undefined, "6 3", "2 3", "8 3 2 3", "12 3", "4 2 1 2"];

/** The colour of a line, or of its numbers; in a panel with lines of women and of all, the tone alone decides. */
export function lineColour({ style, tone }: SeriesLine, isMixed: boolean, of: "marks" | "letters" = "marks"): string {
  const own = of === "letters" ? letterColour(tone) : toneColour[tone];
  if (isMixed && (tone === "women" || tone === "people")) return own;
  if (style % 6 === 1) return mixed(colours.ink, 0.75, colours.people);
  if (style % 6 === 2) return mixed(colours.link, 0.75, colours.women);
  if (style % 6 === 3) return colours.held;
  if (style % 6 === 4) return mixed(colours.women, 0.8, colours.ink);
  if (style % 6 === 5) return colours.capacity;
  return own;
}

/** The points of one source, and the lines between those that one may join. */
export function SeriesLineMark({ line, axes, isMixed }: { line: SeriesLine; axes: PanelAxes; isMixed: boolean }) {
  const { points, style } = line;
  const colour = lineColour(line, isMixed);
  const isSmall = points.length > many;
  return (
    <g stroke={colour} fill={colour} strokeWidth={1.75}>
      {points.map((point, index) => (
        <Joint key={point.id} before={points[index - 1]} point={point} axes={axes} style={style} />
      ))}
      {points.map((point) => (
        <PointMark key={point.id} {...{ point, style, axes, colour, isSmall }} />
      ))}
    </g>
  );
}

interface JointProps {
  readonly before: SeriesPoint | undefined;
  readonly point: SeriesPoint;
  readonly axes: PanelAxes;
  readonly style: number;
}

/** What lies between a point and the one before it: a line where they are joined, a dotted upright where it breaks. */
function Joint({ before, point, axes: { time, values }, style }: JointProps) {
  if (!before) return null;
  const start = before.until ?? before.at;
  if (point.breaks) {
    const x = along(time, (start + point.at) / 2);
    const ends = { x1: x, x2: x, y1: values.start, y2: values.start + values.length };
    return <line {...ends} stroke={colours["ink-faint"]} strokeWidth={1.5} strokeDasharray="1.5 4" />;
  }
  const [from, to] = [levelOf(before), levelOf(point)];
  if (!point.joined || from === undefined || to === undefined) return null;
  return (
    <line
      {...{ x1: along(time, start), y1: up(values, from), x2: along(time, point.at), y2: up(values, to) }}
      strokeDasharray={dashes[style % 6]}
    />
  );
}

interface PointMarkProps {
  readonly point: SeriesPoint;
  readonly style: number;
  readonly axes: PanelAxes;
  readonly colour: string;
  readonly isSmall: boolean;
}

/** One value in time: a dot, with what says that it is a limit, a range, computed, or one of several that disagree. */
function PointMark({ point, style, axes: { time, values }, colour, isSmall }: PointMarkProps) {
  const { id, mark, allowed, derived, disagrees, until, text } = point;
  const value = heightOf(point);
  if (value === undefined) return null;
  const [x, y] = [along(time, middleOf(point)), up(values, value)];
  const soft = mark.kind === "to" && mark.soft;
  const fill = derived ? colours.paper : soft ? mixed(colour, 0.35, colours.paper) : colour;
  const reach = allowed && { y1: up(values, allowed.high ?? values.scale.max), y2: up(values, allowed.low) };
  const low = mark.kind === "band" ? up(values, mark.low) : y;
  return (
    <g data-figure={id}>
      <title>{text}</title>
      {reach && <line x1={x} x2={x} {...reach} stroke={colours["ink-faint"]} strokeWidth={1} />}
      {until !== undefined && <line x1={along(time, point.at)} x2={along(time, until)} y1={y} y2={y} strokeWidth={4} />}
      {mark.kind === "band" ? (
        <>
          <line x1={x} x2={x} y1={y} y2={low} strokeWidth={6} strokeOpacity={0.45} />
          <path d={`M${x - 5} ${y}h10M${x - 5} ${low}h10`} />
        </>
      ) : (
        <Dot {...{ x, y, style, fill, isSmall }} />
      )}
      {mark.kind === "at-least" && <path d={`M${x} ${y - 6}v-10m-4 4l4-4l4 4`} fill="none" />}
      {mark.kind === "at-most" && <path d={`M${x} ${y + 6}v10m-4-4l4 4l4-4`} fill="none" />}
      {disagrees && <circle cx={x} cy={y} r={8} fill="none" stroke={colours.flag} strokeWidth={2} />}
    </g>
  );
}

interface DotProps {
  readonly x: number;
  readonly y: number;
  readonly style: number;
  readonly fill: string;
  readonly isSmall?: boolean;
}

/** The dot of a line, by its style: also in the key. */
function Dot({ x, y, style, fill, isSmall = false }: DotProps) {
  const form = formOf(style);
  if (form === undefined) return <circle cx={x} cy={y} r={isSmall ? 2.25 : 4} fill={fill} />;
  return <path transform={`translate(${x} ${y})${isSmall ? " scale(.6)" : ""}`} d={form} fill={fill} />;
}

/** How a line looks, beside its name. */
export function LineSample({ line, colour, x, y }: { line: SeriesLine; colour: string; x: number; y: number }) {
  return (
    <g stroke={colour} strokeWidth={1.75}>
      <line x1={x} x2={x + 32} y1={y} y2={y} strokeDasharray={dashes[line.style % 6]} />
      <Dot x={x + 16} y={y} style={line.style} fill={colour} />
    </g>
  );
}
