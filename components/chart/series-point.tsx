import type { Scale, SeriesPoint } from "@/lib/chart/spec";
import { percent, share } from "./geometry";
import { heightOf, middleOf } from "./name-places";
import { Plot } from "./plot";
import { formOf, signs } from "./point-forms";

/** The two axes of a panel. */
export interface Axes {
  readonly scale: Scale;
  readonly time: Scale;
}

/** From the top of a panel down, in per cent. */
export function down(scale: Scale, value: number): string {
  return percent(Math.round((100 - share(scale, value)) * 100) / 100);
}

/** Across a panel, in per cent. */
export function across(time: Scale, at: number): string {
  return percent(share(time, at));
}

/** One value in time: a dot, with what says that it is a limit, a range, computed, or one of several that disagree. */
export function PointMark({ point, style, axes }: { point: SeriesPoint; style: number; axes: Axes }) {
  const { id, mark, allowed, derived, disagrees, until, text } = point;
  const value = heightOf(point);
  if (value === undefined) return null;
  const x = across(axes.time, middleOf(point));
  const y = down(axes.scale, value);
  const soft = mark.kind === "to" && mark.soft;
  return (
    <g className={derived ? "derived" : soft ? "soft" : undefined} data-figure={id}>
      <title>{text}</title>
      {allowed && (
        <line
          className="reach"
          {...{ x1: x, x2: x, y1: down(axes.scale, allowed.high ?? axes.scale.max), y2: down(axes.scale, allowed.low) }}
        />
      )}
      {until !== undefined && (
        <line className="during" x1={across(axes.time, point.at)} x2={across(axes.time, until)} y1={y} y2={y} />
      )}
      {mark.kind === "band" ? (
        <>
          <line className="band" x1={x} x2={x} y1={y} y2={down(axes.scale, mark.low)} />
          <Form x={x} y={y} form={signs.end} />
          <Form x={x} y={down(axes.scale, mark.low)} form={signs.end} />
        </>
      ) : (
        <Dot x={x} y={y} style={style} />
      )}
      {mark.kind === "at-least" && <Form x={x} y={y} form={signs.atLeast} />}
      {mark.kind === "at-most" && <Form x={x} y={y} form={signs.atMost} />}
      {disagrees && <circle className="ring" cx={x} cy={y} />}
    </g>
  );
}

/** The dot of a line, by its style: also in the key. */
export function Dot({ x, y, style }: { x: string; y: string; style: number }) {
  const form = formOf(style);
  return form === undefined ? <circle cx={x} cy={y} /> : <Form x={x} y={y} form={form} />;
}

/** A form of a fixed size at a place that is not. */
function Form({ x, y, form }: { x: string; y: string; form: string }) {
  return (
    <Plot x={x} y={y}>
      <path d={form} />
    </Plot>
  );
}
