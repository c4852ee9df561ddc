import type { CitedFigure } from "../cite/cited-figure";
import { textWidth } from "./faces";
import type { Scale, Tick } from "./spec";

/** The note of a figure in a chart: its number, and the id of the marker. Every chart asks here. */
export function noteOf({ note, place }: CitedFigure): { readonly number: number; readonly marker: string } {
  return { number: note, marker: place };
}

/** True where the labels do not all fit on an axis of so many em: every other one is then left out. */
export function isCrowded({ min, max, ticks }: Scale, width: number): boolean {
  const [one, next] = ticks;
  const widest = widestLabel(ticks);
  return one !== undefined && next !== undefined && ((next.value - one.value) / (max - min)) * width < widest + 0.6;
}

/** The width of the widest label, in em. */
export function widestLabel(ticks: readonly Tick[]): number {
  return Math.max(0, ...ticks.map(({ label }) => textWidth(label, "regular")));
}

/** The labels that have room on an axis of so many em: every other one where they are crowded. */
export function ticksWithRoom(scale: Scale, width: number): readonly Tick[] {
  return isCrowded(scale, width) ? scale.ticks.filter((_, index) => index % 2 === 0) : scale.ticks;
}
