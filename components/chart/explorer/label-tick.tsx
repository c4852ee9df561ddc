import type { Tick } from "@/lib/chart/spec";

interface LabelTickProps {
  readonly ticks: readonly Tick[];
  readonly side: "below" | "left";
  /** By recharts. */
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
}

/** The label that the server gave a place on an axis. */
export function LabelTick({ ticks, side, x = 0, y = 0, payload }: LabelTickProps) {
  const label = ticks.find(({ value }) => value === payload?.value)?.label;
  return side === "below" ? (
    <text className="when" x={x} y={y} dy="1em">
      {label}
    </text>
  ) : (
    <text x={x} y={y} dy=".35em">
      {label}
    </text>
  );
}
