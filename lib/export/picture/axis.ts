import { anchorAt, isCrowded } from "@/components/chart/axis";
import { share } from "@/components/chart/geometry";
import type { Scale, Tick } from "../../chart/spec";

/** Of the labels of an axis. */
export const tickSize = 13;

/** An axis at its place in a picture, in px. */
export interface Axis {
  readonly scale: Scale;
  readonly start: number;
  readonly length: number;
}

/** Where a value stands, to the hundredth of a px. */
export function along({ scale, start, length }: Axis, value: number): number {
  return rounded(start + (share(scale, value) / 100) * length);
}

/** The same on an axis that runs from the bottom up: `start` is its top. */
export function up({ scale, start, length }: Axis, value: number): number {
  return rounded(start + (1 - share(scale, value) / 100) * length);
}

/** The ways a text runs from its place, as SVG names them. */
export const anchors = { from: "start", amid: "middle", upto: "end" } as const;

/** Which way a text runs from a value on an axis, so that it stays within. */
export function anchorOf({ scale }: Axis, value: number): "start" | "middle" | "end" {
  return anchors[anchorAt(share(scale, value))];
}

/** The labels that have room: every other one where they are crowded. */
export function labelledTicks({ scale, length }: Pick<Axis, "scale" | "length">): readonly Tick[] {
  return isCrowded(scale, length / tickSize) ? scale.ticks.filter((_, index) => index % 2 === 0) : scale.ticks;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
