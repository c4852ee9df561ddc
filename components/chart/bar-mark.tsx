import type { Allowed, MarkedFigure, Scale, Tone } from "@/lib/chart/spec";
import { fade, fill } from "./chart-patterns";
import { endOf, percent, type Stretch, share, stretch } from "./geometry";
import { Plot } from "./plot";

interface BarMarkProps {
  readonly marked: MarkedFigure;
  readonly tone: Tone;
  readonly scale: Scale;
  /** A part within another bar: too slight for a fading end and a thin line of its own. */
  readonly inside?: boolean;
}

/** One figure lying on an axis: a bar, a limit, a band; nothing where it is words. */
export function BarMark({ marked, tone, scale, inside = false }: BarMarkProps) {
  const { mark, allowed, cited } = marked;
  if (mark.kind === "words") return null;
  return (
    <g className={inside ? `${tone} inside` : tone} data-figure={cited.figure.id}>
      <Shape marked={marked} tone={tone} scale={scale} inside={inside} />
      {allowed && !inside && <Whisker allowed={allowed} scale={scale} end={endOf(mark)?.value ?? allowed.low} />}
    </g>
  );
}

function Shape({ marked: { mark, derived }, tone, scale, inside }: Required<BarMarkProps>) {
  const filling = derived ? fill("hatch", tone) : undefined;
  switch (mark.kind) {
    case "words":
      return null;
    case "to":
      return (
        <>
          <Bar {...stretch(scale, 0, mark.value)} filling={filling} isClosed={derived} />
          {mark.soft && !derived && !inside && <Fade at={share(scale, mark.value)} />}
          {(derived || inside || mark.value === 0) && <End at={share(scale, mark.value)} />}
        </>
      );
    case "at-least":
      return (
        <>
          <Bar {...stretch(scale, 0, mark.value)} filling={filling} />
          <Plot className="open" x={percent(share(scale, mark.value))} y="50%">
            <path d="M0-6l6 6-6 6" />
          </Plot>
        </>
      );
    case "at-most":
      return (
        <>
          <Bar {...stretch(scale, 0, mark.value)} filling={fill("light", tone)} isClosed />
          <End at={share(scale, mark.value)} />
        </>
      );
    case "band":
      return (
        <>
          <Bar {...stretch(scale, mark.low, mark.high)} filling={filling} isClosed={derived} />
          <End at={share(scale, mark.low)} />
          <End at={share(scale, mark.high)} />
        </>
      );
  }
}

interface BarProps extends Stretch {
  readonly filling: string | undefined;
  /** With an outline: it ends where it ends. */
  readonly isClosed?: boolean;
}

function Bar({ x, width, filling, isClosed = false }: BarProps) {
  const left = x === 0 ? undefined : percent(x);
  return <rect className={isClosed ? "bar closed" : "bar"} x={left} width={percent(width)} fill={filling} />;
}

/** An end that is not exact. */
function Fade({ at }: { at: number }) {
  return (
    <Plot x={percent(at)} y="50%">
      <path d="M.5-7.5h-16v15h16z" fill={fade} />
    </Plot>
  );
}

/** A line that closes a mark: the value is no higher, or no lower, than this. */
function End({ at }: { at: number }) {
  return <rect className="end" x={percent(at)} />;
}

/** Shorter than this share of the axis, the thin line would be lost between its own two ends. */
export const shortest = 1.5;

/** What a careful reader allows: from the lowest to the highest value, or on and on where the high end is open. */
function Whisker({ allowed, scale, end }: { allowed: Allowed; scale: Scale; end: number }) {
  const isOpen = allowed.high === undefined;
  const high = Math.max(allowed.high ?? end, allowed.low);
  const { x, width } = stretch(scale, allowed.low, high);
  if (!isOpen && width < shortest) return null;
  return (
    <g className="allowed">
      <rect className="reach" x={percent(x)} width={percent(width)} />
      <rect className="cap" x={percent(x)} />
      {isOpen ? (
        <Plot className="open" x={percent(share(scale, high))} y="50%">
          <path d="M0 0h13M9-4l4 4-4 4" />
        </Plot>
      ) : (
        <rect className="cap" x={percent(share(scale, high))} />
      )}
    </g>
  );
}
