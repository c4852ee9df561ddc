import type { Allowed, Mark, Scale } from "@/lib/chart/spec";

/**
 * Where things stand in a drawing, as shares of its axes: a page uses them as per cent of whatever width it has, a file
 * of a fixed size multiplies them.
 */

/** A stretch of an axis, in per cent of it. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** Where a value stands on an axis, in per cent of its length, to the hundredth. */
export function share(scale: Scale, value: number): number {
  return rounded(((value - scale.min) / (scale.max - scale.min)) * 100);
}

/** The stretch between two values, in either order. */
export function stretch(scale: Scale, one: number, other: number): Stretch {
  const x = share(scale, Math.min(one, other));
  return { x, width: rounded(share(scale, Math.max(one, other)) - x) };
}

/** As an SVG length. */
export function percent(share: number): string {
  return share === 0 ? "0" : `${share}%`;
}

function rounded(value: number): number {
  // Never −0.
  return Math.round(value * 100) / 100 + 0;
}

/** Where all that is drawn of a mark ends, and whether an arrow stands beyond it; undefined where nothing is drawn. */
export function endOf(mark: Mark, allowed?: Allowed): { readonly value: number; readonly arrow: boolean } | undefined {
  if (mark.kind === "words") return undefined;
  const end = mark.kind === "band" ? mark.high : mark.value;
  const open = mark.kind === "at-least";
  if (!allowed) return { value: end, arrow: open };
  const reach = Math.max(end, allowed.low, allowed.high ?? end);
  return { value: reach, arrow: allowed.high === undefined || (open && reach === end) };
}

/** Widths of the semibold face, in em; what is not listed is a letter. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[0-9≈≥≤<>=+]/, 0.52],
  [/[\u00A0 ]/, 0.2],
  [/[\u202F]/, 0.12],
  [/[.,:;·’'|iljI]/, 0.28],
  [/[-()ft]/, 0.34],
  [/[%mwMW]/, 0.84],
  [/[A-ZÀ-Þ]/, 0.6],
];

const letterWidth = 0.52;

/** How wide a text will be, in em of its own size: close enough to keep room for it. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widths.find(([pattern]) => pattern.test(character))?.[1] ?? letterWidth;
  return rounded(width);
}

/** A text that stands in a row: from where (a share of the axis) and how wide it is (em). */
export interface Standing {
  readonly at: number;
  readonly width: number;
}

/** Room is kept in steps of two em, at most this many of them: as many classes as there are in the style sheet. */
export const roomStep = 2;
export const mostRoomSteps = 8;

/**
 * How many steps of room must stay free right of an axis, so that every text that begins on it ends within `width` em.
 * An axis of which r is kept free is `width − r` long, and a text at 80 % of it begins at 0.8 of that.
 */
export function roomSteps(texts: readonly Standing[], width: number): number {
  const wanted = texts.map(({ at, width: text }) => (at <= 0 ? 0 : width - (width - text) / (at / 100)));
  return Math.max(1, ...wanted.map((room) => Math.ceil(room / roomStep)));
}
