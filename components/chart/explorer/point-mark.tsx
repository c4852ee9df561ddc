import { useXAxisScale, useYAxisScale } from "recharts";
import type { Tone } from "@/lib/chart/spec";
import type { ExplorerPoint } from "@/lib/view/explorer/explorer-facts";
import { formOf, signs } from "../point-forms";

interface PointMarkProps {
  readonly point: ExplorerPoint;
  readonly style: number;
  readonly tone: Tone;
  readonly isSmall: boolean;
  readonly isHere: boolean;
  /** The ends of the axis, where a thin line goes on and on. */
  readonly top: number;
}

/** One value in time, as the server draws it: a dot, with what says that it is a limit, a range, computed, or doubted. */
export function PointMark({ point, style, tone, isSmall, isHere, top }: PointMarkProps) {
  const across = useXAxisScale();
  const down = useYAxisScale();
  const { mark, allowed, derived, disagrees, at, from, until } = point;
  if (!across || !down || mark.kind === "words") return null;
  const x = across(at) ?? 0;
  const y = down(mark.kind === "band" ? mark.high : mark.value) ?? 0;
  const low = mark.kind === "band" ? down(mark.low) : undefined;
  // recharts draws dots apart from their line, over all lines.
  const kinds = [
    tone,
    `style-${style % 6}`,
    ...(derived ? ["derived"] : mark.kind === "to" && mark.soft ? ["soft"] : []),
    ...(isSmall ? ["many"] : []),
  ];
  return (
    <g className={kinds.join(" ")}>
      {allowed && <line className="reach" x1={x} x2={x} y1={down(allowed.high ?? top)} y2={down(allowed.low)} />}
      {from !== undefined && <line className="during" x1={across(from)} x2={across(until)} y1={y} y2={y} />}
      {low === undefined ? (
        <Dot x={x} y={y} style={style} />
      ) : (
        <>
          <line className="band" x1={x} x2={x} y1={y} y2={low} />
          <Form x={x} y={y} form={signs.end} />
          <Form x={x} y={low} form={signs.end} />
        </>
      )}
      {mark.kind === "at-least" && <Form x={x} y={y} form={signs.atLeast} />}
      {mark.kind === "at-most" && <Form x={x} y={y} form={signs.atMost} />}
      {disagrees && <circle className="ring" cx={x} cy={y} />}
      {isHere && <circle className="here" cx={x} cy={y} />}
    </g>
  );
}

function Dot({ x, y, style }: { readonly x: number; readonly y: number; readonly style: number }) {
  const form = formOf(style);
  return form === undefined ? <circle cx={x} cy={y} /> : <Form x={x} y={y} form={form} />;
}

/** A form at a place; what scales it by the style sheet does not move it. */
function Form({ x, y, form }: { readonly x: number; readonly y: number; readonly form: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={form} />
    </g>
  );
}

/** How a line looks, beside its name. */
export function LineSample({ style, tone }: { readonly style: number; readonly tone: string }) {
  return (
    <svg className={`sample ${tone} style-${style % 6}`} viewBox="0 0 32 12" aria-hidden="true">
      <line x2={32} y1={6} y2={6} />
      <Dot x={16} y={6} style={style} />
    </svg>
  );
}
