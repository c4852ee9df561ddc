import type { Allowed, Mark, MarkedFigure, Scale, SeriesLine, SeriesPanel, SeriesPoint } from "./spec";

/** Where a value is on an axis, in per cent of its length, to the hundredth. */
export function share(scale: Scale, value: number): number {
  return rounded(((value - scale.min) / (scale.max - scale.min)) * 100);
}

/** To the hundredth, never −0. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Where all that is drawn of a mark ends, and whether an arrow is beyond it; undefined where nothing is drawn. */
function endOf(mark: Mark, allowed?: Allowed): { readonly value: number; readonly arrow: boolean } | undefined {
  const end = highestOf(mark);
  if (end === undefined) return undefined;
  const open = mark.kind === "at-least";
  if (!allowed) return { value: end, arrow: open };
  const reach = Math.max(end, allowed.low, allowed.high ?? end);
  return { value: reach, arrow: allowed.high === undefined || (open && reach === end) };
}

/** The value after which a row's number begins, and the space between them in em of the number. */
export function textAfter({ mark, allowed }: MarkedFigure): { readonly value: number; readonly gap: number } {
  const end = endOf(mark, allowed);
  if (!end) return { value: 0, gap: 0.4 };
  return { value: Math.max(0, end.value), gap: end.arrow ? (allowed ? 1.4 : 1) : 0.5 };
}

/** The value of a mark, and of a range its upper end; undefined where the mark is words. */
export function highestOf(mark: Mark): number | undefined {
  return mark.kind === "words" ? undefined : mark.kind === "band" ? mark.high : mark.value;
}

/** What a line may run through: a range has no middle. */
export function levelOf(mark: Mark): number | undefined {
  return mark.kind === "band" ? undefined : highestOf(mark);
}

/** Where a point is in time: in the middle of its interval, if it has one. */
export function middleOf({ at, until = at }: Pick<SeriesPoint, "at" | "until">): number {
  return (at + until) / 2;
}

/** True where lines of women are beside lines of all: their colours then distinguish them. */
export function isMixed({ lines }: { readonly lines: readonly Pick<SeriesLine, "tone">[] }): boolean {
  return new Set(lines.map(({ tone }) => tone)).size > 1;
}

/** A panel whose only line is alone has no key. */
export function needsKey({ lines }: SeriesPanel): boolean {
  return lines.some(({ label }) => label !== "");
}

/** A text after a mark: its place, in per cent of the axis, and its width with the space before it. */
export interface TextAfter {
  readonly at: number;
  readonly width: number;
}

/**
 * How long an axis may be, so that every text that begins on it ends within `room`. A text at 80 % of an axis begins at
 * 0.8 of its length.
 */
export function longestAxis(texts: readonly TextAfter[], room: number): number {
  return Math.min(room, ...texts.map(({ at, width }) => (at <= 0 ? room : (room - width) / (at / 100))));
}

/** Which way a text runs from a place on an axis, so that it stays within. */
export function anchorAt(share: number): Anchor {
  return share < 25 ? "start" : share > 75 ? "end" : "middle";
}

/** As SVG names it. */
export type Anchor = "start" | "middle" | "end";
