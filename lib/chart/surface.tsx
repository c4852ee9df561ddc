import { createElement, type ReactNode, type SVGProps } from "react";
import { rounded, share } from "./geometry";
import type { Scale, Tone } from "./spec";

/**
 * What a mark is drawn on. Marks ask it for positions and colours, so that one mark serves the page (per cent, CSS
 * variables), files (px, fixed colours) and the explorer (the px of its own axes).
 */
export interface Surface {
  /** The axis that runs across, and the one that runs upwards. */
  readonly across: Scale;
  readonly up: Scale;
  readonly x: (value: number) => Position;
  readonly y: (value: number) => Position;
  /** The distance across between two values, in either order. */
  readonly length: (from: number, to: number) => Position;
  /** Content of a fixed size around a position. */
  readonly at: (x: Position, y: Position, content: ReactNode) => ReactNode;
  readonly paint: Paint;
}

/** As an SVG attribute: px, or per cent. */
export type Position = number | string;

/** The colour of a role, or that part of it over paper (0.35: pale). */
export type Paint = (role: Role, part?: number) => string;

/** The names of the colours in `palette.css`. */
export type Role =
  | Tone
  | "ink"
  | "ink-soft"
  | "ink-faint"
  | "rule"
  | "paper"
  | "link"
  | "flag"
  | "control"
  | "target"
  | "grid"
  | "line-1"
  | "line-2"
  | "line-4";

/** The colour of letters: they want more contrast than marks. */
export function letterRole(role: Role): Role {
  return role === "people" ? "ink-soft" : role;
}

/** A surface as wide and high as the page makes it. */
export function fluidSurface(across: Scale, up: Scale = across): Surface {
  return {
    across,
    up,
    x: (value) => percent(share(across, value)),
    y: (value) => percent(rounded(100 - share(up, value))),
    length: (from, to) => percent(Math.abs(rounded(share(across, to) - share(across, from)))),
    at: (x, y, content) => <Plot {...{ x, y }}>{content}</Plot>,
    paint: pagePaint,
  };
}

interface Fixed extends Pick<Surface, "across" | "paint"> {
  readonly up?: Scale;
  readonly x: (value: number) => number;
  readonly y?: (value: number) => number;
}

/** A surface in px. */
export function fixedSurface({ across, up = across, x, y = () => 0, paint }: Fixed): Surface {
  return {
    across,
    up,
    x: (value) => rounded(x(value)),
    y: (value) => rounded(y(value)),
    length: (from, to) => rounded(Math.abs(x(to) - x(from))),
    at: (x, y, content) => <g transform={`translate(${x} ${y})`}>{content}</g>,
    paint,
  };
}

/** The colours of a page, which follow the reader's scheme. */
export function pagePaint(role: Role, part = 1): string {
  const colour = `var(--${role})`;
  return part === 1 ? colour : `color-mix(in srgb, ${colour} ${part * 100}%, var(--paper))`;
}

/** A drawing within a chart, or a small one within that. The chart as a whole has the text alternative. */
export function Plot(props: SVGProps<SVGSVGElement>) {
  return createElement("svg", props);
}

function percent(share: number): string {
  return share === 0 ? "0" : `${share}%`;
}

const tones: readonly Tone[] = ["women", "people", "held", "capacity", "before", "after"];

/** Hatched: computed, not read. Light: anything below an upper limit. */
type Filling = "hatch" | "light";

const stripes = { hatch: { step: 5, width: 2 }, light: { step: 8, width: 1.2 } };

/** The paint of a filling: it needs `Fillings` in the same document. */
export function filling(kind: Filling, tone: Tone): string {
  return `url(#chart-${kind}-${tone})`;
}

/** The paint that lets the end of a bar fade. */
export const fade = "url(#chart-fade)";

/** The fillings of every tone, once in a document with charts. */
export function Fillings({ paint }: { readonly paint: Paint }) {
  return (
    <defs>
      <linearGradient id="chart-fade">
        <stop stopColor={paint("paper")} stopOpacity="0" />
        <stop offset="1" stopColor={paint("paper")} stopOpacity=".75" />
      </linearGradient>
      {tones.flatMap((tone) =>
        (["hatch", "light"] as const).map((kind) => {
          const { step, width } = stripes[kind];
          return (
            <pattern
              key={`${kind}-${tone}`}
              id={`chart-${kind}-${tone}`}
              width={step}
              height={step}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d={`M${width / 2} 0v${step}`} stroke={paint(tone)} strokeWidth={width} />
            </pattern>
          );
        }),
      )}
    </defs>
  );
}
