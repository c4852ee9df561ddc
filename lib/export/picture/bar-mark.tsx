import { shortest } from "@/components/chart/bar-mark";
import { fade, fill } from "@/components/chart/chart-patterns";
import { endOf, stretch } from "@/components/chart/geometry";
import type { Allowed, MarkedFigure, Tone } from "../../chart/spec";
import { type Axis, along } from "./axis";
import { colours, toneColour } from "./colours";

interface BarMarkProps {
  readonly marked: MarkedFigure;
  readonly tone: Tone;
  readonly axis: Axis;
  /** The middle of its row. */
  readonly y: number;
  /** Half as high as the bar is. */
  readonly half: number;
  readonly inside?: boolean;
}

/** One figure on an axis: the signs of the pages' charts, in px, without a style sheet. */
export function BarMark({ inside = false, ...props }: BarMarkProps) {
  const { marked, axis, y } = props;
  const { mark, allowed, cited } = marked;
  if (mark.kind === "words") return null;
  return (
    <g data-figure={cited.figure.id}>
      <Shape {...props} inside={inside} />
      {allowed && !inside && <Whisker allowed={allowed} axis={axis} y={y} end={endOf(mark)?.value ?? allowed.low} />}
    </g>
  );
}

function Shape({ marked: { mark, derived }, tone, axis, y, half, inside }: Required<BarMarkProps>) {
  const colour = toneColour[tone];
  const place = { axis, y, half, colour };
  const filling = derived ? fill("hatch", tone) : colour;
  // Of a part within a bar, the line stands beyond its end, so that a slight part is seen.
  const end = { y, half: inside ? half : half + 2, shift: inside ? 0 : -1, colour: inside ? colours.paper : colour };
  switch (mark.kind) {
    case "words":
      return null;
    case "to":
      return (
        <>
          <Bar {...place} from={0} to={mark.value} filling={filling} isClosed={derived || inside} />
          {mark.soft && !derived && !inside && (
            <rect x={along(axis, mark.value) - 15.5} y={y - half - 0.5} width={16} height={2 * half + 1} fill={fade} />
          )}
          {(derived || inside || mark.value === 0) && <End {...end} x={along(axis, mark.value)} />}
        </>
      );
    case "at-least":
      return (
        <>
          <Bar {...place} from={0} to={mark.value} filling={filling} isClosed={inside} />
          <path d={`M${along(axis, mark.value)} ${y - 6}l6 6-6 6`} fill="none" stroke={colour} strokeWidth={2} />
        </>
      );
    case "at-most":
      return (
        <>
          <Bar {...place} from={0} to={mark.value} filling={fill("light", tone)} isClosed />
          <End {...end} x={along(axis, mark.value)} />
        </>
      );
    case "band":
      return (
        <>
          <Bar {...place} from={mark.low} to={mark.high} filling={filling} isClosed={derived || inside} />
          <End {...end} x={along(axis, mark.low)} />
          <End {...end} x={along(axis, mark.high)} />
        </>
      );
  }
}

interface BarProps extends Pick<BarMarkProps, "axis" | "y" | "half"> {
  readonly colour: string;
  readonly from: number;
  readonly to: number;
  readonly filling: string;
  readonly isClosed: boolean;
}

function Bar({ axis, y, half, colour, from, to, filling, isClosed }: BarProps) {
  const [left, right] = [Math.min(from, to), Math.max(from, to)].map((value) => along(axis, value)) as [number, number];
  return (
    <rect
      x={left}
      y={y - half}
      width={Math.round((right - left) * 100) / 100}
      height={2 * half}
      fill={filling}
      stroke={isClosed ? colour : undefined}
    />
  );
}

interface EndProps {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly shift: number;
  readonly colour: string;
}

/** A line that closes a mark: the value is no higher, or no lower, than this. */
function End({ x, y, half, shift, colour }: EndProps) {
  return <rect x={x + shift} y={y - half} width={2} height={2 * half} fill={colour} />;
}

/** What a careful reader allows: from the lowest to the highest value, or on and on where the high end is open. */
function Whisker({ allowed, axis, y, end }: { allowed: Allowed; axis: Axis; y: number; end: number }) {
  const isOpen = allowed.high === undefined;
  const high = Math.max(allowed.high ?? end, allowed.low);
  if (!isOpen && stretch(axis.scale, allowed.low, high).width < shortest) return null;
  const [from, to] = [along(axis, allowed.low), along(axis, high)];
  const beyond = isOpen ? `M${to} ${y}h13m-4-4l4 4l-4 4` : `M${to} ${y - 4}v8`;
  const way = `M${from} ${y}H${to}M${from} ${y - 4}v8${beyond}`;
  return (
    <>
      <path d={way} fill="none" stroke={colours.paper} strokeWidth={3.5} strokeOpacity={0.85} />
      <path d={way} fill="none" stroke={colours.ink} strokeWidth={1.5} />
    </>
  );
}
