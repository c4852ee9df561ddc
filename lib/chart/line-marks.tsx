import { highestOf, levelOf, middleOf } from "./geometry";
import type { SeriesLine, TimedMark } from "./spec";
import type { Paint, Role, Surface } from "./surface";

/** The marks of values over time. */

/** Dashes of a line, by its style. */
const dashes = [undefined, "6 3", "2 3", "8 3 2 3", "12 3", "4 2 1 2"];

/** Square, diamond, triangle, the same turned over, hexagon; the first line of a panel has round dots. */
const forms = [
  "M-4-4h8v8h-8z",
  "M0-5.5 5.5 0 0 5.5-5.5 0z",
  "M0-5.5 5 3.5H-5z",
  "M0 5.5-5-3.5H5z",
  "M-2.5-4.5h5L5 0 2.5 4.5h-5L-5 0z",
];

/** What says that a value is a limit, and where a range ends. */
const signs = { "at-least": "M0-6v-10m-4 4l4-4l4 4", "at-most": "M0 6v10m-4-4l4 4l4-4", end: "M-5 0h10" };

/** So many points are drawn small: their line is what is seen. */
const many = 16;

type LineStyle = Pick<SeriesLine, "style" | "tone">;

/** The colour of a line; in a panel with lines of women and of all, the tone alone decides. */
export function lineRole({ style, tone }: LineStyle, isMixed: boolean): Role {
  if (isMixed && (tone === "women" || tone === "people")) return tone;
  const roles: readonly Role[] = [tone, "line-1", "line-2", "held", "line-4", "capacity"];
  return roles[style % roles.length] ?? tone;
}

/** How a line is drawn between its points. */
function lineStroke(line: LineStyle, isMixed: boolean, paint: Paint) {
  const strokeDasharray = dashes[line.style % dashes.length];
  return {
    stroke: paint(lineRole(line, isMixed)),
    strokeWidth: 1.75,
    ...(strokeDasharray !== undefined && { strokeDasharray }),
  };
}

interface LineMarkProps {
  /** Its points are read out on the page alone. */
  readonly line: LineStyle & { readonly points: readonly (TimedMark & { readonly text?: string })[] };
  readonly isMixed: boolean;
  readonly surface: Surface;
}

/** The points of one source, and the lines between those that may be joined. */
export function LineMark({ line, isMixed, surface }: LineMarkProps) {
  const { points } = line;
  const { strokeDasharray, ...stroke } = lineStroke(line, isMixed, surface.paint);
  return (
    <g {...stroke} fill={stroke.stroke}>
      {points.map((point, index) => (
        <Joint key={point.id} before={points[index - 1]} point={point} dash={strokeDasharray} surface={surface} />
      ))}
      {points.map((point) => (
        <PointMark key={point.id} {...{ point, line, isMixed, surface }} />
      ))}
    </g>
  );
}

interface JointProps {
  readonly before: TimedMark | undefined;
  readonly point: TimedMark;
  readonly dash: string | undefined;
  readonly surface: Surface;
}

/** Between a point and the one before it: a line where they are joined, a dotted upright where the series breaks. */
function Joint({ before, point, dash, surface: { up, x, y, paint } }: JointProps) {
  if (!before) return null;
  const start = before.until ?? before.at;
  if (point.breaks) {
    const middle = x((start + point.at) / 2);
    const dots = { stroke: paint("ink-faint"), strokeWidth: 1.5, strokeDasharray: "1.5 4" };
    return <line x1={middle} x2={middle} y1={y(up.max)} y2={y(up.min)} {...dots} />;
  }
  const [from, to] = [levelOf(before.mark), levelOf(point.mark)];
  if (!point.joined || from === undefined || to === undefined) return null;
  return <line x1={x(start)} y1={y(from)} x2={x(point.at)} y2={y(to)} strokeDasharray={dash} />;
}

interface PointMarkProps extends LineMarkProps {
  readonly point: LineMarkProps["line"]["points"][number];
}

/** A dot, with what says that the value is a limit, a range, computed, or one of several that disagree. */
function PointMark({ point, line, isMixed, surface }: PointMarkProps) {
  const { id, mark, allowed, derived, disagrees, at, until, text } = point;
  const { up, paint } = surface;
  const value = highestOf(mark);
  if (value === undefined) return null;
  const [x, y] = [surface.x(middleOf(point)), surface.y(value)];
  const low = mark.kind === "band" ? surface.y(mark.low) : undefined;
  const isSoft = mark.kind === "to" && mark.soft;
  const fill = derived ? paint("paper") : isSoft ? paint(lineRole(line, isMixed), 0.35) : undefined;
  return (
    <g data-figure={id}>
      {text !== undefined && <title>{text}</title>}
      {allowed && (
        <line
          x1={x}
          x2={x}
          y1={surface.y(allowed.high ?? up.max)}
          y2={surface.y(allowed.low)}
          stroke={paint("ink-faint")}
          strokeWidth={1}
        />
      )}
      {until !== undefined && <line x1={surface.x(at)} x2={surface.x(until)} y1={y} y2={y} strokeWidth={4} />}
      {low !== undefined && <line x1={x} x2={x} y1={y} y2={low} strokeWidth={6} strokeOpacity={0.45} />}
      {low !== undefined && surface.at(x, low, <path d={signs.end} />)}
      {surface.at(
        x,
        y,
        <>
          {low === undefined ? (
            <Dot style={line.style} isSmall={line.points.length > many} fill={fill} />
          ) : (
            <path d={signs.end} />
          )}
          {(mark.kind === "at-least" || mark.kind === "at-most") && <path d={signs[mark.kind]} fill="none" />}
          {disagrees && <circle r={8} fill="none" stroke={paint("flag")} strokeWidth={2} />}
        </>,
      )}
    </g>
  );
}

/** The dot of a line, by its style. */
function Dot({ style, isSmall = false, fill }: { style: number; isSmall?: boolean; fill?: string | undefined }) {
  if (style === 0) return <circle r={isSmall ? 2.25 : 4} fill={fill} />;
  return <path d={forms[(style - 1) % forms.length]} transform={isSmall ? "scale(.6)" : undefined} fill={fill} />;
}

/** How a line looks, beside its name: 32 px long. */
export function LineSample({ line, isMixed, paint }: { line: LineStyle; isMixed: boolean; paint: Paint }) {
  const { stroke, ...look } = lineStroke(line, isMixed, paint);
  return (
    <g stroke={stroke} fill={stroke} strokeWidth={look.strokeWidth}>
      <line x2={32} strokeDasharray={look.strokeDasharray} />
      <g transform="translate(16)">
        <Dot style={line.style} />
      </g>
    </g>
  );
}
