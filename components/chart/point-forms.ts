/** Shapes of a fixed size around a point, as paths. */

/** Square, diamond, triangle, the same turned over, hexagon; the first line of a panel has round dots. */
const forms: readonly string[] = [
  "M-4-4h8v8h-8z",
  "M0-5.5 5.5 0 0 5.5-5.5 0z",
  "M0-5.5 5 3.5H-5z",
  "M0 5.5-5-3.5H5z",
  "M-2.5-4.5h5L5 0 2.5 4.5h-5L-5 0z",
];

/** The form of a line's dots; undefined where they are round. */
export function formOf(style: number): string | undefined {
  return style === 0 ? undefined : forms[(style - 1) % forms.length];
}

/** What says that a value is a limit, and where a range ends. */
export const signs = { atLeast: "M0-6v-10m-4 4 4-4 4 4", atMost: "M0 6v10m-4-4 4 4 4-4", end: "M-5 0H5" };

/** So many points are drawn small: their line is what is seen. */
export const many = 16;
