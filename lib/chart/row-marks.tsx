import type { SVGProps } from "react";
import { highestOf, share, textAfter } from "./geometry";
import type { Allowed, BarRow, MarkedFigure, Reference, Tone } from "./spec";
import type { Paint, Position, Surface } from "./surface";
import { fade, filling } from "./surface";

/** The marks of rows. They are drawn around the middle of their row, which is at y = 0. */

interface RowMarksProps {
  readonly row: BarRow;
  readonly surface: Surface;
  /** Half the height of a bar. */
  readonly half: number;
  readonly reference: Reference | undefined;
}

/** A row's bar, the women in it, and a thin line from what is reached to what was to be reached. */
export function RowMarks({ row, surface, half, reference }: RowMarksProps) {
  const { inside } = row;
  const { value } = textAfter(row);
  const isShort = reference?.kind === "target" && value > 0 && value < reference.value;
  return (
    <>
      {isShort && (
        <rect
          className="distance"
          x={surface.x(value)}
          width={surface.length(value, reference.value)}
          height={1}
          fill={surface.paint("rule")}
        />
      )}
      <BarMark marked={row} tone={row.tone} figure={row.cited.figure.id} surface={surface} half={half} />
      {inside && (
        <BarMark marked={inside} tone="women" figure={inside.cited.figure.id} surface={surface} half={half} inside />
      )}
    </>
  );
}

interface BarMarkProps {
  readonly marked: Pick<MarkedFigure, "mark" | "allowed" | "derived">;
  readonly tone: Tone;
  readonly figure?: string;
  readonly surface: Surface;
  readonly half: number;
  /** A part within another bar: too slight for a fading end and a thin line of its own. */
  readonly inside?: boolean;
}

/** One figure on an axis: a bar, a limit, a range; nothing where it is words. */
export function BarMark({ marked, tone, figure, surface, half, inside = false }: BarMarkProps) {
  const { mark, allowed, derived } = marked;
  if (mark.kind === "words") return null;
  const { x, length, paint } = surface;
  const [low, high] = mark.kind === "band" ? [mark.low, mark.high] : [0, mark.value];
  const isLimit = mark.kind === "at-least" || mark.kind === "at-most";
  const isClosed = inside || mark.kind === "at-most" || (derived && !isLimit);
  const ends = {
    words: [],
    to: derived || inside || high === 0 ? [high] : [],
    "at-least": [],
    "at-most": [high],
    band: [low, high],
  }[mark.kind];
  const fill = mark.kind === "at-most" ? filling("light", tone) : derived ? filling("hatch", tone) : undefined;
  return (
    <g data-figure={figure} fill={paint(tone)}>
      <rect
        x={x(Math.min(low, high))}
        y={-half}
        width={length(low, high)}
        height={2 * half}
        fill={fill}
        stroke={isClosed ? paint(tone) : undefined}
      />
      {mark.kind === "to" && mark.soft && !derived && !inside && (
        <rect x={x(high)} y={-half - 0.5} width={16} height={2 * half + 1} transform="translate(-15.5)" fill={fade} />
      )}
      {/* The value is no higher, or no lower, than a closed end. Within a bar it is white, beyond the end. */}
      {ends.map((value) =>
        inside ? (
          <rect key={value} x={x(value)} y={-half} width={2} height={2 * half} fill={paint("paper")} />
        ) : (
          <rect key={value} x={x(value)} y={-half - 2} width={2} height={2 * half + 4} transform="translate(-1)" />
        ),
      )}
      {mark.kind === "at-least" &&
        surface.at(x(high), 0, <path d="M0-6l6 6-6 6" fill="none" stroke={paint(tone)} strokeWidth={2} />)}
      {allowed && !inside && <Whisker allowed={allowed} end={highestOf(mark) ?? allowed.low} surface={surface} />}
    </g>
  );
}

/** Shorter than this share of the axis, the thin line would be lost between its own two ends. */
const shortest = 1.5;

/** What a careful reader allows: from the lowest to the highest value, or on and on where the high end is open. */
function Whisker({ allowed, end, surface }: { allowed: Allowed; end: number; surface: Surface }) {
  const { across, x, paint } = surface;
  const isOpen = allowed.high === undefined;
  const high = Math.max(allowed.high ?? end, allowed.low);
  if (!isOpen && share(across, high) - share(across, allowed.low) < shortest) return null;
  const [from, to] = [x(allowed.low), x(high)];
  const lines = (
    <>
      <line x1={from} x2={to} />
      <line x1={from} x2={from} y1={-4} y2={4} />
      {isOpen ? surface.at(to, 0, <path d="M0 0h13M9-4l4 4-4 4" />) : <line x1={to} x2={to} y1={-4} y2={4} />}
    </>
  );
  return (
    <g className="allowed" fill="none">
      <g stroke={paint("paper")} strokeWidth={3.5} strokeOpacity={0.85}>
        {lines}
      </g>
      <g stroke={paint("ink")} strokeWidth={1.5}>
        {lines}
      </g>
    </g>
  );
}

interface SpanMarkProps {
  readonly first: number;
  readonly last: number;
  readonly figure: string;
  readonly surface: Surface;
}

/** From the beginning of the first year to the end of the last: a line, never a bar. */
export function SpanMark({ first, last, figure, surface: { x, paint } }: SpanMarkProps) {
  const ends = [x(first), x(last + 1)];
  return (
    <g data-figure={figure} stroke={paint("capacity")} fill={paint("paper")}>
      <line x1={ends[0]} x2={ends[1]} strokeWidth={3} />
      {ends.map((end) => (
        <circle key={end} cx={end} r={4} strokeWidth={2} />
      ))}
    </g>
  );
}

interface TickLinesProps {
  readonly surface: Surface;
  readonly y?: number;
  readonly height: Position;
}

/** The upright lines of an axis. All else lies over them. */
export function TickLines({ surface: { across, x, paint }, y, height }: TickLinesProps) {
  return (
    <g className="grid" fill={paint("grid")}>
      {across.ticks.map(({ value }) => (
        <rect
          key={value}
          x={x(value)}
          y={y}
          width={1}
          height={height}
          fill={value === 0 ? paint("control") : undefined}
        />
      ))}
    </g>
  );
}

interface ReferenceLineProps extends Pick<SVGProps<SVGLineElement>, "x1" | "x2" | "y1" | "y2"> {
  readonly reference: Reference;
  readonly paint: Paint;
}

/** A target, or a reader's benchmark. */
export function ReferenceLine({ reference, paint, ...ends }: ReferenceLineProps) {
  return <line data-figure={reference.cited?.figure.id} {...ends} {...referenceStroke(reference, paint)} />;
}

/** How the line of a reference looks. */
export function referenceStroke({ kind }: Pick<Reference, "kind">, paint: Paint) {
  return {
    stroke: kind === "target" ? paint("target") : paint("ink-faint"),
    strokeWidth: 1.5,
    strokeDasharray: kind === "target" ? "4 3" : "1.5 3",
  };
}
